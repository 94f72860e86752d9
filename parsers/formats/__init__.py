"""One file a format: bytes to rows with their places, and changes at those places back to bytes."""
