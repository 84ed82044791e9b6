"""Attacking, giving way, and answering a question."""

import pytest
from msgspec.structs import replace

from debatebot.debate.asked import meaning_of, place_asked_for, wants_the_place
from debatebot.debate.attacking import attack, meet_new
from debatebot.debate.reading import Ranked
from debatebot.debate.speaking import Speaking, entry, lead_for, way_out
from debatebot.debate.state import Reply
from debatebot.debate.tools import Tools
from debatebot.debate.yielding import answer_question, bank, go_on, off_side
from debatebot.pack.models import (
    GlossaryEntry,
    Later,
)
from tests.debate.flows import RIGHT, WRONG, answer, mine, node, round_of, theirs
from tests.debate.rounds import PACK, TOOLS, ReaderById
from tests.debate.talking import changed, speaking, tools_with

# Attacking and giving way.


def test_an_attack_names_what_it_answers_and_what_it_brings() -> None:
    reply = attack(
        speaking(node("Y1", "pro1"), mine(1, made=("pro1",)), level="varsity"), ("pro1",)
    )
    assert (reply.move, reply.answers) == ("turn", (1, "pro1"))
    assert [(n.label, n.claim, n.to, n.force) for n in reply.nodes] == [("B2", "anti1", "Y1", 3)]
    assert "Line" in reply.text
    assert reply.asked
    assert reply.asked in reply.text
    assert set(reply.used) == {reply.asked, next(u for u in reply.used if u.startswith("Line"))}


def test_the_heaviest_claim_is_attacked_and_one_further_is_named() -> None:
    turn = mine(1, made=("pro2", "pro1"))
    reply = attack(speaking(node("Y1", "pro1"), node("Y1b", "pro2"), turn), ("pro2", "pro1"))
    assert reply.answers == (1, "pro1")
    spent = tuple(line for a in PACK.positions.attacks if a.to == "pro1" for line in a.lines)
    talk = speaking(node("Y1", "pro1"), node("Y1b", "pro2"), turn)
    other = attack(replace(talk, round_=replace(talk.round_, used=spent)), ("pro2", "pro1"))
    assert other.answers == (1, "pro2")


def spent(talk: Speaking, *more: str) -> Speaking:
    lines = tuple(line for a in PACK.positions.attacks for line in a.lines)
    return replace(talk, round_=replace(talk.round_, used=(*lines, *more)))


def test_without_attacks_a_general_line_and_then_the_point_stands() -> None:
    talk = spent(speaking(node("Y1", "pro1"), mine(1, made=("pro1",))))
    general = attack(talk, ("pro1",))
    assert (general.move, general.answers, general.nodes) == ("general", (1, "pro1"), ())
    line = PACK.positions.general[0].lines[0]
    assert line in general.text
    assert line in general.used
    gives = attack(spent(talk, line), ("pro1",))
    assert (gives.move, gives.given_up) == ("concede", ())
    assert gives.nodes[0].by == "bot"
    beaten = mine(3, made=("pro1",), answered=(answer("B2", "anti1"),))
    given = attack(spent(speaking(node("Y1", "pro1"), beaten), line), ("pro1",))
    assert given.given_up == ("anti1",)
    assert TOOLS.claims["anti1"].concede in given.used
    talk = spent(speaking(node("Y1", "pro1"), beaten), line)
    before = replace(talk, round_=replace(talk.round_, given_up=("anti1",)))
    assert attack(before, ("pro1",)).given_up == ()


def test_a_new_argument_is_kept_and_asked_about() -> None:
    new = meet_new(speaking(mine(1, "something else", new=True)))
    assert (new.move, new.nodes, new.answers) == ("meet-new", (), (1,))
    assert new.used == PACK.positions.general[0].lines
    assert new.asked
    reasoned = meet_new(speaking(mine(1, "something else", new=True, reason=True)))
    assert reasoned.asked == ""
    strange = meet_new(speaking(mine(1, "something else")))
    assert (strange.used, bool(strange.asked)) == ((), True)
    again = meet_new(speaking(theirs(2, move="meet-new"), mine(3, "something else", new=True)))
    assert again.text.startswith(new.used), "said once that it is kept"
    assert not new.text.startswith(new.used)


def test_what_is_only_right_since_is_not_checked() -> None:
    fact = replace(
        PACK.positions.facts[0],
        later=Later(note="x", checked="2026-01", source="x", accept=("sixty thousand",)),
    )
    tools = tools_with(facts=(fact,))
    reply = meet_new(
        speaking(mine(1, "now it is sixty thousand", new=True, reason=True), tools=tools)
    )
    assert reply.used == ()
    assert reply.asked


def test_the_opening_of_a_reply() -> None:
    turns = mine(3, made=("pro1",)), mine(5, made=("pro1",))
    due = node("B2", "anti1")
    for level, called in (("novice", []), ("club", ["B2"]), ("varsity", ["B2"])):
        assert list(lead_for(speaking(due, *turns, level=level), "pro1")[1]) == called
    unsure = mine(5, made=("pro1",), tier="read")
    text, none = lead_for(speaking(due, turns[0], unsure, level="club"), "pro1")
    assert none == ()
    assert "pro1" not in text


def test_how_a_wrong_fact_is_mended_is_said_once() -> None:
    first, second = mine(1, evidence=(WRONG,)), mine(3, evidence=(WRONG,))
    assert way_out(speaking(first))
    assert way_out(speaking(first, second)) == ""
    assert way_out(speaking(mine(1, evidence=(RIGHT,)), second))
    assert way_out(speaking(mine(1, evidence=(RIGHT,)))) == ""


def test_an_entry_answers_the_newest_entry_of_that_claim() -> None:
    talk = speaking(node("Y1", "pro1"), node("B2", "pro1"), node("Y3", "pro1"), mine(3))
    assert entry(talk, "anti1", to="pro1").to == "Y3"
    assert entry(talk, "anti1").to == ""
    assert (entry(talk, "anti1").label, entry(talk, "anti1").turn) == ("B4", 4)
    assert entry(speaking(node("Y1"), mine(3)), "anti1").to == ""


def test_off_side_bank_and_going_on() -> None:
    off = off_side(speaking(mine(1, made=("anti1",))))
    assert (off.move, off.answers, off.nodes) == ("off-side", (1, "anti1"), ())
    banked = bank(speaking(node("B2", "anti1"), mine(3, granted=("anti1", "anti2"))))
    assert (banked.move, banked.answers) == ("bank", (3, "anti1"))
    assert banked.nodes[0].claim in ("anti2", "anti3")
    assert bank(speaking(mine(3))).move == "own-case"
    silent = go_on(speaking(node("B2", "anti1"), node("B4", "anti2"), node("B6", "anti3"), mine(7)))
    assert (silent.nodes, bool(silent.text)) == ((), True)


def asks(
    text: str,
    *ranked: str,
    used: tuple[str, ...] = (),
    given_up: tuple[str, ...] = (),
    tools: Tools = TOOLS,
) -> Reply:
    found = tuple(Ranked(c, TOOLS.claims[c].side, 0.5) for c in ranked)
    talk = speaking(mine(1, text), read={"ranked": found}, tools=tools)
    return answer_question(replace(talk, round_=replace(talk.round_, used=used, given_up=given_up)))


def test_a_question_is_answered_by_a_claim_of_the_parts_that_it_speaks_of() -> None:
    reply = asks("do shops lose customers?", "pro1", "anti1")
    assert (reply.move, reply.answers, reply.nodes[0].claim) == ("answer", (1, "anti1"), "anti1")
    assert (reply.text, *reply.used) == (TOOLS.claims["anti1"].says,) * 2
    assert asks("do lungs stay healthy?", "anti1").move == "no-answer"
    assert asks("do shops lose customers?", "anti1", given_up=("anti1",)).move == "no-answer"
    assert (
        asks("do shops lose customers?", "anti1", used=(TOOLS.claims["anti1"].says,)).move
        == "no-answer"
    )
    assert asks("do shops lose customers?", "anti2", "anti3", "anti1").move == "no-answer"
    assert asks("do shops lose customers?", "anti2", "anti1").move == "answer"


CITED = tools_with(claims=changed("anti1", cite=(2, 3), basis="says"))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Where does it say that?", True),
        ("source?", True),
        ("which paragraph", True),
        ("What is it?", False),
    ],
)
def test_who_asks_for_the_place(text: str, place: bool) -> None:
    assert wants_the_place(text) is place


def test_the_place_of_the_claim_that_is_named_else_of_the_newest() -> None:
    flow = round_of(node("B2", "anti1"), node("B4", "anti2"))
    told = "¶2, ¶3 says so: shops lose customers who drive."
    assert place_asked_for("where is that?", (), flow, CITED) == told
    assert place_asked_for("where do shops lose customers?", ("anti1",), round_of(), CITED) == told
    assert place_asked_for("where do shops go?", ("anti1",), round_of(), CITED) == ""
    assert (
        place_asked_for("where do nurses need cars?", ("anti2", "anti1"), round_of(), CITED) == ""
    )
    assert place_asked_for("where is that?", (), round_of(node("B4", "anti2")), CITED) == ""
    assert asks("where do shops lose customers?", "anti1", tools=CITED).move == "inform"
    for basis, how in (("implies", "implies it"), ("reasoned", "is what I argue from")):
        tools = tools_with(claims=changed("anti1", cite=(2,), basis=basis))
        assert how in place_asked_for("where is that?", (), flow, tools)


def test_a_word_of_the_glossary_is_explained() -> None:
    glossary = (
        GlossaryEntry(name="Blork Pact", also=("BP",), means="A treaty."),
        GlossaryEntry(name="Zanth"),
    )
    file = replace(PACK.questions_file, glossary=glossary)
    tools = Tools(replace(PACK, questions_file=file), ReaderById(PACK))
    for text, told in (
        ("What is the Blork Pact?", "Blork Pact: A treaty."), ("what does BP mean", "Blork Pact: A treaty."),
        ("What is Zanth?", ""), ("Blork Pact?", ""), ("What is the pact?", ""),
        ("What is the Blork Pact with shops?", "Blork Pact: A treaty."),
        ("What is the Blork Pact with shops, nurses, cameras?", ""),
    ):  # fmt: skip
        assert meaning_of(text, tools) == told, text
