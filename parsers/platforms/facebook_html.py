"""Facebook as web pages: the most telling pages of an export that was asked for as HTML."""

from typing import Final

from parsers.fields import Choice, Const, LinkText, Pattern, Text
from parsers.platform import Where
from parsers.platforms.meta import Whose
from parsers.platforms.meta_html import LINES, OWNER, attribute, chats, page, people, told, words
from parsers.record import Kind

_PROFILE: Final = "profile_information"
_HEADINGS: Final = {
    "name": "name", "emails": "email", "email": "email", "phone numbers": "phone", "birthday": "birth_date", "gender": "gender",
    "current city": "city", "hometown": "hometown", "relationship": "relationship", "family members": "family_member",
    "education": "education", "work": "employer", "languages": "language", "political views": "politics",
    "religious views": "religion", "websites": "website", "address": "address", "places lived": "location", "intro": "bio",
    "bio": "bio", "previous names": "name", "other names": "name", "username": "username", "screen names": "username",
}  # fmt: skip

FEEDS: Final = (
    attribute("name", "@Full name", "@Name", members=_PROFILE, names=("@Full name", "@Name")),
    attribute("email", "@Email", members=_PROFILE),
    attribute("phone", "@Phone Number", members=_PROFILE),
    attribute("birth_date", "@Date of birth", members=_PROFILE),
    attribute("gender", "@Gender", members=_PROFILE),
    attribute("city", "@City", members=_PROFILE),
    page("profile", Kind.PROFILE, _PROFILE, label=Choice("heading", words=_HEADINGS, otherwise="trait"),
         value=Text("rows/*", "lines/*", joined="; "), when=None),
    people("friends", "friend", "your_friends", "friends/friends"),
    people("requests_received", "friend_request_received", "*received_friend_requests"),
    people("requests_sent", "friend_request_sent", "*sent_friend_requests"),
    people("friends_removed", "former_friend", "removed_friends"),
    people("following", "following", "who_you*ve_followed"),
    people("pages_followed", "following_page", "pages_and_profiles_you_follow", "pages_you_follow"),
    people("people_you_may_know", "person_you_may_know", "people_you_may_know"),
    people("groups", "group", "your_group_membership_activity", "your_groups"),
    page("page_likes", Kind.REACTION, "pages_you*ve_liked", "likes_and_reactions/pages", label=Const("LIKE"),
         target=Text("heading", *OWNER, "lines/0"), url=LinkText("@URL", "links/0/url")),
    page("reactions", Kind.REACTION, "likes_and_reactions*", label=Text("@Reaction"), target=Whose("heading"),
         text=Text("heading", "@Title", "lines/0"), url=LinkText("@URL", "links/0/url"), value=Text(*OWNER)),
    told("comments", Kind.COMMENT, "comments", "your_comments_in_groups", text=LINES),
    told("posts", Kind.POST, "your_posts*", "group_posts_and_comments", "posts/*_posts_*", text=LINES),
    *chats(),
    page("searches", Kind.SEARCH, "search/your_search_history", "your_search_history", text=Pattern("lines/0", "@Search text", "heading", find=r'^"?(.*?)"?$')),
    page("poll_votes", Kind.ANSWER, "polls_you_voted_on", "your_poll_votes", question=Text("@Question", "heading"),
         answer=Text("@Poll option", "@Answer", "lines/0")),
    page("surveys", Kind.ANSWER, "surveys", question=Text("@Question", "heading"), answer=Text("@Answer", "lines/0")),
    page("membership_answers", Kind.ANSWER, "your_answers_to_membership_questions", question=Text("@Question", "lines/0"),
         answer=Text("@Answer", "lines/1"), target=Text("heading")),
    words("interests", "interest", "ads_interests", "your_topics"),
    words("peer_group", "audience", "friend_peer_group"),
    words("categories", "audience", "other_categories_used_to_reach_you"),
    page("ad_preferences", Kind.ASSIGNED, "ad_preferences", owner=False, label=Text("heading"),
         value=Text("rows/*", "lines/*", joined="; "), when=None),
    page("audiences", Kind.DISCLOSED, "advertisers_using_your_activity_or_information",
         "advertisers_who_uploaded_a_contact_list_with_your_information", owner=False, target=Text("heading", "rows/*", "lines/*", joined="; "),
         label=Const("audience"), when=None),
    page("advertisers_met", Kind.ADVERT, "advertisers_you*ve_interacted_with", target=Text("heading", "@Title", "lines/0"),
         label=Text("@Action", "lines/0")),
    page("off_meta", Kind.DISCLOSED, "your_activity_off_meta_technologies", "your_off-facebook_activity", owner=False,
         target=Text("heading", "lines/0"), label=Text("@Event", "@Type"), value=Text("rows/*", joined="; ")),
    page("apps", Kind.DISCLOSED, "connected_apps_and_websites", "apps_and_websites", target=Text("heading", "@Name", "lines/0"),
         label=Const("connected_app")),
    page("saves", Kind.SAVE, "your_saved_items", target=Text("lines/0", "heading"), text=Text("heading"), url=LinkText("links/0/url")),
    page("links", Kind.VIEW, "link_history", url=LinkText("@Website link you visited", "links/0/url"), label=Const("link"),
         target=Text("@Title of website page you visited", "lines/0")),
    page("visits", Kind.VIEW, "profile_visits", "recently_visited", "recently_viewed", "items_viewed", target=Text(*OWNER, "lines/0", "heading"),
         url=LinkText("@URL", "links/0/url"), label=Text("heading")),
    page("events", Kind.EVENT, "your_event_responses", "your_events", "event_invitations", target=Text("heading", "@Name", "lines/0"),
         label=Text("$([^/]+)\\.html")),
    page("logins", Kind.LOGIN, "account_activity", "logins_and_logouts", label=Text("heading", "lines/0"),
         ip=Text("@IP Address"), device=Text("@User Agent")),
    page("payments", Kind.PAYMENT, "payment_history", text=LINES, value=Text("rows/*", joined="; "),
         where=(Where(path="lines", absent=False, pattern=""),)),
    page("timezone", Kind.ASSIGNED, "timezone", owner=False, label=Const("timezone"), value=Text("@Timezone", "lines/0"), when=None),
    words("location", "location", "primary_location", "primary_public_location", "locations_of_interest"),
)  # fmt: skip
