"""The installed command in a real pseudo-terminal."""
