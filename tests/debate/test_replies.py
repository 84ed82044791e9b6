"""Which line the part says, and how a reply is put together."""

import pytest
from msgspec.structs import replace

from debatebot.debate.choice import (
    pick_attack,
    pick_general,
    pick_own_case,
    pick_question,
    unused_line,
)
from debatebot.debate.reply import REPLY_WORDS, Parts, compose, cut, short_gist
from debatebot.debate.state import Round
from debatebot.debate.tools import Tools
from debatebot.debate.woven import clause
from debatebot.pack.models import (
    Attack,
    GeneralReply,
    Issue,
)
from tests.debate.flows import node, round_of
from tests.debate.rounds import PACK, TOOLS
from tests.debate.talking import tools_with

# Which line.


def test_a_line_comes_once_and_the_seed_sets_where_it_begins() -> None:
    for seed, line in ((0, "a"), (1, "b"), (2, "c"), (3, "a")):
        assert unused_line(round_of(seed=seed), ("a", "b", "c")) == line
    assert unused_line(replace(round_of(seed=2), used=("c", "a")), ("a", "b", "c")) == "b"
    assert unused_line(replace(round_of(), used=("a",)), ("a",)) == ""
    assert unused_line(round_of(), ()) == ""


def attackers(round_: Round, tools: Tools = TOOLS) -> str:
    pick = pick_attack(round_, "pro1", tools)
    return pick.attack.from_ if pick else ""


def test_the_level_sets_how_hard_the_part_hits() -> None:
    assert {attackers(round_of(level="novice", seed=n)) for n in range(6)} == {"anti2"}
    assert {attackers(round_of(level="varsity", seed=n)) for n in range(6)} == {"anti1"}
    assert {attackers(round_of(level="club", seed=n)) for n in range(12)} == {"anti1", "anti2"}


def test_who_is_on_the_flow_attacks_last_and_who_was_given_up_never() -> None:
    on_flow = round_of(node("B2", "anti1"), level="varsity")
    assert attackers(on_flow) == "anti2"
    assert attackers(replace(on_flow, given_up=("anti2",))) == "anti1"
    assert attackers(replace(on_flow, given_up=("anti1", "anti2"))) == ""


def test_a_line_that_leaves_no_room_comes_last() -> None:
    long = tuple(
        replace(a, lines=(" ".join(["word"] * 46),)) if a.from_ == "anti1" else a
        for a in PACK.positions.attacks
    )
    fits = tuple(
        replace(a, lines=(" ".join(["word"] * 45),), force=2)
        if a.from_ == "anti1"
        else replace(a, force=2)
        for a in PACK.positions.attacks
    )
    same = tuple(replace(a, force=2) for a in long)
    assert {attackers(round_of(seed=n), tools_with(attacks=same)) for n in range(12)} == {"anti2"}
    assert {attackers(round_of(seed=n), tools_with(attacks=fits)) for n in range(12)} == {
        "anti1",
        "anti2",
    }


def test_an_attack_without_lines_says_its_claim() -> None:
    bare = tools_with(attacks=(Attack(from_="anti1", to="pro1", type="rebut", force=2),))
    pick = pick_attack(round_of(), "pro1", bare)
    assert pick is not None
    assert pick.line == bare.claims["anti1"].says


GENERAL = (
    GeneralReply(issue="any", lines=("Anything.",)), GeneralReply(issue="issue1", lines=("First.",)),
    GeneralReply(issue="issue1", side="anti", lines=("First, against.",)),
    GeneralReply(issue="issue1", side="pro", lines=("First, for.",)), GeneralReply(issue="any", lines=("More.",)),
)  # fmt: skip


def test_general_replies_are_of_the_issue_and_of_the_side_first() -> None:
    tools = tools_with(general=GENERAL)
    round_ = round_of()
    said = []
    while line := pick_general(round_, "issue1", tools):
        said.append(line)
        round_ = replace(round_, used=tuple(said))
    assert said == ["First, against.", "First.", "Anything.", "More."]
    assert pick_general(round_of(), "issue2", tools) == "Anything."
    assert pick_general(round_of(side="anti"), "issue1", tools) == "First, for."


def own_case(round_: Round, avoid: str = "", tools: Tools = TOOLS) -> str:
    found = pick_own_case(round_, avoid, tools)
    return found[0].id if found else ""


def test_the_parts_own_case_is_the_heaviest_that_was_not_said() -> None:
    assert own_case(round_of()) == "anti1"
    assert own_case(round_of(), "issue1") in ("anti2", "anti3")
    assert own_case(round_of(node("B2", "anti1"))) in ("anti2", "anti3")
    assert own_case(replace(round_of(), given_up=("anti1",))) in ("anti2", "anti3")
    assert own_case(round_of(node("B2", "anti1"), node("B4", "anti2"), node("B6", "anti3"))) == ""
    assert {own_case(round_of(seed=n), "issue1") for n in range(12)} == {"anti2", "anti3"}
    said = tuple(c.says for c in PACK.positions.claims)
    assert own_case(replace(round_of(), used=said)) == ""


def test_in_a_round_about_one_point_the_own_case_is_what_attacks_it() -> None:
    assert {own_case(round_of(point="pro1", seed=n)) for n in range(6)} == {"anti1"}
    assert own_case(round_of(node("B0", "anti1"), point="pro1")) == "anti2"
    assert own_case(round_of(node("B0", "anti1"), node("B2", "anti2"), point="pro1")) == ""


def test_questions_on_a_claim_then_on_its_issue() -> None:
    tools = tools_with(
        issues=(Issue(id="issue1", name="One", ask="What of that?"), Issue(id="issue2", name="Two"))
    )
    first = pick_question(round_of(seed=0), "pro1", tools)
    assert first.startswith("How many would say")
    assert pick_question(replace(round_of(seed=0), used=(first,)), "pro1", tools) == "What of that?"
    assert pick_question(round_of(), "nowhere", tools) == ""
    second = pick_question(round_of(), "pro2", tools)
    assert pick_question(replace(round_of(), used=(second,)), "pro2", tools) == ""


# Putting a reply together.


def test_what_is_least_missed_goes_first() -> None:
    parts = Parts(
        correction="C c.",
        mend="M m.",
        lead="L l.",
        line=" ".join(["x"] * 48) + ".",
        also="A a.",
        question="Q q?",
    )
    assert compose(parts).split()[0] == "C"
    assert all(each in compose(parts) for each in ("M", "L", "A", "Q"))

    def left(words: int) -> str:
        said = compose(replace(parts, line=" ".join(["x"] * words) + "."))
        assert len(said.split()) <= REPLY_WORDS
        return "".join(each for each in "CMLAQ" if each in said)

    assert [left(n) for n in (50, 51, 52, 53, 54, 55, 57, 60)] == [
        "CMLAQ", "CLAQ", "CLAQ", "CLQ", "CLQ", "CL", "C", "C"
    ]  # fmt: skip


def test_one_question_is_enough() -> None:
    for asks in ("correction", "lead", "line", "also"):
        parts = Parts(**{"line": "So it is.", asks: "Is it so?", "question": "Why?"})
        assert "Why?" not in compose(parts)
    assert compose(Parts(line="It is so.", question="Why?")) == "It is so. Why?"


@pytest.mark.parametrize(
    ("limit", "short"),
    [(7, "One two. Three four! Five six seven"), (6, "One two. Three four!"), (4, "One two. Three four!"),
     (3, "One two."), (2, "One two."), (1, "One…"), (0, "One…")],
)  # fmt: skip
def test_a_line_is_cut_at_the_end_of_a_sentence(limit: int, short: str) -> None:
    assert cut("One two. Three four! Five six seven", limit) == short


def test_a_claim_without_a_gist_is_put_in_twelve_words() -> None:
    twelve = " ".join("abcdefghijkl")
    assert short_gist(twelve) == twelve
    assert short_gist(f"{twelve}, m") == f"{twelve} …"


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("The shops lose.", "the shops lose"), ("A shop!", "a shop"), ("NATO helps", "NATO helps"),
        ("Norway helps.", "Norway helps"), ("They pay", "they pay"), ("THE shops", "THE shops"), ("i pay", "I pay"),
        ("I pay", "I pay"), ("", ""), ("it is so;", "it is so"),
    ],
)  # fmt: skip
def test_a_claim_inside_a_sentence(text: str, inside: str) -> None:
    assert clause(text) == inside
