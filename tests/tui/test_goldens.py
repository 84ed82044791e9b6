"""The screens are as they were kept; `python -m tests.tui.scenes` writes them again."""

import pytest

from tests.tui.scenes import FOLDER, SCENES, seen


@pytest.mark.parametrize("name", SCENES)
async def test_the_screen_is_as_it_was_kept(name: str) -> None:
    assert await seen(name) == (FOLDER / f"{name}.txt").read_text(encoding="utf-8")


def test_no_picture_is_left_over() -> None:
    assert {path.stem for path in FOLDER.iterdir()} == set(SCENES)
