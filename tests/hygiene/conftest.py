"""What needs a POSIX system is left out where there is none."""

import sys

collect_ignore = ["test_ci_script.py"] if sys.platform == "win32" else []
