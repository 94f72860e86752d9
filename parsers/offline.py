"""No network: from here on this process refuses every socket before the system is asked for one.

Python tells its audit hooks of each socket, lookup and connection before it happens; ours raises. A hook cannot be
taken out again, so whatever a library does on import or later (urllib3 binds `::1` to see whether there is IPv6)
gets an error that says so. Sockets between our own processes are refused as well: they talk through pipes.
"""

import errno
import sys
from typing import Final

_SOCKETS: Final = "socket."
_HARMLESS: Final = frozenset({"socket.gethostname", "socket.sethostname"})
"""Events that open nothing; the second needs rights that nobody gives a reader of archives."""


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


def _refuse(event: str, _: tuple[object, ...]) -> None:
    if event.startswith(_SOCKETS) and event not in _HARMLESS:
        raise PermissionError(errno.EPERM, "Dossier opens no socket")
