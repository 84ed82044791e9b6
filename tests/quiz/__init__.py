"""Tests of the room `quiz`."""
