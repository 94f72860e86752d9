"""Interests: what the owner gives time and attention to."""

from analyzer.finding import Question

INTERESTS = (
    Question(
        id="interests.topics",
        theme="interests",
        title="Interests",
        says="A profiler could conclude that the owner is interested in",
        concept="pd:Interest",
        iab="Interest",
        many=True,
        silent_when="no topic is followed, searched or joined more than in passing",
    ),
)
