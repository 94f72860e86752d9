"""Reddit: the feeds, and the words of its table of statistics."""
