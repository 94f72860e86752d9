"""Google: Takeout in all its generations and languages, and the Timeline that phones export."""

from typing import Final

from parsers.declare.left import left
from parsers.declare.platform import Mark, PassedOver, Platform
from parsers.platforms.google import (
    account,
    activity,
    chrome,
    commerce,
    location,
    maps,
    notes,
    people,
    youtube,
)

_CELL: Final = r'class="outer-cell mdl-cell'
_ROW: Final = r'"titleUrl"\s*:\s*"http|"products"\s*:\s*\[\s*"|"snippet"\s*:\s*\{'

_MARKS: Final = (
    Mark(members="**/Takeout/**", generation="Takeout"),
    Mark(members="**/{archive_browser,Archiv_Übersicht}.html", generation="Takeout"),
    Mark(members="**/*.html", holds=_CELL, generation="activity as web pages"),
    Mark(members="**/{*ctivi*,*ktivit*,*istor*,*erlauf*,*geschiedenis*}.json", holds=_ROW, generation="activity as JSON"),
    Mark(members="**/*.json", holds=r'"timelineObjects"\s*:', generation="location by month (to 2024)"),
    Mark(members="**/{Records,Location History}.json", holds=r'"locations"\s*:', generation="location by point (to 2024)"),
    Mark(members="**/*.json", holds=r'"semanticSegments"\s*:|"rawSignals"\s*:', generation="timeline of a phone (since 2024)"),
    Mark(members="**/*.json", holds=r'^\s*\[\s*\{[^\[]{0,400}"(?:endTime|startTime)"[\s\S]{0,800}"(?:placeI[dD]|geo:)',
         generation="timeline of an iPhone (since 2024)"),
    Mark(members="**/*.json", holds=r'"(?:Browser History|OS Priority Preference|Search Engines|Autofill Profile)"\s*:',
         generation="Chrome"),
    Mark(members="**/{Google Play Store,Google Pay,Google Chat,Google Photos,Google Fotos,Access Log Activity}/**"),
    Mark(members="**/{YouTube and YouTube Music,YouTube und YouTube Music,YouTube et YouTube Music,Maps (your places)}/**"),
    Mark(members="**/*.json", holds=r'"userEditedTimestampUsec"\s*:', generation="Keep"),
    Mark(members="**/*.SubscriberInfo.html", generation="Takeout"),
    Mark(members="**/*.json", holds=r'"photoTakenTime"\s*:', generation="photos"),
)  # fmt: skip

_PASSED: Final = (
    PassedOver(
        members="**/Voice/{Bills.html,Calls/*}",
        reason="calls, texts and bills of Google Voice: no public export to build a reader on",
    ),
    PassedOver(
        members="**/Home App/**", reason="rooms and devices of a smart home: no public export with content"
    ),
    PassedOver(
        members="**/Google Shopping/**/*.txt",
        reason="notes on orders and addresses: no public export with content",
    ),
    PassedOver(
        members="**/{archive_browser,Archiv_Übersicht}.html", reason="The list of what the archive holds."
    ),
    PassedOver(
        members="**/Encrypted Backups.txt",
        reason="Since 2024 the timeline is kept on the phone: export it there (Settings › Location › Timeline › Export).",
    ),
    PassedOver(members="**/Keep/*.html", reason="The same notes as the JSON files beside them, for reading."),
    PassedOver(
        members="**/*.{tcx,gpx}", reason="Tracks of single workouts; their days are in the daily metrics."
    ),
)

GOOGLE: Final = Platform(
    name="google",
    title="Google",
    marks=_MARKS,
    feeds=(
        *activity.FEEDS,
        *youtube.FEEDS,
        *location.FEEDS,
        *chrome.FEEDS,
        *commerce.FEEDS,
        *maps.FEEDS,
        *people.FEEDS,
        *account.FEEDS,
        *notes.FEEDS,
    ),
    passed_over=_PASSED,
    parts=r"(?P<set>takeout-\d{8}T\d{6}Z(?:-\d+)?)-(?P<part>\d{3})$",
    left=left(__package__),
    layout=(
        "Takeout is one zip or several parts with a folder Takeout, in which a folder stands for each product. Folders and "
        "files are named in the language of the account, the keys of JSON are not. Activity comes as web pages or, if "
        "asked for, as JSON. Location was given by point and by month until 2024; since then the phone exports it itself. "
        "Missing from Takeout: what advertisers may choose from (My Ad Center), and activity deleted before."
    ),
)
