"""Reddit's tables, in small."""

from parsers.archives.open import open_archives
from parsers.engine.read import read
from parsers.platforms.reddit.platform import REDDIT

TABLES = {
    "statistics": "statistic,value\naccount name,mara_example\nexport date,2026-08-01 00:00:00 UTC\n",
    "subscribed_subreddits": "subreddit\ngardening\n",
    "poll_votes": "post_id,user_selection,text,image_url,is_prediction,stake_amount\np5,1,Yes,,false,\n",
    "post_votes": "id,permalink,direction\np2,https://www.reddit.com/r/gardening/comments/p2/,up\n",
    "ip_logs": "date,ip\nregistration ip,192.0.2.9\n2020-01-02 03:04:05 UTC,192.0.2.8\n",
    "message_headers": "id,permalink,thread_id,date,ip,from,to\nm,https://x,t,2019-01-02 03:04:05 UTC,192.0.2.1,mara_example,bob\n",
    "sensitive_ads_preferences": "type,preference\nPolitics,fewer\n",
    "checkfile": "filename,sha256\nposts.csv,abc\n",
}


def test_every_table_becomes_its_kind(tmp_path):
    folder = tmp_path / "export_mara_example_20260801"
    folder.mkdir()
    for name, text in TABLES.items():
        (folder / f"{name}.csv").write_text(text)
    spool = tmp_path / "spool"
    spool.mkdir()
    reading = read(open_archives([folder]), spool, platforms=(REDDIT,))
    table = reading.records.collect()
    assert not reading.problems
    assert reading.coverage[0].owner_names == ("mara_example",)
    assert table.filter(kind="answer").select("question", "answer").rows() == [("p5", "Yes")]
    assert table.filter(kind="membership")["target"].to_list() == ["gardening"]
    assert table.filter(kind="reaction").select("label", "target").rows() == [("up", "gardening")]
    assert table.filter(kind="setting").select("label", "value").rows() == [("Politics", "fewer")]
    assert table.filter(kind="login").select("label", "ip").sort("ip").rows() == [
        (None, "192.0.2.8"),
        ("registration ip", "192.0.2.9"),
    ]
    assert table.filter(kind="message").select("is_owner", "text", "ip").rows() == [(True, None, "192.0.2.1")]
    assert {m.state for m in reading.coverage[0].members if m.member == "checkfile.csv"} == {"passed_over"}
