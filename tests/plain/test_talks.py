"""Tours and rounds line by line: gone on with, exported, played again, interrupted."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from debatebot.event import Event
from debatebot.plain.app import run
from debatebot.play.asks import RoundAsk, TourAsk
from debatebot.progress.events import Record
from debatebot.progress.store import MemoryStore, Stamp
from debatebot.progress.trouble import NotSaved
from tests.plain.talks import CTRL_C, talk_of, transcript
from tests.play.desks import in_town, newcomer

PRO = RoundAsk(side="pro", seed=2)
POINT = "children cycle to school because quiet streets are safe"
WHOLE = (POINT, *["/pass"] * 5)


def test_a_round_and_a_tour_that_were_left_are_each_gone_on_with_from_home() -> None:
    _, desk = transcript(POINT, desk=in_town(), ask=PRO)
    transcript("5", "", "quiet streets", desk=desk, ask=TourAsk())
    said, _ = transcript("resume quiz", "resume debate", "/home", "r", "/quit", desk=desk)
    assert "You were on tradeoff 1 of 2 of a tour. Type resume tour to go on.\n" in said
    assert "You were on turn 2 of 6 of a debate. Type resume debate to go on.\n" in said
    assert "> resume quiz\nNo quiz is unfinished.\n" in said
    assert f"\nYou: {POINT}\n" in said.partition("> resume debate\n")[2]
    assert said.endswith("\nA guess: /quit\n" + desk.farewell() + "\n")


def test_a_bare_wish_goes_on_or_begins_anew() -> None:
    _, desk = transcript(POINT, desk=in_town(), ask=PRO)
    said, _ = transcript("what", "", desk=desk, ask=RoundAsk())
    assert "Type 'go on' or 'new'.\n> \nThe motion:" in said
    assert "Turn 2 of 6." in said
    said, _ = transcript("new", desk=desk, ask=RoundAsk())
    assert "Turn 1 of 6." in said
    said, _ = transcript(desk=desk, ask=PRO)
    assert "Type 'go on'" not in said


def test_a_round_is_exported_once_and_never_over_a_file(tmp_path: Path) -> None:
    file = tmp_path / "round.md"
    said, _ = transcript(*WHOLE, f"export {file}", f"export {file}", "", desk=in_town(), ask=PRO)
    assert f"Written to {file}.\n" in said
    assert f"{file} is there already and was left as it is" in said
    assert file.read_text("utf-8").startswith("# The town should charge cars.\n")


def test_an_export_without_a_name_gets_the_name_of_its_round(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    said, _ = transcript(*WHOLE, "export", desk=in_town(), ask=PRO)
    (file,) = tmp_path.iterdir()
    assert f"Written to {file.name}." in said
    assert file.name.startswith("debate-")


def test_another_round_takes_the_same_side_or_the_other() -> None:
    said, _ = transcript(*WHOLE, "again", *WHOLE, "swap", "/home", desk=in_town(), ask=PRO)
    assert "You argue for 'For', as you asked." in said
    assert "You argue for 'For', the same side again." in said
    assert "You argue for 'Against', the other side now." in said


def test_a_letter_chooses_what_was_meant() -> None:
    said, _ = transcript(POINT, "/not", "b", "/flow", desk=in_town(), ask=PRO)
    chosen = said.partition("B, ")[2].partition(";")[0]
    assert f"You, A, B, C, none or in other words: b\nHeard: {chosen}." in said


def test_a_passed_round_still_has_a_ballot_and_a_ledger() -> None:
    said, _ = transcript(*["/pass"] * 6, "ledger", "flow", desk=in_town(), ask=PRO)
    assert "Ballot: 0 of 100 points" in said
    assert "Nothing was awarded and nothing taken away." in said
    assert "The app: Cameras everywhere watch citizens. Stands: live." in said
    assert "Best moment" not in said


def test_just_the_crux_is_debated_on_its_side() -> None:
    typed = ("", "", "2", "b", "", "", "", "")
    said, _ = transcript(*typed, "crux", desk=in_town(), ask=TourAsk())
    assert "Your crux: shops lose customers who drive." in said
    assert "> crux\nThe motion:" in said
    assert "You argue for 'Against', the side of the point on which your view rests; " in said
    assert "shops lose customers who drive. " in said.partition("> crux")[2]
    assert "Turn 1 of 4" in said or "1 of 4" in said


def test_the_memo_is_read_and_written_paragraph_by_paragraph(tmp_path: Path) -> None:
    file = tmp_path / "memo.md"
    typed = ("", "", "2", "b", "because shops close", "", "", "", "memo")
    edits = ("edit 99 x", "edit 1 My own page", "edit 2", "Second", "undo", f"export {file}", "")
    said, desk = transcript(
        *typed, *edits, "memo", "undo", "undo", "", desk=in_town(), ask=TourAsk()
    )
    assert "1. My position: The town should charge cars." in said
    assert "Type edit and a paragraph's number, 1 to" in said
    assert "1. My own page" in said
    assert file.read_text("utf-8").startswith(
        "My own page\n\nOn *A charge for cars*.\n\n## Where I"
    )
    assert said.count("Taken back.") == 2
    assert "There is nothing to take back in the memo." in said
    found = desk.talks.resume_tour("tour-2")
    assert found.state.memo == ""


def test_the_brief_is_read_from_home_and_kept_as_a_page(tmp_path: Path) -> None:
    desk, file = in_town(), tmp_path / "brief.md"
    transcript(POINT, "/quit", desk=desk, ask=PRO)
    said, _ = transcript("brief", f"export {file}", "", "quit", desk=desk)
    assert f"To argue it: '{POINT}'." in said
    assert "Not yet in your words:" in said
    page = file.read_text("utf-8")
    assert f"- To argue it: {POINT}" in page
    assert "(not yet in your words)" in page


def test_undo_from_home_goes_on_where_the_last_thing_was_done() -> None:
    desk = in_town()
    transcript(POINT, "/quit", desk=desk, ask=PRO)
    said, _ = transcript("undo", "/quit", desk=desk)
    assert "Taken back.\nThe motion:" in said
    assert [left.kind for left in desk.home().unfinished] == ["debate"]
    said, _ = transcript("undo", "quit", desk=desk)
    assert "There is nothing to take back." in said


@pytest.mark.parametrize(
    ("ask", "typed", "left"),
    [
        (PRO, (POINT,), "You were on turn 2 of 6 of a debate."),
        (TourAsk(), ("5", "3"), "You were on tradeoff 1 of 2 of a tour."),
    ],
)
def test_an_interrupt_keeps_everything_and_says_so(
    ask: RoundAsk | TourAsk, typed: tuple[str, ...], left: str
) -> None:
    desk = in_town()
    talk, lines = talk_of([*typed, CTRL_C])
    with pytest.raises(KeyboardInterrupt):
        run(desk, talk, ask)
    assert lines[-1] == f"All kept. {left}"


def test_the_first_run_is_over_for_good_once_it_was_left_and_not_before() -> None:
    desk = newcomer()
    said, _ = transcript("5", "/quit", desk=desk)
    assert said.endswith("Because: /quit\nAll kept. You were in the first run.\n")
    said, _ = transcript("skip", desk=desk)
    assert said.startswith("Your first run goes on where it was; skip leads home.\nOne reason")
    said, _ = transcript(desk=desk)
    assert said.startswith("A Dam for the River\nBy A. Writer")


class FullDisk(MemoryStore):
    """A store without room."""

    def append(self, events: Sequence[Event], stamp: Stamp) -> tuple[Record, ...]:
        """Refuse everything but the first thing."""
        if self.records("me"):
            raise NotSaved("This is not on disk yet: no space left.")
        return super().append(events, stamp)


@pytest.mark.parametrize(("ask", "typed"), [(PRO, (POINT, POINT)), (TourAsk(), ("5", "1", "x"))])
def test_a_full_disk_is_told_once(ask: RoundAsk | TourAsk, typed: tuple[str, ...]) -> None:
    said, _ = transcript(*typed, desk=in_town(FullDisk()), ask=ask)
    assert said.count("no space left. It stays here") == 1
