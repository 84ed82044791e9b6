"""What holds for every answer."""

import os
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.graded import Labelled
from debatebot.grading.verdict import Verdict
from tests.grading.packs import NAMES, QUESTIONS, answers, grade, grader

ROWS = [(name, row) for name in NAMES for row in answers(name)]
rows = st.sampled_from(ROWS)
questions = st.sampled_from([q.id for q in QUESTIONS])

POLITE = (
    "i think ",
    "I think it is ",
    "probably ",
    "well, ",
    "maybe ",
    "please, ",
    "ok so ",
    "It is ",
)


def mark(name: str, row: Labelled, answer: str) -> tuple[str, float, tuple[str, ...]]:
    verdict = grader(name).grade(row.question, answer)
    return verdict.verdict, verdict.score, verdict.points


def contract_holds(verdict: Verdict, answer: str) -> None:
    assert (verdict.score == 1.0) == (verdict.verdict == "correct")
    if verdict.verdict == "partial" or verdict.reason in ("spelling", "which-one"):
        assert 0 < verdict.score < 1
    if verdict.verdict in ("incorrect", "skipped") or verdict.reason == "after-the-article":
        assert verdict.score == 0
    assert 0 <= verdict.certainty <= 1
    assert not set(verdict.points) & set(verdict.missing)
    assert verdict.reason
    assert verdict.note
    assert verdict.trace
    for span in verdict.spans:
        assert 0 <= span.start < span.end <= len(answer)


@given(questions, st.text(max_size=300))
@settings(deadline=None)
def test_any_text_gets_a_verdict(question: str, answer: str) -> None:
    contract_holds(grade(question, answer), answer)


@given(
    questions,
    st.lists(
        st.sampled_from(
            "not japan korea 40 million or and , . harbour accord neutral denmark attacked sweden 2019 may only no 5 the of".split()
        ),
        max_size=14,
    ),
)
@settings(deadline=None)
def test_any_row_of_its_words_gets_a_verdict(question: str, words: list[str]) -> None:
    answer = " ".join(words)
    contract_holds(grade(question, answer), answer)


@given(rows)
@settings(deadline=None, max_examples=250)
def test_labelled_answers_keep_the_contract(at: tuple[str, Labelled]) -> None:
    name, row = at
    contract_holds(grader(name).grade(row.question, row.answer), row.answer)


@given(rows)
@settings(deadline=None, max_examples=200)
def test_case_spacing_accents_and_quotes_change_nothing(at: tuple[str, Labelled]) -> None:
    name, row = at
    plain = mark(name, row, row.answer)
    assert mark(name, row, row.answer.upper()) == plain
    assert mark(name, row, row.answer.replace(" ", "   ")) == plain
    assert mark(name, row, f"  {row.answer}\n") == plain
    assert mark(name, row, row.answer.replace("'", "’")) == plain
    assert mark(name, row, row.answer.replace("e", "é").replace("o", "ö")) == plain


@given(rows, st.sampled_from(POLITE))
@settings(deadline=None, max_examples=200)
def test_a_polite_beginning_changes_nothing(at: tuple[str, Labelled], prefix: str) -> None:
    name, row = at
    plain = mark(name, row, row.answer)
    if plain[0] != "skipped":
        assert mark(name, row, prefix + row.answer)[1:] == plain[1:]


@given(
    rows,
    st.sampled_from(
        [
            ", the Zanzibar Treaty",
            " and Qwertania",
            " or Qwertania",
            ", Qwertania, Zembla, Ruritania, Syldavia",
        ]
    ),
)
@settings(deadline=None, max_examples=200)
def test_a_wrong_item_never_raises_a_mark(at: tuple[str, Labelled], item: str) -> None:
    name, row = at
    assert mark(name, row, row.answer + item)[1] <= mark(name, row, row.answer)[1] + 1e-9


@given(rows, st.data())
@settings(deadline=None, max_examples=200)
def test_taking_out_what_counted_never_raises_a_mark(
    at: tuple[str, Labelled], data: st.DataObject
) -> None:
    name, row = at
    verdict = grader(name).grade(row.question, row.answer)
    earned = [p for p in verdict.points if any(s.point == p for s in verdict.spans)]
    if earned:
        point = data.draw(st.sampled_from(earned))
        left = row.answer
        for span in sorted(verdict.spans, key=lambda s: -s.start):
            if span.point == point:
                left = left[: span.start] + " " * (span.end - span.start) + left[span.end :]
        assert mark(name, row, left)[1] <= verdict.score + 1e-9


@pytest.mark.parametrize("every", [12, pytest.param(1, marks=pytest.mark.slow)])
def test_the_same_bytes_whatever_the_hash_seed(every: int) -> None:
    script = (
        "from tests.grading.packs import NAMES, answers, grader\n"
        "import msgspec\n"
        "for name in NAMES:\n"
        f"    for row in answers(name)[::{every}]:\n"
        "        print(msgspec.json.encode(grader(name).grade(row.question, row.answer)).decode())\n"
    )
    out = [
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "4242")
    ]
    assert out[0] == out[1]
    assert out[0]
