"""The pictures of the documentation: the module that draws them, and what one says."""

import html
import importlib
import re
import sys
from typing import Any

from tests.files import ROOT

FOLDER = ROOT / "docs" / "pictures"
_TEXT = re.compile(r'<text class="[^"]*-r\d+" x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</text>')


def pictures() -> Any:
    """`docs/pictures.py`, which lies in no package."""
    docs = str(ROOT / "docs")
    if docs not in sys.path:
        sys.path.append(docs)
    return importlib.import_module("pictures")


def said(picture: str) -> list[str]:
    """What a picture of a screen says, as lines of text."""
    found: dict[float, list[tuple[int, str]]] = {}
    for x, y, text in _TEXT.findall(picture):
        column = round(float(x) / pictures().CELL)
        found.setdefault(float(y), []).append((column, html.unescape(text).replace("\xa0", " ")))
    rows = []
    for _, pieces in sorted(found.items()):
        row = ""
        for column, text in sorted(pieces):
            row = row.ljust(column) + text
        rows.append(row.rstrip())
    return rows
