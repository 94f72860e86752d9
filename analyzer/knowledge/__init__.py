"""Facts about the world, each with its source: tables beside the code, and what reads them."""
