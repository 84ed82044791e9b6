"""After a debate: played on from a turn, a stance again, both sides, what is owed, a clock, JSON."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from debatebot.debate import actions as do
from debatebot.debate.clock import GRACE, limit_of
from debatebot.debate.events import Ballot, Joint
from debatebot.debate.formats import OPENING
from debatebot.play.asks import RoundAsk
from debatebot.play.debate import DebateAsk, DebatePlay
from debatebot.play.desk import Desk
from debatebot.play.next_steps import next_steps
from debatebot.progress.store import MemoryStore
from debatebot.tour.events import Stance
from tests.play.desks import in_town

POINT = "children cycle to school because quiet streets are safe"
AGAIN = "buses run on time without jams because the roads are empty"


def played(desk: Desk, ask: DebateAsk | None = None, *texts: str) -> DebatePlay:
    play = desk.talks.begin_debate(ask or DebateAsk(side="pro", seed=2))
    for text in texts or (POINT,):
        play.act(do.Speak(text))
    return ended(play)


def ended(play: DebatePlay) -> DebatePlay:
    while not play.state.round.over:
        play.act(do.Pass())
    return play


def test_playing_on_keeps_both_lines_and_the_first_is_the_score() -> None:
    store = MemoryStore()
    desk = in_town(store)
    first = played(desk, None, POINT, AGAIN)
    ballot = first.first_ballot()
    branch = desk.talks.play_on(first, 3, "clean air keeps lungs healthy because of school")
    assert [move.text for move in branch.state.moves][:1] == [POINT]
    assert (branch.leaves, branch.state.round.turns_taken) == (first.session, 2)
    assert desk.home().unfinished[0].sentence == "You were on turn 3 of 6 of a debate said another way."  # fmt: skip
    ended(branch)
    compared = branch.compared()
    assert compared is not None
    assert compared.comparison.first == ballot.total
    assert compared.comparison.second == branch.first_ballot().total
    rows = sum(change.difference for change in compared.comparison.rows)
    assert rows == pytest.approx(compared.comparison.second - compared.comparison.first, abs=0.02)
    again = in_town(store).talks.resume_debate(first.session)
    assert [each.session for each in again.branches()] == [branch.session]
    assert again.first_ballot() == ballot
    kept = [r.event for r in desk.journal.records if isinstance(r.event, Ballot)]
    assert [each.amended for each in kept] == [False, True]
    assert "played on." in again.transcript()
    assert desk.home().unfinished == ()


def test_playing_on_in_the_same_words_and_turns_gives_the_same_round() -> None:
    desk = in_town()
    first = played(desk, None, POINT, AGAIN)
    branch = desk.talks.play_on(first, 1, POINT)
    for move in first.state.moves[1:]:
        branch.act(do.Speak(move.text) if move.text else do.Pass())
    assert branch.state.round == first.state.round
    compared = branch.compared()
    assert compared is not None
    comparison = compared.comparison
    assert (comparison.rows, comparison.gained, comparison.lost) == ((), (), ())


def test_a_stance_is_compared_only_with_one_from_before() -> None:
    desk = in_town()
    play = played(desk)
    assert play.moved().line() == ""
    assert play.take_stance(3).line() == "Now you stand at 3."
    play.act(do.TakeBack())
    assert play.moved().after is None
    assert play.state.round.over
    desk.journal.append((Stance(when="before", value=5, confidence=2),))
    later = played(desk, DebateAsk(side="pro", seed=9))
    moved = later.take_stance(3, 3)
    assert moved.steps == -2
    assert moved.line() == (
        "Now you stand at 3, sure; before the debate at 5, fairly sure: "
        "2 steps towards keeping distance."
    )
    taken_away = later.transcript() + json.dumps(later.record())
    assert not any(word in taken_away for word in ("fairly sure", "keeping distance", "Now you"))


@pytest.mark.parametrize(("value", "confidence"), [(0, 0), (8, 0), (4, 4), (4, -1)])
def test_a_stance_has_seven_steps(value: int, confidence: int) -> None:
    play = played(in_town())
    with pytest.raises(ValueError, match="there is no stance"):
        play.take_stance(value, confidence)


def test_both_sides_are_argued_and_end_in_what_both_could_sign() -> None:
    store = MemoryStore()
    desk = in_town(store)
    first = played(desk, DebateAsk(side="pro", format="both", seed=4))
    assert (first.part, next_steps(first)[0].command) == (1, "both")
    (left,) = desk.home().unfinished
    assert left.sentence == "You argued one side of a debate on both; the other is still to come."
    assert in_town(store).talks.resume_debate(left.session).part == 1
    with pytest.raises(ValueError, match="ends a debate that was argued on both sides"):
        first.agree("We agree.")
    second = ended(desk.talks.begin_other_side(first))
    assert (second.part, second.state.settings.side, second.state.settings.seed) == (2, "anti", 4)
    read = second.agree("Quiet streets let children cycle, but shops lose customers who drive")
    assert read.missing == ()
    assert [name for name, _ in second.heard_of_each(read)] == ["For", "Against"]
    assert in_town(store).talks.resume_debate(second.session).agreed() == read
    assert desk.home().unfinished == ()
    second.act(do.TakeBack())
    assert second.agreed() is None
    assert any(isinstance(r.event, Joint) for r in desk.journal.records)


def test_from_club_level_on_a_round_begins_with_what_was_never_answered() -> None:
    desk = in_town()
    owed = played(desk, DebateAsk(side="pro", level="club", seed=2)).best_left()
    ask, _ = desk.talks.settle(RoundAsk(side="pro", level="club"))
    play = desk.talks.begin_debate(ask)
    (first,) = play.view().flow
    assert (first.label, first.text, first.waits) == ("B0", owed, 2)
    assert owed in play.view().intro
    assert desk.talks.resume_debate(play.session).state == play.state
    for level, side in (("novice", "pro"), ("club", "anti")):
        other, _ = desk.talks.settle(RoundAsk(side=side, level=level))  # type: ignore[arg-type]
        assert desk.talks.begin_debate(other).view().flow == ()
    same, _ = desk.talks.settle(RoundAsk(side="pro", level="club", seed=2))
    assert desk.talks.begin_debate(same).view().flow == ()


def test_the_clock_counts_the_turn_and_stands_still_in_a_pause() -> None:
    now = [datetime(2026, 11, 2, 9, tzinfo=UTC)]
    desk = in_town()
    desk.journal._clock = lambda: now[0]
    play = desk.talks.begin_debate(DebateAsk(side="pro", seed=2, clock="hard"))

    def left(seconds: int) -> int:
        now[0] += timedelta(seconds=seconds)
        time = play.time()
        assert time is not None
        return time.left

    limit = limit_of(OPENING, "spark")
    assert [left(0), left(30), left(1)] == [limit, limit - 30, limit - 31]
    play.pause()
    assert left(500) == limit - 31
    play.pause()
    assert left(9) == limit - 40
    play.act(do.Speak(POINT))
    assert play.state.moves[0].seconds == 40
    left(0)
    left(limit + 10 * GRACE)
    play.act(do.Speak(AGAIN))
    assert play.state.round.said[2].unearned == "late"
    assert desk.talks.resume_debate(play.session).state == play.state


def test_a_round_is_taken_away_as_json_when_the_files_name_says_so() -> None:
    play = played(in_town())
    play.rewind(1, AGAIN)
    page = play.page("My Round.JSON")
    record = json.loads(page)
    assert page == play.page("other.json")
    assert record["code"] == play.code
    assert record["turns"][0]["text"] == POINT
    assert record["ballot"]["total"] == play.ballot().total
    assert record["branches"][0]["text"] == AGAIN
    assert play.page("round.md") == play.transcript()


def test_next_steps_name_the_turn_before_which_most_was_lost() -> None:
    steps = next_steps(played(in_town()))
    assert [step.command for step in steps] == ["again", "rewind", "swap"]
    assert steps[1].words == f"turn {steps[1].rest} another way"
    assert next_steps(in_town().talks.begin_debate(DebateAsk(side="pro"))) == ()
