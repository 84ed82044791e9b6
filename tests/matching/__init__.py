"""Tests of the index that finds known points in a text."""
