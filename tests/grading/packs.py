"""Packs made for the tests of grading."""

from functools import lru_cache

from benchmarks.graded import SUBJECTS, Labelled, read_text
from debatebot.grading.grader import Grader
from debatebot.grading.verdict import Verdict
from debatebot.pack.models import (
    Article,
    Claim,
    GlossaryEntry,
    Later,
    Pack,
    Point,
    PositionsFile,
    Question,
    QuestionsFile,
    Reject,
    SideInfo,
)
from debatebot.pack.reader import read_pack

NAMES = ("congestion", "phones", "library", "fourday", "deepsea", "ferry", "beavers", "deposit")

QUESTIONS = (
    Question(id="pact", kind="term", ask="What is the pact called?", accept=("the Harbour Accord", "Harbour Accord (HA)")),
    Question(id="tons", kind="number", ask="How much cargo passes through the strait in a year?", accept=("about 40 million tons", "40 million tonnes")),
    Question(id="day", kind="date", ask="When was the accord signed?", accept=("5 May 2019",)),
    Question(id="member", kind="who", ask="Which country joined last?", accept=("South Korea",)),
    Question(
        id="stance", kind="term", ask="Which stance has Norway kept in the quarrel?", accept=("a neutral stance", "neutrality"),
        reject=(Reject(answers=("an ally of Denmark",), feedback="That is Sweden."),),
        later=Later(note="It changed.", checked="2026-01", source="A paper", accept=("supports Denmark",)),
    ),
    Question(
        id="partners", kind="list", ask="Which four states take part?", accept=("Australia, Japan, New Zealand and South Korea",),
        points=(
            Point(id="au", phrasings=("Australia",)), Point(id="jp", phrasings=("Japan",)),
            Point(id="nz", phrasings=("New Zealand",)), Point(id="kr", phrasings=("South Korea",)),
        ),
    ),
    Question(
        id="blame", kind="explain", ask="What does Norway say about the quarrel? Give one thing.", accept=("Denmark attacked Sweden.", "It says that Denmark alone is not responsible."), need=1,
        points=(
            Point(id="attack", phrasings=("Denmark attacked Sweden",)),
            Point(id="blame", phrasings=("Denmark alone is not responsible",)),
        ),
    ),
    Question(id="open", kind="true_false", ask="The strait is open all year.", accept=("false",)),
    Question(id="pick", kind="choice", ask="Who patrols the strait?", options=("the navy", "fishermen", "nobody"), accept=("fishermen",)),
    Question(id="mend", kind="fix", ask="Mend the sentence.", sentence="The accord was signed in March.", wrong="March", accept=("May",)),
    Question(
        id="side", kind="sort", side="anti", ask="Which side would use it, and why: cargo fell by half?", item="cargo fell by half", accept=("The opponents, because trade suffers.",),
        points=(Point(id="why", phrasings=("trade suffers", "it hurts merchants")),),
    ),
)  # fmt: skip

PACK = Pack(
    questions_file=QuestionsFile(
        article=Article(id="harbour", title="A Narrow Strait"),
        questions=QUESTIONS,
        glossary=(GlossaryEntry(name="Harbour Accord", also=("the treaty of the strait",)),),
        opposites=(("ebb", "flood"),),
    ),
    positions=PositionsFile(
        motion="The strait should be shared",
        sides={"pro": SideInfo(name="Sharers"), "anti": SideInfo(name="Keepers")},
        claims=(Claim(id="p", side="pro", says="Sharing is fair."), Claim(id="a", side="anti", says="Sharing costs trade.")),
    ),
    content_hash="0" * 16,
)  # fmt: skip


@lru_cache(maxsize=8)
def grader(name: str = "") -> Grader:
    """The grader of the pack above, or of one of the subjects."""
    return Grader(read_pack(SUBJECTS / name) if name else PACK)


@lru_cache(maxsize=8)
def answers(name: str) -> tuple[Labelled, ...]:
    """The labelled answers of a subject."""
    return tuple(read_text(SUBJECTS / name / "answers.txt"))


def grade(question: str, answer: str) -> Verdict:
    """An answer to the pack above."""
    return grader().grade(question, answer)
