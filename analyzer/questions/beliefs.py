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
        silent_when="no faith is stated and no congregation is followed or visited",
    ),
)
