"""Nothing moves and nothing blinks while screens are looked at."""

import os

os.environ["TEXTUAL_ANIMATIONS"] = "none"
for name in ("NO_COLOR", "COLUMNS", "LINES"):
    os.environ.pop(name, None)
