"""What was written, and what it says: the only place that knows languages."""
