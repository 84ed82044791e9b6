"""Worksheets to write on, and any of our pages as PDF."""

import importlib
import re
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from debatebot.exchange import pdf
from debatebot.exchange.extras import ExtraMissing
from debatebot.exchange.pdf import BadFont, write_pdf
from debatebot.exchange.worksheet import RULE, worksheet
from debatebot.pack.models import Question
from tests.exchange.questions import FULL, pack_of

CHOICE = Question(
    id="c", kind="choice", ask="Which_one?", accept=("x",), options=("x", "y"), topic="the-end"
)
FIX = Question(
    id="f", kind="fix", ask="Mend.", accept=("good",), sentence="It is *bad*.", wrong="bad"
)


def test_a_worksheet_asks_and_leaves_room() -> None:
    page = worksheet(pack_of(FULL, CHOICE, FIX), (FULL, CHOICE, FIX))
    assert page.startswith("# Worksheet: A: Dam\n")
    assert "## The gains/costs\n\n### 1. Why build {it}? Two reasons.\n\n2 points\n" in page
    assert "### 2. Which\\_one?\n\n1 point\n\n- [ ] A. x\n- [ ] B. y\n" in page
    assert "> It is \\*bad\\*.\n" in page
    assert page.count(f"\n{RULE}\n") == 4


def test_a_worksheet_does_not_hold_an_answer() -> None:
    page = worksheet(pack_of(FULL, FIX), (FULL, FIX))
    for answer in (*FULL.accept, *FIX.accept, FULL.explain, *FULL.hints):
        assert answer not in page


PAGE = """\
# Ёлка: ¶ “Ελλάδα” – é…

**A full answer:** plain \\*star\\* `code`

### 12. Where is 日本?

| typed | earns |
|---|---|
| a \\| b | full marks |

- [ ] A. one
> quoted 日

---
"""


def test_a_pdf_shows_more_than_latin_letters_and_lists_the_others() -> None:
    data, losses = write_pdf(PAGE)
    assert data.startswith(b"%PDF-")
    assert [str(loss) for loss in losses] == [
        "question 12: the font has no 日 (U+65E5) 本 (U+672C); '?' stands there"
    ]
    assert write_pdf(PAGE)[0] == data


def test_a_page_in_our_letters_loses_nothing() -> None:
    assert write_pdf("# Ёлка “Ελλάδα” ¶ – é… ’ — · •\n\nšđß ñ № €\n")[1] == ()


def test_a_long_page_has_several_sheets() -> None:
    data, _ = write_pdf("\n".join(f"### {n}. Why?\n\n{RULE}\n" for n in range(40)))
    pages = re.findall(rb"/Type /Page\b", data)
    assert len(pages) > 2


def test_a_font_of_ones_own(tmp_path: Path) -> None:
    from importlib.resources import files

    own = tmp_path / "own.ttf"
    font = TTFont(str(files("font_roboto") / "files" / "Roboto-Light.ttf"))
    font.save(own)
    font.close()
    assert write_pdf("# A\n", own)[1] == ()


@pytest.mark.parametrize(
    ("content", "expected"),
    [(b"no font", "no TrueType or OpenType font"), (b"", "no TrueType"), (None, "No such file")],
)
def test_what_is_no_font_is_refused(content: bytes | None, expected: str, tmp_path: Path) -> None:
    path = tmp_path / "own.ttf"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(BadFont) as caught:
        write_pdf("# A\n", path)
    assert expected in caught.value.message


@pytest.mark.parametrize("part", ["fpdf", "font"])
def test_without_the_extra_it_says_how_to_get_it(
    part: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(name: str) -> None:
        raise ModuleNotFoundError(name)

    if part == "fpdf":
        monkeypatch.setattr(importlib, "import_module", missing)
    else:
        monkeypatch.setattr(pdf, "files", missing)
    with pytest.raises(ExtraMissing) as caught:
        write_pdf("# A\n")
    assert "pip install 'debatebot[pdf]'" in caught.value.message
