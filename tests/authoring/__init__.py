"""Tests of what authors and teachers get."""
