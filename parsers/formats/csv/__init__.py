"""Tables with a header, whatever their delimiter and quoting."""
