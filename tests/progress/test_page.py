"""The page on progress lists every event type there is."""

import re

from debatebot.progress.register import TYPES
from tests.files import ROOT


def test_every_event_type_is_listed() -> None:
    page = (ROOT / "docs" / "progress.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (?:quiz|tour|debate|class|progress) \| (.*) \|$", page, re.MULTILINE)
    assert sorted(name for row in rows for name in row.split(", ")) == sorted(TYPES)
