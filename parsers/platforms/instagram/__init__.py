"""Instagram, one file a theme; what it shares with Facebook stands in `meta`."""
