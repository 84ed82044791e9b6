"""Whole talks, compared line by line with transcripts that were read and found good.

After a wanted change, write them anew with `python -m tests.plain.transcribe` and read the difference.
"""

import re

import pytest

from debatebot.plain.spoken import paragraphs, spoken
from tests.plain.talks import golden
from tests.plain.transcribe import TALKS, transcribed


@pytest.mark.parametrize("name", sorted(TALKS))
def test_the_talk_goes_as_it_did(name: str) -> None:
    assert transcribed(name) == golden(name)


@pytest.mark.parametrize("name", sorted(TALKS))
def test_a_screen_reader_meets_no_signs_and_no_boxes(name: str) -> None:
    said = "\n".join(
        line for line in golden(name).splitlines() if not line.startswith(("> ", "Your "))
    )
    assert re.findall(r"[✓◐≈✗–○×─~≠│┌═█▸¶½%]", said) == []
    assert re.findall(r"[^\x20-\x7e\n‘’“”…é]", said) == []


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("100, 75 % or 2.5%", "100, 75 percent or 2.5 percent"),
        ("Case -4; -2 and −1", "Case minus 4; minus 2 and minus 1"),
        ("fern-elk-42, 2021-05 and A-2", "fern-elk-42, 2021-05 and A-2"),
        ("1½ of 3 (¶5 ¶8)", "1 and a half of 3 (paragraph 5 paragraph 8)"),
    ],
)
def test_figures_are_told_in_words(written: str, told: str) -> None:
    assert spoken(written) == told


def test_paragraphs_are_one_or_several() -> None:
    assert [paragraphs(cites) for cites in ((), (6,), (3, 6, 9))] == [
        "",
        "paragraph 6",
        "paragraphs 3, 6 and 9",
    ]
