"""Tests of the folder that runs elsewhere."""
