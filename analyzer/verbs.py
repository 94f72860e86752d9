"""The verbs of the command line: their words and options. Nothing heavy is imported before a verb is called."""

from typing import Any

import typer
from typer.core import TyperGroup

from analyzer.commands.options import (
    After,
    AsOf,
    Before,
    Build,
    CohortOut,
    Copy,
    CopyOut,
    Drift,
    Export,
    Exports,
    Folder,
    Force,
    Format,
    Jobs,
    Json,
    Names,
    Original,
    Out,
    Owner,
    Policy,
    PolicyOfCopy,
    Question,
    Quiet,
    Report,
    Scheduler,
    Shareable,
    SomeExports,
    Source,
    Special,
    Spelling,
    TablesOut,
    Upstream,
    Verbose,
    Version,
    WhyNot,
)


class Verbs(TyperGroup):
    """All verbs: whichever is called, one place decides how it ends. A class, since the library asks for one."""

    def invoke(self, ctx: Any) -> Any:
        """The verb, failing well."""
        from analyzer.commands.failing import failing_well

        with failing_well():
            return super().invoke(ctx)


app = typer.Typer(
    name="dossier",
    cls=Verbs,
    help=(
        "See the profile that your data archives give away, with its evidence; redact them before you share.\n\n"
        "dossier EXPORT... is dossier analyze EXPORT... Everything happens on this machine; nothing is sent anywhere, "
        "unless you ask for a cluster (dossier cohort --scheduler).\n\n"
        "Exit status: 0 done; 1 a check found a fault, one of several exports could not be read, or the system did not "
        "go along (a full disk, too little memory); 2 wrong usage, or an output that cannot be written there; "
        "3 nothing could be read; 129, 130 or 143 interrupted."
    ),
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    pretty_exceptions_show_locals=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.command()
def analyze(
    exports: Exports,
    out: Out = None,
    owner: Owner = None,
    *,
    names: Names = False,
    special: Special = False,
    force: Force = False,
    json: Json = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """What could be concluded from archives, and why."""
    from analyzer.commands.analyze import analyze as work
    from analyzer.commands.talk import talk

    work(
        exports,
        talk(quiet=quiet, verbose=verbose, names=names),
        out=out,
        force=force,
        owner=owner or (),
        names=names,
        special=special,
        as_json=json,
    )


@app.command()
def inspect(
    exports: Exports,
    *,
    drift: Drift = False,
    shareable: Shareable = None,
    names: Names = False,
    json: Json = False,
    force: Force = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """What archives are, and how much of them is read."""
    from analyzer.commands.inspect import inspect as work
    from analyzer.commands.talk import talk

    to = talk(quiet=quiet, verbose=verbose, names=names)
    work(exports, to, drift=drift, as_json=json, shareable=shareable, force=force)


@app.command()
def explain(
    question: Question = "",
    exports: SomeExports = None,
    source: Source = None,
    owner: Owner = None,
    why_not: WhyNot = None,
    *,
    names: Names = False,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Why a question is answered as it is."""
    from analyzer.commands.explain import explain as work
    from analyzer.commands.talk import talk

    to, owners = talk(quiet=quiet, names=names), owner or ()
    work(question, exports or (), to, source=source, owner=owners, why_not=why_not, names=names, as_json=json)


@app.command()
def records(
    exports: Exports,
    format: Spelling = Format.JSONL,  # noqa: A002
    owner: Owner = None,
    *,
    quiet: Quiet = False,
) -> None:
    """Everything that was read, a row each."""
    from analyzer.commands.records import records as work
    from analyzer.commands.talk import talk

    work(exports, talk(quiet=quiet), spelling=format.value, owner=owner or ())


@app.command()
def redact(
    exports: Export,
    policy: Policy,
    out: CopyOut,
    report: Report = None,
    owner: Owner = None,
    *,
    force: Force = False,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Write a copy that gives less away, and prove it."""
    from analyzer.commands.redact import redact as work
    from analyzer.commands.talk import talk

    to, owners = talk(quiet=quiet), owner or ()
    work(exports, to, policy=policy, out=out, report=report, owner=owners, force=force, as_json=json)


@app.command()
def verify(
    copy: Copy,
    original: Original = None,
    policy: PolicyOfCopy = "",
    owner: Owner = None,
    *,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Check a redacted copy, against its certificate or against its original."""
    from analyzer.commands.redact import verify as work
    from analyzer.commands.talk import talk

    work(copy, talk(quiet=quiet), originals=original or (), policy=policy, owner=owner or (), as_json=json)


@app.command()
def compare(
    before: Before,
    after: After,
    owner: Owner = None,
    *,
    names: Names = False,
    special: Special = False,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """What A and B give away, what shrank least first."""
    from analyzer.commands.compare import compare as work
    from analyzer.commands.talk import talk

    to = talk(quiet=quiet, names=names)
    work(before, after, to, owner=owner or (), names=names, special=special, as_json=json)


@app.command()
def cohort(
    folder: Folder,
    out: CohortOut,
    jobs: Jobs = None,
    scheduler: Scheduler = None,
    *,
    force: Force = False,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """A profile for each entry of a folder, and a table of all."""
    from analyzer.cluster.choose import cohort as work
    from analyzer.commands.talk import talk

    work(folder, out, talk(quiet=quiet), scheduler=scheduler, jobs=jobs, force=force, as_json=json)


@app.command()
def questions(*, json: Json = False) -> None:
    """What can be asked, and when nobody can say."""
    from analyzer.commands.lists import questions as work

    work(as_json=json)


@app.command()
def platforms(*, json: Json = False) -> None:
    """The exports that Dossier reads."""
    from analyzer.commands.lists import platforms as work

    work(as_json=json)


@app.command()
def knowledge(
    build: Build = None,
    folder: Upstream = None,
    out: TablesOut = None,
    as_of: AsOf = "",
    *,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """The tables of facts that conclusions rest on; `build FOLDER` makes them afresh."""
    from analyzer.commands.knowledge import knowledge as work
    from analyzer.commands.talk import talk

    work(talk(quiet=quiet), build=build, folder=folder, out=out, as_of=as_of, as_json=json)


@app.command()
def doctor(*, json: Json = False) -> None:
    """Whether all that Dossier needs is here."""
    from analyzer.commands.doctor import doctor as work

    work(as_json=json)


@app.command()
def demo(
    out: Out = None,
    *,
    names: Names = False,
    special: Special = False,
    force: Force = False,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Analyse samples of people who do not exist."""
    from analyzer.commands.demo import demo as work
    from analyzer.commands.talk import talk

    work(talk(quiet=quiet, names=names), out=out, force=force, names=names, special=special, as_json=json)


@app.callback()
def root(*, version: Version = False) -> None:
    """Nothing stands before the verb but the version."""
