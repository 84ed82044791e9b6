"""Tests of how answers are graded."""
