"""The content: what a pack may say, how it is read, and every fault at once."""
