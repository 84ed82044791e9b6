"""What needs bash is left out where there is none."""

import sys

collect_ignore = ["test_shells.py"] if sys.platform == "win32" else []
