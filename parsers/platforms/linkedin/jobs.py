"""LinkedIn: looking for work: applications, the questions they asked, and what the owner is open to."""

from typing import Final

from parsers.declare.fields import Choice, Const, Pattern, Text, Time
from parsers.declare.platform import Feed, Where
from parsers.declare.words import words
from parsers.formats.csv.items import CsvRows
from parsers.platforms.linkedin.tables import ROWS, fact, tables
from parsers.record import Kind

_WORDS: Final = words(__package__)["preferences"]
_APPLICATIONS: Final = tables("Job Applications")
_APPLIED: Final = CsvRows(explode=("Question And Answers",), split=r"\s*\|\s*")
_APPLIED_ON: Final = Time("Application Date", order="mdy")
_PREFERENCES: Final = tables("Job Seeker Preferences")
_WANTED: Final = CsvRows(melt=True, split=r"\s*\|\s*")
_OWN: Final = r"^(Introduction Statement|Phone Number|Commute Preference Starting Address)$"

JOBS: Final = (
    Feed(
        name="applications", kind=Kind.EVENT, members=_APPLICATIONS, items=_APPLIED, needs=("Company Name",), also=True,
        when=_APPLIED_ON, target=Text("Company Name"), value=Text("Job Title"),
        label=Const("job_application"), url=Text("Job Url"), ignored=("column", "Resume Name"),
    ),
    fact("application_emails", "email", _APPLICATIONS, "Contact Email", items=_APPLIED, when=_APPLIED_ON),
    fact("application_phones", "phone", _APPLICATIONS, "Contact Phone Number", items=_APPLIED, when=_APPLIED_ON),
    Feed(
        name="application_answers", kind=Kind.ANSWER, members=_APPLICATIONS, items=_APPLIED,
        where=(Where(path="value", pattern=r"^Q\d*:.*\bA\d*:"),),
        question=Pattern("value", find=r"^Q\d*:\s*+(.*?)(?<!\s)\s*+A\d*:"), answer=Pattern("value", find=r"\bA\d*:\s*+((?s:.*))$"),
    ),
    Feed(
        name="application_answers_plain", kind=Kind.ANSWER, members=_APPLICATIONS, items=_APPLIED, needs=("value",),
        question=Pattern("value", find=r"^(.*?[?:])"), answer=Pattern("value", find=r"^(?:(?:[^?]*+\?)++|[^?:]*+:):?\s*+([^?]*+)$"),
    ),
    Feed(
        name="saved_answers", kind=Kind.ANSWER, items=ROWS, question=Text("Question"), answer=Text("Answer"),
        members=(*tables("Job Applicant Saved Answers"),
                 *tables("Job Applicant Saved Screening Question Responses")),
        when=Time("Date", "Saved At"),
    ),
    Feed(
        name="preferences_own", kind=Kind.PROFILE, members=_PREFERENCES, items=_WANTED,
        where=(Where(path="column", pattern=_OWN),), label=Choice("column", words=_WORDS), value=Text("value"),
    ),
    Feed(
        name="preferences", kind=Kind.SETTING, members=_PREFERENCES, items=_WANTED, needs=("value",),
        label=Choice("column", words=_WORDS), value=Text("value"),
    ),
    Feed(
        name="saved_jobs", kind=Kind.SAVE, members=tables("Saved Jobs"), items=ROWS, label=Const("job"),
        when=Time("Saved Date", order="mdy"), target=Text("Job Title"), value=Text("Company Name"),
        url=Text("Job Url"),
    ),
    Feed(
        name="job_alerts", kind=Kind.SEARCH, members=tables("Saved Job Alerts", "SavedJobAlerts"), items=ROWS,
        text=Text("ALERT_PARAMETERS"), value=Text("QUERY_CONTEXT"), target_id=Text("SAVED_SEARCH_ID"),
        label=Const("job_alert"),
    ),
)  # fmt: skip
