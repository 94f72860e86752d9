"""Google: YouTube's own files. The watch and search history has the rows of My Activity and is read there.

Headers are localised and change their order, so columns are told by names in English where those are known and by
position where the first columns never moved.
"""

from typing import Final

from parsers.declare.fields import Amount, Const, Currency, Text, Time
from parsers.declare.platform import Feed, Where
from parsers.formats.csv.items import CsvRows
from parsers.formats.html.pages import ListPage
from parsers.formats.json.items import JsonItems
from parsers.platforms.google.fields import Spoken
from parsers.record import Kind

_ROWS: Final = JsonItems("/*", top="[")
_TABLE: Final = CsvRows()
_YOUTUBE: Final = "**/YouTube*/**/"


def _videos(name: str, kind: Kind, members: str, *where: Where, label: str = "YouTube") -> Feed:
    """Videos as YouTube's programming interface gives them: playlists, likes, and the history up to 2017."""
    return Feed(
        name=name, kind=kind, members=members, items=_ROWS, needs=("snippet",), where=where,
        when=Time("snippet/publishedAt", "contentDetails/videoPublishedAt", zone="UTC"),
        target=Text("snippet/title"), text=Text("snippet/description"),
        target_id=Text("contentDetails/videoId", "snippet/resourceId/videoId", "snippet/resourceId/channelId", "id"),
        value=Text("snippet/videoOwnerChannelTitle", "snippet/channelTitle"), audience=Text("status/privacyStatus"),
        label=Const(label), ignored=("kind", "etag", "id"),
    )  # fmt: skip


FEEDS: Final = (
    _videos("channels", Kind.MEMBERSHIP, "**/*.json", Where(path="snippet/resourceId/channelId"),
            Where(path="snippet/resourceId/videoId", absent=True), label="channel"),
    _videos("likes", Kind.REACTION, "**/{likes,gefällt*,mag-ich*,j_aime,mi piace}.json"),
    _videos("uploads", Kind.POST, "**/{uploads,Uploads}.json"),
    _videos("watched", Kind.VIEW, "**/{watch,Wiedergabe,kijk}*.json"),
    _videos("playlist_videos", Kind.SAVE, "**/*.json"),
    Feed(
        name="subscriptions", kind=Kind.MEMBERSHIP, label=Const("channel"),
        members=("**/{subscriptions,Abos,abonnements,abonnementen,iscrizioni,suscripciones,inscrições,subskrypcje,prenumerationer}.csv",
                 f"{_YOUTUBE}{{subscriptions,Abos,abonnements,iscrizioni,suscripciones,inscrições}}/*.csv"),
        items=_TABLE, target=Text("#2"), url=Text("#1"), target_id=Text("#0"),
    ),
    Feed(
        name="comments", kind=Kind.COMMENT,
        members=("**/{comments,Kommentare,reacties,commentaires,commenti,comentarios,comentários,komentarze}*.csv",),
        items=_TABLE, needs=("#4",),
        when=Time("Comment Create Timestamp", "Comment create timestamp", "Zeitstempel der Erstellung des Kommentars", "#2", zone="UTC"),
        text=Spoken("Comment Text", "Comment text", "Kommentartext", "#6", "#7"),
        target_id=Text("Video ID", "Video Id", "Video-ID", "#5"), thread=Text("Parent Comment ID", "Parent comment ID", "#4"),
        amount=Amount("Price", "Preis", "#3"), currency=Currency("Price", "Preis", "#3"), label=Const("YouTube"),
    ),
    Feed(
        name="live_chats", kind=Kind.MESSAGE, members="**/{live chats,live-chats,Livechats,live_chats,chat en direct}*.csv",
        items=_TABLE, needs=("#3",),
        when=Time("Live Chat Create Timestamp", "Live chat create timestamp", "#2", zone="UTC"),
        text=Spoken("Live Chat Text", "Live chat text", "#5"),
        thread=Text("Video ID", "Video Id", "#4"), amount=Amount("Price", "#3"), currency=Currency("Price", "#3"),
        label=Const("YouTube"),
    ),
    Feed(
        name="comments_page", kind=Kind.COMMENT, members="**/{my-comments,my-live-chat-messages,meine-kommentare}*.html",
        items=ListPage(select="ul > li"), when=Time("date", zone="UTC"), text=Text("text"), target=Text("links/0/text"),
        url=Text("links/0/url"), value=Text("head"), label=Const("YouTube"), ignored=("head", "text", "date"),
    ),
    Feed(
        name="playlists", kind=Kind.SAVE, members="**/{playlists,Playlists}.csv", items=_TABLE,
        label=Const("playlist"), target=Text("Playlist Title (Original)", "Title", "#2"),
        target_id=Text("Playlist ID", "#0"),
        text=Text("Playlist Description (Original)", "Description"), audience=Text("Playlist Visibility", "Visibility"),
        when=Time("Playlist Create Timestamp", "Time Created", zone="UTC"),
    ),
    Feed(
        name="playlist", kind=Kind.SAVE, members=(f"{_YOUTUBE}{{playlists,Playlists}}/*.csv", "**/Liked videos.csv"),
        items=CsvRows(block=1), needs=("#6",), label=Const("playlist"), target=Text("Title", "#4"), text=Text("Description", "#5"),
        target_id=Text("#0"), audience=Text("#6"), when=Time("Time Created", "#2", zone="UTC"),
    ),
    Feed(
        name="playlist_rows", kind=Kind.SAVE, members=(f"{_YOUTUBE}{{playlists,Playlists}}/*.csv", "**/Liked videos.csv"),
        items=CsvRows(block=2), target_id=Text("#0"), when=Time("#1", zone="UTC"), label=Text(r"$([^/]+)\.csv\Z"),
    ),
    Feed(
        name="playlist_list", kind=Kind.SAVE, members=(f"{_YOUTUBE}{{playlists,Playlists}}/*.csv",),
        items=_TABLE, where=(Where(path="#2", absent=True),), target_id=Text("#0"), when=Time("#1", zone="UTC"),
        label=Text(r"$([^/]+)\.csv\Z"),
    ),
    Feed(
        name="channel", kind=Kind.PROFILE, members=f"{_YOUTUBE}{{channels,Kanäle,chaînes,canali,canales}}/{{channel,Kanal,chaîne,canale,canal}}.csv",
        items=_TABLE, label=Const("username"), value=Text("Channel Title (Original)", "#4", "#2", "#1"),
        target_id=Text("Channel ID", "#0"), audience=Text("Channel Visibility"),
    ),
    Feed(
        name="own_videos", kind=Kind.POST, members=f"{_YOUTUBE}{{video metadata,Video-Metadaten,vidéos}}/{{videos,Videos}}*.csv",
        items=_TABLE, label=Const("video"), text=Text("Video Title (Original)", "Video Description (Original)"),
        target_id=Text("#0"), audience=Text("Privacy", "Video Privacy"),
        when=Time("Video Create Timestamp", "Video Publish Timestamp", zone="UTC"),
    ),
    Feed(
        name="songs", kind=Kind.SAVE, members="**/{music library songs,music-library-songs,musik-mediathek-songs,musiques*}.csv",
        items=_TABLE, label=Const("song"), target=Text("Song Title", "#1"), target_id=Text("#0"),
        value=Text("Artist Name 1", "Artist Names", "#3"), text=Text("Album Title", "#2"),
    ),
    Feed(
        name="video_settings", kind=Kind.SETTING, items=CsvRows(melt=True),
        members=f"{_YOUTUBE}{{channel page settings,channel URL configs,channel feature data,channel community moderation settings,"
        "Kanalseiteneinstellungen,Kanal-URL-Konfigurationen,Kanalelementdaten}.csv",
        label=Text("column"), value=Text("value"),
    ),
)  # fmt: skip
