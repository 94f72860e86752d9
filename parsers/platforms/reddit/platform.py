"""Reddit: a zip of tables: what the owner wrote, voted for, joined, saved, paid and chose."""

from typing import Any, Final

from parsers.declare.fields import Amount, Choice, Const, Currency, Field, Pattern, Text, Time
from parsers.declare.platform import Feed, Mark, PassedOver, Platform, Where
from parsers.declare.words import words
from parsers.formats.csv.items import CsvRows
from parsers.record import Kind

_ROWS: Final = CsvRows()
_DATE: Final = Time("date", "created_at", "created", zone="UTC")
_COMMUNITY: Final = Pattern("permalink", find=r"/(?:r|user)/([^/]+)/")
_THREAD: Final = Text("thread_id", "channel_name", "channel_url")


def _table(name: str, kind: Kind, *members: str, **more: Any) -> Feed:
    """A table by its name, which may carry a suffix: `comments_2.csv`."""
    names = members or (name,)
    globs = tuple(f"**/{n}{ending}" for n in names for ending in (".csv", ".csv*", "_?.csv"))
    return Feed(name=name, kind=kind, members=globs, items=_ROWS, **more)


def _fact(name: str, label: str, value: Field, **more: Any) -> Feed:
    return _table(name, Kind.PROFILE, label=Const(label), value=value, **more)


def _written(name: str, kind: Kind, *members: str, **more: Any) -> Feed:
    """What the owner wrote, with the address it came from; the heads have all of it but the words."""
    return _table(
        name, kind, *members,
        **{
            "when": _DATE, "ip": Text("ip"), "target": Text("subreddit"), "target_id": Text("id"),
            "url": Text("permalink"), **more,
        },
    )  # fmt: skip


_FEEDS: Final = (
    _written("posts", Kind.POST, text=Text("title", "body", joined="\n"), url=Text("url", "permalink"),
             ignored=("gildings",)),
    _written("post_headers", Kind.POST, url=Text("url", "permalink"), ignored=("gildings", "title")),
    _written("comments", Kind.COMMENT, text=Text("body"), thread=Text("link"), ignored=("gildings", "parent", "media")),
    _written("comment_headers", Kind.COMMENT, thread=Text("link"), ignored=("gildings", "parent", "media")),
    _written("drafts", Kind.POST, "drafts", "scheduled_posts", text=Text("title", "body", joined="\n"),
             url=Text("url", "permalink"), label=Const("draft"),
             when=Time("date", "created", "created_at", "submission_time", "modified", zone="UTC"),
             ignored=("kind", "id", "scheduled_post_id", "owner_id", "recurrence")),
    _written("live_streams", Kind.POST, "live_stream_posts", text=Text("title"), label=Const("live")),
    _written("messages", Kind.MESSAGE, "messages", "messages_archive", owner=None, actor=Text("from"),
             target=Text("to"), thread=_THREAD, text=Text("subject", "body", joined="\n")),
    _written("message_headers", Kind.MESSAGE, "message_headers", "messages_archive_headers", owner=None,
             actor=Text("from"), target=Text("to"), thread=_THREAD),
    _table("chats", Kind.MESSAGE, "chat_history", owner=None, when=Time("created_at", zone="UTC"),
           actor=Text("username"), text=Text("message"), thread=Text("channel_name", "channel_url"),
           target=Text("subreddit"), target_id=Text("message_id"), url=Text("channel_url"),
           label=Text("conversation_type"), ignored=("updated_at", "thread_parent_message_id")),
    _table("announcements", Kind.MESSAGE, owner=False, actor=Text("from_username", "from_id"), url=Text("url"),
           when=Time("sent_at", "date", zone="UTC"), text=Text("subject", "title", "body", joined="\n"),
           target_id=Text("announcement_id", "id"), ignored=("read_at", "from_id", "id")),
    _table("votes", Kind.REACTION, "post_votes", "comment_votes", label=Text("direction"), url=Text("permalink"),
           target=_COMMUNITY, target_id=Text("id")),
    _table("poll_votes", Kind.ANSWER, question=Text("post_id"), answer=Text("text", "user_selection"),
           target_id=Text("post_id"), value=Text("stake_amount"), url=Text("image_url"),
           ignored=("is_prediction", "user_selection")),
    _table("saved", Kind.SAVE, "saved_posts", "saved_comments", url=Text("permalink"), target=_COMMUNITY,
           target_id=Text("id")),
    _table("hidden", Kind.REACTION, "hidden_posts", url=Text("permalink"), target=_COMMUNITY, target_id=Text("id"),
           label=Const("hidden")),
    _table("subscribed", Kind.MEMBERSHIP, "subscribed_subreddits", target=Text("subreddit"),
           label=Const("subscribed")),
    _table("moderated", Kind.MEMBERSHIP, "moderated_subreddits", target=Text("subreddit"), label=Const("moderator")),
    _table("approved", Kind.MEMBERSHIP, "approved_submitter_subreddits", target=Text("subreddit"),
           label=Const("approved_submitter")),
    _table("multireddits", Kind.MEMBERSHIP, target=Text("display_name"), when=_DATE, text=Text("description"),
           value=Text("subreddits"), audience=Text("privacy"), target_id=Text("id"), label=Const("multireddit"),
           url=Text("image_url"), ignored=("is_owner", "favorited", "followers")),
    _table("friends", Kind.CONNECTION, target=Text("username"), text=Text("note")),
    _fact("account_gender", "gender", Text("account_gender")),
    _fact("birthdate", "birth_date", Text("birthdate"), also=True,
          ignored=("verification_state", "verification_method")),
    _table("birthdate_verified", Kind.PROFILE, "birthdate", label=Const("birth_date"), needs=("verified_birthdate",),
           value=Text("verified_birthdate"), text=Text("verification_method")),
    _table("sensitive_ads", Kind.SETTING, "sensitive_ads_preferences", label=Text("type"), value=Text("preference")),
    _table("preferences", Kind.SETTING, "user_preferences", label=Text("preference"), value=Text("value")),
    _table("linked_identities", Kind.DISCLOSED, actor=Text("issuer_id"), target_id=Text("subject_id"),
           label=Const("sign_in"), owner=False),
    _fact("linked_phone_number", "phone", Text("phone_number")),
    _fact("twitter", "username", Text("username"), target=Const("X")),
    _table("logins", Kind.LOGIN, "ip_logs", when=Time("date", zone="UTC"), ip=Text("ip"),
           where=(Where(path="date", pattern=r"^\s*\d"),)),
    _table("registration_ip", Kind.LOGIN, "ip_logs", label=Text("date"), ip=Text("ip")),
    _table("account_name", Kind.PROFILE, "statistics", label=Const("username"), value=Text("value"), names=("value",),
           where=(Where(path="statistic", pattern=r"^account[ _]name$"),)),
    _table("statistics", Kind.PROFILE, label=Choice("statistic", words=words(__package__)["statistics"]), value=Text("value")),
    _table("purchases", Kind.PURCHASE, when=_DATE, target=Text("product"), amount=Amount("cost"),
           currency=Currency("currency", "cost"), label=Text("processor"), value=Text("status"),
           target_id=Text("transaction_id")),
    _table("gold", Kind.PURCHASE, "reddit_gold_information", when=_DATE, amount=Amount("cost"), label=Text("processor"),
           currency=Currency("cost"), target=Const("Reddit Gold"), target_id=Text("transaction"),
           value=Text("payer_email")),
    _table("subscriptions", Kind.SUBSCRIPTION, target=Text("product_name", "product", "product_id"),
           when=Time("start_date", "date", zone="UTC"), label=Text("status"), value=Text("processor"),
           target_id=Text("subscription_id"), ignored=("end_date", "product_id")),
    _table("payouts", Kind.PAYMENT, when=_DATE, amount=Amount("payout_amount_usd"), currency=Const("USD"),
           target_id=Text("payout_id"), label=Const("payout")),
    _fact("stripe", "payment_account", Text("stripe_account_id", "#0")),
    _fact("persona", "identity_check", Text("persona_inquiry_id", "#0")),
    _table("gilded", Kind.REACTION, "gilded_content", "gold_given", "gilded_posts", "gilded_comments", when=_DATE,
           target_id=Text("content_link", "id"), url=Text("content_link", "permalink"),
           label=Text("award", "gilding_type"), amount=Amount("amount"), ignored=("user_note",)),
    _table("gold_received", Kind.REACTION, when=_DATE, owner=False, url=Text("content_link", "permalink"),
           target_id=Text("content_link", "id"), actor=Text("gilder_username"), label=Text("award", "gilding_type")),
)  # fmt: skip

REDDIT: Final = Platform(
    name="reddit",
    title="Reddit",
    marks=(
        Mark(members="**/subscribed_subreddits.csv"),
        Mark(members="**/sensitive_ads_preferences.csv"),
        Mark(members="**/{post,comment}_headers.csv"),
        Mark(members="**/{post,comment}_votes.csv", holds=r"id.permalink.direction"),
        Mark(members="**/{posts,comments}.csv", holds=r"id.permalink.date.ip.subreddit"),
        Mark(members="**/statistics.csv", holds=r"statistic.value"),
        Mark(members="**/checkfile.csv", holds=r"filename.sha256"),
    ),
    feeds=_FEEDS,
    passed_over=(
        PassedOver(
            members="**/checkfile.csv", reason="checksums of the other members; written anew in a copy"
        ),
    ),
    layout=(
        "A zip of tables at the root, one a subject, with times in UTC. Votes and saved posts are complete but carry "
        "no time. The `…_headers` tables repeat posts, comments and messages without their words, but with addresses. "
        "`checkfile.csv` holds a SHA-256 of every file, and so betrays what was taken out of a copy that keeps it."
    ),
)
