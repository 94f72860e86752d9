"""LinkedIn: what the owner says of their life and work, and how they can be reached."""

from typing import Any, Final

from parsers.declare.fields import Const, Text, Time
from parsers.declare.platform import Feed
from parsers.platforms.linkedin.tables import ROWS, fact, tables
from parsers.record import Kind

_PROFILE: Final = tables("Profile")
_POSITIONS: Final = tables("Positions")
_EDUCATION: Final = tables("Education")
_VERIFICATIONS: Final = tables("Verifications")
_VOLUNTEERING: Final = tables("Volunteering", "Volunteering Experiences")
_STARTED: Final = Time("Started On", "Start Date")
_NAME: Final = "First Name + Last Name"


def _one(label: str, column: str, **more: Any) -> Feed:
    return fact(f"profile_{label}", label, _PROFILE, column, **more)


def _verified(label: str, *columns: str, **more: Any) -> Feed:
    value = Text(*columns, joined=" ")
    return fact(f"verified_{label}", label, _VERIFICATIONS, value, when=Time("Verified date"), **more)


def _entry(label: str, members: tuple[str, ...], **more: Any) -> Feed:
    """An entry of the profile, with its time, words and link."""
    return Feed(
        name=label,
        members=members,
        label=Const(label),
        **{
            "kind": Kind.PROFILE,
            "items": ROWS,
            "value": Text("Name", "Title"),
            "when": Time("Started On", "Published On", "Issued On", "Filed On", "Test Date"),
            "text": Text("Description"),
            "url": Text("Url"),
            "ignored": ("Finished On",),
            **more,
        },
    )


PROFILE: Final = (
    fact("profile_name", "name", _PROFILE, Text("First Name", "Last Name", joined=" "), names=(_NAME,)),
    fact("profile_maiden_name", "name", _PROFILE, "Maiden Name"),
    _one("address", "Address"),
    _one("birth_date", "Birth Date"),
    _one("headline", "Headline"),
    _one("bio", "Summary", text=Text("Summary")),
    _one("industry", "Industry"),
    _one("zip", "Zip Code"),
    _one("city", "Geo Location", place=Text("Geo Location", "Location")),
    _one("username", "Twitter Handles"),
    _one("website", "Websites", url=Text("Websites")),
    fact("profile_messenger", "username", _PROFILE, "Instant Messengers"),
    fact("profile_summary", "bio", tables("Profile Summary"), Text("Profile Summary"), text=Text("Profile Summary")),
    fact("positions", "employer", _POSITIONS, "Company Name", when=_STARTED, place=Text("Location"),
         text=Text("Description"), ignored=("Finished On",)),
    fact("position_titles", "job_title", _POSITIONS, "Title", when=_STARTED, target=Text("Company Name")),
    fact("education", "education", _EDUCATION, "School Name", when=_STARTED,
         text=Text("Notes", "Activities", joined="\n"), ignored=("End Date",)),
    fact("degrees", "degree", _EDUCATION, "Degree Name", when=_STARTED, target=Text("School Name")),
    _entry("skill", tables("Skills"), when=None),
    _entry("language", tables("Languages"), text=Text("Proficiency"), when=None),
    _entry("certification", tables("Certifications"), target=Text("Authority"), ignored=("Finished On", "License Number")),
    _entry("honor", tables("Honors", "Honors & Awards")),
    _entry("project", tables("Projects")),
    _entry("publication", tables("Publications"), target=Text("Publisher")),
    _entry("course", tables("Courses"), target_id=Text("Number")),
    _entry("patent", tables("Patents"), target_id=Text("Number", "Application Number")),
    _entry("test_score", tables("Test Scores"), answer=Text("Score")),
    _entry("organization", tables("Organizations"), also=True, text=Text("Description", "Position", joined="\n")),
    fact("volunteering", "volunteering", _VOLUNTEERING, "Company Name", when=_STARTED,
         text=Text("Role", "Description", joined="\n"), ignored=("Finished On",)),
    fact("volunteering_causes", "interest", _VOLUNTEERING, "Cause", when=_STARTED, target=Text("Company Name")),
    fact("causes", "interest", tables("Causes You Care About"), "Supported Cause"),
    fact("emails", "email", tables("Email Addresses"), "Email Address", when=Time("Updated On"),
         ignored=("Confirmed", "Primary")),
    fact("phones", "phone", tables("Phone Numbers", "Whatsapp Phone Numbers"),
         Text("Extension", "Number", joined=" "), ignored=("Type", "Is_WhatsApp_Number")),
    _verified("name", "First name", "Middle name", "Last name", names=("First name + Last name",)),
    _verified("birth_year", "Year of birth"),
    _verified("email", "Email address"),
    _verified("employer", "Organization name"),
    _verified("country", "Country"),
    _verified("city", "City", place=Text("City", "State", "Country", joined=", ")),
    _verified("document", "Document type", target=Text("Issuing authority"), text=Text("Verification type"),
              ignored=("Verification service provider", "Expiry date")),
    fact("identity_assets", "resume", tables("Private_identity_asset"), "Private Identity Asset Name",
         text=Text("Private Identity Asset Raw Text")),
    fact("registration", "registration_date", tables("Registration"), "Registered At",
         when=Time("Registered At"), ip=Text("Registration Ip")),
    fact("plan", "plan", tables("Registration"), "Subscription Types", kind=Kind.SUBSCRIPTION,
         when=Time("Registered At")),
)  # fmt: skip
"""Dates of one profile are months (`Nov 2021`) or days; a birth date is `Oct 18` without its year."""
