"""Tests of the room `plain`."""
