"""Tests of the shipped pack: what it says and how it says it."""
