"""Exports in, records out. Knows nothing of what is made of them."""
