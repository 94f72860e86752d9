"""LinkedIn: a zip of tables, and what LinkedIn infers of its member."""

from typing import Final

from parsers.declare.left import left
from parsers.declare.platform import Mark, PassedOver, Platform
from parsers.platforms.linkedin.activity import ACTIVITY
from parsers.platforms.linkedin.ads import ADS
from parsers.platforms.linkedin.contacts import CONTACTS
from parsers.platforms.linkedin.jobs import JOBS
from parsers.platforms.linkedin.profile import PROFILE

_MARKS: Final = (
    Mark(members="**/Ad_Targeting.csv", generation="tables since 2021"),
    Mark(members="**/Inferences_about_you.csv", generation="tables since 2021"),
    Mark(members="**/Ad Targeting.csv", generation="tables of 2018"),
    Mark(members="**/Endorsement_{Given,Received}_Info.csv"),
    Mark(members="**/Connections.csv", holds=r"First Name.Last Name.*Connected On"),
    Mark(members="**/Profile.csv", holds=r"First Name.Last Name.Maiden Name"),
    Mark(members="**/Registration.csv", holds=r"Registered At.Registration Ip"),
    Mark(members="**/Invitations.csv", holds=r"From.To.Sent At"),
    Mark(members="**/messages.csv", holds=r"CONVERSATION ID.CONVERSATION TITLE.FROM"),
    Mark(members="**/messages.csv", holds=r"(?i)From.To.Date.Subject.Content.Direction.Folder"),
    Mark(members="**/{Shares,Reactions,Comments,Votes}.csv", holds=r"linkedin\.com/|^\ufeff?Date.ShareLink"),
    Mark(members="**/Company Follows.csv", holds=r"Organization.Followed On"),
)

_PASSED_OVER: Final = (
    PassedOver(
        members=("**/Search Appearances.csv", "**/SearchAppearances.csv"), reason="counts without content"
    ),
    PassedOver(members=("**/README.txt", "**/Readme.txt"), reason="LinkedIn's own words about the export"),
)

LINKEDIN: Final = Platform(
    name="linkedin",
    title="LinkedIn",
    marks=_MARKS,
    feeds=(*PROFILE, *CONTACTS, *ACTIVITY, *ADS, *JOBS),
    passed_over=_PASSED_OVER,
    left=left(__package__),
    layout=(
        "`Basic_…` or `Complete_LinkedInDataExport_MM-DD-YYYY.zip`: tables at the root, and the folders `Jobs`, "
        "`Articles` and `Verifications`. In 2018 some were UTF-16 with tabs and had blanks in their names; some have "
        "notes before the header. The basic archive lacks shares, reactions, comments, logins and all about "
        "advertising. Dates come in seven spellings, most of them without a zone; deleted connections are empty rows."
    ),
)
