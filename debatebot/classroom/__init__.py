"""Rounds for a class, timers as state, votes, codes, reports."""
