"""Facebook: the address books that were uploaded, whole people who never agreed to it."""

from typing import Any, Final

from parsers.declare.fields import Const, EpochSeconds, MetaText
from parsers.declare.platform import Feed
from parsers.formats.json.items import JsonItems
from parsers.platforms.meta.labelled import labelled, listed
from parsers.record import Kind

_POINTS: Final = ("@Phone Number", "@Email", "@Contact Information", "@Contact point")
_WHO: Final = ("@Name", "@First Name", "@Last Name")
_SOMEBODY: Final[dict[str, Any]] = {"kind": Kind.CONTACT, "owner": None, "label": Const("uploaded_contact")}

FEEDS: Final = (
    Feed(
        name="address_book",
        members=(
            "**/your_address_books.json",
            "**/your_imported_contacts.json",
            "**/contacts_uploaded_from_your_phone.json",
        ),
        items=JsonItems(
            "/address_book/address_book/*",
            "/address_book_v2/address_book/*",
            "/contacts_v2/*",
            "/imported_contacts_v2/*",
            "/contact_point_v2/*",
        ),
        target=MetaText("name", "first_name"),
        value=MetaText("details/*/contact_point", "contact_point", joined="; "),
        when=EpochSeconds("created_timestamp", "timestamp"),
        ignored=("updated_timestamp",),
        **_SOMEBODY,
    ),
    labelled(
        "contacts",
        members=("**/contacts_uploaded_from_your_phone.json", "**/your_imported_contacts.json"),
        target=MetaText(*_WHO, "label_values/0/value", joined=" "),
        value=MetaText(*_POINTS, "label_values/*/value", joined="; "),
        **_SOMEBODY,
    ),
    listed(
        "contacts_uploaded",
        members=("**/contacts_uploaded_before_2021.json", "**/synced_contacts_from_instagram.json"),
        target=MetaText(*_WHO, "dict/0/value", joined=" "),
        value=MetaText(*_POINTS, "dict/*/value", joined="; "),
        **_SOMEBODY,
    ),
)
