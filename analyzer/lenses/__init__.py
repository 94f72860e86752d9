"""The same ledger as different scorers see it: rule sheets in TOML, one reader for all of them."""
