"""What others give is read through a schema: it is of that shape whole, or it is refused in one line and nothing of it is obeyed.

A policy, a certificate, a key and a profile may come from anybody, as an export may. So only a plain file is opened
(a pipe would wait for ever), only so much of it is read, brackets are counted before anything follows them, and a
complaint names the file and the key, never a value.
"""

import json
import os
import re
import stat
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeVar

import msgspec

from parsers.problems import ExportError
from parsers.screen import harmless

if TYPE_CHECKING:
    import polars as pl

T = TypeVar("T")

DEEPEST: Final = 64
"""Brackets within brackets, and dots of one key: ten times what any of our documents has."""
MOST_ROWS: Final = 200_000_000
"""Rows of a table: ten times the largest archive that anybody has shown us."""
SHOWN: Final = 40
"""Characters of a word of somebody else's that a complaint repeats."""

_TOML_WORDS: Final = re.compile(
    r'"""(?:[^"\\]|\\.|"(?!""))*+(?:"{3,5})?|\'\'\'(?:[^\']|\'(?!\'\'))*+(?:\'{3,5})?'
    r'|"(?:[^"\\\n]|\\.)*+"?|\'[^\'\n]*+\'?|#[^\n]*+',
    re.DOTALL,
)
"""Texts and comments, the unfinished ones too: what stands in them is no bracket and no dot."""
_JSON_WORDS: Final = re.compile(rb'"(?:[^"\\]|\\.)*+"?', re.DOTALL)
_WHERE: Final = re.compile(r" - at `\$\.?([^`]*)`$")
_WANTED: Final = re.compile(r"Expected `([\w |]+)`(?:.*), got `([\w |]+)`", re.DOTALL)
_KEY: Final = re.compile(r"Object (contains unknown|missing required) field `(.*)`", re.DOTALL)
_SPELT: Final = {
    "str": "a text", "int": "a whole number", "float": "a number", "bool": "true or false", "array": "a list",
    "object": "a table", "null": "nothing",
}  # fmt: skip


class UsageError(ExportError):
    """Something was asked for that cannot be done as asked: exit status 2. One line that says what to ask instead."""


def content(path: Path, most: int) -> bytes:
    """The bytes of a plain file, `most` of them at most. Raises ExportError, also where it is something else."""
    try:
        plain(path)
        # Without waiting: what was a file a moment ago may be a pipe by now.
        number = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(number, "rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise ExportError(
            f"{harmless(path.name)} cannot be read ({error.strerror}): check who may read it."
        ) from None
    if len(data) > most:
        raise ExportError(
            f"{harmless(path.name)} is too large to be what it should be: more than {most:,} bytes."
        )
    return data


def plain(path: Path) -> None:
    """Raises ExportError where this is no plain file: a folder, a pipe, a device, nothing at all."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        raise ExportError(f"{harmless(path.name)} is not there.") from None
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "no name of a file"
        raise ExportError(f"{harmless(path.name)} cannot be read ({why}): check who may read it.") from None
    if not stat.S_ISREG(mode):
        what = "a folder" if stat.S_ISDIR(mode) else "a device or a pipe"
        raise ExportError(f"{harmless(path.name)} is {what}, and a file belongs here.")


def absent(path: Path) -> bool:
    """Whether nothing is there at all; what is there and cannot be read is not absent."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except (OSError, ValueError):
        return False
    return False


def is_folder(path: Path) -> bool:
    """Whether a folder is there. Raises ExportError where nobody may look."""
    try:
        return stat.S_ISDIR(path.stat().st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "no name of a file"
        raise ExportError(f"{harmless(path.name)} cannot be read ({why}): check who may read it.") from None


def text(data: bytes, source: str) -> str:
    """UTF-8, a mark of the byte order left out. Raises ExportError."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ExportError(f"{source} is no text in UTF-8: save it as UTF-8.") from None


def toml(words: str, source: str) -> dict[str, Any]:
    """A TOML document as a table. Raises ExportError with the line, and none of its words."""
    bare = _TOML_WORDS.sub("", words)
    dots = max(part.count(".") for part in re.split(r"[,=\n]", bare))
    if max(dots, _depth(bare.encode("utf-8", "replace"))) > DEEPEST:
        raise ExportError(f"{source} is nested deeper than anything that is read here.")
    try:
        return tomllib.loads(words)
    except (ValueError, RecursionError) as error:
        at = re.search(r"at line \d+, column \d+|at end of document", str(error))
        where = f" ({at[0]})" if at else ""
        raise ExportError(f"{source} is no valid TOML{where}.") from None


def document(data: bytes, shape: type[T], source: str) -> T:
    """A JSON document of that shape, every key once. Raises ExportError."""
    data = data.removeprefix(b"\xef\xbb\xbf")
    if _depth(_JSON_WORDS.sub(b"", data)) > DEEPEST:
        raise ExportError(f"{source} is nested deeper than anything that is read here.")
    try:
        # Nothing is kept of this pass but that no key stands in an object twice.
        json.loads(data, object_pairs_hook=_once, parse_int=bool, parse_float=bool)
        return msgspec.json.decode(data, type=shape)
    except msgspec.ValidationError as error:
        _refuse(error, shape, source)
    except KeyError:
        raise ExportError(f"{source}: a key stands there twice.") from None
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise ExportError(f"{source} is no valid JSON.") from None


def shaped(value: object, shape: type[T], source: str) -> T:
    """A value that was read already, as that shape. Raises ExportError."""
    try:
        return msgspec.convert(value, shape)
    except msgspec.ValidationError as error:
        _refuse(error, shape, source)


def table(path: Path, columns: Mapping[str, "pl.DataType"]) -> "pl.LazyFrame":
    """A Parquet file that has at least these columns, of these types. Raises ExportError; so may its pages, later."""
    import polars as pl

    plain(path)
    with sound(harmless(path.name)):
        found = pl.scan_parquet(path, glob=False)
        schema = found.collect_schema()
        rows = found.select(pl.len()).collect().item()
    if wrong := next((name for name, kind in columns.items() if schema.get(name) != kind), None):
        raise ExportError(f"{harmless(path.name)}: the column {wrong} is missing or of another type.")
    if rows > MOST_ROWS:
        raise ExportError(
            f"{harmless(path.name)} is too large to be what it should be: more than {MOST_ROWS:,} rows."
        )
    return found.select(list(columns))


@contextmanager
def sound(source: str, what: str = "Parquet file") -> Iterator[None]:
    """What a reader of tables may raise is an ExportError: also a panic, and a time that no calendar holds."""
    import polars as pl

    try:
        yield
    except (OSError, ValueError, OverflowError, pl.exceptions.PolarsError, pl.exceptions.PanicException):
        raise ExportError(f"{source} is no {what} that can be read here.") from None


def quoted(word: str) -> str:
    """A word of somebody else's as a complaint may repeat it: short, and nothing in it that a terminal obeys."""
    return repr(word if len(word) <= SHOWN else word[:SHOWN] + "…")


def nearest(word: str, known: Iterable[str], otherwise: str = "") -> str:
    """`Did you mean …?`; where nothing is near, what else is said, or all that there is. A space stands before."""
    all_ = sorted(known)
    likely = get_close_matches(word[:SHOWN], all_, n=1, cutoff=0.5)
    return (
        f" Did you mean {likely[0]}?" if likely else f" {otherwise or 'There is: ' + ', '.join(all_) + '.'}"
    )


def _once(pairs: list[tuple[str, object]]) -> None:
    if len({key for key, _ in pairs}) != len(pairs):
        raise KeyError


def _depth(bare: bytes) -> int:
    """How deep brackets are nested, of a document without its texts."""
    deepest = depth = 0
    for byte in re.sub(rb"[^\[\]{}]+", b"", bare):
        depth += 1 if byte in b"[{" else -1
        deepest = max(deepest, depth)
    return deepest


def _refuse(error: msgspec.ValidationError, shape: type[Any], source: str) -> NoReturn:
    """One line: where, what belongs there, what stands there. Values are left out, keys are cleaned and cut."""
    said = str(error)
    at = _WHERE.search(said)
    where = at[1].removesuffix("[...]") if at else ""
    place = f"{source}: {where}" if where else source
    if key := _KEY.match(said):
        hint = ""
        if key[1] == "contains unknown" and not where and _is_struct(shape):
            hint = nearest(key[2], (f.encode_name for f in msgspec.structs.fields(shape)))
        what = f"there is no {quoted(key[2])} here" if "unknown" in key[1] else f"{key[2]} is missing"
        raise ExportError(f"{place}: {what}.{hint}") from None
    if wanted := _WANTED.match(said):
        belongs, stands = (
            " or ".join(_SPELT.get(w, f"a {w}") for w in s.split(" | ")) for s in wanted.groups()
        )
        raise ExportError(f"{place}: {belongs} belongs here, and {stands} stands there.") from None
    if said.startswith("Invalid enum value") and _is_struct(shape) and (words := _words(shape, where)):
        raise ExportError(f"{place} is one of {', '.join(words)}.") from None
    raise ExportError(f"{place} is not of the form that belongs here.") from None


def _is_struct(shape: object) -> bool:
    return isinstance(shape, type) and issubclass(shape, msgspec.Struct)


def _words(shape: type[Any], where: str) -> list[str]:
    """The words that may stand at a key of the outermost table, or in the table there."""
    outermost = re.split(r"[.\[]", where)[0]
    for field in msgspec.structs.fields(shape):
        if field.encode_name == outermost:
            kind = msgspec.inspect.type_info(field.type)
            inner = getattr(kind, "value_type", kind)
            return [str(word) for word in getattr(inner, "values", ())]
    return []
