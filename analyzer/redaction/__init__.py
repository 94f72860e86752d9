"""Policy → plan → write → verify: a copy in the original formats from which chosen conclusions can no longer be drawn."""
