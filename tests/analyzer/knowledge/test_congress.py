"""Members of Congress: names and accounts, by number too, with the party of the last term."""

from pathlib import Path

from analyzer.knowledge.build_congress import congress

PEOPLE = """- id:
    bioguide: X000001
  name:
    first: Ada
    last: Example
    official_full: Ada B. Example
    nickname: Addie
  terms:
  - type: rep
    party: Republican
  - type: sen
    party: Democrat
- id:
    bioguide: X000002
  name:
    first: Ben
    last: Sample
  terms:
  - type: sen
    party: Independent
    caucus: Republican
"""
ACCOUNTS = """# a remark: on top
- id:
    bioguide: X000001
  social:
    twitter: SenExample
    twitter_id: 555010
    youtube_id: 'UC_Example'
"""


def test_names_accounts_and_numbers_lead_to_the_last_party(tmp_path: Path) -> None:
    (tmp_path / "legislators-current.yaml").write_text(PEOPLE, "utf-8")
    (tmp_path / "legislators-social-media.yaml").write_text(ACCOUNTS, "utf-8")
    rows = list(congress(tmp_path))
    ada = {(key, by) for key, by, _, party, lean in rows if (party, lean) == ("Democratic Party", "left")}
    names = {"ada b example", "ada example", "addie example"}
    assert ada == {(n, "name") for n in names} | {
        (h, "handle") for h in ("senexample", "555010", "uc_example")
    }
    assert [row for row in rows if row[0] == "ben sample"] == [
        ("ben sample", "name", "Ben Sample", "", "right")
    ]
