"""A page becomes a PDF when its file's name says so, and a missing extra is told."""

import pytest

from debatebot.authoring.sheets import class_sheets
from debatebot.exchange import pdf
from debatebot.exchange.extras import ExtraMissing
from debatebot.exchange.printed import NotPrinted, printed
from tests.packs import ferry


def test_the_name_decides() -> None:
    page = class_sheets(ferry())
    assert printed("sheets.md", page) == page
    made = printed(" Sheets.PDF ", page)
    assert isinstance(made, bytes)
    assert made.startswith(b"%PDF-")


def test_what_is_missing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_: object) -> None:
        raise ExtraMissing("pdf", "A PDF")

    monkeypatch.setattr(pdf, "need", missing)
    with pytest.raises(NotPrinted) as told:
        printed("sheets.pdf", "# page")
    assert "pip install 'debatebot[pdf]'" in told.value.message


def test_sheets_hold_what_a_teacher_prints() -> None:
    page = class_sheets(ferry())
    for title in ("# Mark scheme", "# Points of both sides", "# Flow sheet", "# Rubric"):
        assert f"\n{title}" in f"\n{page}"
