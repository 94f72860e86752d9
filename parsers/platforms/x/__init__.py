"""X, once Twitter, one file a theme."""
