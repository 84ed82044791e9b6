"""The gates of the reader, one module each: a gate decides, or lets the answer pass."""
