"""Tests: a folder for each room, and packaging, hygiene and terminal."""
