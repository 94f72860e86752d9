"""Facebook: what the profile says, what it said before, and what the owner typed into forms."""

from typing import Any, Final

from parsers.declare.fields import Choice, Const, EpochSeconds, MetaText, Text
from parsers.declare.platform import Feed
from parsers.declare.words import words
from parsers.formats.json.items import JsonItems
from parsers.platforms.meta.items import FILLED, under
from parsers.platforms.meta.labelled import entries
from parsers.record import Kind

_MEMBER: Final = "**/*profile_information.json"
_WHOLE: Final = JsonItems("/profile_v2", "/profile")
_LEFT: Final = (
    "profile_uri",
    "current_city/timestamp",
    "hometown/timestamp",
    "intro_bio/timestamp",
    "gender/timestamp",
    "political_view/timestamp",
    "religious_view/timestamp",
    "name/middle_name",
    "name/first_name",
    "name/last_name",
    "favorite_quotes/timestamp",
    "about_me/timestamp",
    "current_city/id",
    "hometown/id",
)


def _one(label: str, *paths: str, joined: str | None = None, **more: Any) -> Feed:
    """An attribute that the profile holds once."""
    return Feed(
        name=f"profile_{label}",
        kind=Kind.PROFILE,
        members=_MEMBER,
        items=_WHOLE,
        also=True,
        label=Const(label),
        value=MetaText(*paths, joined=joined),
        **more,
    )


def _each(label: str, key: str, *paths: str, name: str = "", **more: Any) -> Feed:
    """An attribute that the profile lists."""
    return Feed(
        name=f"profile_{name or key.replace('/', '_')}",
        kind=Kind.PROFILE,
        members=_MEMBER,
        items=under(f"profile_v2/{key}", f"profile/{key}"),
        label=Const(label),
        value=MetaText(*paths),
        **more,
    )


_TIME: Final = EpochSeconds("timestamp")
_START: Final = EpochSeconds("start_timestamp", "timestamp")
_SPAN: Final = ("end_timestamp", "timestamp", "graduated", "school_type", "start_timestamp")

ATTRIBUTES: Final = (
    _one("name", "name/full_name", "name", names=("name/full_name", "username"), ignored=_LEFT),
    _one("username", "username", "vanity"),
    _one("birth_date", "birthday/year", "birthday/month", "birthday/day", joined="-"),
    _one("gender", "gender/gender_option", "gender/custom_gender", "gender/pronoun"),
    _one("city", "current_city/name", when=EpochSeconds("current_city/timestamp")),
    _one("hometown", "hometown/name", when=EpochSeconds("hometown/timestamp")),
    _one(
        "relationship",
        "relationship/status",
        target=MetaText("relationship/partner"),
        when=EpochSeconds("relationship/timestamp"),
    ),
    _one("bio", "intro_bio/name", "intro_bio", "about_me/name", "about_me"),
    _one(
        "address",
        "address/street",
        "address/city",
        "address/region",
        "address/zipcode",
        "address/zip",
        "address/country",
        "address/neighborhood",
        joined=", ",
    ),
    _one("politics", "political_view/name", "political_view"),
    _one("religion", "religious_view/name", "religious_view"),
    _one("trait", "blood_info/blood_donor_status", "favorite_quotes/name", "favorite_quotes"),
    _one("registration_date", "registration_timestamp", when=EpochSeconds("registration_timestamp")),
    _each("email", "emails/emails", ""),
    _each("email", "emails/previous_emails", ""),
    _each("email", "emails/pending_emails", ""),
    _each("email", "emails/ad_account_emails", ""),
    _each(
        "phone",
        "phone_numbers",
        "phone_number",
        when=EpochSeconds("creation_time"),
        ignored=("phone_type", "verified"),
    ),
    _each("website", "websites", "address", ""),
    _each(
        "family_member",
        "family_members",
        "name",
        target=MetaText("name"),
        text=MetaText("relation"),
        when=_TIME,
    ),
    _each(
        "education",
        "education_experiences",
        "name",
        when=_START,
        ignored=_SPAN,
        text=MetaText("description", "concentrations/*", "concentrations/*/name", joined="; "),
    ),
    _each(
        "degree",
        "education_experiences",
        "degree",
        name="degrees",
        also=True,
        when=_START,
        target=MetaText("name"),
    ),
    _each(
        "employer",
        "work_experiences",
        "employer",
        when=_START,
        ignored=_SPAN,
        text=MetaText("description"),
        place=MetaText("location"),
        also=True,
    ),
    _each(
        "job_title", "work_experiences", "title", name="job_titles", when=_START, target=MetaText("employer")
    ),
    _each("language", "languages", "name", when=_TIME),
    _each("location", "places_lived", "place", place=MetaText("place"), when=_START, ignored=_SPAN),
    _each("name", "other_names", "name", "", when=_TIME, names=("name",), ignored=("type")),
    _each("name", "previous_names", "name", "", when=_TIME, names=("name",)),
    _each("username", "screen_names", "name", "", "names/*/name", target=MetaText("service_name")),
    _each("interest", "interests", "name", "", when=_TIME),
)

_RECORDS: Final = under("admin_records_v2", "admin_records")


def _old_and_new(label: str, word: str) -> tuple[Feed, ...]:
    return tuple(
        Feed(
            name=f"{age}_{word}",
            kind=Kind.PROFILE,
            members=("**/record_details.json", "**/administrative_records.json"),
            items=_RECORDS,
            also=True,
            label=Const(label),
            value=MetaText(f"extra_info/{age}_{word}"),
            when=EpochSeconds("session/created_timestamp"),
        )
        for age in ("old", "new")
    )


_FORM: Final = ("**/autofill_information.json",)

TYPED: Final = (
    Feed(
        name="autofill",
        kind=Kind.PROFILE,
        members=_FORM,
        items=JsonItems("/autofill_information_v2/*/*"),
        label=Choice("~1", words=words(__package__)["forms"], otherwise="trait"),
        value=MetaText(""),
        where=FILLED,
    ),
    Feed(
        name="autofill_single",
        kind=Kind.PROFILE,
        members=_FORM,
        items=JsonItems("/autofill_information_v2/*"),
        label=Choice("~", words=words(__package__)["forms"], otherwise="trait"),
        value=MetaText(""),
        where=FILLED,
    ),
    *entries(
        "autofilled",
        Kind.PROFILE,
        ("**/profile_information/autofill_information.json",),
        label=Const("trait"),
    ),
    *_old_and_new("email", "email"),
    *_old_and_new("name", "name"),
    *_old_and_new("phone", "number"),
    *_old_and_new("username", "vanity"),
    Feed(
        name="account_records",
        kind=Kind.LOGIN,
        members=("**/record_details.json", "**/administrative_records.json"),
        items=_RECORDS,
        label=MetaText("event"),
        when=EpochSeconds("session/created_timestamp"),
        ip=Text("session/ip_address"),
        device=Text("session/user_agent"),
        ignored=("session/datr_cookie", "session/updated_timestamp"),
    ),
    Feed(
        name="email_verifications",
        kind=Kind.PROFILE,
        members="**/email_address_verifications.json",
        items=under("contact_verifications_v2", "contact_verifications"),
        label=Const("email"),
        value=Text("contact"),
        when=EpochSeconds("verification_time"),
        ignored=("contact_type",),
    ),
    Feed(
        name="profile_updates",
        kind=Kind.POST,
        members="**/profile_update_history.json",
        items=under("profile_updates_v2", "profile_updates"),
        when=EpochSeconds("timestamp"),
        text=MetaText("attachments/*/data/*/life_event/title", "data/*/post", "title"),
    ),
)

FEEDS: Final = (*ATTRIBUTES, *TYPED)
