"""The way to a cluster: to a scheduler that the user names, or to one of our own. Only here is a socket let through."""

import importlib.util
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from analyzer.cohort import cores
from analyzer.given import UsageError
from parsers.offline import LOOPBACK, Peers, admit

LOCAL: Final = "local"
NEEDED: Final = ("dask", "distributed", "fsspec", "cryptography")
PATIENCE: Final = 20.0
"""Seconds for a scheduler to answer."""
_SILENT: Final = dict.fromkeys(
    ("distributed", "distributed.client", "distributed.scheduler", "tornado", "tornado.application"),
    "critical",
)
_SERVED: Final[dict[str, Any]] = {
    "distributed.scheduler.http.routes": [],
    "distributed.worker.http.routes": [],
}
"""No page about the run: whoever is on this machine could read the names of entries there."""


def installed() -> None:
    """Raises UsageError where the extra is not installed. Nothing of it is loaded."""
    if not all(map(importlib.util.find_spec, NEEDED)):
        raise UsageError("--scheduler needs Dask, which is an extra: pip install 'open-dossier[cluster]'")
    if os.name == "nt":
        raise UsageError("--scheduler works on Linux and macOS; here, leave it out.")


def spoken(scheduler: str) -> str:
    """The scheduler's address, whole. Raises UsageError where it is none."""
    if scheduler == LOCAL:
        return LOCAL
    address = scheduler if "://" in scheduler else f"tcp://{scheduler}"
    try:
        parts = urlsplit(address)
        whole = parts.scheme in {"tcp", "tls"} and parts.hostname and parts.port
    except ValueError:
        whole = False
    if not whole or parts.path or parts.query or parts.username:
        raise UsageError(
            f"--scheduler {scheduler} is no address: give HOST:PORT, tls://HOST:PORT, or the word local."
        )
    return address


@contextmanager
def cluster(address: str, home: Path, *, jobs: int | None, fetching: bool) -> Iterator[Any]:
    """A client of Dask. A cluster of our own, of as many workers as `jobs`, keeps what it needs below `home`."""
    _settings(home)
    with _own(home, jobs or cores(), fetching=fetching) if address == LOCAL else _named(address) as client:
        yield client


def _settings(home: Path) -> None:
    """Dask says nothing on stderr, keeps its files with ours, and writes no settings into the home of somebody who has none."""
    if not os.path.exists(os.path.expanduser("~/.config/dask")):  # noqa: PTH110, PTH111 pathlib raises where nobody has a home
        os.environ.setdefault("DASK_CONFIG", str(home / "dask"))
    import dask

    dask.config.set({"logging": _SILENT, "temporary-directory": str(home)})


@contextmanager
def _own(home: Path, workers: int, *, fetching: bool) -> Iterator[Any]:
    """Everything on 127.0.0.1, and encrypted: others on this machine could send code to an open port.

    A worker that fetches from a store talks to that store, wherever it is; all others are held to this machine.
    """
    admit(LOOPBACK)
    import dask
    from distributed import Client, LocalCluster, Security

    dask.config.set(_SERVED)
    with (
        LocalCluster(
            n_workers=workers,
            threads_per_worker=1,
            host="127.0.0.1",
            dashboard_address=None,
            memory_limit=None,  # archives are read by processes of their own, which have a share each
            security=Security.temporary(),
            local_directory=str(home / "workers"),
            preload=[] if fetching else ["analyzer.cluster.preload"],
            env={"TMPDIR": str(home)},
        ) as own,
        Client(own, set_as_default=False) as client,
    ):
        yield client


@contextmanager
def _named(address: str) -> Iterator[Any]:
    parts = urlsplit(address)
    host, port = parts.hostname or "", parts.port or 0
    admit(Peers(hosts=frozenset({host}), port=port))
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError:
        raise UsageError(f"{host} is no name that this machine knows: look at --scheduler.") from None
    admit(Peers(hosts=frozenset({host, *(str(at[0]) for *_, at in found)}), port=port))
    try:  # Dask would go on asking for as long as its patience lasts
        socket.create_connection((host, port), timeout=PATIENCE).close()
    except OSError as error:
        raise UsageError(
            f"nothing answers at {address} ({error.strerror or 'in time'}): start a scheduler with `dask scheduler`."
        ) from None
    from distributed import Client

    try:
        client = Client(address, timeout=PATIENCE, set_as_default=False, direct_to_workers=False)
    except (OSError, ValueError, TypeError) as error:
        raise UsageError(
            f"no scheduler of this kind answers at {address} ({type(error).__name__}): see that it speaks "
            f"{parts.scheme}, and for tls:// that Dask knows your certificates."
        ) from None
    with client:
        yield client
