"""Instagram as web pages: the most telling pages of an export that was asked for as HTML."""

from typing import Any, Final

from parsers.declare.fields import Const, LinkText, Text, Time
from parsers.declare.platform import Feed
from parsers.platforms.meta.html import (
    OWNER,
    assigned,
    attribute,
    chats,
    links,
    off_meta,
    page,
    people,
    surveys,
)
from parsers.record import Kind

_PROFILE: Final = "personal_information"


def _media(name: str, kind: Kind, word: str, *files: str, **columns: Any) -> Feed:
    """A list of posts with their link, caption and owner."""
    defaults: dict[str, Any] = {
        "target": Text(*OWNER, "heading"),
        "url": LinkText("@URL", "links/0/url"),
        "label": Const(word),
        "text": Text("@Caption", "@Title"),
        "when": Time("date", "@Time", order="mdy"),
    }
    return page(name, kind, *files, **{**defaults, **columns})


FEEDS: Final = (
    attribute("name", "@Name", members=_PROFILE, names=("@Name", "@Username")),
    *(
        attribute(label, f"@{title}", members=_PROFILE)
        for label, title in (
            ("username", "Username"),
            ("email", "Email"),
            ("phone", "Phone Number"),
            ("bio", "Bio"),
            ("gender", "Gender"),
            ("birth_date", "Date of birth"),
            ("website", "Website"),
        )
    ),
    people("followers", "follower", "followers*", owner=False),
    people("following", "following", "following"),
    people("close_friends", "close_friend", "close_friends"),
    people("blocked", "blocked", "blocked_profiles", "blocked_accounts"),
    people("requests_sent", "follow_request_sent", "pending_follow_requests", "recent_follow_requests"),
    people("unfollowed", "unfollowed", "recently_unfollowed_profiles"),
    _media("likes", Kind.REACTION, "LIKE", "liked_posts"),
    _media(
        "comment_likes",
        Kind.REACTION,
        "LIKE_COMMENT",
        "liked_comments",
        when=Time("date", "lines/1", order="mdy"),
    ),
    _media(
        "story_likes", Kind.REACTION, "LIKE_STORY", "story_likes", when=Time("date", "lines/1", order="mdy")
    ),
    _media(
        "polls",
        Kind.ANSWER,
        "polls",
        "story_*interactions/polls",
        "story_*interactions/quizzes",
        "story_*interactions/questions",
        answer=Text("lines/0"),
        when=Time("date", "lines/1", order="mdy"),
        label=Text("$([^/]+)\\.html"),
    ),
    page(
        "comments",
        Kind.COMMENT,
        "post_comments*",
        "reels_comments*",
        text=Text("@Comment", "lines/0"),
        target=Text("@Media Owner"),
    ),
    page(
        "posts",
        Kind.POST,
        "posts_*",
        "stories",
        "reels",
        "archived_posts",
        text=Text("heading", "@Caption", "lines/0"),
    ),
    *chats(),
    page(
        "word_searches",
        Kind.SEARCH,
        "word_or_phrase_searches",
        text=Text("@Search", "lines/0"),
        label=Const("word_or_phrase_searches"),
    ),
    page(
        "searches",
        Kind.SEARCH,
        "profile_searches",
        "tag_searches",
        text=Text("@Search", "heading", "lines/0"),
        url=LinkText("links/0/url"),
        when=Time("date", "@Time", "lines/1", order="mdy"),
        label=Text("$([^/]+)\\.html"),
    ),
    _media(
        "seen",
        Kind.VIEW,
        "seen",
        "posts_viewed",
        "videos_watched",
        "stories_viewed",
        "suggested_profiles_viewed",
        "posts_you*re_not_interested_in",
        label=Text("$([^/]+)\\.html"),
    ),
    _media("ads", Kind.ADVERT, "viewed", "ads_viewed"),
    _media(
        "ads_clicked",
        Kind.ADVERT,
        "clicked",
        "ads_clicked",
        target=Text(*OWNER, "@Ad title", "@Title", "heading"),
        when=Time("date", "@Time", "lines/1", order="mdy"),
    ),
    _media("saves", Kind.SAVE, "post", "saved_posts", "saved_collections"),
    links(),
    assigned(
        "interests", "interest", "ads_interests", "your_topics", "recommended_topics", "your_reels_topics"
    ),
    assigned("categories", "audience", "other_categories_used_to_reach_you"),
    assigned("locations", "location", "locations_of_interest", "profile_based_in", "account_based_in"),
    page(
        "audiences",
        Kind.DISCLOSED,
        "advertisers_using_your_activity_or_information",
        owner=False,
        label=Const("audience"),
        target=Text("rows/*", "heading", "lines/*", joined="; "),
        when=None,
    ),
    off_meta("your_activity_off_meta_technologies"),
    page(
        "logins",
        Kind.LOGIN,
        "login_activity",
        "logout_activity",
        ip=Text("@IP Address"),
        device=Text("@User Agent"),
        lang=Text("@Language Code"),
        label=Text("$([^/]+)_activity\\.html"),
        when=Time("@Time", "date", "heading", order="mdy"),
    ),
    page(
        "contacts",
        Kind.CONTACT,
        "synced_contacts",
        owner=None,
        target=Text("@First Name", "@Last Name", "@Name", joined=" "),
        value=Text("@Contact Information"),
        label=Const("uploaded_contact"),
        when=None,
    ),
    surveys(),
)
