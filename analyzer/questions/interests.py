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
    Question(
        id="interests.intents",
        theme="interests",
        title="Plans and life events",
        says="A profiler could conclude that the owner's plans, or those of somebody close, include",
        concept="pd:Intention",
        iab="Purchase Intent*",
        many=True,
        facts_needed=3,
        silent_when="no plan is searched for, shopped for and followed by three different turns",
    ),
)
