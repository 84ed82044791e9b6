"""Tradeoffs in four beats, stance, crux, balance sheet."""
