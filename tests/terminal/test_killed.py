"""Killed after a key press, in every mode: nothing that was shown is missing, and it goes on there."""

import os
import random
import re
import signal
from datetime import UTC, datetime
from pathlib import Path

import pytest

from benchmarks.terminal import NotSeen, Terminal
from debatebot.play import newcomer
from debatebot.play.desk import Desk, open_desk
from debatebot.play.unfinished import Unfinished
from debatebot.progress.doctor import examine
from debatebot.progress.events import Draft, Record
from tests.packs import RIVER, river
from tests.terminal.test_app import start

pytestmark = pytest.mark.terminal

MODES: dict[str, tuple[str, ...]] = {
    "quiz": ("quiz", "drill", "--count", "5", "--seed", "3"),
    "tour": ("tour",),
    "debate": ("debate", "--side", "pro", "--seed", "1"),
    "learn": ("quiz", "learn"),
    "exam": ("quiz", "exam", "--count", "4", "--seed", "3"),
    "today": ("today",),
    "warmup": ("warmup", "refute", "--seed", "3"),
    "first": (),
}
SAID = (
    "japan ", "because ", "nato would be stretched thin ", "korea and australia ",
    "they share intelligence ", "it costs too much ", "1 ", "neutrality ", "so that ",
)  # fmt: skip
PRESSED = ("enter", "enter", "enter", "1", "5", "c", "h", "u", "left", "right", "backspace", "t")
DRAFT_SECONDS = 2.0
PATIENCE = 3.0
"""Seconds beyond the promise for a busy machine."""


def desk_on(data: Path) -> Desk:
    return open_desk(river(), str(data), "me", lambda: datetime.now(UTC))


def on_disk(data: Path) -> tuple[Record, ...]:
    desk = desk_on(data)
    records = desk.journal.records
    desk.close()
    return records


def deeds(records: tuple[Record, ...]) -> list[Record]:
    return [record for record in records if not isinstance(record.event, Draft)]


def left(data: Path) -> Unfinished | None:
    desk = desk_on(data)
    found = desk.home().unfinished
    desk.close()
    return found[0] if found else None


class Life:
    """One mode, killed and started again as often as one likes."""

    def __init__(self, data: Path, mode: str, chance: random.Random) -> None:
        self.data, self.mode, self.chance = data, mode, chance
        if mode != "first":
            desk = desk_on(data)
            desk.set_setting(newcomer.SEEN, "yes")
            desk.close()

    def opened(self) -> Terminal:
        """The program where it was left, or a new session of the mode."""
        unfinished = left(self.data)
        if unfinished is None or self.mode == "first":
            terminal = start(self.data, *MODES[self.mode], pack=RIVER)
            terminal.wait_for(lambda text: len(text.split()) > 12)
            terminal.settle(0.3)
            return terminal
        terminal = start(self.data, pack=RIVER)
        terminal.wait_for(unfinished.sentence.rstrip("."))
        terminal.settle(0.3)
        terminal.press("r")
        terminal.wait_for(lambda text: "Go on" not in text and len(text.split()) > 8)
        terminal.settle(0.3)
        return terminal

    def killed_after_one_more(self) -> None:
        """Press one key, or type a few words, and kill the program at once or a moment later."""
        before = on_disk(self.data)
        with self.opened() as terminal:
            typed = self._do(terminal)
            terminal.settle(0.02, within=self.chance.choice((0.001, 0.03, 0.2)))
            kept = bool(typed) and self.chance.random() < 0.5 and self._wait_for_draft(typed)
            shown = terminal.text()
            terminal.signal(signal.SIGKILL)
            assert terminal.wait_exit() == -signal.SIGKILL
        self._check(before, shown, typed if kept else "")

    def _do(self, terminal: Terminal) -> str:
        """What was typed; empty for a key."""
        if self.chance.random() < 0.45:
            words = self.chance.choice(SAID)
            terminal.type(words)
            try:
                terminal.wait_for(words.strip(), within=1.0)
            except NotSeen:
                return ""  # no box is open: the letters were keys, or nothing
            return words.strip()
        terminal.press(self.chance.choice(PRESSED))
        return ""

    def _wait_for_draft(self, words: str) -> bool:
        """Unsent words are on disk within two seconds; False when there is no box for them."""
        end = datetime.now(UTC).timestamp() + DRAFT_SECONDS + PATIENCE
        while datetime.now(UTC).timestamp() < end:
            drafts = [r.event.text for r in on_disk(self.data) if isinstance(r.event, Draft)]
            if any(words in text for text in drafts):
                return True
        return False

    def _check(self, before: tuple[Record, ...], shown: str, draft: str) -> None:
        after = on_disk(self.data)
        assert examine(self.data).sound
        assert deeds(after)[: len(deeds(before))] == deeds(before)
        if draft:
            texts = [r.event.text for r in after if isinstance(r.event, Draft)]
            assert any(draft in text for text in texts)
        unfinished = left(self.data)
        if unfinished is None or self.mode == "first":
            return
        place = f"{unfinished.position} of {unfinished.total}"
        if unfinished.kind == "warmup":
            place = unfinished.sentence.partition(": ")[2].rstrip(".")
        earlier = max(1, unfinished.position - 1), unfinished.position, unfinished.position + 1
        there = {f"{number} of {unfinished.total}" for number in earlier}
        if marks := set(re.findall(r"\b\d+ of \d+\b", shown)):
            assert marks & there or unfinished.kind not in ("quiz", "tour", "debate"), shown
        with self.opened() as terminal:
            terminal.wait_for(place, within=10)
            if draft:
                terminal.wait_for(draft[:30], within=5)
            terminal.press("ctrl+q")
            assert terminal.wait_exit() == os.EX_OK
            assert terminal.left_behind() == []


def live(folder: Path, presses: int, seed: int) -> None:
    """Kill once after each of so many random presses, over all modes in turn."""
    lives: list[Life] = []
    for mode in MODES:
        data = folder / mode
        data.mkdir()
        lives.append(Life(data, mode, random.Random(f"{seed} {mode}")))
    for number in range(presses):
        lives[number % len(lives)].killed_after_one_more()


def test_three_kills_lose_nothing(tmp_path: Path) -> None:
    live(tmp_path, 3, seed=11)


@pytest.mark.slow
def test_fifty_kills_lose_nothing(tmp_path: Path) -> None:
    live(tmp_path, 50, seed=4)


def test_a_closed_window_leaves_nothing_running(tmp_path: Path) -> None:
    """The terminal goes away under the program: it ends by itself and keeps the draft."""
    data = tmp_path / "data"
    with start(data, *MODES["quiz"], pack=RIVER) as terminal:
        terminal.wait_for("In your own words")
        terminal.type("not sent yet")
        terminal.wait_for("not sent yet")
        terminal.close_window()
    drafts = [r.event.text for r in on_disk(data) if isinstance(r.event, Draft)]
    assert drafts == ["not sent yet"]


def test_a_window_closed_while_home_is_drawn_leaves_nothing_running(tmp_path: Path) -> None:
    """What draws is started anew as the terminal goes, and waits for it: the process ends all the same."""
    with start(tmp_path / "data", "debate", pack=RIVER) as terminal:
        terminal.wait_for("Brief")
        terminal.type("half a thought here")
        terminal.settle(0.2, within=2.0)
        terminal.close_window()
