"""Questions to GIFT, Moodle's text format, and what it cannot hold."""

import re
from collections.abc import Iterable, Iterator

from debatebot.exchange.draft import likely_kind
from debatebot.exchange.gift_numbers import plain_number
from debatebot.exchange.gift_signs import CATEGORY, TOP, comment_tag, written
from debatebot.exchange.losses import Loss, Written, left_out, quote
from debatebot.pack.models import NumberRule, Point, Question
from debatebot.pack.rules import same_words

_CARRIED = frozenset(
    "ask accept points need topic reject options sentence wrong item side explain".split()
)
_POINT_CARRIED = frozenset(("phrasings", "of"))
_FORMAT = re.compile(r"\[(?:html|moodle|plain|markdown)\]")
_NUMBER = re.compile(r"-?\d{1,15}(?:\.\d{1,6})?")
_BLANK_LINES = re.compile(r"\n\s*\n")
_ARROW = "->"


def write_gift(questions: Iterable[Question]) -> Written:
    """Questions as a GIFT file, their topics as categories.

    Args:
        questions: what to write, in this order.
    """
    pieces: list[str] = []
    losses: list[Loss] = []
    topic = None
    for question in questions:
        if question.topic != topic:
            topic = question.topic
            pieces.append(f"{CATEGORY} {_path(topic)}\n")
        pieces.append(_Writer(question, losses).block())
    return Written("\n".join(pieces), tuple(losses))


def _path(topic: str) -> str:
    name = " ".join(topic.split()).replace("/", "//")
    return f"{TOP}/{name}" if name else TOP


class _Writer:
    """Writes one question and notes what it leaves out."""

    def __init__(self, question: Question, losses: list[Loss]) -> None:
        self.question = question
        self.losses = losses
        self.numeric = question.number if question.kind == "number" else None
        self.reworded: list[str] = []
        "Texts whose arrows had to be written otherwise."

    def block(self) -> str:
        """The question with its blank line."""
        question = self.question
        body = "\n".join(self._body())
        tags = " ".join(comment_tag("tag", tag) for tag in self._tags())
        comment = f"// {tags}\n" if tags else ""
        self._note_losses()
        return f"{comment}::{written(question.id)}::{self._ask()}{body}\n"

    def _note(self, what: str) -> None:
        self.losses.append(Loss(self.question.id, what))

    def _note_losses(self) -> None:
        carried = _CARRIED | {"number"} if self.numeric else _CARRIED
        self.losses += left_out(self.question, carried, _POINT_CARRIED)
        if self.reworded:
            self._note(f"'->' is written as '→' in {', '.join(map(quote, self.reworded))}")

    def _tags(self) -> Iterator[str]:
        question = self.question
        if question.kind in ("choice", "true_false") or self.numeric:
            return
        if question.kind != likely_kind(question.accept):
            yield f"kind:{question.kind}"
        for name, value in (("wrong", question.wrong), ("side", question.side or "")):
            if value:
                yield f"{name}:{value}"
            if value != " ".join(value.split()):
                self._note(f"several spaces are one in {quote(value)}")

    def _ask(self) -> str:
        question = self.question
        quoted = _BLANK_LINES.sub("\n", question.sentence or question.item)
        if quoted != (question.sentence or question.item):
            self._note("left out: blank lines in what it quotes")
        ask = f"{question.ask}\n\n{quoted}" if quoted else question.ask
        plain = any("<" in text or "&" in text for text in self._texts())
        style = "[plain]" if plain or _FORMAT.match(ask) else ""
        return f"{style}{written(ask)} "

    def _texts(self) -> Iterator[str]:
        question = self.question
        yield from (question.ask, question.sentence, question.item, question.explain)
        yield from (*question.accept, *question.options)
        yield from (text for point in question.points for text in (*point.phrasings, point.of))
        yield from (text for r in question.reject for text in (*r.answers, r.feedback))

    def _body(self) -> Iterator[str]:
        question = self.question
        if question.kind == "true_false":
            yield "{" + self._truth() + self._general() + "}"
            return
        yield "{#" if self.numeric else "{"
        if question.kind == "choice":
            lines = self._options()
        elif self.numeric is not None:
            lines = self._numbers(self.numeric)
        else:
            lines = self._short()
        yield from (f"\t{line}" for line in lines)
        if question.explain:
            yield f"\t{self._general()}"
        yield "}"

    def _general(self) -> str:
        return f"####{_piece(self.question.explain)}" if self.question.explain else ""

    def _truth(self) -> str:
        said = self.question.accept[0]
        told = self._feedback_on("false" if said == "true" else "true")
        return said.upper() + (f"#{_piece(told)}" if told else "")

    def _feedback_on(self, *wrong: str) -> str:
        """The feedback on one wrong answer; rejects that are none of these are left out."""
        wanted = {same_words(text) for text in wrong}
        told = ""
        for reject in self.question.reject:
            for answer in reject.answers:
                if same_words(answer) in wanted:
                    told = told or reject.feedback
                else:
                    self._note(f"left out, the wrong answer {quote(answer)} is no option")
        return told

    def _options(self) -> Iterator[str]:
        question = self.question
        accepted = {same_words(answer) for answer in question.accept}
        feedback = {same_words(a): r.feedback for r in question.reject for a in r.answers}
        self._feedback_on(*question.options)
        every = all(same_words(option) in accepted for option in question.options)
        for option in question.options:
            told = feedback.get(same_words(option), "")
            right = same_words(option) in accepted
            # Without a '~' Moodle would take the whole for a short answer.
            sign = ("~%100%" if every else "=") if right else "~"
            if sign == "~" and option.startswith("%"):
                sign = "~%0%"
            yield f"{sign}{_piece(option)}" + (f"#{_piece(told)}" if told else "")

    def _numbers(self, rule: NumberRule) -> Iterator[str]:
        value = plain_number(rule.value)
        yield f"=%100%{value}:{plain_number(rule.tolerance)}"
        others = [text for text in self.question.accept if text != value]
        if others:
            self._note(f"left out: {', '.join(map(quote, others))}, other ways to write the number")
        if rule.unit:
            self._note(f"left out: the unit {quote(rule.unit)}")
        for reject in self.question.reject:
            for answer in reject.answers:
                if _NUMBER.fullmatch(answer):
                    yield f"=%0%{answer}:0#{_piece(reject.feedback)}"
                else:
                    self._note(f"left out, the wrong answer {quote(answer)} is not in plain digits")

    def _short(self) -> Iterator[str]:
        question = self.question
        for answer in question.accept:
            yield f"=%100%{self._answer(answer)}"
        share = f"{100 / question.needed:.5f}".rstrip("0").rstrip(".")
        for point in question.points:
            for phrasing in point.phrasings:
                yield f"=%{share}%{self._answer(phrasing)}#{self._arrowless(_told(point))}"
        for reject in question.reject:
            for answer in reject.answers:
                told = f"#{self._arrowless(reject.feedback)}" if reject.feedback else ""
                yield f"=%0%{self._answer(answer)}{told}"

    def _answer(self, text: str) -> str:
        return self._arrowless(text.replace("*", "\\*"))

    def _arrowless(self, text: str) -> str:
        """A text without the sign by which matching is known."""
        if _ARROW in text:
            self.reworded.append(text)
        return _piece(text.replace(_ARROW, "→"))


def _told(point: Point) -> str:
    return f"point: {point.id}" + (f" of {point.of}" if point.of else "")


def _piece(text: str) -> str:
    """A text in the answers; one that begins like a format is said to be plain."""
    return f"[plain]{written(text)}" if _FORMAT.match(text) else written(text)
