"""Tests of reading and checking packs."""
