"""The talks behind the transcripts; run as a module to write them anew."""

from debatebot.play.desk import QuizAsk
from tests.plain.talks import TRANSCRIPTS, transcript

TALKS: dict[str, tuple[QuizAsk | None, tuple[str, ...]]] = {
    "quiz": (
        QuizAsk(seed=1, count=3),
        (
            *("/hint", "the fish ?", "hnit", "hint", "mend", "fish, villages", "right", "undo"),
            *("undo", "open 3", "next", "", "/skpi", "/skip", "next", "wet all summer", "trace"),
            *("answer", "next"),
        ),
    ),
    "nearly": (
        QuizAsk(topic="cost", seed=2),
        (
            "almost",
            "again",
            "/undo",
            "retry",
            "fish and villages!",
            "wrong",
            "flag unclear",
            "next",
        ),
    ),
    "home": (
        None,
        (
            *(
                "",
                "tour",
                "3",
                "resume",
                "open 1",
                "open 9",
                "open",
                "search floods",
                "search",
                "s",
            ),
            *("marking", "help", "2 wter", "2 cost", "/home", "resume", "/quit"),
        ),
    ),
    "ended": (QuizAsk(topic="cost", seed=1), ("/hint",)),
}


def transcribed(name: str) -> str:
    """The talk as it goes now."""
    ask, typed = TALKS[name]
    return transcript(*typed, ask=ask)[0]


if __name__ == "__main__":
    for known in TALKS:
        (TRANSCRIPTS / f"{known}.txt").write_text(transcribed(known), "utf-8")
