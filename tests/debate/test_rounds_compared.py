"""Hints, rounds said another way and compared, a point alone, two people, the other side's case."""

import pytest
from msgspec.structs import replace

from debatebot.debate.ballot.ballot import ballot_of
from debatebot.debate.duel import before, begin, duel_of, read_as, said_otherwise
from debatebot.debate.duel_view import duel_view
from debatebot.debate.hints import cards, hint, next_hint, price_words, rung_seen
from debatebot.debate.judging import BothMarks, agreement, over_rounds
from debatebot.debate.point import can_be_debated, first_word, opened_at
from debatebot.debate.replay import replay
from debatebot.debate.rewind import compare, dispute, rewind
from debatebot.debate.session import start
from debatebot.debate.state import HintSeen, Move
from debatebot.debate.steelman import coverage, steelman
from debatebot.debate.watch import name_of, settings_of, up_to, watched
from debatebot.pack.models import Attack, Claim, Issue, SideInfo
from tests.debate.flows import node
from tests.debate.flows import round_of as put
from tests.debate.rounds import PACK, TOOLS
from tests.debate.talking import tools_with

# Hints.


ISSUES = (Issue(id="issue1", name="One", ask="What of one?"), Issue(id="issue2", name="Two"))


def test_cards_are_the_heaviest_of_different_issues() -> None:
    assert {c.claim for c in cards(put(), TOOLS)} == {"pro1", "pro2", "pro3"}
    assert cards(put(), TOOLS)[0].claim == "pro1"
    assert [c.claim for c in cards(put(node("Y1", "pro1")), TOOLS)] in (
        ["pro2", "pro3"],
        ["pro3", "pro2"],
    )
    more = tuple(
        Claim(id=f"pro{n}", side="pro", says=f"Claim {n}.", weight=3, issue="issue1")
        for n in (4, 5)
    )
    tools = tools_with(claims=(*PACK.positions.claims, *more))
    shown = [c.claim for c in cards(put(), tools)]
    assert len(shown) == 3
    assert len({tools.claims[c].issue for c in shown}) == 3
    loose = tuple(replace(c, issue="") for c in more)
    assert {"pro4", "pro5"} <= {
        c.claim for c in cards(put(), tools_with(claims=(*PACK.positions.claims, *loose)))
    }
    assert cards(put(node("Y1", "pro1"), node("Y3", "pro2"), node("Y5", "pro3")), TOOLS) == ()


def test_the_first_rung_names_the_issue_where_there_is_one() -> None:
    tools = tools_with(issues=ISSUES)
    assert hint(put(seed=0), tools, 1) == "Think of this: What of one?"
    assert (
        hint(put(node("Y1", "pro1"), node("Y3", "pro3"), seed=0), tools, 1) == "Think of this: Two"
    )
    assert hint(put(seed=0), TOOLS, 1).startswith("Words that could help")
    assert hint(put(seed=0), tools, 2).startswith("Words that could help")
    assert hint(put(node("Y1", "pro1"), node("Y3", "pro2"), node("Y5", "pro3")), tools, 4) == ""
    assert next_hint(put(seed=0), tools, None) == HintSeen("pro1", 1)
    assert next_hint(put(seed=0), TOOLS, None) == HintSeen("pro1", 2)
    assert (
        next_hint(put(node("Y1", "pro1"), node("Y3", "pro2"), node("Y5", "pro3")), tools, None)
        is None
    )


def test_the_highest_rung_counts() -> None:
    seen = (HintSeen("pro1", 3), None, HintSeen("pro1", 1), HintSeen("pro2", 4))
    assert [rung_seen(seen, c) for c in ("pro1", "pro2", "pro3")] == [3, 4, 0]


def test_prices_are_said() -> None:
    shares = (0.5, 0.5, 0.25, 0)
    assert price_words(1, shares) == "Made with hint 1 of 4, this point earns 50% of its worth."
    assert price_words(2, shares).endswith("The next leaves 25%.")
    assert price_words(3, shares).endswith("The next leaves 0%.")


# Rewinding, comparing, judging.


TEXTS = ["pro1 because children can cycle", "pro2 but shops keep their trade because of buses"]


def test_a_turn_said_another_way() -> None:
    state = replay(TEXTS, TOOLS, side="pro")
    again = rewind(state, 3, "pro3 because of lungs", TOOLS)
    assert [m.text for m in again.moves] == [TEXTS[0], "pro3 because of lungs"]
    hinted = replace(
        state, moves=(replace(state.moves[0], hint=HintSeen("pro1", 2), seconds=9), state.moves[1])
    )
    kept, other = (
        rewind(hinted, 1, TEXTS[0], TOOLS).moves[0],
        rewind(hinted, 1, "pro3", TOOLS).moves[0],
    )
    assert (kept.seconds, kept.hint) == (9, HintSeen("pro1", 2))
    assert (other.seconds, other.hint) == (0, HintSeen("pro1", 2))
    for turn in (5, 2, 0, -1):
        with pytest.raises(ValueError, match="none of the learner's"):
            rewind(state, turn, "x", TOOLS)
        with pytest.raises(ValueError, match="none of the learner's"):
            dispute(state, turn, (), TOOLS)
    disputed = dispute(state, 3, ("pro3",), TOOLS)
    assert [m.claims for m in disputed.moves] == [None, ("pro3",)]
    assert disputed.round.said[2].made == ("pro3",)


def test_two_ballots_row_by_row() -> None:
    first, second = (
        ballot_of(replay(t, TOOLS, side="pro").round, TOOLS, left_out=())
        for t in (TEXTS[:1], TEXTS)
    )
    found = compare(first, second)
    assert [r.row for r in found.rows] == [r for r in first.rows if first.rows[r] != second.rows[r]]
    assert all(r.difference == round(second.rows[r.row] - first.rows[r.row], 2) for r in found.rows)
    missing = compare(replace(first, rows={}), second)
    assert all(r.first == 0 for r in missing.rows)
    assert all(r.second == 0 for r in compare(second, replace(first, rows={})).rows)
    assert compare(first, first).rows == ()


def test_agreement_over_rounds() -> None:
    def marks(yours: float, ours: float, same: bool, **more: float) -> BothMarks:
        return BothMarks(
            yours={"case": yours, **more}, ours={"case": ours, "depth": 5.0},
            your_winner="learner", our_winner="learner" if same else "bot",
        )  # fmt: skip

    record = over_rounds([marks(10, 12, True), marks(12, 8, False, depth=6.0), marks(1, 1, False)])
    assert (record.rounds, record.same_winner, record.apart) == (3, 1, 1.75)
    assert [(r.row, r.rounds, r.apart, r.higher) for r in record.rows] == [
        ("case", 3, 2.0, 0.67), ("depth", 1, 1.0, 1.0)
    ]  # fmt: skip
    ours = ballot_of(replay(TEXTS, TOOLS, side="pro").round, TOOLS, left_out=())
    found = agreement({"case": ours.rows["case"] + 2, "depth": ours.rows["depth"] - 4}, "bot", ours)
    assert found.mean_apart == 3
    assert found.widest is not None
    assert found.widest.row == "depth"
    assert agreement({}, "bot", ours).widest is None


# A point alone, two people, the app against itself.


def test_a_round_about_one_point_opens_with_the_attack_on_it() -> None:
    assert can_be_debated("pro1", TOOLS)
    assert not can_be_debated("pro9", TOOLS)
    alone = tools_with(attacks=(Attack(from_="anti1", to="pro1", type="rebut", force=2),))
    assert not can_be_debated("pro2", alone)
    round_ = opened_at(start(side="pro", point="pro1", seed=2).settings, TOOLS)
    (first,) = round_.flow
    assert (first.label, first.turn, first.by) == ("B0", 0, "bot")
    assert all(part in first_word(round_, TOOLS) for part in round_.used)
    assert opened_at(start(side="pro", point="pro2").settings, alone).flow == ()
    assert first_word(opened_at(start(side="pro", point="pro2").settings, alone), alone)


def test_two_people() -> None:
    settings = begin(PACK, side="anti")
    assert settings.letters == ("A", "F")
    same = replace(
        PACK,
        positions=replace(
            PACK.positions, sides={s: SideInfo(name="Same") for s in ("pro", "anti")}
        ),
    )
    assert begin(same, side="pro").letters == ("F", "S")
    moves = (
        Move(text="anti1 because shops"),
        Move(text="pro1 because school"),
        Move(text="anti2 since nurses"),
    )
    duel = duel_of(settings, moves, TOOLS)
    assert before(duel, 3, TOOLS).moves == moves[:2]
    assert before(duel, 1, TOOLS).moves == ()
    for turn in (0, 4, -1):
        with pytest.raises(ValueError, match=f"no turn {turn}"):
            before(duel, turn, TOOLS)
    other = said_otherwise(duel, 1, "anti3 because cameras", TOOLS)
    assert [m.text for m in other.moves] == ["anti3 because cameras", moves[1].text, moves[2].text]
    assert said_otherwise(duel, 3, moves[2].text, TOOLS) is duel
    assert read_as(duel, 2, ("pro2",), TOOLS).moves[1].claims == ("pro2",)
    shown = duel_view(duel, TOOLS)
    assert (shown.me, shown.part, shown.mine, shown.theirs) == ("Against", "For", "For", "Against")
    assert (shown.number, shown.total, shown.can_correct) == (4, 12, True)
    assert [(line.name, line.by) for line in shown.lines] == [
        ("Against", "learner"),
        ("For", "bot"),
        ("Against", "learner"),
    ]
    assert not duel_view(read_as(duel, 3, ("anti2",), TOOLS), TOOLS).can_correct
    first = duel_view(duel_of(settings, (), TOOLS), TOOLS)
    assert (first.mine, first.theirs, first.number, first.remark) == ("Against", "For", 1, "")


def test_the_app_against_itself_turn_by_turn() -> None:
    settings = settings_of(TOOLS, first="pro", seed=3, format_name="spark", level="club")
    rounds = watched(settings, TOOLS)
    assert up_to(settings, rounds, 0, TOOLS).said == ()
    assert len(up_to(settings, rounds, 1, TOOLS).said) == 1
    assert len(up_to(settings, rounds, 2, TOOLS).said) == 2
    assert up_to(settings, rounds, 2 * len(rounds) + 1, TOOLS) == rounds[-1].round
    assert rounds[0].move.claims == ("pro1",)
    assert rounds[-1].move.claims == ()
    assert rounds[-1].move.text == PACK.positions.weighing[0].lines[0]
    bare = tools_with(weighing=())
    assert watched(settings, bare)[-1].move.text == "On balance our side weighs more."
    assert name_of("anti", TOOLS) == "Against"
    used = [line for each in rounds for line in each.round.used]
    assert len(set(used)) == len(set(rounds[-1].round.used))


# The other side's case.


def test_a_statement_is_scored_by_the_core_that_it_covers() -> None:
    text = "anti1 because of trade in all shops. anti2 is so for them too. anti3 is what people want to see."
    found = steelman(text, "anti", TOOLS)
    assert (found.covered, found.missed, found.slipped) == (("anti1", "anti2", "anti3"), (), ())
    assert (found.score, found.passed, found.reasons, found.left_over) == (1.0, True, 1, 0)
    assert steelman("anti2 is so for them too.", "anti", TOOLS).score == pytest.approx(
        1 / 3, abs=0.001
    )
    slipped = steelman(text.replace("anti3", "pro2"), "anti", TOOLS)
    assert (slipped.slipped, slipped.passed) == (("pro2",), False)
    assert slipped.score == pytest.approx((3 + 1 - 2) / 3, abs=0.001)
    assert steelman("anti2 is so. " * 7, "anti", TOOLS).left_over == 2
    assert coverage(("anti1", "pro1", "nowhere"), "anti", TOOLS) == 1.0
    assert coverage(("anti2",), "anti", TOOLS) == pytest.approx(1 / 3, abs=0.001)
    assert coverage((), "anti", TOOLS) == 0
