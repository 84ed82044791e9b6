"""What needs a POSIX terminal is left out where there is none, and memory where it cannot be read."""

import sys

collect_ignore_glob = (
    ["test_*.py"] if sys.platform == "win32" else ["test_memory.py"] * (sys.platform != "linux")
)
