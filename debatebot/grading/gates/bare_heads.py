"""Gate: what belongs to a name and does not name it: its bare head (`a clause`), its year, what the
key tells beside it (`a pigment made of ore`)."""

from msgspec.structs import replace

from debatebot.grading.answer import Answer
from debatebot.grading.findings import Finding
from debatebot.grading.gates.part_names import pairs_of, same_kind, spoken
from debatebot.grading.gates.persons import persons_of
from debatebot.grading.key import Key, KeyPoint, Phrase, Ref
from debatebot.grading.match import Match
from debatebot.matching.light import LIGHT
from debatebot.text.persons import BODIES
from debatebot.text.spelling import is_plain

_OLD = frozenset("old new older newer earlier ancient recent current former".split())


def merely_named(answer: Answer, point: KeyPoint, finding: Finding) -> Finding:
    """The finding of a term, halved where only its bare head or a description of it is there.

    Nothing is taken from an answer with all words of an accepted one that the question does not
    give away.
    """
    if finding.status != "earned" or answer.key.question.kind not in ("term", "who"):
        return finding
    if not answer.key.pointless or any(p.keyword for p in point.phrases):
        return finding
    if persons_of(point, answer.key.question.kind == "who"):
        # The surname is the person, whatever word it is.
        return finding
    met = {p.ref.family for p in finding.match.pairs}
    if _bare_head(answer, point, met) or beside_the_name(answer, finding):
        return replace(finding, status="some", strength=0.4)
    return finding


def _telling(key: Key, phrase: Phrase) -> list[Ref]:
    return [r for r in phrase.refs if r.family not in key.asked]


def _bare_head(answer: Answer, point: KeyPoint, met: set[str]) -> bool:
    """`A clause` for `the Keeping Clause`: the word for what it is without what it is called."""
    heads = {f for f in met if not f.startswith("#")}
    if len(heads) != 1:
        return False
    head = next(iter(heads))
    named = False
    for phrase in point.phrases:
        capitals = _capitals(phrase)
        if not phrase.derived and {r.family for r in _telling(answer.key, phrase)} <= met:
            return False
        if len(capitals) < 2 or capitals[-1].family != head or head in answer.key.asked:
            continue
        missing = [r for r in capitals[:-1] if r.family not in answer.key.asked]
        common = is_plain(capitals[-1].word.text) or capitals[-1].word.text in BODIES
        named = named or (common and bool(missing))
    return named


def _capitals(phrase: Phrase) -> list[Ref]:
    """The words of a name that are written in capitals, up to what it is of: `Keeping Clause`."""
    found: list[Ref] = []
    for ref in phrase.refs:
        if phrase.text[ref.word.start : ref.word.start + 1].isupper():
            found.append(ref)
        elif found:
            break
    return found


def beside_the_name(answer: Answer, finding: Finding) -> bool:
    """Whether only that was met which accepted answers tell beside the name of a term."""
    if answer.key.question.kind != "term":
        return False
    met = {p.ref.family for p in finding.match.pairs}
    core = _core(answer.key)
    return bool(core) and not core & met and not core & {w.family for w in answer.content}


_MOST = 0.5
"""The share of a description's weight that tells of a term without its name."""


def told_beside(answer: Answer, point: KeyPoint) -> Finding | None:
    """`Some rock out of cooled lava` for `dolerite, a dark rock from cooled lava`."""
    core = _core(answer.key)
    if answer.key.question.kind != "term" or not core or not answer.key.pointless:
        return None
    for phrase in point.phrases:
        telling = [r for r in _telling(answer.key, phrase) if r.family not in core | LIGHT]
        pairs = pairs_of(answer, telling)
        if phrase.text not in answer.key.question.accept or len(pairs) < _LEAST:
            continue
        if sum(p.ref.weight for p in pairs) >= _MOST * sum(r.weight for r in telling):
            return Finding(point.id, "some", Match(phrase, 0.4, 0.0, 0.0, pairs), 0.4)
    return None


_LEAST = 2
"""Telling words of a description that must be there."""


def _core(key: Key) -> frozenset[str]:
    """The words that all accepted answers share, where one of them has nothing else."""
    own = [
        frozenset(r.family for r in p.refs if r.family not in key.asked | LIGHT)
        for p in key.points[0].phrases
        if p.text in key.question.accept
    ]
    if len(own) < 2 or not all(own):
        return frozenset()
    core = frozenset[str].intersection(*own)
    return core if core in own else frozenset()


def by_its_year(answer: Answer, point: KeyPoint) -> Finding | None:
    """`The law from 1922` for `the Gardens Act of 1922`: the kind of thing and its year."""
    if answer.key.question.kind != "term" or not answer.key.pointless:
        return None
    content = [w for u in spoken(answer) for w in u.content]
    for phrase in point.phrases:
        years = [r for r in phrase.refs if r.word.date is not None]
        pairs = pairs_of(answer, years) if len(years) == 1 and phrase.proper else ()
        kinds = {r.word.text for r in phrase.refs} | {w.text for w in answer.key.asked_reading}
        rest = [w for w in content if not any(w is p.typed for p in pairs)]
        plain = all(
            w.text in _OLD
            or w.family in LIGHT | answer.key.asked
            or any(same_kind(w.text, kind) for kind in kinds)
            for w in rest
        )
        if pairs and rest and plain and years[0].family not in answer.key.asked:
            return Finding(point.id, "some", Match(phrase, 0.4, 0.0, 0.0, pairs), 0.4)
    return None
