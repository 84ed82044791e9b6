"""Questions of every kind for round trips, made by chance and by hand, and packs of them."""

from collections.abc import Iterable
from itertools import groupby
from typing import Any

from hypothesis import strategies as st
from msgspec import structs

from debatebot.pack.models import (
    Article,
    Claim,
    DateRule,
    NumberRule,
    Pack,
    Point,
    PositionsFile,
    Question,
    QuestionsFile,
    Reject,
    Samples,
    SideInfo,
)
from debatebot.text.sanitise import clean

SIGNS = "~=#{}:\\|*%->[]<>&;\"'\n/.,$@+!?()…–’ \u00a0aBc12éß日ш"
"""Letters, and every sign that means something in one of the formats."""

texts = st.text(SIGNS, min_size=1, max_size=24).map(lambda text: clean(text).strip()).filter(bool)
names = st.text("ab1é日.:/=#%-_[]", min_size=1, max_size=8)
"""Ids: no spaces, but whatever else may stand in one."""


def _apart(texts_: Iterable[str]) -> list[str]:
    """Texts of which no two are the same answer."""
    found: dict[str, str] = {}
    for text in texts_:
        found.setdefault(" ".join(text.casefold().split()), text)
    return list(found.values())


def _some(least: int, most: int) -> st.SearchStrategy[list[str]]:
    return st.lists(texts, min_size=least, max_size=most).map(_apart)


@st.composite
def points(draw: st.DrawFn) -> tuple[Point, ...]:
    ids = draw(st.lists(names, max_size=3, unique=True))
    return tuple(
        Point(
            id=name,
            phrasings=tuple(draw(_some(1, 3))),
            of=draw(st.sampled_from(["", "NATO", "a : b"])),
        )
        for name in ids
    )


@st.composite
def questions(draw: st.DrawFn) -> Question:
    """A question that `check` has no error for, with any of the fields that formats hold."""
    kinds = "term list number date who explain contrast fix sort choice true_false"
    kind = draw(st.sampled_from(kinds.split()))
    answers = draw(_some(4, 8))
    cut = draw(st.integers(1, max(1, len(answers) - 1)))
    accept, wrong = answers[:cut], answers[cut:]
    more: dict[str, Any] = {"topic": draw(st.sampled_from(["", "China", "a / b", "top"]))}
    more |= _of_kind(draw, kind, accept, wrong)
    if kind == "true_false":
        accept, wrong = ["true"], ["false"]
    told = draw(st.lists(st.one_of(st.just(""), texts), min_size=len(wrong), max_size=len(wrong)))
    more["reject"] = merged(zip(wrong, told, strict=True))
    more["explain"] = draw(st.one_of(st.just(""), texts))
    more["hints"] = tuple(draw(_some(0, 2)))
    return Question(id=draw(names), kind=kind, ask=draw(texts), accept=tuple(accept), **more)  # type: ignore[arg-type]


def _of_kind(draw: st.DrawFn, kind: str, accept: list[str], wrong: list[str]) -> dict[str, Any]:
    if kind == "choice":
        return {"options": tuple(draw(st.permutations(accept + (wrong or ["other one"]))))}
    if kind == "fix":
        return {"sentence": f"It is {draw(texts)} bad.", "wrong": "bad"}
    if kind == "sort":
        return {"item": draw(texts), "side": draw(st.sampled_from(["pro", "anti"]))}
    if kind == "number":
        value, off = draw(st.integers(-(10**9), 10**9)), draw(st.sampled_from([0.0, 0.5, 100.0]))
        accept[:] = [str(value)]
        wrong[:] = [text for text in wrong if not text.lstrip("-").isdecimal()] + [str(value + 1)]
        return {"number": NumberRule(value=float(value), tolerance=off)}
    if kind == "date":
        accept[0] = "2022"
        return {"date": DateRule(value="2022-03", tolerance_days=draw(st.integers(0, 9)))}
    if kind == "true_false":
        return {}
    found = draw(points())
    need = draw(st.integers(1, len(found))) if len(found) > 1 and draw(st.booleans()) else None
    return {"points": found, "need": need if need != len(found) else None}


def merged(said: Iterable[tuple[str, str]]) -> tuple[Reject, ...]:
    """Wrong answers with their feedback; neighbours that are told the same stand together."""
    return tuple(
        Reject(answers=tuple(answer for answer, _ in group), feedback=feedback)
        for feedback, group in groupby(said, key=lambda pair: pair[1])
    )


def said_of(question: Question) -> Iterable[tuple[str, str]]:
    """Each wrong answer of a question with its feedback."""
    return ((answer, each.feedback) for each in question.reject for answer in each.answers)


def only(question: Question, fields: str) -> Question:
    """A question with these of its fields alone, the others at their defaults."""
    kept = {name: getattr(question, name) for name in fields.split()}
    return Question(
        id=question.id, kind=question.kind, ask=question.ask, accept=question.accept, **kept
    )


def alike(question: Question) -> Question:
    """A question in the form in which two that ask and mark the same are equal."""
    need = question.need if question.points and question.need != len(question.points) else None
    return structs.replace(question, need=need, reject=merged(said_of(question)))


def pack_of(*found: Question) -> Pack:
    """A pack with these questions."""
    return Pack(
        questions_file=QuestionsFile(article=Article(id="dam/1", title="A: Dam"), questions=found),
        positions=PositionsFile(
            motion="Build.",
            sides={"pro": SideInfo(name="For"), "anti": SideInfo(name="Against")},
            claims=(Claim(id="c", side="pro", says="Yes."), Claim(id="d", side="anti", says="No.")),
        ),
        content_hash="0123456789abcdef",
    )


def lines_of(problems: Exception) -> list[str]:
    """The problems of an import, a line each."""
    return str(problems).splitlines()


FULL = Question(
    id="why:dam",
    kind="explain",
    ask="Why build {it}?\nTwo reasons.",
    accept=("It stops floods = good, and it gives light.", "floods #1, light"),
    points=(
        Point(id="floods", phrasings=("It stops floods", "no ~ floods"), of="the river"),
        Point(id="light", phrasings=("It lights homes: all",)),
        Point(id="jobs", phrasings=("It gives work",), keywords=("work",)),
    ),
    need=2,
    topic="The gains/costs",
    cite=(1, 2),
    reject=(Reject(answers=("to swim", "to * fish"), feedback="Nobody swims there: {cold}."),),
    hints=("One is wet.",),
    explain="Both #1 and #2 stand in the text.",
    samples=Samples(right=("floods and jobs",), wrong=("fish",)),
)
"""A question that says nearly everything, with the signs of the formats in its texts."""
