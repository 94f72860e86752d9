"""Calendars and address books: lines of properties inside components."""
