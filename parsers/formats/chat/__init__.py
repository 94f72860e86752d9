"""Chats exported as text: a head a message, in the words of the telephone."""
