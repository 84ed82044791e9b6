"""Tests of new packs."""
