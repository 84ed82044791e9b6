"""Whatever is pressed, clicked, pasted or resized, the app goes on: a short walk of the monkey."""

from pathlib import Path

import pytest

from tests.tui.monkey import scenes, tried

SHORT = 25
LONG = 10_000
FEW = ("first-run-reason", "first-beat", "tour-weigh", "debate", "exam-report", "statistics")
"""Screens that every run tries; `python -m tests.tui.monkey` tries all of them."""


def test_the_few_are_there() -> None:
    assert set(FEW) <= set(scenes())


@pytest.mark.parametrize("name", FEW)
async def test_a_short_walk(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert (await tried(name, SHORT, seed=3)).steps == SHORT


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(scenes()))
async def test_a_long_walk(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert (await tried(name, LONG, seed=1)).steps == LONG
