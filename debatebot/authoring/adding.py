"""An addition put into a pack: the pack as it reads then, and the place in its files."""

from collections.abc import Iterable

from msgspec.structs import replace

from debatebot.authoring.additions import ACCEPT, Addition
from debatebot.authoring.quoted import yaml_text
from debatebot.authoring.splice import Item, Path
from debatebot.pack.models import Claim, GoldenTurn, Pack, Point, Question, Reject, Samples
from debatebot.pack.version import POSITIONS


def with_addition(pack: Pack, added: Addition) -> Pack:
    """The pack with it; nothing is saved."""
    if added.file == POSITIONS:
        positions = pack.positions
        if added.kind == "golden":
            turn = GoldenTurn(
                say=added.text, side=added.side, claims=added.claims, intent=added.intent
            )
            return replace(pack, positions=replace(positions, golden=(*positions.golden, turn)))
        claims = tuple(_with_phrasing(each, added) for each in positions.claims)
        return replace(pack, positions=replace(positions, claims=claims))
    questions = tuple(
        _changed(each, added) if each.id == added.of else each for each in pack.questions
    )
    return replace(pack, questions_file=replace(pack.questions_file, questions=questions))


def place_in(pack: Pack, added: Addition) -> tuple[Path, Item]:
    """The way to the list in its file, and the item as it is written there."""
    text = yaml_text(added.text)
    if added.kind == "golden":
        claims = f"[{', '.join(map(yaml_text, added.claims))}]"
        names = (("claims", claims),) if added.claims else ()
        intent = (("intent", yaml_text(added.intent)),) if added.intent else ()
        return ("golden",), (("say", text), ("side", added.side), *names, *intent)
    if added.kind == "claim":
        return ("claims", _index(pack.positions.claims, added.of), "phrasings"), added.text
    way: Path = ("questions", _index(pack.questions, added.of))
    if added.kind == "sample":
        return (*way, "samples", added.mark), added.text
    if added.kind == "reject":
        feedback = (("feedback", yaml_text(added.feedback)),) if added.feedback else ()
        return (*way, "reject"), (("answers", f"[{text}]"), *feedback)
    if added.point == ACCEPT:
        return (*way, "accept"), added.text
    points = pack.questions[_index(pack.questions, added.of)].points
    return (*way, "points", _index(points, added.point), "phrasings"), added.text


def _changed(question: Question, added: Addition) -> Question:
    text = added.text
    if added.kind == "reject":
        new = Reject(answers=(text,), feedback=added.feedback)
        return replace(question, reject=(*question.reject, new))
    if added.kind == "sample":
        kept = question.samples or Samples()
        more = {added.mark: (*getattr(kept, added.mark), text)}
        return replace(question, samples=replace(kept, **more))
    if added.point == ACCEPT:
        return replace(question, accept=(*question.accept, text))
    points = tuple(
        _longer(each, text) if each.id == added.point else each for each in question.points
    )
    return replace(question, points=points)


def _longer(point: Point, text: str) -> Point:
    return replace(point, phrasings=(*point.phrasings, text))


def _with_phrasing(claim: Claim, added: Addition) -> Claim:
    if claim.id != added.of:
        return claim
    return replace(claim, phrasings=(*claim.phrasings, added.text))


def _index(parts: Iterable[Question | Claim | Point], name: str) -> int:
    return next(number for number, part in enumerate(parts) if part.id == name)
