"""Outputs: built beside their place under a lock, put there in one step, and what a killed run left is put right."""
