"""Web pages: markup into sections, entries and leaves; bookmarks."""
