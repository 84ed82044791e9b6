"""What the part says to a turn: which line, what it names, and what it leaves alone."""

from typing import Any

import pytest
from msgspec.structs import replace

from debatebot.debate.asked import meaning_of, place_asked_for, wants_the_place
from debatebot.debate.attacking import attack, meet_new
from debatebot.debate.choice import (
    pick_attack,
    pick_general,
    pick_own_case,
    pick_question,
    unused_line,
)
from debatebot.debate.closing import close
from debatebot.debate.policy import respond
from debatebot.debate.reading import Ranked
from debatebot.debate.reply import REPLY_WORDS, Parts, compose, cut, short_gist
from debatebot.debate.speaking import Speaking, entry, lead_for, way_out
from debatebot.debate.state import Reply, Round
from debatebot.debate.tools import Tools
from debatebot.debate.woven import clause
from debatebot.debate.yielding import answer_question, bank, go_on, off_side
from debatebot.pack.models import (
    Attack,
    Claim,
    GeneralReply,
    GlossaryEntry,
    Issue,
    Later,
    NumberRule,
)
from tests.debate.flows import RIGHT, WRONG, Part, answer, mine, node, round_of, theirs
from tests.debate.rounds import PACK, TOOLS, ReaderById

READ = TOOLS.recogniser.read("nothing", "pro")


def speaking(
    *parts: Part, tools: Tools = TOOLS, read: dict[str, Any] | None = None, **settings: Any
) -> Speaking:
    """A reply to the newest of the learner's turns."""
    round_ = round_of(*parts, **settings)
    turn = next(s for s in reversed(round_.said) if s.by == "learner")
    return Speaking(round_=round_, turn=turn, reading=replace(READ, **(read or {})), tools=tools)


def tools_with(**more: Any) -> Tools:
    pack = replace(PACK, positions=replace(PACK.positions, **more))
    return Tools(pack, ReaderById(pack))


def changed(claim: str, **more: Any) -> tuple[Claim, ...]:
    return tuple(replace(c, **more) if c.id == claim else c for c in PACK.positions.claims)


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
    assert len(again.text) < len(new.text), "said once that it is kept"


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


def closing(
    *parts: Part, tools: Tools = TOOLS, used: tuple[str, ...] = (), **settings: Any
) -> Reply:
    talk = speaking(*parts, tools=tools, **settings)
    return close(replace(talk, round_=replace(talk.round_, used=used)))


def test_the_last_word_names_what_stood_and_what_was_left() -> None:
    said = mine(1, reason=True), theirs(2), mine(3, reason=True), theirs(4), mine(5)
    flow = node("Y1", "pro2"), node("Y3", "pro1"), node("B2", "anti2"), node("B4", "anti1")
    both = closing(*said, *flow)
    assert (both.move, both.answers) == ("close", (5, "pro1", "anti1"))
    assert TOOLS.gist("anti1") in both.text
    beaten = closing(
        *said,
        node("Y1", "pro2"),
        node("Y3", "pro1", standing="answered"),
        node("B4", "anti1", standing="dropped"),
    )
    assert beaten.answers == (5, "pro2", "anti1")
    assert closing(*said, node("B2", "anti1", standing="answered"), node("B4")).answers == (5,)
    equal = closing(*said, node("Y1", "pro2"), node("Y3", "pro3"))
    assert equal.answers == (5, "pro2")


def test_an_argument_of_ones_own_stands_with_a_reason_and_no_slip() -> None:
    for first, stands in (
        (mine(1, reason=True), True), (mine(1), False), (mine(1, reason=True, evidence=(WRONG,)), False),
    ):  # fmt: skip
        reply = closing(first, theirs(2), mine(3), node("Y1"))
        assert ("'something new'" in reply.text) is stands
    point = closing(
        mine(1), theirs(2), mine(3), node("Y1", "pro1"), node("Y1b", "pro2"), point="pro2"
    )
    assert point.answers == (3, "pro2")


def test_the_weighing_line_comes_once() -> None:
    (line,) = PACK.positions.weighing[0].lines
    assert closing(mine(1)).used == (line,)
    assert closing(mine(1), used=(line,)).used == ()
    theirs_only = replace(PACK.positions.weighing[0], side="pro")
    assert closing(mine(1), tools=tools_with(weighing=(theirs_only,))).used == ()


# Which reply fits which turn.


@pytest.mark.parametrize(
    ("turn", "move"),
    [
        ({"text": " "}, "own-case"), ({"unearned": "pasted"}, "prompt-pasted"), ({"intent": "abuse"}, "prompt-abuse"),
        ({"intent": "empty"}, "prompt-empty"), ({"intent": "empty", "made": ("pro1",)}, "turn"),
        ({"intent": "off_topic"}, "prompt-off_topic"), ({"intent": "off_topic", "new": True}, "meet-new"),
        ({"intent": "question"}, "no-answer"), ({"intent": "question", "made": ("pro1",)}, "turn"),
        ({"intent": "question", "made": ("pro1",), "phase": "ask"}, "no-answer"),
        ({"intent": "concession", "granted": ("anti1",)}, "bank"), ({"tier": "choose"}, "choose"),
        ({"tier": "choose", "made": ("pro1",)}, "turn"), ({"made": ("pro2",), "contradicts": "anti1"}, "contradiction"),
        ({"made": ("pro1",), "repeats": True}, "prompt-repeats"), ({"made": ("anti1",)}, "off-side"),
        ({"made": ("anti1", "pro1")}, "turn"), ({"new": True}, "meet-new"), ({}, "meet-new"),
    ],
)  # fmt: skip
def test_what_fits(turn: dict[str, Any], move: str) -> None:
    talk = speaking(mine(1, **turn), level="varsity")
    assert respond(talk).move == move
    if move == "choose":
        offered = replace(talk, round_=replace(talk.round_, choosing=("pro1",)))
        assert respond(offered).move == "meet-new"


def test_insults_are_met_calmly_and_then_with_a_pause() -> None:
    for warned, move in (
        (1, "prompt-abuse"),
        (2, "prompt-abuse"),
        (3, "prompt-pause"),
        (4, "prompt-pause"),
    ):
        talk = speaking(theirs(2, asked="Why?"), mine(3, intent="abuse"))
        reply = respond(replace(talk, round_=replace(talk.round_, warned=warned)))
        assert reply.move == move
        assert (reply.asked == "Why?") is (move == "prompt-abuse")
    slur = speaking(mine(3, intent="abuse"), read={"reason": "slur"})
    assert respond(slur).move == "prompt-slur"


def test_putting_a_fact_right_is_taken() -> None:
    fact = PACK.positions.facts[0]
    for number, move in (
        (None, "meet-new"),
        (NumberRule(value=40000, unit="cars"), "prompt-mended"),
    ):
        tools = tools_with(facts=(replace(fact, number=number),))
        talk = speaking(mine(1, evidence=(WRONG,)), mine(3, "forty thousand"), tools=tools)
        assert respond(talk).move == move
