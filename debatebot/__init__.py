"""debatebot: study an opinion article in the terminal (tour, quiz, debate).

This module imports nothing, so that every command starts fast.
"""

__version__ = "0.1.0"
