"""Health: conditions that are stated, searched for or shared in groups."""

from analyzer.finding import Question

HEALTH = (
    Question(
        id="health.conditions",
        theme="health",
        title="Health",
        says="A profiler could conclude that the owner, or somebody close, is concerned with",
        concept="pd:Health",
        special=True,
        many=True,
        answered_at=2.0,
        facts_needed=3,
        silent_when="no condition is stated, and fewer than three different pages, groups, apps or searches speak for one",
    ),
)
