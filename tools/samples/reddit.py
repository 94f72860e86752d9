"""Reddit: the flat CSVs of a data request, `checkfile.csv` included."""

import hashlib
import random
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from samples.person import EMAIL, HOME_IP, WORK_IP, moments, words
from samples.shape import table, write

USER = "wet_boots_mara"
SINCE, UNTIL = date(2024, 1, 5), date(2026, 10, 22)
SUBSCRIBED = (
    "Hydrology", "climbing", "Sourdough", "Portland", "migraine", "Buddhism", "toddlers", "democrats", "climate", "tradclimbing", "Breadit",
    "beyondthebump", "oregon", "personalfinance", "AskScience", "politics",
)  # fmt: skip


def make(root: Path) -> None:
    """Write `reddit-2026`."""
    chance = random.Random("reddit/reddit-2026")
    files = {**_account(chance), **_words(chance), **_votes(chance), **_rest()}
    folder = root / "reddit-2026"
    sums = []
    for name, text in files.items():
        write(folder / name, text)
        sums.append((name, hashlib.sha256(text.encode("utf-8")).hexdigest()))
    write(folder / "checkfile.csv", table(["filename", "sha256"], sums))


def _text(when: datetime) -> str:
    return f"{when:%Y-%m-%d %H:%M:%S} UTC"


def _code(chance: random.Random) -> str:
    return "1" + "".join(chance.choices("abcdefghijklmnopqrstuvwxyz0123456789", k=6))


def _account(chance: random.Random) -> dict[str, str]:
    logins = [
        (_text(w), HOME_IP if w.hour < 16 else WORK_IP) for w in moments(chance, 20, date(2026, 7, 20), UNTIL)
    ]
    statistics = [
        ("account name", USER),
        ("export time", "2026-10-23 07:00:11 UTC"),
        ("is_deleted", "False"),
        ("registration date", "2014-11-02 03:11:00 UTC"),
        ("email verified", "True"),
        ("email address", EMAIL),
    ]
    return {
        "account_gender.csv": table(["account_gender"], [["FEMALE"]]),
        "birthdate.csv": table(
            ["birthdate", "verified_birthdate", "verification_state", "verification_method"],
            [["1991-03-14", "", "", ""]],
        ),
        "statistics.csv": table(["statistic", "value"], statistics),
        "ip_logs.csv": table(["date", "ip"], [("registration ip", "192.0.2.9"), *logins]),
        "linked_identities.csv": table(
            ["issuer_id", "subject_id"], [["https://accounts.google.com", "100000000000000000041"]]
        ),
        "linked_phone_number.csv": table(["phone_number"], []),
        "twitter.csv": table(["username"], [["maraquill"]]),
        "user_preferences.csv": table(
            ["preference", "value"], [["lang", "en"], ["over_18", "False"], ["nightmode", "True"]]
        ),
        "sensitive_ads_preferences.csv": table(
            ["type", "preference"],
            [["ALCOHOL", "ALLOW"], ["GAMBLING", "RESTRICT"], ["WEIGHT_LOSS", "RESTRICT"]],
        ),
    }


def _words(chance: random.Random) -> dict[str, str]:
    said = words("reddit")
    times = moments(chance, len(said["comments"]), SINCE, UNTIL)
    comments, heads = [], []
    for (board, text), when in zip(said["comments"], times, strict=True):
        code, thread = _code(chance), _code(chance)
        link = f"https://www.reddit.com/r/{board}/comments/{thread}/weekly_thread/"
        comments.append([code, f"{link}{code}/", _text(when), HOME_IP, board, 0, link, "", text, ""])
        heads.append([code, f"{link}{code}/", _text(when), HOME_IP, board, 0, link, ""])
    posts, post_heads = [], []
    for (board, title, text), when in zip(
        said["posts"], moments(chance, len(said["posts"]), SINCE, UNTIL), strict=True
    ):
        code = _code(chance)
        link = f"https://www.reddit.com/r/{board}/comments/{code}/{title.casefold().replace(' ', '_').rstrip('?')}/"
        posts.append([code, link, _text(when), HOME_IP, board, 0, title, "", text])
        post_heads.append([code, link, _text(when), HOME_IP, board, 0, ""])
    received = _messages(chance)
    return {
        "comments.csv": table("id permalink date ip subreddit gildings link parent body media".split(), comments),
        "comment_headers.csv": table("id permalink date ip subreddit gildings link parent".split(), heads),
        "posts.csv": table("id permalink date ip subreddit gildings title url body".split(), posts),
        "post_headers.csv": table("id permalink date ip subreddit gildings url".split(), post_heads),
        "messages.csv": table("id permalink thread_id date ip from to subject body".split(), received),
        "message_headers.csv": table("id permalink thread_id date ip from to".split(), [m[:7] for m in received]),
        "chat_history.csv": table("message_id created_at updated_at username message thread_parent_message_id channel_url subreddit channel_name conversation_type".split(), _chat(chance)),
    }  # fmt: skip


def _messages(chance: random.Random) -> list[list[object]]:
    when = moments(chance, 1, date(2025, 5, 5), date(2025, 5, 6))[0]
    link = "https://www.reddit.com/message/messages/abc123"
    return [
        [
            "abc123",
            link,
            "",
            _text(when),
            "",
            "crumbandcrust",
            USER,
            "your rye",
            "Would you share the formula?",
        ]
    ]


def _chat(chance: random.Random) -> list[list[object]]:
    times = moments(chance, 4, date(2025, 5, 6), date(2025, 5, 9))
    lines = (
        (USER, "Sure: 40% rye, 78% water."),
        ("crumbandcrust", "Legend."),
        (USER, "The starter is from Lyon, it has opinions."),
        ("crumbandcrust", "Ha!"),
    )
    return [
        [f"m{n}", _text(w), "", who, text, "", "ch_01", "", "Direct Chat", "direct"]
        for n, ((who, text), w) in enumerate(zip(lines, times, strict=True))
    ]


def _votes(chance: random.Random) -> dict[str, str]:
    def rows(count: int, kinds: Sequence[str]) -> list[list[str]]:
        made = []
        for _ in range(count):
            board, code = chance.choice(SUBSCRIBED[:10]), _code(chance)
            made.append([code, f"https://www.reddit.com/r/{board}/comments/{code}/", chance.choice(kinds)])
        return made

    return {
        "post_votes.csv": table(["id", "permalink", "direction"], rows(70, ("up", "up", "up", "down"))),
        "comment_votes.csv": table(["id", "permalink", "direction"], rows(40, ("up", "up", "none"))),
        "saved_posts.csv": table(["id", "permalink"], [r[:2] for r in rows(6, ("up",))]),
        "saved_comments.csv": table(["id", "permalink"], [r[:2] for r in rows(3, ("up",))]),
        "hidden_posts.csv": table(["id", "permalink"], []),
        "poll_votes.csv": table(
            "post_id user_selection text image_url is_prediction stake_amount".split(),
            [
                [_code(chance), "2", "Yes, by the next election", "", "False", ""],
                [_code(chance), "1", "Dutch oven", "", "False", ""],
            ],
        ),
    }


def _rest() -> dict[str, str]:
    paid = [["stripe", "tx_0001", "Reddit Premium", "2025-02-01 18:00:00 UTC", "5.99", "USD", "completed"]]
    return {
        "subscribed_subreddits.csv": table(["subreddit"], [[s] for s in SUBSCRIBED]),
        "moderated_subreddits.csv": table(["subreddit"], [["Hydrology"]]),
        "approved_submitter_subreddits.csv": table(["subreddit"], []),
        "multireddits.csv": table(
            "id display_name date description privacy subreddits image_url is_owner favorited followers".split(),
            [
                [
                    "m1",
                    "bread",
                    "2024-03-03 18:10:00 UTC",
                    "",
                    "private",
                    "Sourdough,Breadit",
                    "",
                    "True",
                    "False",
                    "0",
                ]
            ],
        ),
        "friends.csv": table(["username", "note"], [["crumbandcrust", "rye friend"]]),
        "purchases.csv": table("processor transaction_id product date cost currency status".split(), paid),
        "subscriptions.csv": table(
            "processor subscription_id product product_id product_name status start_date end_date".split(), []
        ),
        "payouts.csv": table(["payout_amount_usd", "date", "payout_id"], []),
        "drafts.csv": table(
            "id title body kind created spoiler nsfw original_content content_category flair_id flair_text send_replies subreddit is_public_link".split(),
            [],
        ),
        "announcements.csv": table(
            "announcement_id sent_at read_at from_id from_username subject body url".split(), []
        ),
    }
