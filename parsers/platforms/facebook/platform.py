"""Facebook: the export of "Download your information", in all layouts since 2018, and of encrypted chats."""

from typing import Final

from parsers.declare.fields import repair
from parsers.declare.left import left
from parsers.declare.platform import Mark, Platform
from parsers.platforms import meta
from parsers.platforms.facebook import (
    activity,
    ads,
    answers,
    assigned,
    connections,
    contacts,
    groups,
    html,
    messages,
    money,
    places,
    posts,
    profile,
    reactions,
    security,
    settings,
)
from parsers.platforms.meta.export import parts
from parsers.platforms.meta.labels import labels

_CHAT: Final = r'"sender_name"\s*:[\s\S]{0,400}?"timestamp_ms"'
"""Instagram writes its chats alike; where nothing else tells, they are taken for Facebook's."""

_MARKS: Final = (
    Mark(members="**/your_facebook_activity/**", generation="2023 (nested)"),
    Mark(members="**/your_activity_across_facebook/**", generation="2023 (nested)"),
    Mark(members="**/apps_and_websites_off_of_facebook/**", generation="2021 (second keys)"),
    Mark(members="**/*profile_information.json", holds=r'"profile_v2"\s*:', generation="2021 (second keys)"),
    Mark(members="**/*profile_information.json", holds=r'"profile"\s*:\s*\{', generation="2018 (first keys)"),
    Mark(members="**/likes_and_reactions/pages.json", holds=r'"page_likes'),
    Mark(members="**/likes_and_reactions*.json", holds=r'"reaction"\s*:|"label_values"'),
    Mark(
        members="**/{pages_you*ve_liked,your_friends,friends,comments}.json",
        holds=r'"(page_likes|friends|comments)(_v2)?"',
    ),
    Mark(members="**/{your_posts*,*_posts_*}.json", holds=r'"(post|external_context|update_timestamp)"\s*:'),
    Mark(members="**/your_off-facebook_activity.json"),
    Mark(
        members="**/{archived_threads,filtered_threads,legacy_threads,e2ee_cutover}/*/message_*.json",
        generation="chats",
        shared=True,
    ),
    Mark(
        members="{messages/inbox,inbox,facebook*/messages/inbox}/*/message_*.json",
        holds=_CHAT,
        generation="chats",
        shared=True,
    ),
    Mark(members="{*,*/message_*}.json", holds=_CHAT, generation="chats", shared=True),
    Mark(
        members="{*,*/*_?,*/*_??}.json",
        holds=r'"senderName"\s*:|"threadName"\s*:',
        generation="encrypted chats",
    ),
    Mark(
        members="**/{your_facebook_activity,facebook_marketplace,comments_and_reactions}/**/*.html",
        generation="web pages",
    ),
    Mark(members="**/html/friends.htm", generation="2010 (web pages)"),
)

FACEBOOK: Final = Platform(
    name="facebook",
    title="Facebook and Messenger",
    marks=_MARKS,
    feeds=(
        *profile.FEEDS,
        *connections.FEEDS,
        *contacts.FEEDS,
        *reactions.FEEDS,
        *answers.FEEDS,
        *posts.FEEDS,
        *groups.FEEDS,
        *messages.FEEDS,
        *assigned.FEEDS,
        *ads.FEEDS,
        *money.FEEDS,
        *places.FEEDS,
        *security.FEEDS,
        *activity.FEEDS,
        *settings.FEEDS,
        *html.FEEDS,
    ),
    passed_over=settings.PASSED_OVER,
    labels=labels(),
    repair=repair,
    parts=parts("facebook"),
    left=left(meta.__name__),
    layout=(
        "A zip of JSON or of web pages, chosen when it is asked for. Thematic folders since 2018, keys with "
        "_v2 since 2021, below folders for activity, personal and logged information since 2023, and "
        "labelled values spreading file by file since. Encrypted chats are not in it: Messenger gives "
        "them as a zip of their own."
    ),
)
