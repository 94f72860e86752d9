"""From evidence to answers: ledger, refinement, windows, findings, and how sure they are."""
