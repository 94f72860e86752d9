"""The archive at a glance: counts, hours and places; what metadata alone tells; who else is shared along."""
