"""Rounds for a class: scripts, votes, teams, codes."""
