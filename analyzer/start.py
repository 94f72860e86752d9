"""The first step of the command: until the watcher hears Ctrl-C, the system itself ends the run, without a traceback."""

import signal


def main() -> None:
    """Load the command line, which takes a moment, and run it."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from analyzer.cli import main as run

    run()
