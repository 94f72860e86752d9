"""Instagram's layouts, from the flat files of 2018 to labelled values and web pages."""

ACTIVITY = "your_instagram_activity"


def test_a_like_is_the_same_in_the_old_list_and_in_labelled_values(meta, rows):
    old = {
        "likes_media_likes": [
            {
                "title": "chef",
                "string_list_data": [
                    {"href": "https://example.com/p", "value": "x", "timestamp": 1_700_000_000}
                ],
            }
        ]
    }
    new = [
        {
            "timestamp": 1_700_000_000,
            "media": [],
            "fbid": "1",
            "label_values": [
                {"label": "URL", "value": "https://example.com/p", "href": "https://example.com/p"},
                {
                    "dict": [
                        {
                            "dict": [
                                {"label": "URL", "value": ""},
                                {"label": "Nom de profil", "value": "chef"},
                            ],
                            "title": "",
                        }
                    ],
                    "title": "PropriÃ©taire",
                },
            ],
        }
    ]
    expected = [("chef", "https://example.com/p", "LIKE")]
    name = f"{ACTIVITY}/likes/liked_posts.json"
    first = rows(meta({name: old}), "instagram/likes", "target", "url", "label", "when")
    second = rows(meta({name: new}), "instagram/likes_labelled", "target", "url", "label", "when")
    assert [r[:3] for r in first] == expected
    assert first == second


def test_likes_under_one_title_are_all_read(meta):
    entries = [{"href": f"https://example.com/{n}", "timestamp": n} for n in (1, 2, 3)]
    body = {"likes_media_likes": [{"title": "chef", "string_list_data": entries}]}
    reading = meta({f"{ACTIVITY}/likes/liked_posts.json": body})
    assert sorted(reading.records.collect()["url"]) == [e["href"] for e in entries]
    assert set(reading.records.collect()["target"]) == {"chef"}


def test_a_follow_names_the_account_where_it_now_stands(meta, rows):
    rows_of = [
        {
            "title": "",
            "string_list_data": [{"href": "https://www.instagram.com/ann", "value": "ann", "timestamp": 1}],
        },
        {"title": "bob", "string_list_data": [{"href": "https://www.instagram.com/_u/bob", "timestamp": 2}]},
    ]
    reading = meta(
        {"connections/followers_and_following/following.json": {"relationships_following": rows_of}}
    )
    assert rows(reading, "instagram/following", "target") == [("ann",), ("bob",)]


def test_the_profile_is_read_in_the_language_of_the_account(meta):
    table = {
        "Nom dâ\u0080\u0099utilisateur": {"href": "", "value": "mara", "timestamp": 0},
        "Adresse e-mail": {"href": "", "value": "mara@example.com", "timestamp": 0},
        "Date de naissance": {"href": "", "value": "1991-03-14", "timestamp": 0},
    }
    reading = meta(
        {
            "account_information/personal_information.json": {
                "profile_user": [{"title": "x", "string_map_data": table}]
            }
        }
    )
    found = set(reading.records.collect().select("label", "value").rows())
    assert found == {("username", "mara"), ("email", "mara@example.com"), ("birth_date", "1991-03-14")}
    assert reading.coverage[0].owner_names == ("mara",)


def test_a_local_time_in_words_stands_in_for_a_zero(meta, rows):
    row = {
        "string_map_data": {
            "Auteur": {"value": "ann"},
            "Heure": {"value": "Mar 08, 2020, 19:22 PM", "timestamp": 0},
        }
    }
    reading = meta({"ads_and_topics/ads_viewed.json": {"impressions_history_ads_seen": [row]}})
    ((target, when),) = rows(reading, "instagram/ads", "target", "when")
    assert (target, when.day) == ("ann", 8)


def test_labels_in_a_language_of_no_list_are_read_by_what_stands_under_them(meta, rows):
    moment = {"href": "", "value": "", "timestamp": 1_600_000_000}
    advert = {"string_map_data": {"Zorblat": {"value": "ann", "timestamp": 0}, "Wexit": moment}}
    song = {"string_map_data": {"Kantu": {"value": "Rain"}, "Abesla": {"value": "The Oaks"}, "Noiz": moment}}
    reading = meta(
        {
            "ads_information/ads_viewed.json": {"impressions_history_ads_seen": [advert]},
            "ads_information/music_heard_in_stories.json": {
                "impressions_history_music_heard_in_stories": [song]
            },
        }
    )
    assert [(t, w.year) for t, w in rows(reading, "instagram/ads", "target", "when")] == [("ann", 2020)]
    ((target, value, when),) = rows(reading, "instagram/seen", "target", "value", "when")
    assert (target, value, when.year) == ("The Oaks", "Rain", 2020)
    assert all(m.unknown_keys == () for m in reading.coverage[0].members)


def test_a_story_poll_is_an_answer_to_whoever_asked(meta, rows):
    row = {"title": "ann", "string_list_data": [{"value": "Option A", "timestamp": 1_700_000_000}]}
    reading = meta({f"{ACTIVITY}/story_interactions/polls.json": {"story_activities_polls": [row]}})
    assert rows(reading, "instagram/polls", "target", "answer") == [("ann", "Option A")]


def test_a_post_tells_where_and_with_what_it_was_taken(meta, rows):
    exif = [{"latitude": 48.1, "longitude": 11.5}, {"device_id": "android-1", "software": "HDR+"}]
    media = {
        "uri": "media/posts/a.jpg",
        "creation_timestamp": 1_700_000_000,
        "title": "Pasta",
        "media_metadata": {"photo_metadata": {"exif_data": exif}},
    }
    reading = meta({f"{ACTIVITY}/media/posts_1.json": [{"media": [media]}]})
    assert rows(reading, "instagram/posts", "text", "lat", "lon", "device") == [
        ("Pasta", 48.1, 11.5, "HDR+ android-1")
    ]


def test_inferred_interests_are_words_of_the_platform(meta, rows):
    row = {
        "string_map_data": {
            "Centre dâ\u0080\u0099intÃ©rÃªt": {"href": "", "value": "Escalade", "timestamp": 0}
        }
    }
    reading = meta(
        {
            "information_about_you/ads_interests.json": {"inferred_data_ig_interest": [row]},
            f"{ACTIVITY}/x.txt": "",
        }
    )
    assert rows(reading, "instagram/ads_interests", "label", "value", "is_owner") == [
        ("interest", "Escalade", False)
    ]


def test_the_flat_files_of_2018_are_read(meta, rows):
    reading = meta(
        {
            "likes.json": {"media_likes": [["2020-10-01T10:00:00+00:00", "ann"]], "comment_likes": []},
            "connections.json": {"followers": {"bob": "2019-01-01T00:00:00+00:00"}, "following": {}},
            "comments.json": {"media_comments": [["2020-10-01T10:00:00+00:00", "Nice", "ann"]]},
            "profile.json": {"username": "mara", "name": "Mara Q", "email": "mara@example.com"},
        }
    )
    assert rows(reading, "instagram/flat_media_likes", "target", "label") == [("ann", "LIKE")]
    assert rows(reading, "instagram/flat_followers", "target", "label") == [("bob", "follower")]
    assert rows(reading, "instagram/flat_media_comments", "target", "text") == [("ann", "Nice")]
    assert set(reading.coverage[0].owner_names) == {"mara", "Mara Q"}


def test_an_instagram_export_is_not_taken_for_facebook(meta):
    reading = meta(
        {
            f"{ACTIVITY}/likes/liked_posts.json": {"likes_media_likes": []},
            f"{ACTIVITY}/messages/inbox/ann_1/message_1.json": {
                "participants": [],
                "title": "x",
                "thread_path": "inbox/ann_1",
                "is_still_participant": True,
                "messages": [{"sender_name": "ann", "timestamp_ms": 1_700_000_000_000, "content": "hi"}],
            },
        }
    )
    assert reading.coverage[0].platforms == ("instagram",)
    assert set(reading.records.collect()["feed"]) == {"instagram/messages"}


def test_liked_posts_are_read_from_an_italian_page(meta, rows):
    body = (
        '<html><body><main class="_a706"><div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder"><div class="_a6-p"><table>'
        '<tr><td colspan="2" class="_a6_q">URL<div><a href="https://example.com/p">https://example.com/p</a></div></td></tr>'
        '<tr><td class="_a6_q">Nome utente</td><td class="_2piu _a6_r">chef</td></tr></table></div>'
        '<div class="_3-94 _a6-o">set 10, 2026 7:05 am</div></div></main></body></html>'
    )
    reading = meta({f"{ACTIVITY}/likes/liked_posts.html": body})
    ((target, url, when),) = rows(reading, "instagram/page_likes", "target", "url", "when")
    assert (target, url, when.month) == ("chef", "https://example.com/p", 9)
