"""The words of a pack: what counts as one of them, and how texts are read by them."""

import pytest
from msgspec.structs import replace

from debatebot.matching.lexicon import Lexicon
from debatebot.matching.table import SYNONYM
from debatebot.text.sanitise import ANSWER_LIMIT
from debatebot.text.stems import stem
from debatebot.text.synonyms import family
from tests.grading.packs import PACK

LEXICON = Lexicon(
    ["The pollution of Blorkholm Bay"], {"Blork Pact": ("the treaty",)}, [("ebb", "flood")]
)


def of(word: str) -> str:
    return family(stem(word))


@pytest.mark.parametrize(
    ("one", "other", "alike"), [("big", "big", 1.0), ("big", "huge", SYNONYM), ("big", "owl", 0.0)]
)
def test_how_much_one_word_says_of_another(one: str, other: str, alike: float) -> None:
    assert LEXICON.alike(of(one), of(other)) == alike
    assert (of(other) in LEXICON.near(of(one))) == (alike == SYNONYM)


@pytest.mark.parametrize(
    ("one", "other", "exclude"),
    [
        ("ebb", "flood", True),
        ("flood", "ebb", True),
        ("rise", "fall", True),
        ("ebb", "rise", False),
    ],
)
def test_opposites_of_the_pack_and_of_english(one: str, other: str, exclude: bool) -> None:
    assert LEXICON.opposites(of(one), of(other)) is exclude
    assert (of(other) in LEXICON.opposites_of(of(one))) is exclude
    assert of(one) not in LEXICON.opposites_of(of(one))


@pytest.mark.parametrize(("typed", "read"), [("polution", "pollution"), ("blorkhlm", "blorkholm")])
def test_misspelt_words_are_read_as_the_packs(typed: str, read: str) -> None:
    (word,) = LEXICON.read(typed).content
    assert (word.text, word.repaired) == (read, True)
    assert LEXICON.known(read)
    assert not LEXICON.known(typed)
    (own,) = LEXICON.read_own(typed).content
    assert own.text == typed, "the pack's own texts stand as they are spelled"


def test_other_names_are_read_as_the_name() -> None:
    assert [w.family for w in LEXICON.read("the treaty").content] == [
        w.family for w in LEXICON.read("Blork Pact").content
    ]


def test_what_lies_beyond_the_limit_is_not_read() -> None:
    assert LEXICON.read("x" * (ANSWER_LIMIT - 1) + " pollution").content[-1].text != "pollution"


def test_every_text_of_a_pack_counts() -> None:
    questions = tuple(
        replace(q, sentence="The grommetry was signed.") if q.id == "mend" else q
        for q in PACK.questions
    )
    pack = replace(PACK, questions_file=replace(PACK.questions_file, questions=questions))
    words = Lexicon.of(pack).vocabulary
    assert {"grommetry", "narrow", "merchants", "fishermen", "ally", "sharing", "treaty"} <= words
