"""The rounds, one module each."""
