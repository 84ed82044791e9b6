"""Tests of the screens, most of them on the river pack with a stand-in for the grader."""
