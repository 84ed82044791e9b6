"""A deed done by another than in the key is no deed of the key, however many words agree."""

import pytest

from debatebot.pack.models import Point, Question
from tests.grading.subject import graded, subject

QUESTIONS = (
    Question(
        id="guild", kind="explain", need=2, ask="Why do the beekeepers of Ulm distrust the bank? Give two reasons.",
        accept=("It sold their meadow to the airport, and the bank's clerks never answered the guild.",),
        points=(
            Point(id="meadow", phrasings=("the bank sold their meadow to the airport", "their land was sold by the bank without a word")),
            Point(id="letters", phrasings=("the bank's clerks ignored the guild's letters", "the guild wrote to them and they never answered")),
            Point(id="loans", phrasings=("it charges nine per cent on every loan", "interest is far too high")),
        ),
    ),
    Question(
        id="storks", kind="explain", ask="What does the village do for the storks?",
        accept=("It mows the wet fields late, so the chicks are safe.", "The villagers feed the storks in dry summers."),
    ),
    Question(
        id="error", kind="explain", need=2, ask="What went wrong in the tunnel? Give two things.",
        accept=("The driver overlooked the signal and the machine noticed it too late.",),
        points=(
            Point(id="driver", phrasings=("the driver overlooked the signal", "the signal was missed by the driver")),
            Point(id="machine", phrasings=("the machine noticed it too late", "the alarm came when it was over")),
        ),
    ),
    Question(id="seller", kind="who", ask="Who sold the meadow to the airport?", accept=("Greta Mohnhaupt",)),
    Question(
        id="cracks", kind="explain", ask="Why did the two hives burst?",
        accept=("Because the frost split the old wood.",), need=1,
        points=(Point(id="frost", phrasings=("the frost split the old wood", "the wood gave way in a hard frost")),),
    ),
    Question(
        id="markets", kind="explain", ask="Why does honey earn more in Tessin than in Ulm?", need=1,
        accept=("In Tessin the guild sells jars at the station, and in Ulm shops pay late.",),
        points=(
            Point(id="station", phrasings=("in Tessin the guild sells jars at the station", "travellers in Tessin buy jars at the station")),
            Point(id="late", phrasings=("in Ulm the shops pay four months late", "shops in Ulm take months to pay")),
        ),
    ),
)  # fmt: skip
grade = graded(
    subject(
        "bees",
        "Meadows for Bees",
        "Ulm should buy back the meadow",
        ("Keepers", "A meadow feeds the bees of the town."),
        ("Builders", "The airport needs the land."),
        QUESTIONS,
        "5" * 16,
    )
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("guild", "The airport sold the meadow to the bank, and the guild ignored the letters of the clerks."),
        ("guild", "the airport sold its meadow to the bank, and the guild did not answer the clerks"),
        ("storks", "The storks feed the villagers in dry summers."),
        ("storks", "in dry summers the villagers are fed by the storks"),
        ("error", "the machine overlooked the signal and the driver noticed it too late"),
        ("error", "The machine missed the signal. The driver noticed it far too late."),
        ("seller", "The airport sold it to Greta Mohnhaupt."),
        ("seller", "Greta Mohnhaupt bought the meadow from the airport"),
        ("cracks", "The two hives burst and as a result the frost split the wood"),
        ("markets", "In Ulm the guild sells jars at the station."),
    ],
)  # fmt: skip
def test_done_by_another(question: str, answer: str) -> None:
    assert grade(question, answer).verdict == "incorrect"


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("guild", "The meadow was sold to the airport by the bank, and its clerks ignored the letters of the guild."),
        ("guild", "their meadow went to the airport, the bank sold it, and the guild wrote to them but they never answered"),
        ("storks", "In dry summers the storks are fed by the villagers."),
        ("storks", "villagers feed storks when summers are dry"),
        ("error", "the signal was overlooked by the driver, and the machine noticed it too late"),
        ("error", "Driver missed the signal, machine noticed too late"),
        ("seller", "Greta Mohnhaupt sold it to the airport."),
        ("seller", "The airport bought it from Greta Mohnhaupt."),
        ("cracks", "The frost split the old wood and as a result the two hives burst"),
        ("markets", "The guild sells jars at the station in Tessin."),
    ],
)  # fmt: skip
def test_done_by_the_same(question: str, answer: str) -> None:
    assert grade(question, answer).verdict == "correct"


def test_the_trace_names_the_deed() -> None:
    verdict = grade("storks", "in dry summers the villagers are fed by the storks")
    assert verdict.reason == "roles-swapped"
    assert any("is done by another" in step.found for step in verdict.trace)


def test_the_same_deed_told_rightly_settles_it() -> None:
    text = "Not the storks feed the villagers: the villagers feed the storks in dry summers."
    assert grade("storks", text).reason != "roles-swapped"
