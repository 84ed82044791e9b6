"""The steps of the first run as blocks: one calm question at a time, progress felt."""

from __future__ import annotations

from debatebot.debate.view import DebateView
from debatebot.play.first_run import FirstRun
from debatebot.quiz.feedback import Feedback
from debatebot.quiz.view import QuestionView
from debatebot.tour.view import TourView
from debatebot.tui import safe
from debatebot.tui.paper import Block, Gap, Prose
from debatebot.tui.screens import asking, beats, conversation, result


def upper(run: FirstRun, cursor: int, short: bool) -> tuple[Block, ...]:
    """What stands above the box once a stance is taken."""
    gap = () if short else (Gap(),)
    match run.stage:
        case "reason":
            return (*reason(run.tour.view()), *gap)
        case "heard" if run.debate is not None:
            return (*heard(run.debate.view()), *gap)
        case "fact" if run.quiz is not None and (view := run.quiz.view()) is not None:
            return fact(view, run.quiz.feedback(), short)
        case "guess":
            return guess(run.tour.view(), short)
        case _:
            return weigh(run.tour.view(), cursor, short)


def lower(run: FirstRun, short: bool) -> tuple[Block, ...]:
    """The answer to the fact, below what was earned, and the way on."""
    gap = () if short else (Gap(),)
    return (*answer(run.quiz.feedback(), short), *gap) if run.quiz is not None else ()


def reason(view: TourView) -> tuple[Block, ...]:
    """Where the learner stands, and the question why."""
    value = view.before.value if view.before else 0
    return (
        Prose(safe.cited(view.motion, "bold")),
        Gap(),
        beats.scale(view, value, 0),
        Gap(),
        Prose(safe.text("One reason, in your own words. Rough is fine.", "bold")),
    )


def heard(view: DebateView) -> tuple[Block, ...]:
    """What was heard and the reply to it, with the part's own word for what it is."""
    own, reply = view.lines[-2], view.lines[-1]
    first = len(view.lines) == 2
    who = safe.join(
        safe.text(view.part, "bold $secondary"),
        safe.text(f", who plays the other side ({view.theirs}):" if first else ":", "$muted"),
    )
    understood = conversation.heard(view, own)
    return (
        Prose(safe.text(own.text, "italic"), safe.text("▏ ", "$primary")),
        Gap(),
        *((*understood, Gap()) if understood else ()),
        Prose(who),
        Prose(safe.cited(reply.text), safe.text("  ")),
        Gap(),
        *(conversation.choices(view.choices) or (_small(first),)),
    )


def _small(first: bool) -> Block:
    said = "That was a debate, in small. Answer, or press Enter for a fact."
    return Prose(safe.text(said if first else "Answer again, or press Enter for a fact.", "bold"))


def fact(view: QuestionView, feedback: Feedback | None, short: bool) -> tuple[Block, ...]:
    """A question, and what its answer earned."""
    asked = asking.question(view, short)
    return asked if feedback is None else (*asked, *result.first_beat(feedback, short))


def answer(feedback: Feedback | None, short: bool) -> tuple[Block, ...]:
    """What was missed, once it may be seen, and the way on."""
    if feedback is None:
        return ()
    gap = () if short else (Gap(),)
    marked = (*result.second_beat(feedback, short), *gap)
    if feedback.phase == "earned":
        full = len(feedback.mended_points) >= feedback.need
        more = "Type what is missing, or press Enter for the answer."
        more = "All found. Enter shows where it stands." if full else more
        return (*marked, Prose(safe.text(more, "bold")))
    return (*marked, Prose(safe.text("That was the quiz. Enter goes on to a tradeoff.", "bold")))


def guess(view: TourView, short: bool) -> tuple[Block, ...]:
    """A tradeoff, guessed before it is looked at."""
    gap = () if short else (Gap(),)
    how = "A few words each, Enter after each; an empty Enter looks."
    return (
        *beats.tradeoff(view),
        *gap,
        Prose(safe.cited(view.prompt, "bold")),
        Prose(safe.text(how, "$muted")),
        *gap,
        *beats.guesses(view),
        *(gap if view.guesses else ()),
    )


def weigh(view: TourView, cursor: int, short: bool) -> tuple[Block, ...]:
    """Both sides, and one key to weigh them."""
    gap = () if short else (Gap(),)
    asked = "Which side weighs more for you, here?"
    began = view.before.value if view.before else 0
    here = f"Here you stand at {view.value}"
    moved = f"{here}; you began at {began}." if began else f"{here}."
    end = f"{moved} That was the tour. Enter opens your home."
    return (
        *beats.tradeoff(view),
        *gap,
        *beats.sides(view, "", False),
        *gap,
        *((Prose(safe.text(asked, "bold")),) if not view.value else ()),
        beats.scale(view, view.value, cursor),
        *((*gap, Prose(safe.text(end, "bold"))) if view.value else ()),
    )
