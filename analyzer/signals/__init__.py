"""Every signal: a function from records to proposed rows of the ledger."""

from analyzer.signals.asked import asked
from analyzer.signals.birth import age, birthday
from analyzer.signals.clock import clock
from analyzer.signals.stated import stated
from analyzer.signals.talk import closest

SIGNALS = (stated, age, birthday, asked, closest, clock)
