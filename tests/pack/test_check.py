"""Advice that needs a pack of its own, the nearest right word, and how much a pack holds."""

from datetime import date
from pathlib import Path

import pytest

from debatebot.pack.check import check_pack
from debatebot.pack.prints import print_lines, prints_of
from debatebot.pack.problems import Findings, Problem, nearest
from debatebot.pack.size import measure, size_lines
from tests.pack.sample import POSITIONS_TEXT, QUESTIONS_TEXT, write_pack

OWN_WORDS = "The oven is lit at three so that the first loaves are ready at dawn."


def with_prints(text: str) -> str:
    """The sample, with the prints of a text in place of its own."""
    lines = "".join(f'    - "{line}"\n' for line in print_lines(prints_of(text)))
    return QUESTIONS_TEXT.replace('    - "00112233aa 44556677bb"\n', lines)


def warnings(folder: Path, today: date | None = None) -> list[Problem]:
    return [p for p in check_pack(folder, today).problems if p.level == "warning"]


def test_words_copied_from_the_article(tmp_path: Path) -> None:
    copied = with_prints(OWN_WORDS).replace(
        "Put it right.", "The oven is lit at three so that it is hot."
    )
    (problem,) = warnings(write_pack(tmp_path, copied))
    assert problem.rule == "copied-words"
    assert problem.message.startswith("8 words in a row")
    assert (problem.line, problem.column) == (
        copied[: copied.index("The oven")].count("\n") + 1,
        10,
    )


def test_seven_words_are_no_copy(tmp_path: Path) -> None:
    fine = with_prints(OWN_WORDS).replace("Put it right.", "The oven is lit at three so it is.")
    assert warnings(write_pack(tmp_path, fine)) == []


def test_titles_are_no_copy(tmp_path: Path) -> None:
    title = "Should the bakery open at night?"
    named = with_prints(f"We ask: {title}").replace("Put it right.", title)
    assert warnings(write_pack(tmp_path, named)) == []


def test_unbalanced_sides(tmp_path: Path) -> None:
    more = "".join(f"  - {{id: p{i}, side: pro, says: x, cite: [1]}}\n" for i in range(2, 5))
    edges = "".join(f"  - {{from: a1, to: p{i}}}\n" for i in range(2, 5))
    text = POSITIONS_TEXT.replace("attacks:\n", f"{more}attacks:\n{edges}")
    rules = {problem.rule: problem for problem in warnings(write_pack(tmp_path, positions=text))}
    assert list(rules) == ["unbalanced-sides"]
    assert "4 claims for pro and 1 for anti" in rules["unbalanced-sides"].message


@pytest.mark.parametrize(
    ("today", "old"),
    [(None, False), (date(2027, 10, 31), False), (date(2027, 11, 1), True)],
)
def test_notes_grow_old_after_a_year(tmp_path: Path, today: date | None, old: bool) -> None:
    found = warnings(write_pack(tmp_path), today)
    assert [problem.rule for problem in found] == (["old-note"] if old else [])


@pytest.mark.parametrize("said", ["phrasings", "accept"])
def test_learners_may_speak_of_peoples(tmp_path: Path, said: str) -> None:
    text = QUESTIONS_TEXT.replace("[flour, ground wheat]", "[flour, Russians eat it]")
    text = text.replace("    accept: [four]", "    accept: [the Chinese are early]")
    assert warnings(write_pack(tmp_path, text)) == []


@pytest.mark.parametrize("fine", ["The Chinese government says so.", "Russian bread is dark."])
def test_governments_may_act(tmp_path: Path, fine: str) -> None:
    assert warnings(write_pack(tmp_path, QUESTIONS_TEXT.replace("Put it right.", fine))) == []


@pytest.mark.parametrize(
    ("word", "choices", "near"),
    [
        ("phrasing", ("phrasings", "points"), "phrasings"),
        ("QUESTION", ("ask", "accept"), "ask"),
        ("tilte", ("title", "id"), "title"),
        ("xyzzy", ("title", "id"), None),
        ("x", (), None),
        ("aab", ("aaa", "abb"), "aaa"),
    ],
)
def test_nearest_word(word: str, choices: tuple[str, ...], near: str | None) -> None:
    assert nearest(word, choices) == near


def test_a_problem_says_what_it_is() -> None:
    findings = Findings("q.yaml")
    findings.add((3, 5), "some-rule", "it is so")
    findings.add((3, 6), "some-rule", "look here", "warning")
    assert [str(problem) for problem in findings.close()] == [
        "q.yaml:3:5: it is so",
        "q.yaml:3:6: warning: look here",
    ]


def test_size(tmp_path: Path) -> None:
    pack = check_pack(write_pack(tmp_path)).pack
    assert pack is not None
    size = measure(pack)
    assert size.questions == 7
    assert size.kinds == dict.fromkeys(sorted({q.kind for q in pack.questions}), 1)
    assert size.sections == {"morning": 1, "(none)": 6}
    assert (size.sides["pro"].claims, size.sides["pro"].phrasings) == (1, 2)
    assert size.sides["anti"].attacks == 1
    assert {n: (p.questions, p.claims, p.facts) for n, p in size.paragraphs.items()} == {
        1: (5, 0, 1),
        2: (2, 1, 0),
    }
    lines = size_lines(size)
    assert lines[0].startswith("7 questions, 0 of them use a fact: choice 1, date 1,")
    assert lines[-1] == "¶2: 2 questions, 1 claim, 0 facts"
