"""Beliefs: religion, as stated or practised."""

from analyzer.finding import Question

BELIEFS = (
    Question(
        id="beliefs.religion",
        theme="beliefs",
        title="Religion",
        says="A profiler could conclude that the owner's religion is",
        concept="pd:Religion",
        special=True,
        answered_at=2.0,
        facts_needed=3,
        silent_when="no faith is stated, and fewer than three different pages, groups, apps or searches speak for one",
    ),
)
