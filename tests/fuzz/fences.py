"""Without the fences: a fault of a reader or of a signal is a traceback, and so a finding."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest


@contextmanager
def exposed() -> Iterator[None]:
    """As in the tests: nothing is caught that no format knows."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("parsers.problems.BUGS", ())
        yield
