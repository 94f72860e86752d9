"""JSON that has to be mended costs no more than its bytes, whatever its names are like."""

import io
import time
from contextlib import suppress

import pytest

from parsers.formats.json.items import JsonItems
from parsers.problems import ShapeError
from parsers.source import Source


@pytest.mark.parametrize("end", [b', "z": NaN}]', b""], ids=["mended", "cut"])
def test_below_a_long_name_mending_costs_no_more_than_the_text(end):
    def cost(n: int) -> float:
        text = b'[{"%s": [%s]' % (b"k" * n, b",".join([b"1"] * n)) + end
        source = Source(name="a.json", size=len(text), open=lambda: io.BytesIO(text))
        before = time.process_time()
        with suppress(ShapeError):
            list(JsonItems("/*").rows(source))
        return time.process_time() - before

    assert cost(240_000) < 8 * cost(60_000) + 0.5
