"""A round of the app against itself is watched turn by turn, and there again after a restart."""

import pytest

from debatebot.debate.events import Watched
from debatebot.play.asks import RoundAsk
from debatebot.play.desk import Desk
from debatebot.play.watching import WatchPlay
from debatebot.progress.store import MemoryStore
from tests.play.desks import in_town

ASK = RoundAsk(side="anti", seed=2, way="watch")


def watching(desk: Desk, ask: RoundAsk = ASK) -> WatchPlay:
    return desk.talks.beside.watch(ask, None)


def test_each_step_shows_one_turn_more_in_the_names_of_both_parts() -> None:
    play = watching(in_town())
    assert play.view().lines == ()
    names = ["Against", "Bridge"] * (play.total // 2)
    for turn in range(1, play.total + 1):
        assert play.step()
        shown = play.view()
        assert [line.name for line in shown.lines] == names[:turn]
        assert (shown.number, shown.over) == (turn, turn == play.total)
        assert not any(line.heard or line.words for line in shown.lines)
    assert not play.step()
    assert not play.finish()
    assert (play.view().me, play.view().part) == ("Against", "Bridge")


def test_going_to_the_end_is_the_same_round_as_going_there_in_steps() -> None:
    one, other = watching(in_town()), watching(in_town())
    while one.step():
        pass
    other.finish()
    assert one.state == other.state
    assert one.ballot() == other.ballot()
    assert one.transcript() == other.transcript()


def test_the_turn_that_was_shown_is_there_again_after_a_restart() -> None:
    store = MemoryStore()
    desk = in_town(store)
    play = watching(desk)
    for _ in range(5):
        play.step()
    (left,) = [each for each in in_town(store).home().unfinished if each.kind == "watch"]
    assert (left.position, left.total) == (5, play.total)
    again = in_town(store).talks.beside.watch_on(left.session)
    assert again.shown == 5
    assert again.view() == play.view()
    again.finish()
    assert not [each for each in in_town(store).home().unfinished if each.kind == "watch"]


def test_a_watched_round_adds_nothing_to_the_learner_s_own_history() -> None:
    desk = in_town()
    before = desk.home().doors
    watching(desk).finish()
    assert desk.home().doors == before
    assert [type(r.event) for r in desk.journal.records][-1] is Watched


def test_another_round_has_another_seed_and_the_order_may_be_swapped() -> None:
    desk = in_town()
    play = watching(desk, RoundAsk(way="watch", side="pro", format="class", level="club"))
    other = desk.talks.beside.watch_again(play, swap=True)
    was, now = play.state.settings, other.state.settings
    assert (now.side, now.format, now.level) == ("anti", was.format, was.level)
    assert now.seed != was.seed


def test_what_only_people_can_play_is_watched_as_a_spark() -> None:
    play = watching(in_town(), RoundAsk(way="watch", format="both"))
    assert play.state.settings.format == "spark"


def test_the_page_names_both_parts() -> None:
    play = watching(in_town())
    play.finish()
    page = play.transcript()
    assert "The app against itself. Against: Against. Bridge: For." in page
    assert "**1 Against:**" in page
    assert "**2 Bridge:**" in page
    assert "You:" not in page


def test_a_round_that_is_not_there_cannot_be_gone_on_with() -> None:
    desk = in_town()
    debate = desk.talks.begin_debate(desk.talks.settle(RoundAsk(side="pro"))[0])
    for session in ("watch-99", debate.session):
        with pytest.raises(LookupError):
            desk.talks.beside.watch_on(session)
