"""Quick quiz: short questions, typed answers, accuracy only."""

from collections.abc import Sequence

from msgspec.structs import replace

from debatebot.classroom.script import ClassReaders
from debatebot.classroom.scripts.common import HANDS, closed, how_many, numbered, share
from debatebot.classroom.scripts.needs import require
from debatebot.classroom.state import Debrief, Done, Heard, Line, Prompt, Reply, Setup
from debatebot.classroom.tallies import hand_lines
from debatebot.pack.models import Pack, Question
from debatebot.quiz.asking import as_of, model_answer, options, wording
from debatebot.quiz.choose import class_items
from debatebot.quiz.words import in_halves, points_text

_MINUTES_A_QUESTION = 1
_MOST_QUESTIONS = 20
_MOST_KEYS = 9
"""Options that a digit can choose; a question with more is answered by typing."""
_HANDS = ("right", "partly", "not yet")
_ASKING = 0.65
"""Share of a question's time before its answer is shown to the class."""
_STAGES = 2
"""Prompts for each question in front of the class: the question, then the answer."""


class Quiz:
    """The round on a pupil's screen, and in front of the class."""

    def __init__(self, setup: Setup, pack: Pack, readers: ClassReaders) -> None:
        require(setup.round, pack)
        self._setup, self._pack, self._readers = setup, pack, readers
        count = how_many(setup, _MINUTES_A_QUESTION, _MOST_QUESTIONS)
        self._items = [
            (question, wording(question, item.wording))
            for item in class_items(pack, setup.seed, count)
            if (question := pack.question(item.question)) is not None
        ]

    def prompt(self, done: Sequence[Done]) -> Prompt | None:
        """One question after the other; in front of the class each with its answer."""
        stages = _STAGES if self._setup.projector else 1
        place, stage = divmod(closed(done), stages)
        if place >= len(self._items):
            return None
        if stage:
            return self._answered(place)
        return self._asked(place)

    def hear(self, prompt: Prompt, reply: Reply, done: Sequence[Done]) -> Heard:
        """The mark, then the model answer; each question is answered once."""
        if prompt.takes not in ("text", "key"):
            return Heard()
        from debatebot.classroom.listening import calmed_text
        from debatebot.classroom.marked import heard_mark

        question = self._items[closed(done)][0]
        stopped = calmed_text(reply.text)
        if stopped:
            return replace(stopped, lines=(*stopped.lines, *self._model(question)))
        answer = reply.text or next(o.text for o in prompt.options if o.key == reply.key)
        heard = heard_mark(self._readers.grade(question.id, answer), self._pack)
        return replace(heard, lines=(*heard.lines, *self._model(question)))

    def debrief(self, done: Sequence[Done]) -> Debrief:
        """The score, and what to look at again."""
        ask = "Which answer would you look up in the article first?"
        if self._setup.projector:
            return Debrief(title="Quick quiz", lines=self._of_the_class(done), ask=ask)
        marked = [each for each in done if each.heard.score is not None]
        if not marked:
            text = "Nothing was answered, which is fine."
            return Debrief(title="Quick quiz", lines=(Line(text=text),), ask=ask)
        asked = [(each, self._items[place][0]) for place, each in enumerate(done)]
        points = sum(in_halves(each.heard.score or 0.0, q.needed) for each, q in asked)
        total = Line(word="Score", text=points_text(points, sum(q.needed for _, q in asked)))
        again = [
            line
            for each, question in asked
            if (each.heard.score or 0.0) < 1
            for line in (Line(sign="○", text=each.prompt.lines[0]), *self._model(question)[:1])
        ]
        return Debrief(title="Quick quiz", lines=(total, *again), ask=ask)

    def _asked(self, place: int) -> Prompt:
        question, asked = self._items[place]
        choices = options(question)
        by_key = 0 < len(choices) <= _MOST_KEYS
        room = self._setup.projector
        sentence = (question.sentence,) if question.sentence else ()
        return Prompt(
            id=f"question-{place + 1}",
            takes="read" if room else "key" if by_key else "text",
            title=f"Question {place + 1} of {len(self._items)}",
            lines=(asked, *sentence, *(choices if choices and (room or not by_key) else ())),
            ask="Write your answer. Speed earns nothing." if room else "Speed earns nothing.",
            options=numbered(choices) if by_key and not room else (),
            about=question.id,
            seconds=self._seconds(_ASKING if room else 1),
        )

    def _answered(self, place: int) -> Prompt:
        question, asked = self._items[place]
        return Prompt(
            id=f"question-{place + 1}/hands",
            takes="counts",
            title="The answer",
            lines=(asked, *(line.text for line in self._model(question))),
            ask=f"How was yours? {HANDS}",
            options=numbered(_HANDS),
            about=question.id,
            seconds=self._seconds(1 - _ASKING),
        )

    def _seconds(self, part: float) -> int:
        return share(self._setup, part / len(self._items))

    def _model(self, question: Question) -> tuple[Line, ...]:
        """What the article has, with its paragraph and date."""
        where = f" (¶{question.cite[0]})" if question.cite else ""
        dated = as_of(self._pack, question)
        text = f"{model_answer(question).rstrip('.')}{where}{f', {dated}' if dated else ''}"
        lines = [Line(sign="→", word="The article", text=text)]
        if question.later is not None:
            later = question.later
            lines.append(Line(word="Since then", text=f"{later.note} (checked {later.checked})"))
        return tuple(lines)

    def _of_the_class(self, done: Sequence[Done]) -> tuple[Line, ...]:
        lines: list[Line] = []
        for each in done:
            if each.reply.counts:
                lines.append(Line(text=each.prompt.lines[0]))
                lines += hand_lines(each.reply.counts, _HANDS)
        return tuple(lines) or (Line(text="No hands were counted."),)
