"""The pictures of the documentation show the screens as they are now."""

import pytest

from tests.files import ROOT
from tests.shipped import shipped
from tests.tui.drawn import FOLDER, pictures, said

QUICK = ("home", "home-by-day", "page-large", "help", "search")
"""Drawn in every run; all others in the long one."""
PAGE = ROOT / "docs" / "screens.md"


def test_every_picture_is_there_and_none_is_left_over() -> None:
    assert {path.stem for path in FOLDER.glob("*")} == set(pictures().PICTURES)


def test_the_page_lists_them_as_they_are() -> None:
    assert PAGE.read_text(encoding="utf-8") == pictures().listed()


@pytest.mark.parametrize("name", QUICK)
async def test_a_picture_is_no_older_than_its_screen(name: str) -> None:
    assert said(await pictures().draw(shipped(), name, warm=False)) == kept(name)


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(set(pictures().PICTURES) - set(QUICK)))
async def test_no_picture_is_older_than_its_screen(name: str) -> None:
    assert said(await pictures().draw(shipped(), name)) == kept(name)


def kept(name: str) -> list[str]:
    """What the picture says that is kept; `python docs/pictures.py` draws them all again."""
    return said((FOLDER / f"{name}.svg").read_text(encoding="utf-8"))
