"""TikTok, one file a theme."""
