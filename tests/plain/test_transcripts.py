"""Whole talks, compared line by line with transcripts that were read and found good.

After a wanted change, write them anew with `python -m tests.plain.transcribe` and read the difference.
"""

import re

import pytest

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
    assert re.findall(r"[✓◐≈✗–○×─~≠│┌═█▸¶½]", said) == []
