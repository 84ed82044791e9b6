"""The talks behind the transcripts; run as a module to write them anew."""

from collections.abc import Callable

from debatebot.plain.app import Ask
from debatebot.play.asks import RoundAsk, TourAsk
from debatebot.play.desk import Desk
from debatebot.play.quiz_ask import QuizAsk
from tests.plain.talks import TRANSCRIPTS, transcript
from tests.play.desks import in_town, newcomer

TALKS: dict[str, tuple[Ask | None, tuple[str, ...]]] = {
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
                "warmup",
                "home",
                "resume",
                "open 1",
                "open 9",
                "open",
                "search floods",
                "search",
                "s",
            ),
            *("help", "2 wter", "2 cost", "/home", "resume", "/quit"),
        ),
    ),
    "ended": (QuizAsk(topic="cost", seed=1), ("/hint",)),
    "tour": (
        TourAsk(),
        (
            *("9", "5", "fairly", "2", "/help", "children on bikes in quiet streets", "nonsense"),
            *("/undo", "more buses", "", "weigh", "6", "z", "a", "/undo", "b"),
            *("quiet streets because of school", "/open 1", "/pass", "pass", "", "3", "3"),
            *("help", "revisit", "revisit 9", "revisit 2", "", "2", "c"),
            *("nurses on night shifts need cars, because buses sleep", "crux", "/home"),
        ),
    ),
    "debate": (
        RoundAsk(side="pro", seed=2),
        (
            *("/cards", "/hint", "/undo", "/not", "", "quiet streets let children cycle to school"),
            *("/not", "/undo", "children cycle to school because quiet streets are safe"),
            *("/flow", "buses without end because nobody queues", "/hitn", "/pass"),
            *("/open 2", "clean air keeps lungs healthy because " + "very " * 70 + "clean"),
            *("shops gain customers who walk, so they lose nothing", "/ballot"),
            *("on balance quiet streets outweigh the shops", "ledger", "flow", "undo"),
            *("quiet streets matter more than shops because children live there", "help"),
            *("swap", "/quit"),
        ),
    ),
    "looks": (
        RoundAsk(side="pro", seed=2),
        (
            *("children cycle to school because quiet streets are safe", *["/pass"] * 5),
            *("rewind", "1", "buses run on time without jams because of empty roads", ""),
            *("stance 8", "stance 6", "fairly sure", "undo"),
            *("rewind 4", "rewind 3", "", "rewind 11", "idk", "rewind", ""),
            *("dispute 1", "9", "2", "dispute 1", "", "dispute", "1", "none"),
            *("card", "undo", "help"),
            *("rewind 1", "buses run on time because the roads are empty", "on"),
            *(*["/pass"] * 5, "/quit"),
        ),
    ),
    "watched": (
        RoundAsk(side="pro", seed=2, way="watch"),
        (
            *("", "next", "flow", "ledger", "judge", "help", "all", "", "ledger", "judge"),
            *("dispute 1", "none", "rewind", "steelman", "", "/hint", "shops lose customers"),
            *(
                "reveal",
                "better",
                "shops lose customers who drive because parking is far. Nurses on "
                "night shifts need cars. Cameras everywhere watch citizens. quiet streets let children "
                "cycle to school",
                "back",
                "swap",
                "",
                "again",
                "quit",
            ),
        ),
    ),
    "judged": (
        RoundAsk(side="anti", seed=3, way="watch", judge=True),
        (
            *(
                "e",
                "",
                "12",
                "x",
                "21",
                "/undo",
                "",
                "/pass",
                "10",
                "5,5",
                "/said",
                "/flow",
                "/hint",
                "3",
            ),
            *("0", "2", "me", "3", "/undo", "", "", "dispute 1", "none", "flow", "", "again"),
        ),
    ),
    "own-ballot": (
        RoundAsk(side="pro", seed=2, judge=True),
        (
            *("children cycle to school because quiet streets are safe", *["/pass"] * 3),
            *("/judge", "/judge", "/pass", "/pass", *["4"] * 6, "/pass", "1", "", "judge"),
            *("steelman", "/back", "/quit"),
        ),
    ),
    "both": (
        RoundAsk(side="pro", format="both", clock="soft", seed=2),
        (
            *("/time", "children cycle to school because quiet streets are safe", "/pause"),
            *(*["/pass"] * 5, "both", "shops lose customers because they drive", *["/pass"] * 5),
            *("stance", "3", "", "both", "Quiet streets are good, but shops lose customers"),
            *("swap", "both", "/quit"),
        ),
    ),
    "two": (
        RoundAsk(side="pro", people=2),
        (
            *("children cycle to school because quiet streets are safe", "/hint", ""),
            *("shops lose customers because quiet streets keep drivers out", "/not", "/flow"),
            *("/undo", "nurses need cars on night shifts", *["/pass"] * 10),
            *("ledger", "flow", "card", "undo", "/pass", "swap", "/quit"),
        ),
    ),
    "first": (
        None,
        (
            *("8", "5", "/cards", "a dam would stop the floods because the wall holds", "/not"),
            *("villages would be lost though", "", "the fish", "villages", "answer", "next"),
            *("villages would be lost", "", "3", "resume", "/quit"),
        ),
    ),
    "first-skipped": (None, ("", "skip", "tour", "/quit")),
}

_DESKS: dict[str, Callable[[], Desk]] = {
    "tour": in_town,
    "debate": in_town,
    "looks": in_town,
    "both": in_town,
    "two": in_town,
    "watched": in_town,
    "judged": in_town,
    "own-ballot": in_town,
    "first": newcomer,
    "first-skipped": newcomer,
}
"""Without an entry: the river pack, the first run behind."""


def transcribed(name: str) -> str:
    """The talk as it goes now."""
    ask, typed = TALKS[name]
    desk = _DESKS[name]() if name in _DESKS else None
    return transcript(*typed, desk=desk, ask=ask)[0]


if __name__ == "__main__":
    for known in TALKS:
        (TRANSCRIPTS / f"{known}.txt").write_text(transcribed(known), "utf-8")
