"""Every case in turn, each in a process of its own: `make bench`. `python -m benchmarks people …` runs one, `--list` names all."""

import subprocess
import sys

CASES = ("start", "person", "members", "chat", "activity", "messages", "locations", "language", "whole")
"""Cases that make their own inputs."""
OTHERS = ("people", "posts", "identifiers", "said", "calibrate", "neutral", "politics", "outlet_lean")
"""Cases that ask what is concluded, most of them of labelled data that is not part of the project: run by name alone."""

if __name__ == "__main__":
    name, *words = sys.argv[1:] or [""]
    if name == "--list":
        print("\n".join((*CASES, *OTHERS)))
        sys.exit()
    if name and name not in (*CASES, *OTHERS):
        sys.exit(f"no case is called {name}; there are {', '.join((*CASES, *OTHERS))}")
    for case in (name,) if name else CASES:
        subprocess.run([sys.executable, "-m", f"benchmarks.{case}", *words], check=True)
