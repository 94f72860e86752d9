"""Identity: orientation and ethnicity, only where a platform assigned or the owner declared them, and identifiers."""

from analyzer.finding import Question

IDENTITY = (
    Question(
        id="identity.orientation",
        theme="identity",
        title="Sexual orientation",
        says="A profiler could conclude that the owner is",
        concept="pd:SexualPreference",
        special=True,
        answered_at=2.0,
        silent_when="neither the owner nor a platform wrote it down",
    ),
    Question(
        id="identity.ethnicity",
        theme="identity",
        title="Ethnicity",
        says="A profiler could conclude that the owner's ethnic affinity is",
        concept="pd:EthnicOrigin",
        special=True,
        answered_at=2.0,
        silent_when="neither the owner nor a platform wrote it down",
    ),
    Question(
        id="identity.identifiers",
        theme="identity",
        title="Contact details and numbers",
        says="A profiler could conclude that the owner is reached at or known by",
        concept="pd:Identifying",
        many=True,
        masked=True,
        silent_when="no profile and no text of the owner holds an address or a number of their own",
    ),
)
