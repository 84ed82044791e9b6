"""The mark scheme says what earns, what never does, and shows sample answers."""

from debatebot.authoring.key import mark_scheme
from debatebot.cli.main import run
from debatebot.pack.models import (
    Article,
    Claim,
    Pack,
    Point,
    PositionsFile,
    Question,
    QuestionsFile,
    Reject,
    Samples,
    SideInfo,
)

QUESTION = Question(
    id="why-dam",
    kind="explain",
    ask="Why build [it]?",
    accept=("It stops floods and lights homes.", "floods, light"),
    points=(
        Point(id="floods", phrasings=("It stops floods", "no more floods")),
        Point(id="light", phrasings=("It lights homes",)),
        Point(id="jobs", phrasings=("It gives work",)),
    ),
    need=2,
    topic="the-gains",
    cite=(1, 2),
    reject=(Reject(answers=("to swim",), feedback="Nobody swims there."),),
    samples=Samples(right=("floods and jobs",), partial=("floods",), wrong=("fish", "boats", "x")),
)
PACK = Pack(
    questions_file=QuestionsFile(article=Article(id="dam", title="A Dam"), questions=(QUESTION,)),
    positions=PositionsFile(
        motion="Build.",
        sides={"pro": SideInfo(name="For"), "anti": SideInfo(name="Against")},
        claims=(Claim(id="c", side="pro", says="Yes."), Claim(id="d", side="anti", says="No.")),
    ),
    content_hash="0123456789abcdef",
)


def test_all_that_a_teacher_needs_is_on_the_page() -> None:
    page = mark_scheme(PACK, PACK.questions, ("Spelling costs nothing.",))
    for expected in (
        "# Mark scheme: A Dam",
        "version `0123456789abcdef`",
        "- Spelling costs nothing.",
        "## The gains",
        "### 1. Why build \\[it\\]?",
        "¶1 ¶2",
        "any 2 of these 3",
        "- It stops floods — also: no more floods",
        "**A full answer:** It stops floods and lights homes.",
        "- to swim — Nobody swims there.",
        "| floods and jobs | full marks |",
        "| floods | part of the marks |",
        "| boats | no marks |",
    ):
        assert expected in page
    assert "| x | no marks |" not in page


def test_the_command_prints_one_topic_or_names_the_nearest() -> None:
    assert run(["key", "--topic", "nowhere-at-all"]) == 2
