"""JSON of any size, whole or in slices, and scripts that hold JSON."""
