"""Tests of how words are read."""
