"""The engine: recognise an archive, read its members inside a fence, account for what was understood."""
