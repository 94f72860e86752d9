"""The one list of platforms, alphabetical."""

from parsers.platform import Platform

PLATFORMS: tuple[Platform, ...] = ()
