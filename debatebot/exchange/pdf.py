"""Our own Markdown (worksheets, mark schemes) as a PDF, with a font that has more than Latin letters."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.resources import as_file, files
from io import BytesIO
from pathlib import Path
from typing import Any

from debatebot.exchange.extras import ExtraMissing, need
from debatebot.exchange.losses import Loss
from debatebot.text.markdown import shown

_WHAT = "A PDF"
_FONT = "page"
_MARGIN = 18.0
"""Millimetres; room for a punch."""
_TITLE, _TOPIC, _ASK, _TEXT = 18, 14, 11.5, 10.5
"""Points: title, topic, question, everything else."""
_LINE = 0.48
"""Millimetres of line height for each point of size: air to read by."""
_KEPT = 30.0
"""Millimetres below a heading that must be there: nobody looks for its text on another page."""
_WRITING = 9.0
"""Millimetres for a line of handwriting."""
_BOLD = re.compile(r"(?<!\\)\*\*")
_CODE = re.compile(r"(?<!\\)`")
_NUMBER = re.compile(r"### (\d+)\. ")
_CELLS = re.compile(r"(?<!\\)\|")
_MADE = datetime(2000, 1, 1, tzinfo=UTC)
"""No day at all: the same questions give the same bytes."""
_UNKNOWN = "?"
_INVISIBLE = re.compile(r"[\s\u00ad\u200b-\u200f\ufe00-\ufe0f]")


class BadFont(Exception):
    """A font that cannot be used; `message` says why."""

    def __init__(self, message: str) -> None:
        self.message = message
        super().__init__(message)


def write_pdf(page: str, font: Path | None = None) -> tuple[bytes, tuple[Loss, ...]]:
    """A page of Markdown as PDF, and the letters that its font does not have.

    Args:
        page: headings, paragraphs, lists, quotes, tables and rules, as this program writes them.
        font: a TrueType font of the user's; None for the one of the extra.

    Raises:
        ExtraMissing: the packages of the extra `pdf` are not installed.
        BadFont: the font is none.
    """
    fpdf = need("fpdf", "pdf", _WHAT)
    document = fpdf.FPDF(format="A4")
    document.set_margin(_MARGIN)
    document.set_auto_page_break(True, margin=_MARGIN)
    document.set_creation_date(_MADE)
    _add_font(document, font)
    document.add_page()
    printer = _Printer(document)
    for line in page.splitlines():
        printer.line(line)
    return bytes(document.output()), tuple(printer.losses())


def _add_font(document: Any, font: Path | None) -> None:
    if font is not None:
        _check_font(font)
        for style in ("", "B"):
            document.add_font(_FONT, style, str(font))
        return
    try:
        folder = files("font_roboto") / "files"
    except ModuleNotFoundError:
        raise ExtraMissing("pdf", _WHAT) from None
    for style, name in (("", "Roboto-Regular.ttf"), ("B", "Roboto-Bold.ttf")):
        with as_file(folder / name) as path:
            document.add_font(_FONT, style, str(path))


def _check_font(font: Path) -> None:
    """Look whether a file is a font, before anything keeps it open.

    Raises:
        BadFont: it is none.
    """
    parser = need("fontTools.ttLib", "pdf", _WHAT)
    try:
        with parser.TTFont(BytesIO(font.read_bytes())) as read:
            letters = read.getBestCmap()
    except OSError as error:
        raise BadFont(error.strerror or "it cannot be read") from None
    except Exception:  # a parser of fonts fails in many ways on what is none
        letters = None
    if not letters:
        raise BadFont("this is no TrueType or OpenType font that can be used")


class _Printer:
    """Puts line after line on the page."""

    def __init__(self, document: Any) -> None:
        self.document = document
        self.where = "the head of the page"
        self.in_table = False
        self.unknown: dict[str, dict[str, None]] = {}
        "For each place the letters that the font does not have."
        self.known = frozenset(document.fonts[_FONT].cmap)

    def losses(self) -> Iterator[Loss]:
        """A line for each question with letters that could not be shown."""
        for where, letters in self.unknown.items():
            signs = " ".join(f"{sign} (U+{ord(sign):04X})" for sign in letters)
            yield Loss(where, f"the font has no {signs}; '{_UNKNOWN}' stands there")

    def line(self, line: str) -> None:
        """One line of Markdown."""
        self.in_table = self.in_table and line.startswith("|")
        if match := _NUMBER.match(line):
            self.where = f"question {match[1]}"
        if line.startswith("# "):
            self._heading(line[2:], _TITLE, above=0)
        elif line.startswith("## "):
            self._heading(line[3:], _TOPIC, above=5)
        elif line.startswith("### "):
            self._heading(line[4:], _ASK, above=3)
        elif line == "---":
            self._rule()
        elif line.startswith("|"):
            self._row(line)
        elif line.startswith("- "):
            self._write(f"• {line[2:]}".replace("• [ ]", "[   ]"), _TEXT, indent=4)
        elif line.startswith("> "):
            self._write(line[2:], _TEXT, indent=8)
        elif line:
            self._write(line.removeprefix("<br>"), _TEXT)

    def _heading(self, text: str, size: float, above: float) -> None:
        if self.document.will_page_break(_KEPT):
            self.document.add_page()
        self._write(text, size, bold=True, above=above)

    def _row(self, line: str) -> None:
        cells = [cell.strip() for cell in _CELLS.split(line)[1:-1]]
        if any(cell.strip("-:") for cell in cells):
            self._write("  —  ".join(cells), _TEXT, indent=4, bold=not self.in_table)
        self.in_table = True

    def _write(
        self, text: str, size: float, *, bold: bool = False, indent: float = 0, above: float = 1
    ) -> None:
        document = self.document
        document.ln(above)
        document.set_left_margin(_MARGIN + indent)
        document.set_x(_MARGIN + indent)
        for number, piece in enumerate(_BOLD.split(text)):
            document.set_font(_FONT, "B" if bold or number % 2 else "", size)
            document.write(size * _LINE, self._showable(shown(_CODE.sub("", piece))))
        document.ln(size * _LINE)
        document.set_left_margin(_MARGIN)

    def _showable(self, text: str) -> str:
        signs = []
        for sign in text:
            if ord(sign) in self.known:
                signs.append(sign)
            elif _INVISIBLE.match(sign):
                signs.append(" " if sign.isspace() else "")
            else:
                self.unknown.setdefault(self.where, {})[sign] = None
                signs.append(_UNKNOWN)
        return "".join(signs)

    def _rule(self) -> None:
        document = self.document
        if document.will_page_break(_WRITING):
            document.add_page()
        document.ln(_WRITING)
        y = document.get_y()
        document.set_draw_color(150)
        document.line(_MARGIN, y, document.w - _MARGIN, y)
