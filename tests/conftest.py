"""The same surroundings for every test: nothing of this machine's user is read or written."""

import contextlib
import gc
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
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

# Where a test stands, so that a page written without a folder cannot land in the checkout.
_stand = Path(_home.name, "stand")
_stand.mkdir()


@pytest.fixture(autouse=True)
def nothing_is_left_lying() -> Iterator[None]:
    """Name the test that writes a file where it happens to stand."""
    with contextlib.chdir(_stand):
        yield
    if left := sorted(file.name for file in _stand.iterdir()):
        for name in left:
            _stand.joinpath(name).unlink()
        pytest.fail(f"written into the working folder: {', '.join(left)}")


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
