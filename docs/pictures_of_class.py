"""What the pictures of warm-ups show."""

from pictures_act import NARROW, SMALL, Act

from debatebot.classroom.result import Entry, Result
from debatebot.classroom.rounds import RoundName
from debatebot.classroom.state import Reply
from debatebot.play.class_files import ClassDesk, ClassFiles
from debatebot.play.warmup_ask import WarmupAsk
from debatebot.tui import themes
from debatebot.tui.app import DebatebotApp
from debatebot.tui.screens.class_report import ClassReportScreen
from debatebot.tui.screens.warmup_marks import TryMarksScreen
from debatebot.tui.screens.warmup_round import WarmupScreen

REASON = "because hackers attack everybody, so it is better to answer together"
ROSTER = ("Ada", "Ben", "Cy", "Di")
SAID = (
    "because partners bring strength that NATO would need",
    "but the region has its own clubs already, AUKUS and the Quad",
    "AUKUS ties Australia to two NATO members, so allies are there anyway",
)
TRIED = ("they help each other", "Australia Jpan NZ and S. Korea")
NAMES = ("Ada", "Ben", "Cy", "Di", "Fay")
STEPS = (
    "they say nobody needs a bigger alliance to share what they know",
    "but warnings came late when every country kept its own",
    "because attacks cross borders in seconds",
    "therefore a common watch is worth more than it costs",
)
HANDS = (9, 6, 4, 0, 2, 1, 3)


def chooser(app: DebatebotApp) -> None:
    """Warm-up: the chooser, five minutes before the bell."""
    app.choose_warmup()


def explained(app: DebatebotApp) -> None:
    """Warm-up: what happens in a round, before it begins."""
    app.start_warmup(WarmupAsk(round="corners", seed=42))


def timer(app: DebatebotApp) -> None:
    """Warm-up: the large clock of the projector."""
    _played(app, "corners", (), projector=True)


def paused(app: DebatebotApp) -> None:
    """Warm-up: the clock stands still, and says so."""
    timer(app)
    _round(app).call_after_refresh(_round(app).command_pause)


def corners(app: DebatebotApp) -> None:
    """Warm-up: four corners on a pupil's screen."""
    _played(app, "corners", ())


def counter(app: DebatebotApp) -> None:
    """Warm-up: a reason that was heard, and the best counter to it."""
    _played(app, "corners", (Reply(key="3"), Reply(text=REASON)))


def letter(app: DebatebotApp) -> None:
    """Warm-up: the big letter of the reason that a pupil gave."""
    _played(
        app,
        "corners",
        (Reply(key="3"), Reply(text=SAID[0]), Reply(), Reply(key="2")),
    )


def hands(app: DebatebotApp) -> None:
    """Warm-up: hands up for each letter."""
    _played(app, "corners", (Reply(), Reply()), projector=True)
    _round(app).call_after_refresh(lambda: _round(app).box.put("9 6 4 0"))


def room(app: DebatebotApp) -> None:
    """Warm-up: the room in letters, and what nobody said."""
    _played(app, "corners", (Reply(), Reply(), Reply(counts=HANDS)), projector=True)


def teams(app: DebatebotApp) -> None:
    """Warm-up: two teams at one keyboard, with their flow."""
    _played(app, "teams", tuple(Reply(text=text) for text in SAID))


def drops(app: DebatebotApp) -> None:
    """Warm-up: the drop hunt."""
    _played(app, "drops", ())


def rehearsal(app: DebatebotApp) -> None:
    """Warm-up: a rehearsal with made-up pupils."""
    app.rehearse_warmup(WarmupAsk(round="corners", seed=42, minutes=7, projector=True))


def marks(app: DebatebotApp) -> None:
    """Warm-up: a teacher's test answers."""
    app.try_marks()
    screen = app.screen
    if not isinstance(screen, TryMarksScreen):
        raise TypeError(f"no test answers on screen but {screen}")

    def tried() -> None:
        for text in TRIED:
            screen.send(text)

    screen.call_after_refresh(tried)


def report(app: DebatebotApp) -> None:
    """The report of a class: the least sure marks first, then what nobody argued."""
    files = ClassFiles(
        results=tuple(_result(app, number) for number in range(len(NAMES))),
        damaged=(("results/erik.json", "no JSON at line 1; it may have been cut off"),),
    )
    room = ClassDesk(app.desk.pack, app.desk.journal, files)
    app.open_screen(ClassReportScreen(room))


def _result(app: DebatebotApp, number: int) -> Result:
    """A pupil's four steps against one claim."""
    claim = app.desk.pack.positions.claims[-1].id
    steps = zip(("They say", "But", "Because", "Therefore"), STEPS, strict=True)
    entries = tuple(
        Entry(
            prompt=f"claim-1/{title}",
            title=title,
            about=claim,
            text=text,
            score=(0.0, 0.5, 1.0)[(number + place) % 3],
            certainty=0.35 + 0.07 * number + 0.1 * place,
            sure=False,
            made=(app.desk.pack.positions.claims[(3 * number + place) % 9].id,),
        )
        for place, (title, text) in enumerate(steps)
    )
    return Result(
        pack=app.desk.pack.id,
        content=app.desk.pack.content_hash,
        code="ivy-raven-42",
        round="refute",
        alias=NAMES[number],
        entries=entries,
        turns=4,
        words=sum(len(text.split()) for text in STEPS),
    )


def by_day(app: DebatebotApp) -> None:
    """Warm-up: the large clock by day."""
    app.theme = themes.LIGHT
    timer(app)


def _round(app: DebatebotApp) -> WarmupScreen:
    screen = app.screen
    if not isinstance(screen, WarmupScreen):
        raise TypeError(f"no round on screen but {screen}")
    return screen


def _played(
    app: DebatebotApp, name: RoundName, replies: tuple[Reply, ...], *, projector: bool = False
) -> None:
    """A round with some replies, and not a second gone by."""
    ask = WarmupAsk(round=name, seed=42, minutes=7, projector=projector, roster=ROSTER)
    play = app.desk.warmups.begin(ask)
    play.start()
    for reply in replies:
        play.hand_in(reply)
    app.resume_warmup(play.session)


OF_CLASS: dict[str, Act] = {
    "warmup-chooser": chooser,
    "warmup-explained": explained,
    "warmup-timer": timer,
    "warmup-corners": corners,
    "warmup-counter": counter,
    "warmup-letter": letter,
    "warmup-hands": hands,
    "warmup-room": room,
    "warmup-teams": teams,
    "warmup-drops": drops,
    "warmup-rehearsal": rehearsal,
    "warmup-marks": marks,
    "class-report": report,
}
"""By name: what happens before the picture is taken."""

MORE_OF_CLASS: dict[str, tuple[Act, tuple[int, int]]] = {
    "warmup-paused": (paused, SMALL),
    "warmup-timer-by-day": (by_day, SMALL),
    "warmup-chooser-narrow": (chooser, NARROW),
    "warmup-timer-narrow": (timer, NARROW),
    "warmup-counter-narrow": (counter, NARROW),
    "warmup-letter-narrow": (letter, NARROW),
    "warmup-room-narrow": (room, NARROW),
    "class-report-narrow": (report, NARROW),
}
"""Single pictures."""
