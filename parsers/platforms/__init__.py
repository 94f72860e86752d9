"""The one list of platforms, alphabetical."""

from parsers.platform import Platform
from parsers.platforms.facebook import FACEBOOK
from parsers.platforms.google import GOOGLE
from parsers.platforms.instagram import INSTAGRAM
from parsers.platforms.linkedin import LINKEDIN
from parsers.platforms.reddit import REDDIT
from parsers.platforms.tiktok import TIKTOK
from parsers.platforms.whatsapp import WHATSAPP
from parsers.platforms.x import X

PLATFORMS: tuple[Platform, ...] = (FACEBOOK, GOOGLE, INSTAGRAM, LINKEDIN, REDDIT, TIKTOK, WHATSAPP, X)
