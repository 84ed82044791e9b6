"""The other side's case, stated: what is kept, hinted at, told in two beats, and gone on with."""

import pytest

from debatebot.debate import actions as do
from debatebot.debate.events import Stated
from debatebot.pack.models import Side
from debatebot.play.asks import RoundAsk
from debatebot.play.stating import StatePlay
from debatebot.progress.store import MemoryStore
from tests.play.desks import in_town

FAIR = (
    "Shops lose customers who drive because parking is far. Nurses on night shifts need cars. "
    "Cameras everywhere watch citizens."
)


def stating(store: MemoryStore | None = None, side: Side = "pro") -> StatePlay:
    """The other side's case of somebody who argues `side`."""
    return in_town(store).talks.beside.state(RoundAsk(side=side, way="steelman"), None)


@pytest.mark.parametrize(("own", "stated"), [("pro", "anti"), ("anti", "pro")])
def test_it_is_the_side_that_is_not_one_s_own(own: Side, stated: Side) -> None:
    assert stating(side=own).side == stated


def test_a_fair_statement_is_said_to_be_one() -> None:
    found = stating().state_it(FAIR)
    assert (found.symbol, found.word) == ("✓", "Fairly put")
    assert [line.sign for line in found.lines] == ["✓", "✓", "✓"]
    assert found.lines[0].says.endswith(", with a reason")
    assert found.missing == ""


def test_what_is_missing_is_counted_first_and_told_when_asked_for() -> None:
    play = stating()
    first = play.state_it("Nurses on night shifts need cars because of buses.")
    assert first.missing == "Their heaviest point is not there yet"
    assert first.missed == ()
    (missed,) = play.reveal().missed
    assert missed.says == "shops lose customers who drive"
    assert not play.feedback().seen
    assert play.state_it(FAIR).seen  # stated after it had been told


def test_a_point_of_one_s_own_is_named_with_its_side() -> None:
    found = stating().state_it("Quiet streets let children cycle to school.")
    assert found.lines[0].sign == "×"
    assert found.lines[0].says.startswith("speaks for 'For': quiet streets")
    assert found.symbol == "✗"


def test_hints_lead_to_points_that_were_not_made() -> None:
    play = stating()
    hints = [play.hint() for _ in range(6)]
    assert all(hints)
    assert hints[-1] == hints[-2]  # the ladder has an end
    play.state_it(FAIR)
    assert play.hint() == ""


def test_every_statement_is_kept_and_the_last_one_is_there_again() -> None:
    store = MemoryStore()
    play = stating(store)
    play.state_it("Cameras everywhere watch citizens.")
    play.state_it(FAIR)
    desk = in_town(store)
    kept = [r.event for r in desk.journal.records if isinstance(r.event, Stated)]
    assert [(event.side, event.passed) for event in kept] == [("anti", False), ("anti", True)]
    again = desk.talks.beside.state_on(play.session)
    assert again.feedback() == play.feedback()
    assert desk.home().unfinished == ()


def test_a_half_typed_statement_is_unfinished() -> None:
    store = MemoryStore()
    play = stating(store)
    assert in_town(store).home().unfinished == ()
    play.save_draft("Shops lo", 4)
    desk = in_town(store)
    (left,) = desk.home().unfinished
    assert left.kind == "steelman"
    draft = desk.talks.beside.state_on(left.session).draft()
    assert draft is not None
    assert (draft.text, draft.cursor) == ("Shops lo", 4)


def test_after_a_debate_the_app_s_own_lines_earn_nothing() -> None:
    desk = in_town()
    debate = desk.talks.begin_debate(desk.talks.settle(RoundAsk(side="pro", seed=2))[0])
    debate.act(do.Speak("children cycle to school because quiet streets are safe"))
    reply = debate.state.round.said[1].text
    play = desk.talks.beside.state_side("anti", debate.session)
    assert "app's own words" in " ".join(line.says for line in play.state_it(reply).lines)
    assert "'For' in your debates so far: " in play.feedback().beside


def test_after_a_watched_round_neither() -> None:
    desk = in_town()
    watched = desk.talks.beside.watch(RoundAsk(side="pro", seed=2, way="watch"), None)
    watched.finish()
    line = watched.view().lines[1].text
    play = desk.talks.beside.state_side("anti", watched.session)
    assert "app's own words" in " ".join(said.says for said in play.state_it(line).lines)


def test_nothing_said_is_no_statement() -> None:
    play = stating()
    with pytest.raises(ValueError, match="says nothing"):
        play.state_it(" \n ")
    with pytest.raises(ValueError, match="nothing was stated"):
        play.feedback()
    with pytest.raises(LookupError):
        in_town().talks.beside.state_on("steelman-9")


@pytest.mark.parametrize(("text", "count"), [("", "0 of 3 to 5 sentences"), ("One. Two.", "2 of 3 to 5 sentences"),
                                             ("1. 2. 3. 4. 5. 6.", "6 of 3 to 5 sentences: beyond them nothing is read")])  # fmt: skip
def test_sentences_are_counted_as_one_types(text: str, count: str) -> None:
    assert stating().count(text) == count
