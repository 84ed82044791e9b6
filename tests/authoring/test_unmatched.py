"""Answers and turns that were misread come out as YAML that can be pasted, and then are gone."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from debatebot.authoring.adding import with_addition
from debatebot.authoring.additions import phrasing
from debatebot.authoring.quoted import yaml_text
from debatebot.authoring.unmatched import unmatched_answers, unread_words
from debatebot.authoring.unmatched_turns import unmatched_turns
from debatebot.authoring.unmatched_yaml import question_lines, turn_lines
from debatebot.debate.events import Reading, Turn
from debatebot.debate.recognition import Recogniser
from debatebot.grading.grader import Grader
from debatebot.pack.models import Pack
from debatebot.progress.attempts import StoredAttempt
from debatebot.text.sanitise import one_line
from tests.authoring.attempted import attempted, round_of
from tests.authoring.benched import benched_pack
from tests.packs import river


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Pack:
    return benched_pack(tmp_path_factory.mktemp("harbour"))


def pasted(pack: Pack, *attempts: StoredAttempt) -> list[dict[str, object]]:
    """The snippet, read as YAML."""
    found = unmatched_answers(pack, attempts, Grader(pack))
    return yaml.safe_load("\n".join(question_lines(found))) or []


def test_what_the_learner_says_is_right_becomes_sample_and_phrasing() -> None:
    attempts = attempted(river(), ("losses", "two villages and the trout!", True))
    assert pasted(river(), *attempts) == [
        {
            "id": "losses",
            "samples": {"right": ["two villages and the trout!"]},
            "points": [{"id": "salmon", "phrasings": ["the trout"]}],
        }
    ]


def test_several_open_points_are_left_to_sort() -> None:
    attempts = attempted(river(), ("losses", "oxbows, trout", True))
    (snippet,) = pasted(river(), *attempts)
    assert snippet["points"] == [
        {"id": "villages", "phrasings": ["oxbows, trout"]},
        {"id": "salmon", "phrasings": ["oxbows, trout"]},
    ]
    found = unmatched_answers(river(), attempts, Grader(river()))
    assert "# this point, or another one: keep it once" in "\n".join(question_lines(found))


def test_a_question_without_points_learns_a_whole_answer(harbour: Pack) -> None:
    (snippet,) = pasted(harbour, *attempted(harbour, ("crane", "the big hoist", True)))
    assert snippet == {
        "id": "crane",
        "samples": {"right": ["the big hoist"]},
        "accept": ["the big hoist"],
    }


def test_what_the_learner_says_is_wrong_becomes_a_wrong_sample() -> None:
    (snippet,) = pasted(river(), *attempted(river(), ("losses", "fish", False)))
    assert snippet == {"id": "losses", "samples": {"wrong": ["fish"]}}


def test_nobody_disagrees_and_the_reader_is_sure_then_nothing_is_said() -> None:
    agreed = attempted(
        river(),
        ("losses", "fish and villages", None),
        ("losses", "two villages and the salmon", True),
        ("losses", "idk", True),
        ("power", "coal", True),
    )
    assert [a.made.sure for a in agreed[:2]] == [True, True]
    assert pasted(river(), *agreed) == []
    assert pasted(river(), *attempted(river(), ("losses", "fish", False), taken_back=True)) == []


def test_what_the_reader_is_not_sure_of_is_to_be_looked_at() -> None:
    class Unsure(Grader):
        def grade(self, question_id: str, answer: str):  # type: ignore[no-untyped-def]
            return replace(super().grade(question_id, answer), sure=False)

    attempts = attempted(river(), ("losses", "fish", None))
    lines = list(question_lines(unmatched_answers(river(), attempts, Unsure(river()))))
    assert lines[-2:] == [
        "    partial:",
        '      - "fish"  # attempt 1: marked partial, some-points; not sure: look at it',
    ]


def test_the_newest_word_on_an_answer_counts() -> None:
    attempts = attempted(river(), ("losses", "otters", True), ("losses", "Otters", None))
    assert pasted(river(), *attempts) == []


def test_once_it_is_pasted_it_is_gone() -> None:
    attempts = attempted(river(), ("losses", "two villages and the trout", True))
    wiser = with_addition(river(), phrasing(river(), "losses", "salmon", "the trout"))
    assert pasted(wiser, *attempts) == []


@pytest.mark.parametrize(
    ("answer", "left"),
    [
        ("two villages and the trout", "the trout"),
        ("the trout, and two villages", "the trout"),
        ("otters", "otters"),
        ("two villages", ""),
    ],
)
def test_the_words_that_earned_nothing(answer: str, left: str) -> None:
    assert unread_words(answer, Grader(river()).grade("losses", answer)) == left


def test_turns_that_were_new_are_sorted_under_the_nearest_claim(harbour: Pack) -> None:
    turns = (
        Turn(number=1, text="It brings jobs for welders and sailors."),
        Turn(number=3, text="Ships need pilots who know the tide, because the channel is narrow."),
        Turn(number=4, text="A line of the part.", by="bot"),
    )
    found = unmatched_turns(harbour, round_of(harbour, "pro", *turns), Recogniser(harbour))
    assert [(turn.text, turn.meant) for turn in found] == [(turns[1].text, ())]
    read = yaml.safe_load("\n".join(turn_lines(harbour, found)))
    assert read in (None, [{"id": "p-jobs", "phrasings": [turns[1].text]}])
    assert turns[1].text in "\n".join(turn_lines(harbour, found))


def test_a_reading_that_was_put_right_is_a_phrasing_of_its_claim(harbour: Pack) -> None:
    said = "The quay feeds half of our street, and that is no small thing."
    events = (Turn(number=1, text=said), Reading(turn=1, claims=("p-jobs", "gone")))
    found = unmatched_turns(harbour, round_of(harbour, "pro", *events), Recogniser(harbour))
    assert yaml.safe_load("\n".join(turn_lines(harbour, found))) == [
        {"id": "p-jobs", "phrasings": [said]}
    ]


def test_a_quiz_has_no_turns(harbour: Pack) -> None:
    records = round_of(harbour, "", Turn(number=1, text="Ships need pilots."))
    assert unmatched_turns(harbour, records, Recogniser(harbour)) == ()


@given(st.text())
def test_any_text_comes_back_from_yaml(text: str) -> None:
    assert yaml.safe_load(f"- {yaml_text(text)}  # note") == [one_line(text)]


def test_the_snippet_is_a_part_of_a_pack(tmp_path: Path) -> None:
    attempts = attempted(river(), ("losses", 'no: "trout" \\ #1', True))
    (snippet,) = pasted(river(), *attempts)
    assert snippet["samples"] == {"right": ['no: "trout" \\ #1']}
