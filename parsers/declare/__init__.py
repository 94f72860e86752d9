"""What a parser declares: platform, feed, field, path, and how times and money are spelt."""
