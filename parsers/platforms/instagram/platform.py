"""Instagram: the export of "Download your information", in all layouts since 2018, Threads included."""

from typing import Final

from parsers.declare.fields import repair
from parsers.declare.left import left
from parsers.declare.platform import Mark, Platform
from parsers.platforms import meta
from parsers.platforms.instagram import (
    activity,
    ads,
    answers,
    assigned,
    comments,
    connections,
    flat,
    html,
    messages,
    posts,
    profile,
    reactions,
    security,
    settings,
)
from parsers.platforms.meta.export import parts
from parsers.platforms.meta.labels import labels

_MARKS: Final = (
    Mark(members="**/your_instagram_activity/**", generation="2023 (nested)"),
    Mark(members="**/apps_and_websites_off_of_instagram/**", generation="2023 (nested)"),
    Mark(members="**/personal_information.json", holds=r'"profile_user"', generation="2021 (folders)"),
    Mark(members="**/{followers*,following}.json", holds=r'"string_list_data"', generation="2021 (folders)"),
    Mark(
        members="**/{liked_posts,story_likes,posts_viewed,ads_viewed,videos_watched,ads_clicked}.json",
        holds=r'"(likes_media_likes|story_activities_story_likes|impressions_history_\w+)"',
        generation="2021 (folders)",
    ),
    Mark(
        members="**/{liked_posts,story_likes,posts_viewed,ads_viewed,videos_watched,ads_clicked}.json",
        holds=r'"label_values"',
        generation="2025 (labelled values)",
    ),
    Mark(
        members="**/{posts_1,stories,reels,post_comments*,saved_posts,login_activity}.json",
        holds=r'"(ig_\w+|cross_post_source|string_map_data|saved_saved_media)"',
        generation="2021 (folders)",
    ),
    Mark(
        members="{connections,*/connections}.json",
        holds=r'"(followers|following|close_friends)"\s*:\s*\{',
        generation="2018 (flat)",
    ),
    Mark(members="{likes,*/likes}.json", holds=r'"media_likes"', generation="2018 (flat)"),
    Mark(members="{comments,*/comments}.json", holds=r'"media_comments"', generation="2018 (flat)"),
    Mark(members="{media,*/media}.json", holds=r'"taken_at"', generation="2018 (flat)"),
    Mark(
        members="{seen_content,*/seen_content}.json",
        holds=r'"(chaining_seen|ads_seen|posts_seen)"',
        generation="2018 (flat)",
    ),
    Mark(members="**/{your_instagram_activity,followers_and_following}/**/*.html", generation="web pages"),
)

INSTAGRAM: Final = Platform(
    name="instagram",
    title="Instagram",
    marks=_MARKS,
    feeds=(
        *profile.FEEDS,
        *assigned.FEEDS,
        *connections.FEEDS,
        *reactions.FEEDS,
        *answers.FEEDS,
        *comments.FEEDS,
        *activity.FEEDS,
        *posts.FEEDS,
        *messages.FEEDS,
        *ads.FEEDS,
        *security.FEEDS,
        *settings.FEEDS,
        *flat.FEEDS,
        *html.FEEDS,
    ),
    passed_over=settings.PASSED_OVER,
    labels=labels(),
    repair=repair,
    parts=parts("instagram"),
    left=left(meta.__name__),
    layout=(
        "A zip of JSON or of web pages. A dozen flat files until early 2021, thematic folders since, below "
        "folders for activity, personal and logged information since 2023, and bare lists of labelled values "
        "for views, likes and advertisements since late 2025. An export for a range of dates holds only the "
        "ties made within it."
    ),
)
