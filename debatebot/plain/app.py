"""Plain mode: home and its doors line by line, for screen readers, dumb terminals and pipes."""

from msgspec.structs import replace

from debatebot.plain import beside, study
from debatebot.plain.anywhere import do_anywhere
from debatebot.plain.debate import PlainDebate
from debatebot.plain.duel import PlainDuel
from debatebot.plain.first_run import PlainFirstRun
from debatebot.plain.home_lines import home_lines
from debatebot.plain.own import PlainBrief
from debatebot.plain.packs import packs, try_pack
from debatebot.plain.talk import GoHome, Leave, Talk
from debatebot.plain.tour import PlainTour
from debatebot.plain.warmup import PlainWarmup
from debatebot.plain.warmups import PlainWarmups
from debatebot.play.asks import RoundAsk, TodayAsk, TourAsk, TryAsk
from debatebot.play.desk import Desk
from debatebot.play.home import Home
from debatebot.play.quiz_ask import QuizAsk
from debatebot.play.round_words import round_words
from debatebot.play.typed import Said
from debatebot.play.undoing import take_back_last
from debatebot.play.unfinished import Unfinished
from debatebot.play.warmup import WarmupPlay
from debatebot.play.warmup_ask import WarmupAsk, planned

Ask = QuizAsk | TourAsk | RoundAsk | TodayAsk | WarmupAsk | TryAsk


def run(desk: Desk, talk: Talk, ask: Ask | None = None) -> None:
    """Talk until the learner leaves or the input ends; everything done is kept.

    Args:
        desk: the learner at work.
        talk: how to say and ask.
        ask: begin this, and end with it; without it home opens, or first the first run.

    Raises:
        KeyboardInterrupt: the learner interrupted; the farewell has been said.
    """
    try:
        if ask is None:
            if desk.talks.first_run_due:
                PlainFirstRun(desk, talk).run()
            _home(desk, talk)
        else:
            _asked(desk, talk, ask)
    except (Leave, GoHome):
        pass
    except EOFError:
        talk.say("The input has ended.")
    except KeyboardInterrupt:
        talk.say("")
        talk.say(desk.farewell())
        raise
    talk.say(desk.farewell())


def _asked(desk: Desk, talk: Talk, ask: Ask) -> None:
    """What was asked for; a bare wish offers to go on where another was left."""
    if isinstance(ask, TourAsk):
        _tour(desk, talk)
    elif isinstance(ask, RoundAsk):
        _debate(desk, talk, ask)
    elif isinstance(ask, WarmupAsk):
        _warmup(desk, talk, ask)
    elif isinstance(ask, TodayAsk):
        study.today(desk, talk, ask.minutes)
    elif isinstance(ask, TryAsk):
        try_pack(desk, talk, ask.question)
    elif ask.mode == "exam":
        left = _gone_on_with(desk, talk, "exam")
        if left is not None:
            _resume(desk, talk, left)
        else:
            study.try_quiz(desk, talk, ask)
    else:
        left = _gone_on_with(desk, talk, "quiz") if ask == QuizAsk() else None
        if left is not None:
            _resume(desk, talk, left)
        else:
            study.try_quiz(desk, talk, ask)


def _home(desk: Desk, talk: Talk) -> None:
    while True:
        home = replace(desk.home(), today=desk.study.line(count=True))
        talk.say_all(home_lines(home))
        try:
            while True:
                said = talk.command("home")
                if _door(desk, talk, said, home):
                    break
        except GoHome:
            pass


def _door(desk: Desk, talk: Talk, said: Said, home: Home) -> bool:
    """Go through a door; False when home need not be said again."""
    name = said.command.name
    done = study.door(desk, talk, said)
    if done is not None:
        return done
    if name == "resume":
        return _resume_said(desk, talk, said.rest, home)
    if name == "tour":
        _tour(desk, talk)
    elif name == "debate" or name in beside.WAYS:
        return _round(desk, talk, said)
    elif name == "warmup":
        _warmup(desk, talk, WarmupAsk())
    elif name == "brief":
        PlainBrief(desk, talk).run()
    elif name == "first":
        desk.talks.ask_first_run_again()
        PlainFirstRun(desk, talk).run()
    elif name == "undo":
        return _undo(desk, talk)
    elif name == "packs":
        return packs(desk, talk, said.rest)
    elif name == "try":
        return try_pack(desk, talk, said.rest)
    else:
        do_anywhere(desk, talk, said, "home")
        return False
    return True


def _undo(desk: Desk, talk: Talk) -> bool:
    """Take back what was done last, in whichever session, and go on there."""
    back = take_back_last(desk)
    if back is None:
        talk.say("There is nothing to take back.")
        return False
    talk.say("Taken back.")
    _resume(desk, talk, back)
    return True


def _resume_said(desk: Desk, talk: Talk, kind: str, home: Home) -> bool:
    found = [left for left in home.unfinished if kind.casefold() in ("", left.kind)]
    if not found:
        talk.say("Nothing is unfinished." if not kind else f"No {kind} is unfinished.")
        return False
    _resume(desk, talk, found[0])
    return True


def _resume(desk: Desk, talk: Talk, left: Unfinished) -> None:
    session = beside.gone_on_with(desk, talk, left)
    if session is not None:
        session.run()
    elif left.kind == "warmup":
        _warmup_on(desk, talk, desk.warmups.resume(left.session))
    elif left.kind == "duel":
        PlainDuel(desk, talk, desk.talks.resume_duel(left.session)).run()
    elif left.kind == "tour":
        PlainTour(desk, talk, desk.talks.resume_tour(left.session)).run()
    elif left.kind == "debate":
        PlainDebate(desk, talk, desk.talks.resume_debate(left.session)).run()
    else:
        study.resume(desk, talk, left)


def _tour(desk: Desk, talk: Talk) -> None:
    """The tour, gone on with where it was left or begun."""
    left = _gone_on_with(desk, talk, "tour")
    if left is not None:
        _resume(desk, talk, left)
    else:
        PlainTour(desk, talk, desk.talks.begin_tour()).run()


def _round(desk: Desk, talk: Talk, said: Said) -> bool:
    """A round with what was typed behind its command; False when that says nothing about one."""
    ask = round_words(said.rest, beside.WAYS.get(said.command.name, RoundAsk()))
    if isinstance(ask, str):
        talk.say(ask)
        return False
    _debate(desk, talk, ask)
    return True


def _debate(desk: Desk, talk: Talk, ask: RoundAsk) -> None:
    """The round that was asked for; a bare wish offers to go on where another was left."""
    if ask.people > 1:
        PlainDuel(desk, talk, desk.talks.begin_duel(desk.talks.settle_duel(ask))).run()
        return
    left = _gone_on_with(desk, talk, ask.way) if ask.bare else None
    if left is not None:
        _resume(desk, talk, left)
        return
    if ask.way != "debate":
        beside.begun(desk, talk, ask).run()
        return
    settled, taken = desk.talks.settle(ask)
    PlainDebate(desk, talk, desk.talks.begin_debate(settled), taken.how).run()


def _warmup(desk: Desk, talk: Talk, ask: WarmupAsk) -> None:
    """The chooser, or the round, code or plan that was asked for."""
    left = _gone_on_with(desk, talk, "warmup") if ask == WarmupAsk() else None
    if left is not None:
        _resume(desk, talk, left)
    elif ask.plan or ask.round or ask.code:
        for each in planned(ask):
            if not PlainWarmups(desk, talk, each).play(each):
                return
    else:
        PlainWarmups(desk, talk, ask).run()


def _warmup_on(desk: Desk, talk: Talk, play: WarmupPlay) -> None:
    """A round that was left, then those of its plan."""
    PlainWarmup(desk, talk, play).run()
    for each in play.ahead:
        if not PlainWarmups(desk, talk, each).play(each):
            return


def _gone_on_with(desk: Desk, talk: Talk, kind: str) -> Unfinished | None:
    """What is to be gone on with, if there is such a session and the learner wants to."""
    left = [each for each in desk.home().unfinished if each.kind == kind]
    if not left and kind == "tour" and (sheet := desk.talks.sheet_left()) is not None:
        left = [sheet]
    if not left:
        return None
    talk.say(f"{left[0].sentence} Type 'go on', or 'new' to start again.")
    while True:
        said = talk.ask("> ").strip().casefold()
        if said in ("", "go on", "go", "on", "r", "resume", "continue"):
            return left[0]
        if said in ("new", "n", "start again", "again"):
            return None
        if said in ("quit", "q", "/quit"):
            raise Leave
        if said in ("home", "back", "/home", "/back"):
            raise GoHome
        talk.say("Type 'go on' or 'new'.")
