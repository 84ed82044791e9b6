"""Which commands are possible at a moment of a quiz: one table for session, footer and prompts."""

from collections.abc import Callable

from debatebot.quiz import actions, events
from debatebot.quiz.state import QuizState, Sitting

_ONLY_MOVES = (events.Shown, events.Next)
"""Events that only turn the page: undo passes over them."""


def last_deed(state: QuizState) -> int:
    """The place of the last thing that undo can take back; -1 when there is none."""
    deeds = (
        place for place, kept in enumerate(state.log) if not isinstance(kept.event, _ONLY_MOVES)
    )
    return max(deeds, default=-1)


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


_Rule = Callable[[Sitting], bool]
_RULES: tuple[tuple[str, _Rule], ...] = (
    ("answer", lambda s: s.asked),
    ("reveal", lambda s: not s.asked and not s.answered),
    ("next", lambda s: s.answered),
    ("mend", lambda s: not s.asked and not s.answered and not s.open_retry),
    ("retry", lambda s: not s.asked and not s.answered and s.open_retry),
    ("hint", lambda s: not s.answered and s.hints < s.item.hints),
    ("skip", lambda s: s.asked),
    ("right", lambda s: not s.asked and _may_say_right(s)),
    ("wrong", lambda s: not s.asked and _may_say_wrong(s)),
    ("trace", lambda s: not s.asked and bool(s.marks)),
    ("flag", lambda s: True),
)
"""Each command with when it is possible, in the order in which footers show them.

All but `trace`, which only shows, send an action.
"""


def allowed(state: QuizState) -> tuple[str, ...]:
    """Names of the commands that would do something now, in the order of the footer."""
    sitting = state.current
    names = [name for name, rule in _RULES if sitting is not None and rule(sitting)]
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
}
