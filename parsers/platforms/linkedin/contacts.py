"""LinkedIn: the people around the owner, and what they write, recommend and invite to."""

from typing import Final

from parsers.declare.fields import Const, Text, Time
from parsers.declare.platform import Feed, Where
from parsers.formats.csv.items import CsvRows
from parsers.platforms.linkedin.tables import ROWS, tables
from parsers.record import Kind

_CONNECTED: Final = CsvRows(header=("First Name", "Last Name", "Connected On"))
_NAME: Final = Text("First Name", "Last Name", joined=" ")
_INVITATIONS: Final = tables("Invitations")
_SENT: Final = Time("Sent At", order="mdy")
_RECOMMENDED: Final = Time("Creation Date", "Date")
_ENDORSED: Final = Time("Endorsement Date")

CONTACTS: Final = (
    Feed(
        name="connections", kind=Kind.CONNECTION, members=tables("Connections"), items=_CONNECTED,
        when=Time("Connected On"), target=_NAME, url=Text("URL"), value=Text("Company"), text=Text("Position"),
        label=Const("company"),
        target_id=Text("URL", "Email Address"), also=True,
    ),
    Feed(
        name="connection_emails", kind=Kind.CONTACT, members=tables("Connections"), items=_CONNECTED,
        needs=("Email Address",), target=_NAME, label=Const("email"), value=Text("Email Address"),
    ),
    Feed(
        name="imported_contacts", kind=Kind.CONTACT, members=tables("Contacts", "Imported Contacts"), items=ROWS,
        when=Time("CreatedAt", "Created At", "BookmarkedAt"), label=Const("imported"),
        target=Text("FirstName", "First Name", "MiddleName", "LastName", "Last Name", joined=" "),
        value=Text("Emails", "Email", "PhoneNumbers", "Phone Numbers", "InstantMessageHandles", joined="; "),
        text=Text("Title", "Companies", joined=", "), place=Text("Addresses", "Location"),
        url=Text("Sites", "Profiles"),
        ignored=("Source", "FullName", "Full Name", "Birthday", "UpdatedAt", "Updated At", "Prefix", "Suffix", "Notes"),
    ),
    Feed(
        name="messages", kind=Kind.MESSAGE, owner=None, items=ROWS,
        members=tables("messages", "guide messages", "learning coach messages", "learning role play messages",
                       "LearningCoachMessages", "LearningRolePlayMessages"),
        when=Time("DATE", "Date", zone="UTC"), actor=Text("FROM", "From"), target=Text("TO", "To"),
        target_id=Text("RECIPIENT PROFILE URLS"), text=Text("SUBJECT", "Subject", "CONTENT", "Content", joined="\n"),
        thread=Text("CONVERSATION ID", "CONVERSATION TITLE", "TO", "To"), label=Text("FOLDER", "Folder"),
        url=Text("ATTACHMENTS"),
        ignored=("SENDER PROFILE URL", "IS MESSAGE DRAFT", "DIRECTION", "Direction", "IS CONVERSATION DRAFT"),
    ),
    Feed(
        name="invitations_sent", kind=Kind.CONNECTION, members=_INVITATIONS, items=ROWS,
        where=(Where(path="Direction", pattern="^OUT"),), names=("From",), when=_SENT, actor=Text("From"),
        target=Text("To"), target_id=Text("inviteeProfileUrl"), text=Text("Message"), label=Const("invited"),
        ignored=("inviterProfileUrl",),
    ),
    Feed(
        name="invitations_received", kind=Kind.CONNECTION, members=_INVITATIONS, items=ROWS, owner=False,
        names=("To",), where=(Where(path="Direction", pattern="^IN"),), when=_SENT, actor=Text("From"),
        target=Text("From"), target_id=Text("inviterProfileUrl"), text=Text("Message"), label=Const("invited_by"),
        ignored=("inviteeProfileUrl",),
    ),
    Feed(
        name="invitations", kind=Kind.CONNECTION, members=_INVITATIONS, items=ROWS, owner=None, when=_SENT,
        actor=Text("From"), target=Text("To"), text=Text("Message"), label=Text("Direction"),
    ),
    Feed(
        name="endorsements_given", kind=Kind.REACTION, members=tables("Endorsement Given Info"), items=ROWS,
        when=_ENDORSED, label=Const("endorsed"), value=Text("Skill Name"),
        target=Text("Endorsee First Name", "Endorsee Last Name", joined=" "), target_id=Text("Endorsee Public Url"),
        ignored=("Endorsement Status",),
    ),
    Feed(
        name="endorsements_received", kind=Kind.REACTION, members=tables("Endorsement Received Info"), items=ROWS,
        owner=False, when=_ENDORSED, label=Const("endorsed_by"), value=Text("Skill Name"),
        actor=Text("Endorser First Name", "Endorser Last Name", joined=" "), target_id=Text("Endorser Public Url"),
        ignored=("Endorsement Status",),
    ),
    Feed(
        name="recommendations_given", kind=Kind.COMMENT, items=ROWS, when=_RECOMMENDED, target=_NAME,
        members=tables("Recommendations Given"), text=Text("Text"), label=Const("recommended"),
        value=Text("Job Title", "Company", joined=", "), ignored=("Status",),
    ),
    Feed(
        name="recommendations_received", kind=Kind.COMMENT, items=ROWS, when=_RECOMMENDED, actor=_NAME, owner=False,
        members=tables("Recommendations Received"), text=Text("Text"), label=Const("recommended_by"),
        value=Text("Job Title", "Company", joined=", "), ignored=("Status",),
    ),
    Feed(
        name="members_followed", kind=Kind.CONNECTION, members=tables("Member Follows"), target=Text("FullName"),
        items=CsvRows(header=("Date", "FullName")), when=Time("Date"), label=Const("followed"),
        ignored=("Status",),
    ),
    Feed(
        name="companies_followed", kind=Kind.MEMBERSHIP, members=tables("Company Follows"), items=ROWS,
        when=Time("Followed On"), target=Text("Organization"), label=Const("followed"),
    ),
    Feed(
        name="hashtags_followed", kind=Kind.MEMBERSHIP, members=tables("Hashtag Follows"), items=ROWS,
        when=Time("CreatedTime"), target=Text("HashTag"), label=Text("State"), ignored=("LastModifiedTime",),
    ),
    Feed(
        name="groups", kind=Kind.MEMBERSHIP, members=tables("Groups", "Group Memberships"), items=ROWS,
        when=Time("Joined On", "Joined Date", "Date"), target=Text("Group Name", "Name", "Group"),
    ),
)  # fmt: skip
