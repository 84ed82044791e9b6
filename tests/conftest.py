"""The same surroundings for every test: nothing of this machine's user is read or written."""

import gc
import os
import tempfile

from hypothesis import settings

# Names that would lead the program elsewhere, or make a screen another size or colour.
for _name in (
    "DEBATEBOT_PACK",
    "DEBATEBOT_DATA",
    "TEXTUAL_DRIVER",
    "NO_COLOR",
    "FORCE_COLOR",
    "COLUMNS",
    "LINES",
):
    os.environ.pop(_name, None)

# The user's own folders, for whatever forgets to say where its data goes.
_home = tempfile.TemporaryDirectory(prefix="debatebot-tests-")
for _name in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA", "APPDATA"):
    os.environ[_name] = _home.name

# How long an example takes says more of the machine than of the program. In CI the examples are
# the same each time, so that a change is judged by what it changes.
settings.register_profile("house", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("house")


def pytest_collection_finish() -> None:
    """Have the collector pass over what lives until the end, and come by less often.

    Thousands of collected tests and whole packs would be walked again and again: a third of the
    time of tests that make many objects, such as whole screens.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 50, 50)
