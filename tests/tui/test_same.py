"""Sheets and lists that are told to show what they show are not laid out again."""

import pytest
from textual.app import App, ComposeResult
from textual.content import Content

from debatebot.tui.paper import Block, Gap, Labelled, Prose
from debatebot.tui.same import same
from debatebot.tui.size import shape
from debatebot.tui.widgets.choices import Choice, Choices
from debatebot.tui.widgets.sheet import Sheet


def blocks(text: str = "two", style: str = "bold") -> tuple[Block, ...]:
    return (Gap(), Labelled("one", (Prose(Content.styled(text, style)),)))


def test_blocks_are_the_same_when_text_and_style_are() -> None:
    assert same(blocks(), blocks())
    assert not same(blocks(), blocks("three"))
    assert not same(blocks(), blocks(style="italic"))  # what Content's own == does not see
    assert not same(blocks(), (*blocks(), Gap()))
    assert not same(Gap(), Prose(Content("")))
    assert not same(Gap(1), Gap(2))


def test_what_cannot_be_told_is_not_the_same() -> None:
    assert not same([Content("a")], [Content("a")])


class Shown(App[None]):
    """A sheet and a list."""

    def compose(self) -> ComposeResult:
        yield Sheet(blocks())
        yield Choices((Choice("a", blocks()), Choice("b", blocks())))


async def test_only_what_is_new_is_laid_out(monkeypatch: pytest.MonkeyPatch) -> None:
    app = Shown()
    async with app.run_test():
        asked: list[str] = []
        for kind in (Sheet, Choices):
            name = kind.__name__
            monkeypatch.setattr(kind, "refresh", lambda *_, kind=name, **__: asked.append(kind))
        sheet, choices = app.query_one(Sheet), app.query_one(Choices)
        sheet.show(blocks())
        choices.show((Choice("a", blocks()), Choice("b", blocks())))
        assert asked == []
        sheet.show(blocks("new"))
        choices.show((Choice("a", blocks()), Choice("b", blocks())), spacing=1)
        choices.show((Choice("a", blocks()), Choice("b", blocks("new"))))
        assert asked == ["Sheet", "Choices", "Choices"]


def test_the_shape_of_a_screen() -> None:
    across = [(0, "-narrow"), (60, "-normal"), (100, "-wide")]
    named = [shape(columns, across) for columns in (1, 59, 60, 99, 100, 300)]
    assert named == ["-narrow", "-narrow", "-normal", "-normal", "-wide", "-wide"]
