"""What a round shows, how long its turns may take, and how it is made again."""

from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from debatebot.debate import actions
from debatebot.debate.ballot.ballot import ballot_of
from debatebot.debate.ballot.rubric import HOUSE, Points, Rubric, Share
from debatebot.debate.card import card
from debatebot.debate.clock import GRACE, Time, is_late, limit_of, spoken_time
from debatebot.debate.code import KIND_WORDS, PACK_WORDS, check_word, code_of, read_code
from debatebot.debate.duel import before, begin, duel_of, read_as, said_otherwise
from debatebot.debate.duel_view import duel_view
from debatebot.debate.events import Stated
from debatebot.debate.fold import advance, opened, round_of
from debatebot.debate.formats import ASK, CLOSING, EXCHANGE, FORMATS, OPENING, Phase, phases_for
from debatebot.debate.hints import cards, hint, next_hint, price_words, rung_seen
from debatebot.debate.judging import BothMarks, agreement, over_rounds
from debatebot.debate.point import can_be_debated, first_word, opened_at
from debatebot.debate.replay import replay
from debatebot.debate.rewind import compare, dispute, rewind
from debatebot.debate.session import DebateState, start, step
from debatebot.debate.state import HintSeen, Move
from debatebot.debate.steelman import coverage, steelman
from debatebot.debate.tools import Tools, runs_of
from debatebot.debate.view import flow_line, help_for, view
from debatebot.debate.watch import name_of, settings_of, up_to, watched
from debatebot.pack.models import Attack, Claim, Issue, SideInfo
from tests.debate.flows import answer, mine, node
from tests.debate.flows import round_of as put
from tests.debate.rounds import PACK, TOOLS, ReaderById


def tools_with(**more: Any) -> Tools:
    pack = replace(PACK, positions=replace(PACK.positions, **more))
    return Tools(pack, ReaderById(pack))


# Formats and the clock.


@pytest.mark.parametrize(
    ("turns", "names"),
    [
        (1, ["closing"]), (2, ["opening", "closing"]), (3, ["opening", "exchange", "closing"]),
        (6, ["opening", *["exchange"] * 4, "closing"]), (8, ["opening", *["exchange"] * 6, "closing"]),
    ],
)  # fmt: skip
def test_a_format_is_stretched_or_cut(turns: int, names: list[str]) -> None:
    assert [phase.name for phase in phases_for("spark", turns)] == names
    assert phases_for("spark") == phases_for("spark", 6) == FORMATS["spark"].phases


def test_only_the_class_formats_are_stretched_by_rebuttals() -> None:
    assert [p.name for p in phases_for("class", 9)][-3:] == ["rebuttal", "rebuttal", "closing"]


@pytest.mark.parametrize(("name", "minutes"), [("spark", 8), ("class", 15), ("scored", 30)])
def test_the_words_of_a_format_share_its_longer_time(name: str, minutes: int) -> None:
    chosen = FORMATS[name]
    words = sum(phase.words for phase in chosen.phases)
    assert chosen.minutes[1] == minutes > chosen.minutes[0]
    assert chosen.seconds_a_word * words == pytest.approx(minutes * 60)
    both = FORMATS["both"]
    assert both.seconds_a_word * 2 * sum(p.words for p in both.phases) == pytest.approx(
        both.minutes[1] * 60
    )


def test_who_opens_has_more_words_than_who_asks() -> None:
    assert OPENING.words > CLOSING.words > EXCHANGE.words > ASK.words


def test_a_limit_is_a_turns_share_in_steps_of_five() -> None:
    for phase in (OPENING, EXCHANGE, ASK):
        limit, exact = limit_of(phase, "spark"), phase.words * FORMATS["spark"].seconds_a_word
        assert limit % 5 == 0
        assert abs(limit - exact) <= 2.5
    assert limit_of(Phase("ask", 0), "spark") == 5


def clock(spent: int, **more: Any) -> Time:
    return Time(**{"mode": "soft", "limit": 90, "spent": spent, **more})


@pytest.mark.parametrize(
    ("spent", "shown", "warning"),
    [
        (0, "1:30", 0), (29, "1:01", 0), (30, "1:00", 60), (60, "0:30", 30), (79, "0:11", 30), (80, "0:10", 10),
        (89, "0:01", 10), (90, "0:00", 0), (97, "+0:07", 0), (155, "+1:05", 0),
    ],
)  # fmt: skip
def test_what_the_clock_shows(spent: int, shown: str, warning: int) -> None:
    assert (clock(spent).shown, clock(spent).warning) == (shown, warning)
    assert clock(spent).over is (spent >= 90)
    assert clock(spent).out is (spent > 90 + GRACE)
    assert clock(0, limit=60).warning == 0, "a mark at which the turn begins is none"


@pytest.mark.parametrize(
    ("spent", "more", "says"),
    [
        (0, {}, "1 minute 30 seconds left."), (30, {}, "1 minute left."), (89, {}, "1 second left."),
        (90, {}, "Time is over; 10 seconds to end the sentence."), (100, {}, "Time is over; 10 seconds to end the sentence."),
        (101, {}, "Time is over. Nothing is cut; only the award for keeping to it goes."),
        (100, {"mode": "hard"}, "Time is over; 10 seconds to end the sentence."), (101, {"mode": "hard"}, "Time is over."),
        (30, {"paused": True}, "The clock is paused, 1 minute left."), (99, {"paused": True}, "The clock is paused, 0 seconds left."),
    ],
)  # fmt: skip
def test_the_clock_in_words(spent: int, more: dict[str, Any], says: str) -> None:
    assert clock(spent, **more).words() == says


def test_lateness_and_spoken_times() -> None:
    assert [is_late(n, 60) for n in (60, 60 + GRACE, 61 + GRACE)] == [False, False, True]
    assert not is_late(999, 0)
    assert [spoken_time(n) for n in (0, 1, 60, 61, 120)] == [
        "0 seconds", "1 second", "1 minute", "1 minute 1 second", "2 minutes"
    ]  # fmt: skip


# Codes.


def test_codes_of_long_seeds_and_hashes() -> None:
    most = 10**18 - 1
    assert read_code(code_of("spark", "club", "pro", most, "ab"), "ab").seed == most
    with pytest.raises(ValueError, match="no code"):
        read_code(f"{KIND_WORDS[0]}-{PACK_WORDS[0]}-{most + 1}", "ab")
    assert check_word("") == PACK_WORDS[0]
    assert check_word("00000001" + "f" * 8) == PACK_WORDS[1] == check_word("00000001")
    assert check_word("00000010") == PACK_WORDS[16]


# Rounds.


def test_what_is_owed_stands_at_the_beginning() -> None:
    settings = start(side="pro", level="club", owed="anti1").settings
    (owed,) = opened(settings, TOOLS).flow
    assert (owed.label, owed.turn, owed.claim, owed.weight, owed.by) == ("B0", 0, "anti1", 3, "bot")
    for more in ({"level": "novice"}, {"owed": "pro1"}, {"owed": "nowhere"}, {"owed": ""}):
        assert opened(replace(settings, **more), TOOLS).flow == ()


def test_a_round_is_made_from_its_moves_and_kept_replies() -> None:
    first = replay(["pro1 because of school", "pro2 since buses run"], TOOLS, side="pro").round
    moves = (Move(text="pro1 because of school"), Move(text="pro2 since buses run"))
    assert round_of(first.settings, moves, TOOLS) == first
    kept = round_of(
        first.settings, (replace(moves[0], claims=("pro3",)), moves[1]), TOOLS, first.replies
    )
    assert [s.text for s in kept.said] == [s.text for s in first.said]
    assert [s.number for s in kept.said] == [1, 2, 3, 4]
    assert kept.said[0].made == ("pro3",)
    again = round_of(first.settings, (replace(moves[0], claims=("pro3",)), moves[1]), TOOLS)
    assert again.said[1].text != first.said[1].text


def test_what_is_only_met_by_a_prompt_uses_up_no_turn_and_only_twice_running() -> None:
    state = start(side="pro")
    for text in ("x", "x", "x"):
        state, _ = step(state, actions.Speak(text), TOOLS)
    assert [s.free for s in state.round.said if s.by == "learner"] == [True, True, False]
    assert state.round.turns_taken == 1
    counted = start(side="pro", every_turn_counts=True)
    counted, _ = step(counted, actions.Speak("x"), TOOLS)
    assert counted.round.turns_taken == 1
    passed, _ = step(start(side="pro"), actions.Pass(), TOOLS)
    assert passed.round.turns_taken == 1


def test_a_round_that_is_over_goes_no_further() -> None:
    over = replay(["pro1 because"], TOOLS, side="pro")
    ended = replace(over.round, settings=replace(over.round.settings, phases=(EXCHANGE,)))
    assert advance(ended, Move(text="pro2 because"), TOOLS) is ended


def spoken(*texts: str, **more: Any) -> DebateState:
    state = start(side="pro", **more)
    for text in texts:
        state, _ = step(state, actions.Speak(text), TOOLS)
    return state


def test_a_view_of_a_round() -> None:
    seen = view(spoken("pro1 because of school"), TOOLS)
    assert (seen.number, seen.total, seen.over, seen.can_correct) == (2, 6, False, True)
    assert (seen.mine, seen.part, seen.theirs, seen.live) == ("For", "The app", "Against", 1)
    assert seen.intro == "The app plays a part: Against."
    assert [(line.name, line.by) for line in seen.lines] == [("you", "learner"), ("The app", "bot")]
    assert [len(line.heard) for line in seen.lines] == [1, 0]
    assert view(start(side="anti"), TOOLS).part == "Bridge"
    over = view(spoken(*[f"pro{n % 3 + 1} because of {n}" for n in range(6)]), TOOLS)
    assert (over.number, over.over, over.phase, over.budget, over.help) == (
        6,
        True,
        "The round is over",
        0,
        "",
    )
    assert all(line.waits is None for line in over.flow)
    assert not view(start(side="pro"), TOOLS).can_correct


def test_the_part_introduces_itself_by_its_lines_and_by_what_is_owed() -> None:
    sides = {
        **PACK.positions.sides,
        "anti": SideInfo(name="Against", part="Anchor", lines=("One.", "Two.")),
    }
    tools = tools_with(sides=sides)
    assert [view(start(side="pro", seed=n), tools).intro for n in (2, 3)] == ["One.", "Two."]
    settings = start(side="pro", level="club", owed="anti1", seed=2).settings
    owed = DebateState(settings=settings, moves=(), round=opened(settings, tools))
    told = view(owed, tools).intro
    assert told.startswith("One. ")
    assert "shops lose customers" in told
    settings = start(side="pro", point="pro1").settings
    pointed = view(
        DebateState(settings=settings, moves=(), round=opened(settings, tools)), tools
    ).intro
    assert pointed.endswith(first_word(opened(settings, tools), tools))


def test_entries_are_set_in_under_what_they_answer() -> None:
    flow = (
        node("Y1", "pro1"),
        node("B2", "anti1", to="Y1"),
        node("Y3", "pro2", to="B2"),
        node("B4", "anti2", to="X9"),
    )
    assert [flow_line(n, flow, TOOLS, {"B2": 1}).depth for n in flow] == [0, 1, 2, 0]
    assert [flow_line(n, flow, TOOLS, {"B2": 1}).waits for n in flow] == [None, 1, None, None]


@pytest.mark.parametrize(
    ("said", "offered"),
    [
        ([], ""), ([{}], ""), ([{}, {}], "cards"), ([{}, {}, {}], ""), ([{}, {}, {}, {}], "cards"),
        ([{"intent": "empty"}], "hint"), ([{}, {"intent": "empty"}], "hint"), ([{"made": ("pro1",)}, {}], ""),
        ([{}, {"answered": (answer("B2", "anti1"),)}], ""), ([{}, {"intent": "question"}], ""), ([{}, {"text": " "}], ""),
        ([{"made": ("pro1",)}, {}, {}], "cards"), ([{"intent": "concession"}, {}], ""),
    ],
)  # fmt: skip
def test_help_is_offered_after_turns_without_a_point(
    said: list[dict[str, Any]], offered: str
) -> None:
    turns = [mine(2 * n + 1, **each) for n, each in enumerate(said)]
    assert help_for(put(*turns)) == offered


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


# Words of a pack, limits of a rubric, what is stored.


def test_runs_of_three_stems() -> None:
    assert runs_of("the shops lose") == {("the", "shop", "lose")}
    assert len(runs_of("one two three four")) == 2
    assert runs_of("the shops") == frozenset()


def test_words_that_most_claims_share_tell_none_apart() -> None:
    shared = tuple(
        replace(c, says=f"Bicycles {c.says}", gist=f"bicycles {c.gist}")
        for c in PACK.positions.claims
    )
    tools = tools_with(claims=shared)
    assert tools.telling("the bicycles in the street") == {"street"}
    assert "bicycl" not in tools.words_of("pro1")
    assert "bicycl" in tools.wording_of("pro1")
    assert TOOLS.telling("charging a town for everything, I argue") == frozenset()
    two = tuple(
        replace(c, gist=f"bicycles {c.gist}") if c.side == "pro" and c.id != "pro3" else c
        for c in PACK.positions.claims
    )
    assert "bicycl" in tools_with(claims=two).words_of("pro1")
    assert TOOLS.names_the_motion("a charge it is")
    assert not TOOLS.names_the_motion("a shop it is")


@pytest.mark.parametrize(
    ("kind", "least", "most"), [(Points, 0, 100), (Share, 0, 1), (Rubric, None, None)]
)
def test_a_rubric_keeps_to_its_limits(kind: Any, least: float | None, most: float | None) -> None:
    if least is None or most is None:
        raw = msgspec.to_builtins(HOUSE)
        assert msgspec.convert(raw, Rubric) == HOUSE
        for name, value in (
            ("best_of", 0),
            ("best_of", 21),
            ("insult", 1),
            ("insult", -101),
            ("version", 0),
            ("version", 10_000),
        ):
            with pytest.raises(msgspec.ValidationError):
                msgspec.convert({**raw, name: value}, Rubric)
        for name, value in (("best_of", 1), ("best_of", 20), ("insult", 0), ("version", 9999)):
            msgspec.convert({**raw, name: value}, Rubric)
        return
    for inside in (least, most):
        assert msgspec.convert(inside, kind) == inside
    for outside in (least - 0.5, most + 0.5):
        with pytest.raises(msgspec.ValidationError):
            msgspec.convert(outside, kind)


def test_the_house_gives_a_hundred_points() -> None:
    assert sum(HOUSE.most.values()) == 100
    assert HOUSE.depth == tuple(sorted(HOUSE.depth))
    assert HOUSE.case_by_weight == tuple(sorted(HOUSE.case_by_weight))
    assert (HOUSE.takes(1, 2), HOUSE.takes(2, 2), HOUSE.takes(3, 2)) == HOUSE.takes_away


def test_a_statement_is_stored_as_made_unseen() -> None:
    stated = Stated(side="pro", text="x", score=0.5, passed=False)
    assert (stated.covered, stated.seen) == ((), False)


def test_a_card_of_a_round() -> None:
    round_ = replay(TEXTS, TOOLS, side="pro").round
    ballot = replace(
        ballot_of(round_, TOOLS, left_out=()),
        rows={"case": 20.0, "depth": 7.5, "clash": 0.0, "conduct": 0.0},
        most={"case": 20.0, "depth": 15.0, "clash": 0.0, "conduct": 0.0},
    )
    blocks, numbers = (card(round_, ballot, TOOLS, "fern-elk-1", blocks=b) for b in (True, False))
    assert blocks[3] == "Case █ Depth ▅ Clash ▁"
    assert numbers[3] == "Case 20, Depth 7.5, Clash 0"
    assert blocks[4] == "Points made: 1. Points met: 1."
