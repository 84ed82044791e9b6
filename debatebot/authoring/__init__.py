"""Lints that need the reader, bench, try, unmatched answers, what would change."""
