"""Every question that can be asked of the records, by theme."""

from analyzer.questions.beliefs import BELIEFS
from analyzer.questions.connections import CONNECTIONS
from analyzer.questions.demographics import DEMOGRAPHICS
from analyzer.questions.exposure import EXPOSURE
from analyzer.questions.finance import FINANCE
from analyzer.questions.habits import HABITS
from analyzer.questions.health import HEALTH
from analyzer.questions.identity import IDENTITY
from analyzer.questions.interests import INTERESTS
from analyzer.questions.personality import PERSONALITY
from analyzer.questions.politics import POLITICS
from analyzer.questions.surveys import SURVEYS

QUESTIONS = (
    *DEMOGRAPHICS,
    *INTERESTS,
    *POLITICS,
    *FINANCE,
    *CONNECTIONS,
    *BELIEFS,
    *HEALTH,
    *IDENTITY,
    *PERSONALITY,
    *HABITS,
    *SURVEYS,
    *EXPOSURE,
)
