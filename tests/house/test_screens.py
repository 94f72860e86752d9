"""What reaches a person's screen: of every verb, nothing that acts on it, and on stderr nobody's name.

Names and texts that act on a terminal are planted wherever an archive or whoever hands in a file can put one: in the
name of the file, of folders and members, in texts, titles and names of people, in a profile.
"""

import ast
import json
import os
import pty
import re
import select
import subprocess
import sys
import unicodedata
import zipfile
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from analyzer.cli import app
from tests.bad_input import GOOD

ROOT = Path(__file__).parents[2]
ENV = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "PYTHONPATH": str(ROOT), "HOME": "/nonexistent"}
MAIN = "from analyzer.cli import main; main()"
ACTS = "\x1b]0;OWNED\x07\x1b[31mRED\x9b2J\u202egnp\u2066\u200b\U000e0041\x7f\r\u2028\x00[red]:bomb:[link=x]y[/link]"
"""A title for the window, colours, a cleared screen, turned writing, hidden letters, and markup of the library's own."""
ON_DISK = ACTS.replace("\x00", "").replace("/", "")
ANN = re.compile(r"ann[\W_]*friend", re.IGNORECASE)
THREAD = "your_facebook_activity/messages/inbox/annfriend_123"
OURS = re.compile(r"\x1b\[[\d;?]*[ABCDGHJKhlm]")
"""What our own progress bar and colours are made of, once nothing of others is left."""


def chat(title: str) -> str:
    messages = [
        {
            "sender_name": who,
            "timestamp_ms": 1700000000000 + n * 90_000_000,
            "content": f"my sister {ACTS} {n}",
        }
        for n, who in enumerate(["Mara Ellison", title] * 4)
    ]
    people = [{"name": "Mara Ellison"}, {"name": title}]
    return json.dumps({"participants": people, "messages": messages, "title": title})


MEMBERS = {
    f"{THREAD}/message_1.json": '{"participants": [',
    f"{THREAD}/notes Ann Friend {ACTS}.json": json.dumps({f"Ann Friend {ACTS}": [{"words": f"of {ACTS}"}]}),
    f"{THREAD}/message_2.json": '{"messages": 3}',
    f"letters to Ann-Friend {ACTS}/AnnFriend.json": "{",
    f"x{ACTS}/WhatsApp Chat with Ann Friend.txt": "no chat",
    "your_facebook_activity/messages/inbox/bolee_7/message_1.json": chat(f"Bo{ACTS} Lee"),
    "personal_information/profile_information/profile_information.json": GOOD[
        "personal_information/profile_information/profile_information.json"
    ].decode(),
}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An export whose own name acts, one of a chat, a folder of both, and what analyze and redact made of the first."""
    folder = tmp_path_factory.mktemp("screens")
    people = folder / "people"
    people.mkdir()
    with zipfile.ZipFile(people / f"facebook-mara{ON_DISK}.zip", "w") as file:
        for name, content in MEMBERS.items():
            file.writestr(name, content)
    (people / "WhatsApp Chat with Ann Friend.zip").write_bytes(b"PK\x03\x04" + bytes(60))
    export = next(people.glob("facebook*"))
    assert run("analyze", export, "--out", folder / "report").exit_code == 0
    assert run("redact", export, "-p", "researcher", "--out", folder / f"copy{ON_DISK}.zip").exit_code == 0
    spoilt = next(folder.glob("copy*.zip"))
    with zipfile.ZipFile(spoilt, "a") as file:
        file.writestr(f"{THREAD}/Ann Friend {ACTS}.json", "{}")
    profile = json.loads((folder / "report/profile.json").read_text("utf-8"))
    for question in profile["questions"]:
        question["title"] = question["why_silent"] = f"{question['title']} {ACTS}"
        for answer in question["answers"]:
            answer["value"] = answer["label"] = f"{answer['value']} {ACTS}"
    (folder / "handed").mkdir()
    (folder / "handed/profile.json").write_text(json.dumps(profile))
    return folder


def run(*words: object) -> Result:
    return CliRunner().invoke(app, list(map(str, words)), env={"COLUMNS": "200"})


COMMANDS = {
    "analyze": ["analyze", "EXPORT", "-v", "--special"],
    "analyze of several": ["analyze", "EXPORT", "BROKEN"],
    "inspect": ["inspect", "EXPORT", "--drift", "-v"],
    "records": ["records", "EXPORT"],
    "records as a table": ["records", "EXPORT", "-f", "csv"],
    "explain": ["explain", "demographics.name", "--from", "HOME/report"],
    "explain what was handed in": ["explain", "demographics.name", "--from", "HOME/handed"],
    "explain why not": ["explain", "--why-not", "demographics.name=Bo Lee", "--from", "HOME/report"],
    "explain what is no question": ["explain", f"x{ON_DISK}", "EXPORT"],
    "redact": ["redact", "EXPORT", "-p", "researcher", "--out", f"HOME/again{ON_DISK}.zip", "--force"],
    "redact what cannot be read": ["redact", "BROKEN", "-p", "public", "--out", "HOME/c.zip"],
    "redact by no policy": ["redact", "EXPORT", "-p", f"x{ON_DISK}", "--out", "HOME/c.zip"],
    "verify": ["verify", "COPY"],
    "verify against": ["verify", "COPY", "--original", "EXPORT", "-p", "researcher"],
    "compare": ["compare", "HOME/report", "HOME/handed"],
    "compare what is not there": ["compare", f"HOME/x{ON_DISK}", "BROKEN"],
    "cohort": ["cohort", "HOME/people", "--out", "HOME/cohort", "--jobs", "1", "--force"],
    "an output that is there": ["analyze", "EXPORT", "--out", "EXPORT"],
    "a word too many": ["doctor", f"WhatsApp Chat with Ann Friend.zip{ON_DISK}"],
    "a format that is none": ["records", "EXPORT", "-f", f"x{ON_DISK}"],
    "knowledge": ["knowledge", "build", f"HOME/none{ON_DISK}"],
}
"""Every verb that is given something, as one would call it, and as one would call it wrongly."""


def spelt(words: list[str], home: Path) -> list[str]:
    export, copy = next(home.glob("people/facebook*")), next(home.glob("copy*.zip"))
    named = {"EXPORT": export, "COPY": copy, "BROKEN": home / "people/WhatsApp Chat with Ann Friend.zip"}
    return [str(named.get(w, w.replace("HOME", str(home)))) for w in words]


def acting(text: str) -> list[str]:
    """Characters that act on a terminal or are there without being seen, by Unicode's own table."""
    unseen = {"\u034f", "\u115f", "\u3164", "\ufe0f"}
    kinds = {"Cc", "Cf", "Cs", "Zl", "Zp"}
    return sorted(
        {hex(ord(c)) for c in text if c != "\n" and (unicodedata.category(c) in kinds or c in unseen)}
    )


@pytest.mark.parametrize("name", COMMANDS)
def test_nothing_that_acts_reaches_a_screen_and_no_name_stderr(name: str, home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", MAIN, *spelt(COMMANDS[name], home)],
        capture_output=True, check=False, timeout=300, env=ENV | {"COLUMNS": "200"},
    )  # fmt: skip
    out, err = done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
    out = out.replace("\r\n", "\n") if name == "records as a table" else out  # RFC 4180 ends its lines so
    assert done.returncode in {0, 1, 2, 3}
    assert "a bug in Dossier" not in err
    assert acting(out) == []
    assert acting(err) == []
    assert ANN.findall(err) == []
    assert out + err
    if name in {"inspect", "explain", "verify", "verify against"}:
        assert ANN.findall(out) == []
    if name.startswith("records") or "handed in" in name:
        assert "OWNED" in out


@pytest.mark.parametrize("verb", ["inspect", "analyze", "records"])
def test_the_progress_bar_of_a_terminal_shows_nothing_of_others(verb: str, home: Path) -> None:
    export = next(home.glob("people/facebook*"))
    master, slave = pty.openpty()
    command = [sys.executable, "-c", MAIN, verb, str(export), *(["-v"] if verb != "records" else [])]
    env = ENV | {"TERM": "xterm-256color", "COLUMNS": "200"}
    with subprocess.Popen(command, stdin=slave, stdout=subprocess.DEVNULL, stderr=slave, env=env) as going:
        os.close(slave)
        seen = b""
        while select.select([master], [], [], 200)[0]:
            try:
                seen += os.read(master, 65536)
            except OSError:
                break
    os.close(master)
    text = seen.decode("utf-8")
    assert "Reading" in text
    bare = OURS.sub("", text).replace("\r", "")
    assert acting(bare) == []
    assert "OWNED" not in bare or "]0;OWNED" in bare  # shown as the letters it is, if at all
    assert ANN.findall(bare) == []
    assert "\x1b]" not in text
    assert going.returncode in {0, 1}


def test_whole_paths_are_shown_to_whom_asks_for_names(home: Path) -> None:
    export = next(home.glob("people/facebook*"))
    hidden, shown = (run("inspect", export, "--drift", "-v", *more) for more in ((), ("--names",)))
    assert not ANN.search(hidden.stdout + hidden.stderr)
    assert "annfriend_123" in shown.stderr
    assert "Ann Friend" in shown.stdout
    assert acting(shown.stdout + shown.stderr) == []


SAYS = frozenset({"print", "echo", "secho", "Console", "warn", "input", "print_exc", "basicConfig"})
ROOMS = {
    "analyzer/cli.py": {"sys.stderr.write"},
    "analyzer/commands/options.py": {"echo"},  # the version
    "analyzer/reports/columns.py": {"Console"},  # for measuring alone
    "analyzer/commands/talk.py": {"sys.stdout.write"},
    "analyzer/commands/watch.py": {"sys.stderr.write"},  # three sentences of its own
    "parsers/bugs.py": {"sys.stderr.write"},
}
"""Where something is said otherwise than through the gate of `talk`, each place looked at."""


def test_there_is_one_way_to_a_screen() -> None:
    found: dict[str, set[str]] = {}
    for path in sorted([*(ROOT / "analyzer").rglob("*.py"), *(ROOT / "parsers").rglob("*.py")]):
        calls = [n.func for n in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(n, ast.Call)]
        said = {c.id for c in calls if isinstance(c, ast.Name)} | {
            c.attr
            for c in calls
            if isinstance(c, ast.Attribute) and ast.unparse(c.value) not in {"to", "to.out", "to.err"}
        }
        streams = {
            ast.unparse(c)
            for c in calls
            if re.fullmatch(r"sys\.__?std(out|err)__\.write|sys\.std(out|err)\.write", ast.unparse(c))
        }
        if told := (said & SAYS) | streams:
            found[path.relative_to(ROOT).as_posix()] = told
    assert found == ROOMS


def test_documents_say_the_same_and_act_on_nothing(home: Path) -> None:
    export = next(home.glob("people/facebook*"))
    told = run("inspect", export, "--json").stdout
    assert acting(told) == []
    members = {m["member"] for a in json.loads(told)["archives"] for m in a["members"]}
    assert any("\x1b]0;OWNED\x07" in m for m in members)
    rows = run("records", export).stdout
    assert acting(rows) == []
    assert any(ACTS in json.loads(line).get("text", "") for line in rows.splitlines())


def test_what_a_library_in_another_language_writes_to_stderr_is_not_shown(tmp_path: Path) -> None:
    """A panic of Polars is written by Rust, with its message, past everything that Python could hold back."""
    script = (
        "import os, sys; sys.argv = ['dossier', 'platforms']; import analyzer.commands.lists as lists\n"
        "def work(**_):\n    os.write(2, b'PANIC with somebody'); sys.stderr.write('ours\\n')\n"
        "lists.platforms = work\nfrom analyzer.cli import main; main()"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script], check=False, capture_output=True, text=True, cwd=tmp_path
    )
    assert (ran.returncode, ran.stderr) == (0, "ours\n")
