"""Drives a session and appends its events: the only way to one from a front end."""
