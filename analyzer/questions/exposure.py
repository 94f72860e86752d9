"""Exposure: who holds what about the owner, and under which law."""

from analyzer.finding import Question

EXPOSURE = (
    Question(
        id="exposure.companies",
        theme="exposure",
        title="Companies that hold data",
        says="A profiler could conclude that data about the owner is held by",
        concept="pd:Tracking",
        many=True,
        silent_when="no export names a company that gave or got data",
    ),
    Question(
        id="exposure.countries",
        theme="exposure",
        title="Jurisdictions",
        says="A profiler could conclude that data about the owner lies in",
        concept="pd:Tracking",
        many=True,
        silent_when="the country of no holder is known",
    ),
    Question(
        id="exposure.targeting",
        theme="exposure",
        title="Targeting",
        says="A profiler could conclude that advertisers reach the owner as",
        concept="pd:Profile",
        many=True,
        silent_when="no advertising segment is in the records",
    ),
)
