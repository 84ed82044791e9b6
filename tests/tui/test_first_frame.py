"""Nothing is loaded before the doors are on screen but what a list names."""

from pathlib import Path

from tests.tui.first_frame import kept, listed, loaded

LATER = (
    "yaml", "rapidfuzz", "debatebot.text.snowball", "fsrs", "anki", "fpdf",
    "debatebot.grading.grader", "debatebot.matching", "debatebot.authoring", "debatebot.exchange",
    "debatebot.plain", "debatebot.debate.session", "debatebot.tour.session",
    "debatebot.pack.reader", "debatebot.text.stems", "textual.widgets._text_area",
    "textual.widgets._markdown", "textual.widgets._footer", "textual.widgets._header",
)  # fmt: skip
"""What has to wait, whatever the list says: it costs milliseconds, and the doors do not need it."""


def test_only_what_the_list_names_is_loaded(tmp_path: Path) -> None:
    now, then = set(loaded(tmp_path)), set(kept())
    assert sorted(now - then) == []
    assert sorted(name for name in then - now if name.startswith("debatebot")) == []


def test_what_can_wait_is_not_in_the_list() -> None:
    early = {
        name for name in kept() for late in LATER if name == late or name.startswith(f"{late}.")
    }
    assert early == set()


def test_what_the_list_says_of_modules() -> None:
    modules = ["os.path", "_hack", "click.core", "debatebot.tui", "textual.widgets._input"]
    assert listed(modules) == ["click", "debatebot.tui", "textual.widgets._input"]
