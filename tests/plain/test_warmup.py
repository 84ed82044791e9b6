"""Warm-ups line by line: chooser, a round to its end, codes, plans, rehearsal, going on after a stop."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from debatebot.classroom.events import Replied, Round, Vote
from debatebot.classroom.plan import NoPlan, read_plan
from debatebot.classroom.rounds import ROUND_NAMES
from debatebot.plain.warmup import NO_FLOW
from debatebot.play.desk import Desk
from debatebot.play.warmup import OTHER_PACK
from debatebot.play.warmup_ask import WarmupAsk
from tests.plain.talks import transcript
from tests.play.desks import in_town

CORNERS = WarmupAsk(round="corners", seed=42)
PLAYED = ("", "3", "because the air is cleaner without cars", "", "2", "")


def said(*typed: str, ask: WarmupAsk | None = None, desk: Desk | None = None) -> str:
    """What a talk says and is told."""
    return transcript(*typed, desk=desk or in_town(), ask=ask)[0]


def test_a_round_to_its_debrief() -> None:
    desk = in_town()
    text = said(*PLAYED, ask=CORNERS, desk=desk)
    assert "Four corners. 7 minutes. Code: oak-" in text
    assert "Your letter is " in text
    assert "Votes and stances stay on this machine, without a name." in text
    events = [record.event for record in desk.journal.records]
    assert [event.value for event in events if isinstance(event, Vote)] == [3, 2]
    assert sum(isinstance(event, Replied) for event in events) == 2
    assert [event.name for event in events if isinstance(event, Round)] == ["corners"]


def test_a_killed_round_goes_on_where_it_was() -> None:
    desk = in_town()
    said(*PLAYED[:3], ask=CORNERS, desk=desk)
    text = said("resume", "", "2", "", "quit", desk=desk)
    assert "You were in a warm-up: Four corners. Type resume to go on." in text
    assert text.count("The best counter.") == 1
    assert "Your letter is " in text


def test_what_is_no_reply_is_told_and_back_takes_the_newest_back() -> None:
    text = said(
        "", "9", "agree", "/back", "/skip", "/time", "/pause", "/more", "/nonsense", ask=CORNERS
    )
    assert "Type 1, 2, 3 or 4. Or skip, back, help." in text
    assert text.count("1. Strongly disagree.") == 2
    assert "The clock is paused." in text
    assert "One minute more." in text
    assert "There is no '/nonsense'." in text


def test_the_code_of_another_pack_says_so_first() -> None:
    desk = in_town()
    code = desk.warmups.begin(CORNERS).code
    other = code.replace(code.split("-")[1], "kite" if "kite" not in code else "jay")
    text = said(ask=WarmupAsk(code=other), desk=desk)
    assert OTHER_PACK in text
    assert OTHER_PACK not in said(ask=WarmupAsk(code=code), desk=desk)


def test_the_chooser_offers_every_round() -> None:
    text = said("minutes 5", "minutes 99", "teams 3", "saying", "1", "/home", ask=WarmupAsk())
    for number in range(1, len(ROUND_NAMES) + 1):
        assert f"\n{number}. " in text
    assert "5 minutes." in text
    assert "Type minutes and a number from 1 to 60." in text
    assert "Anyone may swap or pass" in text
    assert "Four corners. 5 minutes." in text


def test_a_rehearsal_leaves_nothing() -> None:
    desk = in_town()
    before = len(desk.journal.records)
    text = said("rehearse 1", "/home", ask=WarmupAsk(), desk=desk)
    assert "with made-up pupils. Nothing of it is kept." in text
    assert "A made-up pupil: " in text
    assert len(desk.journal.records) == before


def test_rounds_of_a_plan_follow_one_another() -> None:
    ask = WarmupAsk(plan=("corners:5", "corners:10"), seed=1)
    text = said(*PLAYED, "", "1", "/skip", ask=ask)
    assert text.index("5 minutes. Code") < text.index("10 minutes. Code")


def test_a_plan_goes_on_after_a_stop() -> None:
    desk = in_town()
    said("", "3", ask=WarmupAsk(plan=("corners:5", "refute:10"), seed=1), desk=desk)
    text = said("resume", *PLAYED[2:], "", "", "quit", desk=desk)
    assert text.index("5 minutes. Code") < text.index("They say, but. 10 minutes. Code")


def test_test_answers_are_marked_and_not_kept() -> None:
    desk = in_town()
    text = said("test", "something", "done", "/home", ask=WarmupAsk(), desk=desk)
    assert "A test answer, Enter for the next question, or done: something" in text
    assert not any(isinstance(r.event, Replied) for r in desk.journal.records)


def test_what_is_kept_is_written_without_the_vote(tmp_path: Path) -> None:
    name = tmp_path / "mine.json"
    said(*PLAYED[:5], f"write {name}", f"write {name}", "", ask=CORNERS)
    (ballot,) = [file for file in tmp_path.iterdir() if file != name]  # nobody votes twice
    found = json.loads(ballot.read_text("utf-8"))
    assert found["pair"] == [3, 2]
    mine = json.loads(name.read_text("utf-8"))
    assert mine["alias"].startswith("me-")
    assert mine["alias"] not in str(found)
    assert (mine["entries"], mine["turns"], mine["words"]) == ([], 0, 0)


def test_a_ballot_tells_no_time_and_a_second_thought_counts(tmp_path: Path) -> None:
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    said(*PLAYED[:5], f"write {first}", "back", "1", f"write {second}", "", ask=CORNERS)
    (ballot,) = tmp_path.glob("ballot-*.json")
    assert json.loads(ballot.read_text("utf-8"))["pair"] == [3, 1]
    assert datetime.fromtimestamp(ballot.stat().st_mtime, UTC).year == 2000


def test_a_name_that_is_none_leaves_no_ballot(tmp_path: Path) -> None:
    text = said(*PLAYED[:5], "write /", f"write {tmp_path}/no/such.json", "", ask=CORNERS)
    assert "/ is there already" in text
    assert "such.json cannot be written" in text
    assert list(tmp_path.iterdir()) == []


def test_results_of_thirty_laptops_fit_into_one_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for _ in range(2):
        said(*PLAYED[:5], "write", "", ask=CORNERS)
    assert len(list(tmp_path.glob("oak-*-me-*.json"))) == 1  # the clock of these desks stands still
    assert len(list(tmp_path.glob("ballot-*.json"))) == 1


@pytest.mark.parametrize("typed", ["corners:0", "cornrs:7", "", "corners:x", "corners," * 13])
def test_a_plan_that_is_none_says_which_part(typed: str) -> None:
    with pytest.raises(NoPlan) as told:
        read_plan(typed)
    assert told.value.message.endswith((".", "?"))


def test_another_round_of_the_same_kind_follows_its_end() -> None:
    text = said("", "/another", *PLAYED[1:-1], "another", "", ask=CORNERS)
    assert "'/another'" in text  # not a word of the round while it goes on
    assert text.count("Four corners. 7 minutes. Code: ") == 2
    assert text.index("Your letter is ") < text.rindex("Four corners. 7 minutes. Code: ")


def test_the_flow_is_told_where_there_is_one() -> None:
    turn = "quiet streets let children cycle to school because cars are dangerous"
    told = said("", turn, "/flow", ask=WarmupAsk(round="teams", seed=42))
    assert "Stands: " in told[told.index("/flow") :]
    assert NO_FLOW in said("", "/flow", ask=CORNERS)


def test_the_words_that_the_chooser_offers_are_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    text = said("projector", "names ann, bob", "print", "help", "/home", ask=WarmupAsk())
    assert "Rounds are for a projector." in text
    assert "There is no" not in text
    assert [file.name for file in tmp_path.iterdir()] == ["warm-up-sheets.md"]


def test_words_that_are_no_sentence_work_bare_at_every_prompt() -> None:
    desk = in_town()
    text = said("", "back", "", "pause", "skip", "back", "skip", "skip", ask=CORNERS, desk=desk)
    assert text.count("1. Strongly disagree.") == 3
    assert "The clock is paused." in text
    refute = WarmupAsk(round="refute", seed=42)
    passed = said("", "skip", "pass", "help", ask=refute, desk=desk)
    assert "Not understood" not in passed
    assert "skip: Go on without a reply" in passed
    assert "passon" not in passed
    assert passed.count("\nback: ") == 1
    replies = [r.event for r in desk.journal.records if isinstance(r.event, Replied)]
    assert replies
    assert all(each.passed for each in replies)
