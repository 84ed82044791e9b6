"""What is taken along: all that is needed, nothing that is not, and what is missing is named."""

from email.message import Message
from importlib.metadata import Distribution, PackageNotFoundError

import pytest

from debatebot.exchange.bundle import needed as room
from debatebot.exchange.bundle.needed import needed, with_extras
from debatebot.exchange.bundle.trouble import CannotBundle


class Fake(Distribution):
    """A distribution that has a name, requirements and extras."""

    def __init__(self, name: str, *requires: str) -> None:
        self._head = Message()
        self._head["Name"], self._head["Version"] = name, "1"
        self._requires = list(requires)

    @property
    def metadata(self) -> Message:  # type: ignore[override]
        return self._head

    @property
    def requires(self) -> list[str]:
        return self._requires

    def read_text(self, filename: str) -> None:
        return None

    def locate_file(self, path: object) -> object:  # type: ignore[override]
        raise NotADirectoryError(path)


SHELF = {
    dist.name: dist
    for dist in (
        Fake(
            "lamp", "wick", "oil[colza]>=2", "hook; sys_platform == 'mars'", "gas; extra == 'gas'"
        ),
        Fake("wick", "Cotton_Thread (>=1)", "lamp"),
        Fake("cotton-thread"),
        Fake("oil", "press ; (python_version >= '3') and (extra == 'colza')", "tin; extra == 'x'"),
        Fake("press"),
        Fake("gas"),
        Fake("unrelated"),
    )
}


@pytest.fixture(autouse=True)
def shelf(monkeypatch: pytest.MonkeyPatch) -> None:
    def found(name: str) -> Distribution:
        if name not in SHELF:
            raise PackageNotFoundError(name)
        return SHELF[name]

    monkeypatch.setattr(room, "distribution", found)


def names(root: Distribution, requires: list[str]) -> list[str]:
    return [dist.name for dist in needed(root, requires)]


def test_needs_of_needs_and_of_their_extras_come_along() -> None:
    lamp = SHELF["lamp"]
    assert names(lamp, lamp.requires or []) == ["lamp", "cotton-thread", "oil", "press", "wick"]


def test_an_extra_that_is_asked_for_comes_along() -> None:
    lamp = Fake("lamp", "wick", "gas>=1; extra == 'gas'", "oil; extra == 'dev'")
    lamp._head["Provides-Extra"] = "gas"
    assert names(lamp, with_extras(lamp, ["gas"])) == ["lamp", "cotton-thread", "gas", "wick"]
    with pytest.raises(CannotBundle, match="no extra 'dev'"):
        with_extras(lamp, ["dev"])


def test_what_is_needed_everywhere_and_missing_is_named() -> None:
    with pytest.raises(CannotBundle, match="'oar' needs 'boat', which is not installed"):
        needed(Fake("oar"), ["boat>=1"])
    assert names(Fake("oar"), ["boat; platform_system == 'Windows'"]) == ["oar"]
