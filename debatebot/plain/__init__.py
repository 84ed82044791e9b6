"""The same sessions, line by line."""
