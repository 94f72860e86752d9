"""Surveys: every question the owner ever answered, in a poll, quiz, form or onboarding."""

from analyzer.finding import Question

SURVEYS = (
    Question(
        id="surveys.answers",
        theme="surveys",
        title="Answers given",
        says="A profiler could conclude from a form that the owner answered",
        concept="pd:Opinion",
        many=True,
        silent_when="no poll, quiz, form or survey is in the records",
    ),
)
