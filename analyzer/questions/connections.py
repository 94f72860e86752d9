"""Connections: the people and groups around the owner. The values name third parties."""

from analyzer.finding import Question

CONNECTIONS = (
    Question(
        id="connections.closest",
        theme="connections",
        title="Closest people",
        says="A profiler could conclude that the owner is closest to",
        concept="pd:Friend",
        many=True,
        third_parties=True,
        silent_when="no two-way conversation goes on for weeks",
    ),
    Question(
        id="connections.family",
        theme="connections",
        title="Family",
        says="A profiler could conclude that the owner's family includes",
        concept="pd:Family",
        many=True,
        third_parties=True,
        silent_when="no relative is named on a profile, in contacts or in talk",
    ),
    Question(
        id="connections.partner",
        theme="connections",
        title="Partner",
        says="A profiler could conclude that the owner's partner is",
        concept="pd:Relationship",
        third_parties=True,
        silent_when="no partner is named and nobody is written to as one",
    ),
    Question(
        id="connections.colleagues",
        theme="connections",
        title="Colleagues",
        says="A profiler could conclude that the owner works with",
        concept="pd:Association",
        many=True,
        third_parties=True,
        silent_when="no contact shares an employer or a team with the owner",
    ),
    Question(
        id="connections.communities",
        theme="connections",
        title="Communities",
        says="A profiler could conclude that the owner belongs to",
        concept="pd:GroupMembership",
        many=True,
        silent_when="no group, server or community was joined",
    ),
    Question(
        id="connections.business",
        theme="connections",
        title="Business ties",
        says="A profiler could conclude that the owner has business ties with",
        concept="pd:Professional",
        many=True,
        third_parties=True,
        silent_when="no organisation stands behind several contacts",
    ),
)
