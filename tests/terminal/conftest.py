"""What needs a POSIX terminal is left out where there is none."""

import sys

collect_ignore_glob = ["test_*.py"] if sys.platform == "win32" else []
