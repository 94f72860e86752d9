"""Facebook's layouts, from the first keys of 2018 to labelled values and web pages."""

ME = {
    "profile_v2": {
        "name": {"full_name": "Mara Q"},
        "birthday": {"year": 1991, "month": 3, "day": 14},
        "emails": {"emails": ["mara@example.com"], "previous_emails": []},
        "family_members": [{"name": "Ruth Q", "relation": "Mother", "timestamp": 5}],
    }
}
PROFILE = "personal_information/profile_information/profile_information.json"


def test_the_profile_becomes_attributes_of_a_fixed_vocabulary(meta):
    reading = meta({PROFILE: ME})
    table = reading.records.collect()
    assert set(table.select("label", "value").rows()) == {
        ("name", "Mara Q"),
        ("birth_date", "1991-3-14"),
        ("email", "mara@example.com"),
        ("family_member", "Ruth Q"),
    }
    assert reading.coverage[0].owner_names == ("Mara Q",)
    assert reading.coverage[0].members[0].unknown_keys == ()


def test_page_likes_are_read_in_both_generations(meta, rows):
    like = [{"name": "GrÃ¼ne", "timestamp": 1_500_000_000}]
    old = meta({"likes_and_reactions/pages.json": {"page_likes": like}})
    assert rows(old, "facebook/page_likes", "target", "label") == [("Grüne", "LIKE")]
    new = meta({"your_facebook_activity/pages/pages_you've_liked.json": {"page_likes_v2": like}})
    assert ("Grüne", "LIKE") in rows(new, "facebook/page_likes", "target", "label")


def test_a_poll_answer_is_the_option_that_was_chosen(meta, rows):
    options = [{"option": "Yes", "voted": True}, {"option": "No", "voted": False}]
    vote = {
        "timestamp": 1_600_000_000,
        "title": "Mara voted in Ann's poll.",
        "attachments": [{"data": [{"poll": {"question": "Close the street?", "options": options}}]}],
    }
    reading = meta({"your_facebook_activity/polls/polls_you_voted_on.json": {"poll_votes_v2": [vote]}})
    found = rows(reading, "facebook/poll_votes", "question", "answer", "when")
    assert [(q, a, w.year) for q, a, w in found] == [("Close the street?", "Yes", 2020)]


def test_membership_questions_keep_their_group(meta, rows):
    answers = [{"question": "Where do you live?", "answer": "Graz", "timestamp": 1_600_000_000}]
    group = {"group_name": "Parents", "answers": answers}
    body = {"group_membership_questions_answers_v2": {"group_answers": [group]}}
    reading = meta({"your_facebook_activity/groups/your_answers_to_membership_questions.json": body})
    assert rows(reading, "facebook/membership_answers", "target", "question", "answer") == [
        ("Parents", "Where do you live?", "Graz")
    ]


def test_a_survey_of_labelled_values_is_question_and_answer(meta, rows):
    pair = {"dict": [{"label": "Frage", "value": "Zufrieden?"}, {"label": "Antwort", "value": "Sehr"}]}
    survey = {
        "timestamp": 1_600_000_000,
        "media": [],
        "label_values": [{"label": "Antworten", "vec": [pair]}],
        "fbid": "1",
    }
    reading = meta({"your_facebook_activity/other_activity/surveys.json": [survey]})
    assert rows(reading, "facebook/surveys", "question", "answer") == [("Zufrieden?", "Sehr")]


def test_a_lone_labelled_object_is_read_as_one_of_a_list_is(meta, rows):
    link = {
        "timestamp": 1_700_000_000,
        "media": [],
        "fbid": "1",
        "label_values": [
            {"label": "Website link that you visited", "value": "https://example.org/a"},
            {"label": "Title of website page that you visited", "value": "An article"},
        ],
    }
    name = "your_facebook_activity/other_activity/link_history.json"
    expected = [("https://example.org/a", "An article")]
    assert rows(meta({name: link}), "facebook/links", "url", "target") == expected
    assert rows(meta({name: [link]}), "facebook/links", "url", "target") == expected


def test_plain_and_labelled_reactions_stand_in_files_of_the_same_name(meta, rows):
    plain = [
        {
            "timestamp": 1,
            "title": "Mara Q liked Ann's photo.",
            "data": [{"reaction": {"reaction": "LIKE", "actor": "Mara Q"}}],
        }
    ]
    labelled = [
        {
            "timestamp": 2,
            "media": [],
            "fbid": "2",
            "label_values": [
                {"label": "Reaction", "value": "Care"},
                {"title": "Owner", "dict": [{"title": "", "dict": [{"label": "Name", "value": "Bob"}]}]},
            ],
        }
    ]
    folder = "your_facebook_activity/comments_and_reactions"
    reading = meta(
        {f"{folder}/likes_and_reactions_1.json": plain, f"{folder}/likes_and_reactions.json": labelled}
    )
    assert rows(reading, "facebook/reactions", "label", "target") == [("LIKE", "Ann")]
    assert rows(reading, "facebook/reactions_labelled", "label", "target") == [("Care", "Bob")]


def test_messages_know_their_writer_thread_and_reactions(meta, rows):
    message = {
        "sender_name": "Ann Lee",
        "timestamp_ms": 1_700_000_000_123,
        "content": "SchÃ¶n",
        "ip": "192.0.2.1",
        "reactions": [{"reaction": "❤".encode().decode("latin-1"), "actor": "Mara Q"}],
    }
    chat = {
        "participants": [{"name": "Ann Lee"}, {"name": "Mara Q"}],
        "messages": [message],
        "title": "Ann Lee",
        "thread_path": "inbox/ann_1",
        "is_still_participant": True,
        "magic_words": [],
    }
    reading = meta({"your_facebook_activity/messages/inbox/ann_1/message_1.json": chat, PROFILE: ME})
    assert rows(reading, "facebook/messages", "actor", "is_owner", "text", "thread", "ip") == [
        ("Ann Lee", False, "Schön", "Ann Lee", "192.0.2.1")
    ]
    assert rows(reading, "facebook/message_reactions", "actor", "is_owner", "label") == [
        ("Mara Q", True, "❤")
    ]


def test_an_encrypted_chat_names_its_owner_first(meta, rows):
    chat = {
        "participants": ["Mara Q", "Ann"],
        "threadName": "Ann_1",
        "messages": [
            {
                "senderName": "Mara Q",
                "timestamp": 1_700_000_000_000,
                "text": "hi",
                "isUnsent": False,
                "media": [],
            }
        ],
    }
    reading = meta({"Ann_1.json": chat})
    assert rows(reading, "facebook/encrypted_messages", "actor", "is_owner", "text", "thread") == [
        ("Mara Q", True, "hi", "Ann_1")
    ]


def test_off_facebook_events_name_the_business_in_all_three_shapes(meta, rows):
    event = {"id": 1, "type": "PURCHASE", "timestamp": 1_700_000_000}
    old = {"off_facebook_activity": [{"name": "shop.example", "events": [event]}]}
    labelled = [
        {
            "title": "shop.example",
            "media": [],
            "fbid": "1",
            "label_values": [
                {
                    "label": "Events",
                    "vec": [
                        {
                            "dict": [
                                {"label": "ID", "value": "1"},
                                {"label": "Event", "value": "PURCHASE"},
                                {"label": "Received on", "value": "Feb 17, 2026 3:54:08 PM"},
                            ]
                        }
                    ],
                }
            ],
        }
    ]
    folder = "apps_and_websites_off_of_facebook"
    reading = meta(
        {
            "ads_and_businesses/your_off-facebook_activity.json": old,
            f"{folder}/your_activity_off_meta_technologies.json": labelled,
        }
    )
    assert rows(reading, "facebook/off_meta_events", "target", "label") == [("shop.example", "PURCHASE")]
    ((target, label, when),) = rows(reading, "facebook/off_meta_labelled", "target", "label", "when")
    assert (target, label, when.year) == ("shop.example", "PURCHASE", 2026)


def test_advertisers_say_how_they_know_the_owner(meta):
    body = {
        "custom_audiences_all_types_v2": [
            {
                "advertiser_name": "Shop",
                "has_data_file_custom_audience": True,
                "has_remarketing_custom_audience": True,
                "has_in_person_store_visit": False,
            }
        ]
    }
    reading = meta(
        {
            "ads_information/advertisers_using_your_activity_or_information.json": body,
            "your_facebook_activity/x.txt": "",
        }
    )
    table = reading.records.collect()
    assert sorted(table["label"]) == ["uploaded_list", "visited"]


def test_a_group_in_a_key_is_a_membership_with_the_place_of_the_key(meta, rows):
    reading = meta(
        {"your_facebook_activity/groups/your_badges.json": {"group_badges_v2": {"Knitters": ["Top fan"]}}}
    )
    assert rows(reading, "facebook/group_badges", "target", "value") == [("Knitters", "Top fan")]


def test_a_page_of_follows_is_read_from_html(meta, rows):
    body = (
        '<html><body><main><section class="_a6-g"><h2>Ann Lee</h2><footer><div class="_a72d">'
        "Jan 05, 2024 1:00:00 pm</div></footer></section></main></body></html>"
    )
    reading = meta(
        {"your_facebook_activity/start_here.html": "", "connections/followers/who_you've_followed.html": body}
    )
    assert [(t, w.day) for t, w in rows(reading, "facebook/page_following", "target", "when")] == [
        ("Ann Lee", 5)
    ]


def test_an_unknown_key_is_reported_and_costs_nothing(meta):
    like = [{"name": "A", "timestamp": 1, "shoe_size": 44}]
    reading = meta({"your_facebook_activity/pages/pages_you_ve_liked.json": {"page_likes_v2": like}})
    assert reading.coverage[0].members[0].unknown_keys == ("/page_likes_v2/*/shoe_size",)
    assert reading.records.collect().height == 1
