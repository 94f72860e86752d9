"""Politics: lean, party, issues, donations and media diet."""

from analyzer.finding import Question

POLITICS = (
    Question(
        id="politics.lean",
        theme="politics",
        title="Political lean",
        says="A profiler could conclude that the owner leans",
        concept="pd:PoliticalOpinion",
        special=True,
        answered_at=2.0,
        facts_needed=3,
        lead_needed=0.4,
        silent_when="fewer than three parties, politicians, outlets or groups with a known lean are followed, or both sides alike",
    ),
    Question(
        id="politics.party",
        theme="politics",
        title="Party",
        says="A profiler could conclude that the owner is close to",
        concept="pd:PoliticalAffiliation",
        special=True,
        answered_at=2.0,
        facts_needed=3,
        silent_when="no party is named as the owner's own, and fewer than three of its people are followed",
    ),
    Question(
        id="politics.issues",
        theme="politics",
        title="Issues",
        says="A profiler could conclude that the owner cares about",
        concept="pd:PoliticalOpinion",
        special=True,
        many=True,
        silent_when="no cause is followed, joined or searched for repeatedly",
    ),
    Question(
        id="politics.donations",
        theme="politics",
        title="Donations",
        says="A profiler could conclude that the owner gave money to",
        concept="pd:PoliticalAffiliation",
        special=True,
        many=True,
        silent_when="no payment to a party, campaign or cause is in the records",
    ),
    Question(
        id="politics.media",
        theme="politics",
        title="Media diet",
        says="A profiler could conclude that the owner gets news from",
        concept="pd:BrowsingBehaviour",
        many=True,
        silent_when="no outlet is followed or read",
    ),
)
