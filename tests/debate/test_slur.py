"""An insult to a whole people is told from hard words about a government."""

import pytest

from debatebot.debate.recognition import Recogniser
from debatebot.debate.slur import is_slur
from tests.debate.library import library


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian people are evil",
        "the Swiss are rats",
        "We can't do it, because the Danes are so lazy.",
        "all Canadians are liars and cheats",
        "I hate the Portuguese",
        "Muslims are terrorists",
    ],
)
def test_insults_to_a_people(text: str) -> None:
    assert is_slur(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Norwegian government is evil",
        "Swiss banks are thieves",
        "the Danes are stupid to promise that",
        "I hate the Portuguese tax law",
        "Politicians are liars",
        "Plans are stupid",
        "Canadians are friendly and strong",
    ],
)
def test_hard_words_about_what_is_done_are_none(text: str) -> None:
    assert not is_slur(text)


def test_a_slur_is_read_as_abuse_with_its_own_reason() -> None:
    recogniser = Recogniser(library())
    reading = recogniser.read("Swedes are stupid, so they need no books at night", "anti")
    assert (reading.intent, reading.reason, reading.made) == ("abuse", "slur", ())
    quoted = recogniser.read("You say Swedes are stupid, but everybody needs books.", "pro")
    assert quoted.reason != "slur"
