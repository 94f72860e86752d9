"""Demographics: who the owner is, in the terms of a census form."""

from typing import Final

from analyzer.finding import Question

TOLD: Final = 0.85
"""Nats over the runner-up from which it stands: one statement in so many words, or three independent cues without a
rival. On invented people who say what they are only by the way, nine of ten such answers were right (docs/language.md).
An occupation and an age have many neighbours and keep the higher threshold."""
PLACED: Final = 0.55
"""The same for places: one word of the place in a sentence about home, or two such words in any, without a rival. A place
has hundreds of rivals, so that chance seldom gives two words to the same one."""

TRADE: Final = 1.8
"""Nats from which an occupation stands: at 1.5, thirteen of a hundred invented people in whose words a reader saw no
occupation were told one."""

DEMOGRAPHICS = (
    Question(
        id="demographics.age",
        theme="demographics",
        title="Age",
        says="A profiler could conclude that the owner's age is",
        concept="pd:Age",
        iab="Demographic | Age Range",
        silent_when="no birth date or age is stated and no platform assigned one",
    ),
    Question(
        id="demographics.sex",
        theme="demographics",
        title="Sex",
        says="A profiler could conclude that the owner is",
        concept="pd:Gender",
        iab="Demographic | Gender",
        answered_at=TOLD,
        silent_when="nothing but a first name speaks for it",
    ),
    Question(
        id="demographics.location",
        theme="demographics",
        title="Where they live",
        says="A profiler could conclude that the owner lives in",
        concept="pd:CurrentLocation",
        iab="Demographic | Household Data | Home Location |",
        answered_at=PLACED,
        silent_when="no place is stated and too few nights are located",
    ),
    Question(
        id="demographics.birthplace",
        theme="demographics",
        title="Where they come from",
        says="A profiler could conclude that the owner comes from",
        concept="pd:BirthPlace",
        answered_at=PLACED,
        silent_when="no home town or place of birth is stated",
    ),
    Question(
        id="demographics.education",
        theme="demographics",
        title="Education",
        says="A profiler could conclude that the owner's education is",
        concept="pd:EducationQualification",
        iab="Demographic | Education & Occupation | Education (Highest Level) |",
        answered_at=TOLD,
        silent_when="no school, degree or study is stated",
    ),
    Question(
        id="demographics.occupation",
        theme="demographics",
        title="Occupation",
        says="A profiler could conclude that the owner works as",
        concept="pd:Job",
        iab="Demographic | Education & Occupation | Employment Role |",
        answered_at=TRADE,
        silent_when="no job is stated",
    ),
    Question(
        id="demographics.relationship",
        theme="demographics",
        title="Relationship",
        says="A profiler could conclude that the owner is",
        concept="pd:MaritalStatus",
        iab="Demographic | Marital Status",
        answered_at=TOLD,
        silent_when="no partner or status is stated",
    ),
    Question(
        id="demographics.birthday",
        theme="demographics",
        title="Birthday",
        says="A profiler could conclude that the owner's birthday is",
        concept="pd:BirthDate",
        silent_when="no date is stated and fewer than three people wish well on the same day",
    ),
    Question(
        id="demographics.name",
        theme="demographics",
        title="Name",
        says="A profiler could conclude that the owner is called",
        concept="pd:Name",
        silent_when="no profile holds a name and no text introduces the owner",
    ),
    Question(
        id="demographics.employer",
        theme="demographics",
        title="Employer",
        says="A profiler could conclude that the owner works for",
        concept="pd:CurrentEmployment",
        silent_when="no employer is named as the owner's own",
    ),
    Question(
        id="demographics.nationality",
        theme="demographics",
        title="Nationality",
        says="A profiler could conclude that the owner is a national of",
        concept="pd:Nationality",
        silent_when="no nationality is stated; a place of living or of birth is none",
    ),
    Question(
        id="demographics.languages",
        theme="demographics",
        title="Languages",
        says="A profiler could conclude that the owner uses",
        concept="pd:Language",
        iab="Demographic | Language",
        many=True,
        silent_when="too little is written and no language is set",
    ),
    Question(
        id="demographics.children",
        theme="demographics",
        title="Children",
        says="A profiler could conclude about children that the owner has",
        concept="pd:Offspring",
        iab="Demographic | Household Data | Number of Children |",
        silent_when="no child is named as the owner's own",
    ),
)
