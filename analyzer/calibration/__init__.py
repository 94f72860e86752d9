"""What evidence was worth where the truth is known: maps from points to probabilities, and what they rest on."""
