"""Facebook, one file a theme; what it shares with Instagram stands in `meta`."""
