"""What stands beside a debate, line by line: a round watched, one judged, the other side stated."""

from debatebot.plain.debate import PlainDebate
from debatebot.plain.session import Session
from debatebot.plain.steelman import PlainStatement
from debatebot.plain.talk import Talk
from debatebot.plain.watch import PlainWatch
from debatebot.play.asks import RoundAsk
from debatebot.play.desk import Desk
from debatebot.play.unfinished import Unfinished

WAYS = {
    "watch": RoundAsk(way="watch"),
    "judge": RoundAsk(way="watch", judge=True),
    "steelman": RoundAsk(way="steelman"),
}
"""Commands of home that lead here, and what each asks for."""


def begun(desk: Desk, talk: Talk, ask: RoundAsk) -> Session:
    """What was asked for, begun."""
    beside, lean = desk.talks.beside, desk.talks.lean()
    if ask.way == "steelman":
        return PlainStatement(desk, talk, beside.state(ask, lean))
    return PlainWatch(desk, talk, beside.watch(ask, lean))


def gone_on_with(desk: Desk, talk: Talk, left: Unfinished) -> Session | None:
    """What was left, taken up again; None when it is of another kind."""
    beside = desk.talks.beside
    if left.kind == "watch":
        return PlainWatch(desk, talk, beside.watch_on(left.session))
    if left.kind == "steelman":
        return PlainStatement(desk, talk, beside.state_on(left.session))
    if left.kind == "judge":
        beside.judge_first(left.session, wanted=True)
        return PlainDebate(desk, talk, desk.talks.resume_debate(left.session))
    return None
