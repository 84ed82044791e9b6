"""Packages that are installed only when somebody wants what they are for."""

import importlib
from types import ModuleType


class ExtraMissing(Exception):
    """A package of an extra is not installed; `message` says how it is."""

    def __init__(self, extra: str, what: str) -> None:
        self.message = (
            f"{what} needs an extra that is not installed here; "
            f"this installs it: pip install 'debatebot[{extra}]'"
        )
        super().__init__(self.message)


def need(module: str, extra: str, what: str) -> ModuleType:
    """A module of an extra.

    Args:
        module: its name.
        extra: the extra that brings it.
        what: what it is wanted for, to begin a sentence with.

    Raises:
        ExtraMissing: it is not installed.
    """
    try:
        return importlib.import_module(module)
    except ModuleNotFoundError:
        raise ExtraMissing(extra, what) from None
