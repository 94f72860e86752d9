"""`inspect --drift` says what became of every key; `--shareable` says it to strangers, with nobody in it."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from analyzer.verbs import app

RUN = CliRunner()
PLANTED = (
    "Zuzanna",
    "Wojciechowska",
    "zuzanna_wojciechowska",
    "+43 555 0142",
    "192.0.2.77",
    "Quellgasse",
    "555",
    "4111",
    "Main Street",
    "1987",
    "192.168",
)


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """A Facebook export with names in values, keys, file and folder names, archive name and paths."""
    root = tmp_path / "facebook-zuzanna_wojciechowska"
    chat = root / "messages/inbox/zuzannawojciechowska_1a2b/message_1.json"
    message = {
        "sender_name": "Zuzanna Wojciechowska",
        "timestamp_ms": 1_700_000_000_000,
        "content": "Quellgasse 5, +43 555 0142",
        "Zuzanna Wojciechowska": "192.0.2.77",
        "nicknames": {"zuzanna_wojciechowska": "Zuza"},
        "zuzanna": [{"Quellgasse": 1}],
        **dict.fromkeys(
            ("+43 664 555 0142", "4111 1111 1111 1111", "12 Main Street", "1987-04-12", "192.168.17.33"), "x"
        ),
    }
    people = [{"name": "Zuzanna Wojciechowska"}, {"name": "Mara Quillstead"}]
    chat.parent.mkdir(parents=True)
    chat.write_text(
        json.dumps({"participants": people, "messages": [message], "title": "Zuzanna"}), encoding="utf-8"
    )
    (root / "Zuzanna Wojciechowska.json").write_text(
        json.dumps({"Zuzanna": {"Wojciechowska": [1]}}), encoding="utf-8"
    )
    (root / "zuzanna/Quellgasse").mkdir(parents=True)
    (root / "+43 664 555 0142").mkdir()
    (root / "+43 664 555 0142/1987-04-12.json").write_text('{"a": [{"b": 1}]}', encoding="utf-8")
    (root / "zuzanna/Quellgasse/broken.json").write_text('{"a": [', encoding="utf-8")
    return root


def test_a_skeleton_is_shown_and_written_with_nobody_in_it(export: Path, tmp_path: Path) -> None:
    out = tmp_path / "skeleton.json"
    told = RUN.invoke(app, ["inspect", str(export), "--shareable", str(out)])
    assert told.exit_code == 1
    written = out.read_text("utf-8")
    assert json.loads(told.stdout) == json.loads(written)
    for name in PLANTED:
        assert name.casefold() not in written.casefold()
        assert name.casefold() not in told.stderr.replace(export.name, "").casefold()
    (archive,) = json.loads(written)["archives"]
    assert archive["platforms"] == ["facebook"]
    chat = next(m for m in archive["members"] if m["path"].endswith("message_0.json"))
    assert chat["keys"]["/messages/*/content"] == {"read": 1}
    assert [k for k, n in chat["keys"].items() if "unknown" in n and "…" in k]
    assert sum(n.get("unknown", 0) for n in chat["keys"].values()) == 8


def test_an_existing_file_is_kept(export: Path, tmp_path: Path) -> None:
    out = tmp_path / "skeleton.json"
    out.write_text("mine", encoding="utf-8")
    told = RUN.invoke(app, ["inspect", str(export), "--shareable", str(out)])
    assert told.exit_code == 2
    assert out.read_text("utf-8") == "mine"
    assert "--force" in told.stderr
    RUN.invoke(app, ["inspect", str(export), "--shareable", str(out), "--force"])
    assert json.loads(out.read_text("utf-8"))["schema"] == 1


def test_drift_says_what_became_of_every_key(export: Path) -> None:
    told = RUN.invoke(app, ["inspect", str(export), "--drift", "--json"])
    (archive,) = json.loads(told.stdout)["archives"]
    chat = next(m for m in archive["members"] if m["member"].endswith("message_1.json"))
    rows = {row["key"]: row for row in chat["key_counts"]}
    assert rows["/messages/*/content"]["read"] == 1
    assert rows["/messages/*/nicknames/zuzanna_wojciechowska"]["unknown"] == 1
    assert chat["values"] == {
        f: sum(row[f] for row in rows.values()) for f in ("read", "left", "carried", "unknown")
    }
    shown = RUN.invoke(app, ["inspect", str(export), "--drift"]).stdout
    assert "Keys that nobody knows" in shown
    assert "Lists that hold values and gave nothing" in shown
