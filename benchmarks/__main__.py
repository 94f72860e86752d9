"""Every case in turn, each in a process of its own: `make bench`."""

import subprocess
import sys

CASES = ("start", "members", "chat", "activity", "messages", "locations", "whole")

if __name__ == "__main__":
    for case in CASES:
        subprocess.run([sys.executable, "-m", f"benchmarks.{case}"], check=True)
