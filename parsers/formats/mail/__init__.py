"""Mailboxes and letters."""
