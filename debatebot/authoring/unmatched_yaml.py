"""What may have been misread as YAML to paste: samples and phrasings of questions and claims."""

from collections.abc import Iterable, Iterator

from debatebot.authoring.agreement import MARKS
from debatebot.authoring.quoted import yaml_text
from debatebot.authoring.unmatched import UnmatchedAnswer, UnmatchedQuestion
from debatebot.authoring.unmatched_turns import UnmatchedTurn
from debatebot.pack.models import Pack
from debatebot.text.sanitise import one_line


def question_lines(found: Iterable[UnmatchedQuestion]) -> Iterator[str]:
    """For `questions.yaml`: per question its samples, then phrasings of the points not found."""
    for each in found:
        yield f"# {one_line(each.question.ask)}"
        yield f"- id: {yaml_text(each.question.id)}"
        yield "  samples:"
        for mark in reversed(MARKS):
            answers = [answer for answer in each.answers if answer.meant == mark]
            if answers:
                yield f"    {mark}:"
                yield from (_sample(answer) for answer in answers)
        yield from _phrasings(each)


def _sample(answer: UnmatchedAnswer) -> str:
    why = f"its learner says {answer.meant}" if answer.own else "not sure: look at it"
    reason = f", {one_line(answer.reason)}" if answer.reason else ""
    return (
        f"      - {yaml_text(answer.answer)}  "
        f"# attempt {answer.number}: marked {answer.given}{reason}; {why}"
    )


def _phrasings(each: UnmatchedQuestion) -> Iterator[str]:
    """Words under the point that they may say; where several are open, under each, to sort."""
    words: dict[str, list[tuple[str, bool]]] = {}
    for answer in each.answers:
        for point in answer.missing:
            words.setdefault(point, []).append((answer.phrasing, len(answer.missing) > 1))
    if words:
        yield "  points:"
    for point in (p.id for p in each.question.points if p.id in words):
        yield f"    - id: {yaml_text(point)}"
        yield "      phrasings:"
        for phrasing, several in words[point]:
            sort = "  # this point, or another one: keep it once" if several else ""
            yield f"        - {yaml_text(phrasing)}{sort}"
    whole = [a.phrasing for a in each.answers if a.phrasing and not each.question.points]
    if whole:
        yield "  accept:"
        yield from (f"    - {yaml_text(phrasing)}" for phrasing in whole)


def turn_lines(pack: Pack, turns: Iterable[UnmatchedTurn]) -> Iterator[str]:
    """For `positions.yaml`: per claim the turns that it may be said by, nearest claim first."""
    by_claim: dict[str, list[UnmatchedTurn]] = {}
    unplaced: list[UnmatchedTurn] = []
    for turn in turns:
        for name in turn.meant or turn.near[:1]:
            by_claim.setdefault(name, []).append(turn)
        if not turn.meant and not turn.near:
            unplaced.append(turn)
    for claim in (each for each in pack.positions.claims if each.id in by_claim):
        yield f"# {one_line(claim.says)}"
        yield f"- id: {yaml_text(claim.id)}"
        yield "  phrasings:"
        for turn in by_claim[claim.id]:
            yield f"    - {yaml_text(turn.text)}  # {_place(turn)}"
    yield from (f"# near no claim: {one_line(turn.text)}" for turn in unplaced)


def _place(turn: UnmatchedTurn) -> str:
    if turn.meant:
        return "its learner says so"
    also = ", ".join(map(one_line, turn.near[1:]))
    return f"new: this claim, {also + ', ' if also else ''}or none"
