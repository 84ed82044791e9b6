"""The scores of the index are shares of two texts' weights: small pools whose scores are known."""

import math

import pytest

from debatebot.matching.index import Index
from debatebot.matching.lexicon import Lexicon
from debatebot.matching.table import LIGHT_WEIGHT, SYNONYM, TOPIC_WEIGHT, UNKNOWN_WEIGHT

POOL = {"fox": ("a blork fox",), "owl": ("an owl",), "both": ("the owl chases mice",)}
LEXICON = Lexicon([text for texts in POOL.values() for text in texts])


def pool(*topic: str, **keywords: tuple[str, ...]) -> Index:
    return Index(POOL, LEXICON, topic, keywords)


def score(index: Index, text: str) -> dict[str, float]:
    return {hit.id: hit.score for hit in index.rank(text)}


def test_a_word_tells_the_more_the_fewer_entries_hold_it() -> None:
    index = pool()
    assert index.weight("blork") == pytest.approx(math.log(1 + 3))
    assert index.weight("owl") == pytest.approx(math.log(1 + 3 / 2))
    assert index.weight("zebra") == pytest.approx(UNKNOWN_WEIGHT * math.log(1 + 3))
    assert pool("blork").weight("blork") == pytest.approx(TOPIC_WEIGHT * math.log(1 + 3))
    assert pool("blork").weight("fox") == index.weight("fox")
    assert index.weight("thing") == pytest.approx(LIGHT_WEIGHT * index.weight("zebra"))
    assert Index({}, LEXICON).weight("x") == pytest.approx(UNKNOWN_WEIGHT * math.log(2))


def test_light_words_and_words_of_the_topic_tell_much_less() -> None:
    assert pool("blork").weight("blork") < pool().weight("blork") / 2
    assert pool().weight("thing") < pool().weight("zebra") / 2


def test_the_whole_phrasing_is_one_and_one_of_two_words_is_less() -> None:
    assert score(pool(), "blork fox") == {"fox": pytest.approx(1.0)}
    assert score(pool(), "fox") == {"fox": pytest.approx(math.sqrt(1 / 2))}
    assert score(pool(), "fox fox fox") == {"fox": pytest.approx(math.sqrt(1 / 2))}


def test_a_typed_word_that_no_entry_holds_dilutes_the_rest() -> None:
    # Two words of the pool, and one that weighs half of them.
    assert score(pool(), "blork fox zebra")["fox"] == pytest.approx(
        2 / math.sqrt(2 * (2 + UNKNOWN_WEIGHT**2))
    )


def test_entries_of_one_word_in_common_stand_in_the_order_of_the_pool() -> None:
    twins = Index({"b": ("an owl",), "a": ("an owl",)}, LEXICON)
    assert [hit.id for hit in twins.rank("owl")] == ["b", "a"]
    assert list(score(pool(), "owl")) == ["owl", "both"]


def test_the_ids_that_are_asked_for_are_found_behind_others() -> None:
    assert [hit.id for hit in pool().rank("owl mice fox", among=("both",))] == ["both"]
    assert pool().rank("fox", among=()) == ()


def test_the_best_three_phrasings_are_averaged() -> None:
    same, other = ("red brick",), ("old tower",)
    lexicon = Lexicon([*same, *other])
    for count, expected in ((1, 1.0), (2, 1.0), (3, 1.0), (4, 1.0)):
        entries = {"x": same * count, "y": other}
        assert score(Index(entries, lexicon), "red brick")["x"] == pytest.approx(expected)
    half = Index({"x": same + other, "y": ("a pond",)}, lexicon).rank("red brick")[0]
    assert (half.score, half.best) == pytest.approx((0.5, 1.0))
    third = Index({"x": same + other * 3, "y": ("a pond",)}, lexicon).rank("red brick")[0]
    assert third.score == pytest.approx(1 / 3)


def test_an_empty_phrasing_counts_for_nothing() -> None:
    index = Index({"x": ("red brick", "and the"), "y": ("",)}, Lexicon(["red brick"]))
    assert score(index, "red brick") == {"x": pytest.approx(1.0)}


def test_keywords_are_one_phrasing_more() -> None:
    hit = pool(owl=("night", "feathers")).rank("night feathers")[0]
    assert hit.id == "owl"
    assert (hit.best, hit.score) == pytest.approx((1.0, 0.5))
    assert score(pool(owl=()), "owl")["owl"] == pytest.approx(1.0)


SIZES = Index({"x": ("big fox",), "y": ("pond",)}, Lexicon(["big fox", "pond"]))


def test_a_synonym_counts_a_share_of_the_word() -> None:
    found = SIZES.rank("huge fox")[0]
    typed = math.hypot(SIZES.weight("fox"), SYNONYM * SIZES.weight("big"))
    met = SIZES.weight("fox") ** 2 + SYNONYM * SIZES.weight("big") ** 2
    assert found.score == pytest.approx(
        met / (typed * math.hypot(SIZES.weight("fox"), SIZES.weight("big")))
    )
    assert [word.text for word in found.words] == ["huge", "fox"]


def test_a_word_is_met_once_and_by_itself_first() -> None:
    assert [word.text for word in SIZES.rank("huge big fox")[0].words] == ["big", "fox"]
    twice = Index({"x": ("big large fox",), "y": ("pond",)}, Lexicon(["big large fox"]))
    assert [word.text for word in twice.rank("huge")[0].words] == ["huge"]
    assert [word.text for word in twice.rank("huge vast")[0].words] == ["huge", "vast"]


def test_words_are_named_in_the_order_in_which_they_were_typed() -> None:
    assert [word.text for word in pool().rank("mice and an owl")[0].words] == ["mice", "owl"]
