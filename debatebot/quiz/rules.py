"""Which commands are possible at a moment of a quiz: one table for session, footer and prompts."""

from collections.abc import Callable

from debatebot.quiz import actions, effects, events
from debatebot.quiz.state import Mode, QuizState, Sitting

_ONLY_MOVES = (events.Shown, events.Next, events.Over)
"""Events that only turn the page: undo passes over them."""


def last_deed(state: QuizState) -> int:
    """The place of the last thing that undo can take back; -1 when there is none.

    At the end of an exam its answers have been shown: only own marks can still be taken back.
    """
    ended = state.plan.sealed and state.current is None
    last = max(
        (n for n, kept in enumerate(state.log) if not isinstance(kept.event, _ONLY_MOVES)),
        default=-1,
    )
    if ended and last >= 0 and not isinstance(state.log[last].event, effects.Remarked):
        return -1
    return last


def may_remark(sitting: Sitting, *, right: bool) -> bool:
    """Whether the learner's own mark would say something else than what stands."""
    return _may_say_right(sitting) if right else _may_say_wrong(sitting)


def _may_say_right(sitting: Sitting) -> bool:
    mark = sitting.standing
    if mark is None or mark.verdict.verdict == "skipped" or sitting.own_mark is True:
        return False
    return mark.verdict.verdict != "correct" or sitting.own_mark is False


def _may_say_wrong(sitting: Sitting) -> bool:
    mark = sitting.standing
    if mark is None or sitting.own_mark is False:
        return False
    return mark.verdict.verdict in ("correct", "partial") or sitting.own_mark is True


def _may_be_a_skip(sitting: Sitting) -> bool:
    mark = sitting.standing
    return len(sitting.marks) == 1 and mark is not None and mark.verdict.verdict == "incorrect"


_Rule = Callable[[Sitting], bool]
_RULES: tuple[tuple[str, _Rule], ...] = (
    ("answer", lambda s: s.asked),
    ("reveal", lambda s: not s.asked and not s.answered),
    ("next", lambda s: s.answered),
    ("mend", lambda s: not s.asked and not s.answered and not s.open_retry),
    ("retry", lambda s: not s.asked and not s.answered and s.open_retry),
    ("hint", lambda s: not s.answered and s.hints < s.item.hints),
    ("skip", lambda s: s.asked),
    ("unknown", lambda s: not s.asked and _may_be_a_skip(s)),
    ("right", lambda s: not s.asked and _may_say_right(s)),
    ("wrong", lambda s: not s.asked and _may_say_wrong(s)),
    ("trace", lambda s: not s.asked and bool(s.marks)),
    ("flag", lambda s: True),
)
"""Each command with when it is possible, in the order in which footers show them.

All but `trace`, which only shows, send an action.
"""


def after_exam(state: QuizState, place: int) -> tuple[str, ...]:
    """Names of the commands for one question of an exam that has ended."""
    sitting = state.sittings[place]
    names = [name for name in ("right", "wrong") if may_remark(sitting, right=name == "right")]
    names += ["trace"] if sitting.marks else []
    return (*names, *(("undo",) if last_deed(state) >= 0 else ()))


_LEARNING: frozenset[Mode] = frozenset({"learn", "today"})
"""Modes in which an attempt may become a skip: elsewhere a guess is a guess."""
_SEALED = frozenset({"answer", "skip", "flag"})
"""What an exam allows before its end."""


def _fits(name: str, state: QuizState) -> bool:
    """Whether a command belongs to the mode at all."""
    if state.plan.sealed:
        return name in _SEALED
    return name != "unknown" or state.plan.mode in _LEARNING


def allowed(state: QuizState) -> tuple[str, ...]:
    """Names of the commands that would do something now, in the order of the footer."""
    sitting = state.current
    names = [
        name
        for name, rule in _RULES
        if sitting is not None and _fits(name, state) and rule(sitting)
    ]
    if last_deed(state) >= 0:
        names.append("undo")
    return tuple(names)


def command_of(action: actions.Action, state: QuizState) -> str:
    """The name of the command that sends an action now."""
    if isinstance(action, actions.Remark):
        return "right" if action.right else "wrong"
    if isinstance(action, actions.GoOn):
        return "reveal" if state.phase == "earned" else "next"
    return _COMMANDS[type(action)]


_COMMANDS: dict[type, str] = {
    actions.Answer: "answer",
    actions.ShowHint: "hint",
    actions.SkipQuestion: "skip",
    actions.TryAgain: "retry",
    actions.MendAnswer: "mend",
    actions.TakeBack: "undo",
    actions.RaiseFlag: "flag",
    actions.DidNotKnow: "unknown",
}
