"""The index over known points."""

import pytest

from debatebot.matching.index import Index
from debatebot.matching.lexicon import Lexicon

ENTRIES = {
    "air": ("the air gets cleaner", "less pollution in the streets", "people can breathe again"),
    "bus": ("buses run faster", "the bus is on time at last", "public transport gets quicker"),
    "poor": ("it hits poor drivers hardest", "unfair to people with little money"),
}
TOPIC = "the city should charge drivers"
LEXICON = Lexicon([TOPIC, *(t for texts in ENTRIES.values() for t in texts)])
INDEX = Index(ENTRIES, LEXICON, [TOPIC], {"poor": ("income", "nurses")})


@pytest.mark.parametrize(
    ("text", "best"),
    [
        ("you can breathe, there is less pollution", "air"), ("my bus is quicker now", "bus"),
        ("nurses have a low income", "poor"), ("its unfair on the poor", "poor"), ("clean air!!", "air"),
        ("public trnasport is faster", "bus"),
    ],
)  # fmt: skip
def test_best_first(text: str, best: str) -> None:
    assert INDEX.rank(text)[0].id == best


def test_nothing_in_common() -> None:
    assert INDEX.rank("zebras eat grass") == ()


def test_topic_words_tell_little() -> None:
    plain = Index(ENTRIES, LEXICON)
    assert INDEX.weight("driver") < plain.weight("driver")


def test_scores_are_shares_and_words_are_named() -> None:
    hits = INDEX.rank("less pollution, faster buses")
    assert all(0 < hit.score <= hit.best <= 1 for hit in hits)
    assert {w.text for w in hits[0].words} <= {"less", "pollution", "faster", "buses"}


def test_only_some_entries() -> None:
    assert {hit.id for hit in INDEX.rank("clean air and buses", among=["bus"])} == {"bus"}


def test_one_typed_word_stands_for_one_word_of_a_phrasing() -> None:
    lexicon = Lexicon(["big large huge"])
    index = Index({"size": ("big large huge",), "other": ("small",)}, lexicon)
    assert len(index.rank("big")[0].words) == 1
