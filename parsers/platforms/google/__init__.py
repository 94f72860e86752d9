"""Google: Takeout and the timeline of telephones, one file a theme."""
