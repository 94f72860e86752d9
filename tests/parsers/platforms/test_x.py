"""X: every layout of a tweet, and what an advertisement says of the owner."""

import json

import pytest

from parsers.archives.open import open_archives
from parsers.engine.read import read
from parsers.platforms.x.platform import X

TWEET = {
    "id_str": "1", "created_at": "Thu Nov 14 03:37:58 +0000 2019", "full_text": "Up early", "lang": "en",
    "source": '<a href="https://example.com" rel="nofollow">Web App</a>', "favorite_count": "0",
    "entities": {"user_mentions": [{"name": "Ann", "screen_name": "ann", "id_str": "7", "id": "7", "indices": ["0", "4"]}],
                 "urls": [{"expanded_url": "https://example.com/a", "url": "https://t.co/1", "indices": ["1", "2"]}]},
}  # fmt: skip
IMPRESSION = {
    "deviceInfo": {"osType": "Ios", "deviceType": "iPhone 12"}, "displayLocation": "TimelineHome",
    "promotedTweetInfo": {"tweetId": "9", "tweetText": "Tea or coffee?", "urls": [], "mediaUrls": []},
    "advertiserInfo": {"advertiserName": "Leaf Ltd", "screenName": "@leaf"}, "impressionTime": "2021-04-15 19:43:20",
    "matchedTargetingCriteria": [{"targetingType": "Age", "targetingValue": "35 to 49"},
                                 {"targetingType": "List", "targetingValue": "Lapsed donors"}],
}  # fmt: skip
MESSAGES = [
    {"messageCreate": {"id": "5", "senderId": "1", "recipientId": "2", "text": "Hi", "createdAt": "2020-01-01T10:00:00.000Z",
                       "urls": [], "mediaUrls": [],
                       "reactions": [{"senderId": "2", "reactionKey": "funny", "eventId": "6", "createdAt": "2020-01-01T10:01:00.000Z"}]}},
    {"messageCreate": {"id": "4", "senderId": "2", "recipientId": "1", "text": "Hello", "createdAt": "2020-01-01T09:00:00.000Z"}},
]  # fmt: skip


def engaged(kind):
    return [{"ad": {"adsUserData": {"adEngagements": {"engagements": [
        {"impressionAttributes": IMPRESSION, "engagementAttributes": [{"engagementTime": "2021-04-15 19:44:00", "engagementType": kind}]}
    ]}}}}]  # fmt: skip


@pytest.fixture
def records(tmp_path):
    def made(**members):
        export = tmp_path / "twitter-2024-01-01-abc"
        for name, value in {
            "account": [{"account": {"username": "me", "accountId": "1", "accountDisplayName": "M E"}}],
            **members,
        }.items():
            path = export / "data" / f"{name.replace('_', '-')}.js"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f"window.YTD.{name}.part0 = {json.dumps(value, indent=2)}", encoding="utf-8")
        (tmp_path / "spool").mkdir(exist_ok=True)
        reading = read(open_archives([export]), tmp_path / "spool", platforms=(X,), with_places=True)
        strange = {m.member: m.unknown_keys for a in reading.coverage for m in a.members if m.unknown_keys}
        assert strange == {}
        assert reading.problems == ()
        return reading.records.collect().to_dicts()

    return made


def of(rows, feed):
    return [r for r in rows if r["feed"] == f"x/{feed}"]


@pytest.mark.parametrize(
    ("name", "value"), [("tweets", {"tweet": TWEET}), ("tweet", {"tweet": TWEET}), ("tweet", TWEET)]
)
def test_a_tweet_is_read_from_every_layout(records, name, value):
    rows = records(**{name: [value]})
    (tweet,) = of(rows, "tweets")
    assert (tweet["text"], tweet["device"], tweet["lang"]) == ("Up early", "Web App", "en")
    assert (tweet["url"], tweet["when"].isoformat()) == ("https://example.com/a", "2019-11-14T03:37:58+00:00")
    (mention,) = of(rows, "mentions")
    assert (mention["target"], mention["target_id"], mention["when"]) == ("ann", "7", tweet["when"])


def test_words_of_others_are_not_the_owners(records):
    shared = {**TWEET, "full_text": "RT @bob: Vote!"}
    rows = records(
        tweets=[{"tweet": shared}],
        like=[{"like": {"tweetId": "3", "fullText": "Theirs", "expandedUrl": "https://example.com/3"}}],
    )
    (share,), (like,) = of(rows, "retweets"), of(rows, "likes")
    assert (share["kind"], share["text"], share["target"], share["value"]) == (
        "share",
        None,
        "bob",
        "RT @bob: Vote!",
    )
    assert (like["kind"], like["text"], like["value"]) == ("reaction", None, "Theirs")


def test_an_advert_is_one_record_and_each_criterion_another(records):
    rows = records(ad_impressions=[{"ad": {"adsUserData": {"adImpressions": {"impressions": [IMPRESSION]}}}}])
    (advert,) = of(rows, "ads")
    assert (advert["target"], advert["device"], advert["when_precision"]) == (
        "Leaf Ltd",
        "iPhone 12 Ios",
        "second",
    )
    told = [(r["label"], r["value"], r["target"]) for r in of(rows, "targeting")]
    assert told == [("age", "35 to 49", "Leaf Ltd"), ("audience", "Lapsed donors", "Leaf Ltd")]


def test_a_vote_in_a_poll_advert_is_an_answer(records):
    (vote,) = of(records(ad_engagements=engaged("PollCardVote")), "poll_votes")
    assert (vote["kind"], vote["question"]) == ("answer", "Tea or coffee?")
    assert of(records(ad_engagements=engaged("VideoSession")), "poll_votes") == []


def test_the_owner_is_known_by_the_account_id_in_messages(records):
    rows = records(direct_messages=[{"dmConversation": {"conversationId": "1-2", "messages": MESSAGES}}])
    assert [(m["text"], m["is_owner"], m["thread"]) for m in of(rows, "messages")] == [
        ("Hi", True, "1-2"),
        ("Hello", False, "1-2"),
    ]
    (reaction,) = of(rows, "message_reactions")
    assert (reaction["is_owner"], reaction["thread"]) == (False, "1-2")


def test_questions_to_grok_are_the_owners_and_answers_are_not(records):
    chat = [{"grokChatItem": {"accountId": "1", "chatId": "c", "createdAt": "2025-10-23T13:11:59.692Z", "message": m,
                              "sender": {"value": v, "name": s.title(), "originalName": s}, "grokMode": {"name": "Normal"}}}
            for m, s, v in (("Why?", "USER", "1"), ("Because.", "AGENT", "2"))]  # fmt: skip
    rows = [r for r in records(grok_chat_item=chat) if r["kind"] == "message"]
    assert [(r["text"], r["is_owner"], r["thread"]) for r in rows] == [
        ("Why?", True, "c"),
        ("Because.", False, "c"),
    ]


def test_what_x_inferred_is_assigned_and_who_holds_data_disclosed(records):
    p13n = {"demographics": {"languages": [{"language": "English", "isDisabled": False}], "genderInfo": {"gender": "female"}},
            "interests": {"interests": [{"name": "Chess", "isDisabled": False}, {"name": "Golf", "isDisabled": True}],
                          "partnerInterests": [], "shows": ["Cosmos"],
                          "audienceAndAdvertisers": {"advertisers": ["@leaf"], "lookalikeAdvertisers": ["@root"], "numAudiences": "12",
                                                     "doNotReachAdvertisers": [], "catalogAudienceAdvertisers": []}},
            "inferredAgeInfo": {"age": ["35-49"], "birthDate": ""}, "locationHistory": []}  # fmt: skip
    rows = records(
        personalization=[{"p13nData": p13n}],
        ageinfo=[{"ageMeta": {"ageInfo": {"age": ["41"], "birthDate": "1980/01/02"}}}],
    )
    said = {(r["label"], r["value"]) for r in rows if r["kind"] == "assigned"}
    assert said == {("language", "English"), ("gender", "female"), ("interest", "Chess"), ("interest_refused", "Golf"),
                    ("interest", "Cosmos"), ("age", "35-49"), ("age", "41"), ("audience", "12")}  # fmt: skip
    assert {(r["label"], r["target"]) for r in rows if r["kind"] == "disclosed"} == {
        ("uploaded_list", "@leaf"),
        ("lookalike", "@root"),
    }


def test_devices_places_of_login_and_ties_are_read(records):
    rows = records(
        ip_audit=[{"ipAudit": {"accountId": "1", "createdAt": "2024-01-01T00:00:00.000Z", "loginIp": "192.0.2.1", "loginPortNumber": 0}}],
        ni_devices=[{"niDeviceResponse": {"messagingDevice": {"deviceType": "Auth", "carrier": "us.x", "phoneNumber": "+15550100",
                                                              "createdDate": "2020.01.01"}}}],
        follower=[{"follower": {"accountId": "8", "userLink": "https://example.com/8"}}],
        screen_name_change=[{"screenNameChange": {"accountId": "1", "screenNameChange": {"changedAt": "2015-01-01T00:00:00.000Z",
                                                                                          "changedFrom": "old", "changedTo": "me"}}}],
    )  # fmt: skip
    assert of(rows, "logins")[0]["ip"] == "192.0.2.1"
    assert of(rows, "phones")[0]["value"] == "+15550100"
    assert [(r["target_id"], r["is_owner"]) for r in of(rows, "followers")] == [("8", False)]
    assert of(rows, "username_changes")[0]["text"] == "old"


def test_every_place_leads_back_to_its_value(records):
    rows = records(tweets=[{"tweet": TWEET}])
    (tweet,) = of(rows, "tweets")
    assert json.loads(tweet["places"])["text"] == "/0/tweet/full_text"
