"""The collector of unused objects, put off while a pack, or a long history, is read or counted.

A hundred thousand events are a million objects, all in use: looking through them again and again for
what could be thrown away takes longer than reading them.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """No collecting inside; afterwards as it was."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
