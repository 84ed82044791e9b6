"""Stating a side one does not argue: what counts, what does not, and when it is fair."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatebot.debate.steelman import coverage, sentences_of, steelman
from debatebot.debate.watch import watch
from tests.debate.library import library
from tests.debate.rounds import PACK, TOOLS


def test_each_sentence_says_what_it_was_taken_for() -> None:
    found = steelman(
        "anti1 is so because shops close. pro1 is what I say. anti1 again.", "anti", TOOLS
    )
    first, second, third = found.sentences
    assert (first.made, first.reason) == (("anti1",), True)
    assert (second.made, second.slipped) == ((), ("pro1",))
    assert third.again
    assert found.slipped == ("pro1",)


def test_only_five_sentences_are_read() -> None:
    found = steelman(
        "One here. Two here. Three here. Four here. Five here. anti1 here.", "anti", TOOLS
    )
    assert (len(found.sentences), found.left_over, found.covered) == (5, 1, ())


@pytest.mark.parametrize(
    ("text", "passed"),
    [
        ("anti1 is so because of shops. anti2 is so. anti3 is so.", True),
        ("anti1 is so. anti2 is so. anti3 is so.", False),  # no reason
        ("anti1 is so because of shops and anti2 and anti3.", False),  # one sentence
        ("anti2 is so because of work. It is so. It is so.", False),  # nothing of the core
        ("anti1 is so because of shops. anti2 is so. But pro3 is right.", False),
        ("", False),
    ],
)
def test_a_fair_statement_has_the_core_reasons_and_nothing_of_ones_own(
    text: str, passed: bool
) -> None:
    assert steelman(text, "anti", TOOLS).passed is passed


def test_the_lines_of_the_app_are_no_words_of_ones_own() -> None:
    heard = watch(TOOLS, first="pro", seed=1)
    line = next(said.text for said in heard.said if said.by == "bot" and said.made)
    copied = steelman(line, "anti", TOOLS, heard)
    assert "copied" in [sentence.unearned for sentence in copied.sentences]
    assert copied.covered == ()


def test_padding_and_saying_it_twice_add_nothing() -> None:
    once = steelman("anti1 is so because of shops.", "anti", TOOLS)
    padded = steelman(
        "anti1 is so because of shops. anti1 is so. And so on it goes.", "anti", TOOLS
    )
    assert padded.score == once.score


SENTENCES = tuple(f"{claim} is so{why}." for claim in ("anti1", "anti2", "anti3", "pro1", "it")
                  for why in ("", " because of work"))  # fmt: skip


@given(st.lists(st.sampled_from(SENTENCES), max_size=5), st.randoms(use_true_random=False))
def test_the_order_of_sentences_and_saying_them_twice_change_nothing(
    said: list[str], chance: Random
) -> None:
    turned = list(said)
    chance.shuffle(turned)
    one, other = (steelman(" ".join(text), "anti", TOOLS) for text in (said, turned))
    assert (one.score, one.covered, sorted(one.slipped)) == (
        other.score,
        other.covered,
        sorted(other.slipped),
    )
    assert 0.0 <= one.score <= 1.0
    assert set(one.covered).isdisjoint(one.missed)
    if said:
        again = steelman(" ".join([*said, said[0]][:5]), "anti", TOOLS)
        assert again.score == one.score


@given(st.text(max_size=200))
def test_any_text_gets_a_score(text: str) -> None:
    found = steelman(text, "anti", TOOLS)
    assert 0.0 <= found.score <= 1.0
    assert len(found.sentences) <= 5


def test_one_s_own_case_is_measured_alike() -> None:
    assert coverage(("anti1", "anti2", "anti3"), "anti", TOOLS) == 1.0
    assert coverage(("pro1", "unknown"), "anti", TOOLS) == 0.0
    assert coverage((), "anti", TOOLS) == 0.0


def test_a_side_without_heavy_claims_is_its_own_core() -> None:
    pack = library()
    assert all(claim.weight < 3 for claim in pack.positions.claims)
    assert PACK.claim("anti1") is not None
    from debatebot.debate.recognition import Recogniser
    from debatebot.debate.tools import Tools

    tools = Tools(pack, Recogniser(pack))
    found = steelman("It is too expensive, because heating would break the budget.", "anti", tools)
    assert found.covered == ("anti-cost",)
    assert 0.2 < found.score < 0.5


def test_sentences_end_at_stops_and_lines() -> None:
    assert sentences_of("One is 2.5 long. Two?\nThree") == ("One is 2.5 long.", "Two?", "Three")
