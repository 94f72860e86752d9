"""No network: from here on this process refuses every socket before the system is asked for one.

Python tells its audit hooks of each socket, lookup and connection before it happens; ours raises. A hook cannot be
taken out again, so whatever a library does on import or later (urllib3 binds `::1` to see whether there is IPv6)
gets an error that says so. Sockets between our own processes are refused as well: they talk through pipes.

There is one exception, and only whoever asks for it gets it: `dossier cohort --scheduler` admits the addresses of a
cluster, and nothing else.
"""

import errno
import socket
import sys
from dataclasses import dataclass
from typing import Final

_SOCKETS: Final = "socket."
_HARMLESS: Final = frozenset({"socket.gethostname", "socket.sethostname"})
"""Events that open nothing; the second needs rights that nobody gives a reader of archives."""
_FAMILIES: Final = frozenset({socket.AF_INET, socket.AF_INET6, getattr(socket, "AF_UNIX", socket.AF_INET)})
"""The last is for pairs inside a process, by which an event loop is woken; no name of it can be connected to or bound."""


@dataclass(frozen=True, kw_only=True)
class Peers:
    """Hosts, by name and address, that may be looked up and connected to, at one port or any; and whether we may listen there."""

    hosts: frozenset[str]
    port: int | None = None
    listening: bool = False


LOOPBACK: Final = Peers(hosts=frozenset({"127.0.0.1"}), listening=True)
_ADMITTED: Final[list[Peers]] = []


def go_offline() -> None:
    """Refuse every socket of this process from now on. Asked twice, it is done once."""
    if not is_offline():
        sys.addaudithook(_refuse)


def is_offline() -> bool:
    """Whether a socket would be refused. Nothing is opened to find out."""
    try:
        sys.audit(_SOCKETS + "__new__", None, 0, 0, 0)
    except PermissionError:
        return True
    return False


def admit(peers: Peers) -> None:
    """The exception: from now on streams to these peers are let through, in this process alone."""
    _ADMITTED.append(peers)


def _refuse(event: str, told: tuple[object, ...]) -> None:
    if not event.startswith(_SOCKETS) or event in _HARMLESS:
        return
    if not any(_is_meant(event.removeprefix(_SOCKETS), told, peers) for peers in _ADMITTED):
        only = "connects to nothing but the cluster" if _ADMITTED else "opens no socket"
        raise PermissionError(errno.EPERM, f"Dossier {only}")


def _is_meant(what: str, told: tuple[object, ...], peers: Peers) -> bool:
    match what, told:
        case "__new__", (_, family, kind, *_):
            return family in _FAMILIES and kind == socket.SOCK_STREAM
        case "getaddrinfo", (host, *_):
            return host in peers.hosts
        case "connect", (_, (host, port, *_)):
            return host in peers.hosts and peers.port in {None, port}
        case "bind", (_, (host, *_)):
            return peers.listening and host in peers.hosts
    return False
