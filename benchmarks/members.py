"""Zips of 20,000 and of 100,000 small members: five times the members should cost about five times as much."""

from benchmarks.inputs import small_members
from benchmarks.measure import made, reading, say

if __name__ == "__main__":
    for members in (20_000, 100_000):
        path, new = made(f"members-{members}.zip")
        if new:
            small_members(path, members)
        say(f"zip of {members:,} members", reading(path))
