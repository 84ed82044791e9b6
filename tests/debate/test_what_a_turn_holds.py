"""What is found in one turn: answers, grants, what is new, why it earns nothing."""

from typing import Any

import pytest
from msgspec.structs import replace

from debatebot.debate.clash import answers_question, answers_to
from debatebot.debate.commitments import contradicted, granted_by, granted_in, unsettled
from debatebot.debate.drops import drop_due, waiting
from debatebot.debate.evidence import EvidenceIndex
from debatebot.debate.formats import ASK, CLOSING, EXCHANGE, Phase
from debatebot.debate.reading import Reading
from debatebot.debate.state import Move, Node, Round, Said
from debatebot.debate.turns import last_question, read, take_turn
from tests.debate.flows import RIGHT, WRONG, Part, mine, node, round_of, theirs
from tests.debate.rounds import PACK, TOOLS, ReaderById

READ = ReaderById(PACK).read("nothing", "pro")


def reading(**more: Any) -> Reading:
    return replace(READ, **more)


def answered(
    text: str, *made: str, flow: tuple[Part, ...] = (), reason: bool = True, **more: Any
) -> list[tuple[str, int]]:
    found = answers_to(
        text, made, reading(**more), round_of(*flow), TOOLS, reason, ()
    )  # fmt: skip
    return [(a.label, a.depth) for a in found]


def test_a_claim_that_attacks_theirs_answers_it_and_the_newest_comes_first() -> None:
    flow = node("B2", "anti1"), node("B4", "anti2")
    assert answered("words", "pro1", flow=flow) == [("B4", 2), ("B2", 3)]
    assert answered("words", "pro1", flow=flow, reason=False) == [("B4", 1), ("B2", 1)]
    assert answered("words", "pro3", flow=flow) == [], "it attacks neither"
    assert answered("words", flow=flow) == []


def test_what_was_granted_or_given_up_is_not_answered() -> None:
    for standing in ("conceded", "yielded"):
        assert answered("words", "pro1", flow=(node("B2", "anti1", standing=standing),)) == []
    assert answered("words", "pro1", flow=(node("B2"),)) == []


def test_the_claim_that_they_were_answering_is_no_answer() -> None:
    own, other = node("Y1", "pro1"), node("Y3", "pro2")
    hit = node("B2", "anti1", to="Y1")
    assert answered("words", "pro1", flow=(other, own, hit)) == []
    assert answered("words", "pro2", flow=(other, own, hit)) == [("B2", 2)]
    assert answered("words", "pro1", flow=(own, node("B2", "anti1"))) == [("B2", 3)]


def test_turning_the_point_round_is_deep() -> None:
    flow = (node("B2", "anti2"),)
    assert answered("that is exactly why", "pro1", flow=flow, reason=False) == [("B2", 3)]
    found = answers_to("x", ("pro1",), READ, round_of(*flow), TOOLS, False, (WRONG,))
    assert found[0].depth == 1
    assert answers_to("x", ("pro1",), READ, round_of(*flow), TOOLS, False, (RIGHT,))[0].depth == 3


def test_an_answer_quotes_its_first_twelve_words() -> None:
    long = " ".join(["word"] * 13)
    flow = round_of(node("B2", "anti1"))
    for text, quoted in ((long, " ".join(["word"] * 12) + " …"), ("word word", "word word")):
        assert answers_to(text, ("pro1",), READ, flow, TOOLS, True, ())[0].words == quoted


SHOPS = node("B2", "anti1"), theirs(2, "Shops lose customers who drive.")


def test_their_words_with_a_doubt_or_a_reason_answer_too() -> None:
    assert answered("the shops keep their customers", flow=SHOPS) == [("B2", 2)]
    assert answered("but the shops keep customers", flow=SHOPS, reason=False) == [("B2", 1)]
    assert answered("the shops keep their customers", flow=SHOPS, reason=False) == []
    assert answered("the shops are nice", flow=SHOPS) == [], "one word is chance"
    used = mine(1, "shops and customers who drive")
    assert answered("the shops keep their customers", flow=(used, *SHOPS)) == [], "my own words"
    later = mine(3, "shops and customers who drive")
    assert answered("the shops keep their customers", flow=(later, *SHOPS)) == [("B2", 2)]


def test_to_quote_their_claim_and_reason_answers_it() -> None:
    flow = (node("B2", "anti1"),)
    text = "streets and lungs and schools are something else"
    assert answered(text, flow=flow, granted=("anti1",)) == [("B2", 2)]
    assert answered(text, flow=flow, granted=("anti2",)) == []
    assert answered("streets", flow=flow, granted=("anti1",)) == []
    assert answered(text, flow=flow, granted=("anti1",), reason=False) == []


@pytest.mark.parametrize(
    ("text", "made", "reason", "answers"),
    [
        ("the shops pay", (), False, True), ("something else", (), False, False),
        ("something else", ("pro1",), True, True), ("something else", ("pro1",), False, False),
        ("something else", (), True, False), ("yes, it will be", (), False, True),
        ("yes it is", (), False, False), ("no, nobody will do", (), False, True),
    ],
)  # fmt: skip
def test_a_question_is_answered(
    text: str, made: tuple[str, ...], reason: bool, answers: bool
) -> None:
    assert answers_question(text, "Who pays in shops?", TOOLS, made, reason) is answers
    assert not answers_question(text, "", TOOLS, made, reason)


def test_what_was_granted_binds() -> None:
    granted = round_of(mine(1, granted=("anti1", "anti2")))
    assert contradicted(granted, ("pro2",), TOOLS) == "anti1"
    assert contradicted(granted, ("pro1",), TOOLS) == "anti2", "to turn a point is no denial"
    assert contradicted(granted, ("pro3",), TOOLS) == ""
    assert contradicted(granted, (), TOOLS) == ""
    called = round_of(mine(1, granted=("anti1",)), mine(3, contradicts="anti1"))
    assert contradicted(called, ("pro2",), TOOLS) == ""
    assert contradicted(round_of(theirs(2, granted=("anti1",))), ("pro2",), TOOLS) == ""
    assert (granted_in(granted, "anti2"), granted_in(granted, "anti3")) == (1, 0)


def test_giving_way_grants_what_is_named_else_the_newest_that_stands() -> None:
    round_ = round_of(
        node("B2", "anti1"), node("B4", "anti2"), node("B6", "anti3", standing="answered")
    )
    gives = reading(intent="concession")
    assert granted_by("x", gives, round_, TOOLS) == ("anti2",)
    named = reading(intent="concession", granted=("anti1", "pro1"))
    assert granted_by("x", named, round_, TOOLS) == ("anti1",)
    assert granted_by("x", reading(granted=("anti1",)), round_, TOOLS) == ()
    assert granted_by("Fair point, but still", reading(granted=("anti1",)), round_, TOOLS) == (
        "anti1",
    )
    assert granted_by("Fair point, but still", READ, round_, TOOLS) == ()
    assert granted_by("x", gives, round_of(node("B2")), TOOLS) == ()


def test_a_contradiction_is_settled_in_the_next_turn() -> None:
    broken = mine(3, contradicts="anti1")
    for later, settles in (
        (mine(5, "more words"), False), (mine(5, "I take that back"), True),
        (mine(5, "fine", intent="concession"), True),
    ):  # fmt: skip
        assert bool(unsettled(round_of(broken, later))) is not settles
    assert unsettled(round_of(broken)) == (broken,)
    assert unsettled(round_of(broken, mine(5, "more"), mine(7, "I take that back"))) == (broken,)


def test_a_claim_waits_two_turns_for_an_answer() -> None:
    flow = (
        node("B2", "anti1"),
        node("B4", "anti2"),
        node("B6"),
        node("B8", "anti3", standing="answered"),
    )
    turns = mine(3), mine(5), mine(7, free=True)
    round_ = round_of(*flow, *turns)
    assert [(n.label, left) for n, left in waiting(round_)] == [("B2", 0), ("B4", 1)]
    due = drop_due(round_)
    assert due is not None
    assert due.label == "B2"
    assert drop_due(replace(round_, called=("B2",))) is None
    later = round_of(node("B2", "anti2"), node("B4", "anti1"), *[mine(n) for n in (3, 5, 7, 9)])
    heavier = drop_due(later)
    assert heavier is not None
    assert heavier.label == "B4"
    equal = drop_due(round_of(node("B2", "anti2"), node("B4", "anti3"), *[mine(n) for n in (5, 7)]))
    assert equal is not None
    assert equal.label == "B2"
    assert all(left >= 0 for _, left in waiting(later))


def seen(text: str, *said: Part, phases: tuple[Phase, ...] = (), **move: Any) -> Reading:
    round_ = round_of(*said, phases=phases or (EXCHANGE,) * 6)
    return read(round_, Move(text=text, **move), TOOLS)


def test_the_learners_own_reading_is_taken() -> None:
    own = seen("pro1 it is", claims=("pro2", "nobody's"))
    assert (own.made, own.tier, own.intent, own.reason) == (
        ("pro2",),
        "accept",
        "argument",
        "your-reading",
    )
    none = seen("pro1 it is", claims=())
    assert (none.made, none.tier, none.intent) == ((), "new", "argument")
    asked = seen("pro1, is it?", claims=())
    assert (asked.made, asked.tier, asked.intent) == ((), "none", "question")
    assert seen("pro1, is it?", claims=("pro2",)).intent == "argument"


def test_what_the_learner_does_not_mean_is_left_out() -> None:
    both = seen("pro1 pro2", not_claims=("pro1",))
    assert (both.made, both.tier) == (("pro2",), "accept")
    assert [r.claim for r in both.ranked] == ["pro2"]
    assert (seen("pro1", not_claims=("pro1",)).tier, seen("pro1", not_claims=("pro1",)).made) == (
        "new",
        (),
    )
    three = seen("between pro1 pro2 pro3", not_claims=("pro1",))
    assert (three.tier, three.made) == ("choose", ())


def test_in_a_turn_to_ask_a_question_is_one_whatever_it_names() -> None:
    text = "granted:anti1 pro1 is that so ?"
    assert seen("pro1 is that so ?! ?", phases=(ASK,)).intent == "question"
    asked = seen("pro1 is that so? ", phases=(ASK,))
    assert (asked.intent, asked.made, asked.reason) == ("question", (), "turn-to-ask")
    assert seen("pro1 is that so? ").intent == "argument"
    told = seen("pro1 is so.", phases=(ASK,))
    assert (told.intent, told.made) == ("argument", ("pro1",))
    assert seen(text, phases=(EXCHANGE,)).reason != "turn-to-ask"


def test_what_cannot_be_told_apart_is_not_asked_twice() -> None:
    offered = replace(round_of(), choosing=("pro1", "pro2"))
    guessed = read(offered, Move(text="between pro2 pro1"), TOOLS)
    assert (guessed.made, guessed.tier, guessed.reason) == (("pro2",), "read", "not-asked-twice")
    theirs_first = read(offered, Move(text="between anti1 pro1"), TOOLS)
    assert (theirs_first.made, theirs_first.tier) == ((), "choose")
    assert read(round_of(), Move(text="between pro2 pro1"), TOOLS).tier == "choose"


def taken(
    text: str, *said: Part, phase: Phase = EXCHANGE, move: Move | None = None
) -> tuple[Said, list[Node]]:
    round_ = round_of(*said)
    move = move or Move(text=text)
    found, nodes = take_turn(round_, move, read(round_, move, TOOLS), phase, TOOLS)
    return found, list(nodes)


def test_the_entries_of_a_turn() -> None:
    said, nodes = taken("pro1 and pro2 because it is so")
    assert [(n.label, n.claim, n.weight, n.force, n.to, n.confirmed) for n in nodes] == [
        ("Y1", "pro1", 3, 2, "", False), ("Y1b", "pro2", 2, 2, "", False)
    ]  # fmt: skip
    assert (said.number, said.answers, said.move) == (1, (), "argue")
    _, confirmed = taken("", move=Move(text="pro1 it is", claims=("pro1",)))
    assert [n.confirmed for n in confirmed] == [True]
    _, last = taken("pro1 because it is so", phase=CLOSING)
    assert last == []


def test_an_entry_that_answers_hits_as_hard_as_the_attack() -> None:
    before_ = theirs(2, asked="Why though?"), node("B2", "anti1")
    said, nodes = taken("pro1 because it is so", mine(1), *before_)
    assert [(n.label, n.to, n.force) for n in nodes] == [("Y3", "B2", 3)]
    assert said.answers == (2, "anti1")
    assert said.answered_question == "Why though?"
    _, weaker = taken("pro2 because it is so", mine(1), *before_)
    assert [n.force for n in weaker] == [2]


def test_a_new_argument_weighs_more_with_a_reason() -> None:
    text = "the town needs orchestras, painters and sculptors in all streets"
    _, (bare,) = taken(text)
    _, (reasoned,) = taken(f"{text} because they sing")
    assert (bare.weight, reasoned.weight) == (1, 2)
    assert bare.gist == "the town needs orchestras, painters and sculptors in …"
    _, (short,) = taken("the town hires orchestras, painters, sculptors nightly")
    assert short.gist == "the town hires orchestras, painters, sculptors nightly"


def test_only_the_parts_newest_turn_asks() -> None:
    asked, plain = theirs(2, asked="Why?"), theirs(4)
    assert last_question(round_of(mine(1), asked, mine(3))) == "Why?"
    assert last_question(round_of(mine(1), asked, mine(3), plain)) == ""
    assert last_question(round_of(mine(1))) == ""


def late(clock: str, seconds: int) -> tuple[str, int]:
    round_: Round = round_of(clock=clock)
    move = Move(text="pro1 because it is so", seconds=seconds)
    said, _ = take_turn(round_, move, read(round_, move, TOOLS), EXCHANGE, TOOLS)
    return said.unearned, said.limit


def test_a_hard_clock_takes_nothing_that_is_late() -> None:
    limit = late("soft", 0)[1]
    assert limit > 0
    assert late("off", 9999) == ("", 0)
    assert late("soft", 9999) == ("", limit)
    assert late("hard", 9999) == ("late", limit)
    assert late("hard", limit) == ("", limit)


def test_facts_are_found_in_one_sentence_of_ones_own() -> None:
    index = EvidenceIndex(PACK)
    for text, found in (
        ("Forty thousand cars enter every day, so streets jam.", ["fact1"]),
        ("Forty thousand cars come. They enter every day.", []),
        ("Cars enter.", []), ("", []),
    ):  # fmt: skip
        assert [e.fact for e in index.found(text, READ)] == found
    (right,) = index.found("I say forty thousand cars enter every day, so what", READ)
    assert (right.right, right.paragraphs) == (True, (2,))
    assert "cars enter" in right.words
