"""Small exports as zip, tar and folder, and what they hold when they are opened."""

import io
import tarfile
import warnings
import zipfile

import pytest

from parsers.archives.open import open_archives
from parsers.problems import ExportError

FILES = {"a.json": b'{"a": 1}', "inbox/b.json": b"[]", "photos/c.jpg": b"\xff\xd8" * 900, "empty.txt": b""}


def zipped(path, files=FILES, **more):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, **more) as out, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name, data in files.items() if isinstance(files, dict) else files:
            out.writestr(name, data)
    return path


def tarred(path, mode, files=FILES):
    with tarfile.open(path, mode) as out:
        for name, data in files.items():
            header = tarfile.TarInfo(name)
            header.size = len(data)
            out.addfile(header, io.BytesIO(data))
    return path


def folder(path, files=FILES):
    for name, data in files.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_bytes(data)
    return path


def contents(archive):
    found = {}
    for member in archive.members:
        with member.open() as stream:
            found[member.name] = stream.read()
        assert member.size == len(found[member.name])
    return found


def refusal(path):
    with pytest.raises(ExportError) as refused:
        open_archives([path])
    assert "\n" not in str(refused.value)
    assert path.name in str(refused.value)
    return str(refused.value)
