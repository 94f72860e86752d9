"""How fast, and in how much memory: one script a case, on invented inputs of the size of a long life online."""
