"""The one list of platforms, alphabetical."""

from parsers.declare.platform import Platform
from parsers.platforms.facebook.platform import FACEBOOK
from parsers.platforms.google.platform import GOOGLE
from parsers.platforms.instagram.platform import INSTAGRAM
from parsers.platforms.linkedin.platform import LINKEDIN
from parsers.platforms.reddit.platform import REDDIT
from parsers.platforms.tiktok.platform import TIKTOK
from parsers.platforms.whatsapp.platform import WHATSAPP
from parsers.platforms.x.platform import X

PLATFORMS: tuple[Platform, ...] = (FACEBOOK, GOOGLE, INSTAGRAM, LINKEDIN, REDDIT, TIKTOK, WHATSAPP, X)
