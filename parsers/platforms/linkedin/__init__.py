"""LinkedIn, one file a theme."""
