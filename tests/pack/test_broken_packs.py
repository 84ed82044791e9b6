"""A table of packs with one fault each: what is said of it, and exactly where."""

from pathlib import Path

import pytest

from debatebot.pack.check import ADVICE, check_pack
from debatebot.pack.problems import Problem
from debatebot.pack.reader import RULES, read_pack
from debatebot.pack.version import POSITIONS, QUESTIONS
from tests.pack.sample import POSITIONS_TEXT, QUESTIONS_TEXT, write_pack

HERE = "⟦"
"""Stands before the character where the problem must be shown."""

Row = tuple[str, str, str]
"""What stands in the sound pack, what stands there instead, and the rule that says so."""

IN_QUESTIONS: list[Row] = [
    # keys
    ("  author: A. Baker", "  ⟦authorr: A. Baker", "unknown-key"),
    ("    ask: When is it baked?", "    ⟦question: x\n    ask: y", "unknown-key"),
    ("    kind: date\n    ask: When did it open?", "    kind: date", "missing-key"),
    ("  author: A. Baker", "  author: A. Baker\n  ⟦author: B. Baker", "duplicate-key"),
    ("    dated: true", "    ⟦yes: true", "key-not-text"),
    ("    dated: true", "    ⟦12: true", "key-not-text"),
    ("    dated: true", "    ? ⟦[a]\n    : true", "key-not-text"),
    ("    dated: true", "    ⟦<<: {dated: true}", "merge-key"),
    # what is meant at a place
    (
        "  - {name: sourdough, also: [levain], means: Bread raised by wild yeast.}",
        "  - ⟦sourdough",
        "not-mapping",
    ),
    ("    accept: [bread]", "    accept: ⟦bread", "not-list"),
    ("    accept: [four]", "    accept: ⟦{four: 4}", "not-list"),
    ("    accept: [bread]", "    accept: ⟦[]", "too-few"),
    ("        phrasings: [flour, ground wheat]", "        phrasings: ⟦[]", "too-few"),
    ("    ask: Put it right.", "    ask: ⟦[sic]", "not-text"),
    ("    accept: [four]", "    accept: [⟦Note: four]", "not-text"),
    ("    ask: Put it right.", "    ask:⟦", "no-value"),
    ("    ask: Put it right.", '    ask: ⟦""', "empty-text"),
    ("    ask: Put it right.", '    ask: ⟦" "', "empty-text"),
    ("    kind: fix", "    kind: ⟦fixx", "one-of"),
    ("    side: anti", "    side: ⟦no", "one-of"),
    ("    need: 2", "    need: ⟦two", "not-number"),
    ("    need: 2", '    need: ⟦"2"', "not-number"),
    ("    need: 2", "    need: ⟦012", "not-number"),
    ("    need: 2", "    need: ⟦0", "out-of-range"),
    ("    need: 2", "    need: ⟦1_0", "not-number"),
    ("value: 4,", "value: ⟦4 million,", "not-number"),
    ("value: 4,", "value: ⟦.nan,", "not-number"),
    ("value: 4,", "value: ⟦.inf,", "not-number"),
    ("value: 4,", "value: ⟦1e999,", "not-number"),
    ("tolerance: 0.5", "tolerance: ⟦-1", "out-of-range"),
    ("    dated: true", "    dated: ⟦maybe", "not-true-or-false"),
    ("    dated: true", '    dated: ⟦"true"', "not-true-or-false"),
    ("  - [early, late]", "  - ⟦[early, late, never]", "too-few"),
    ("  - id: when", "  - id: ⟦when ever", "bad-form"),
    ("  - id: when", '  - id: ⟦"when\\tever"', "bad-form"),
    ("        - n: 1", "        - n: ⟦0", "out-of-range"),
    # unquoted values that YAML changes
    ("  author: A. Baker", "  author: ⟦NO", "surprising-value"),
    ("    accept: [bread]", "    accept: [⟦yes]", "surprising-value"),
    ("    accept: [bread]", "    accept: [⟦Off]", "surprising-value"),
    ("    accept: [bread]", "    accept: [⟦~]", "surprising-value"),
    ("    accept: [bread]", "    accept: [⟦Null]", "surprising-value"),
    ("    accept: [bread]", "    accept: [⟦=]", "surprising-value"),
    ("    accept: [bread]", "    accept: [⟦017]", "surprising-value"),
    ("    accept: [bread]", "    accept: [⟦0x1F]", "surprising-value"),
    ("    accept: [bread]", "    accept: [⟦1_000]", "surprising-value"),
    ("    accept: [bread]", "    accept: [⟦12:30]", "surprising-value"),
    ("    accept: [bread]", "    accept: [⟦99:00:00]", "surprising-value"),
    ("    accept: [bread]", "    accept: [⟦-.inf]", "surprising-value"),
    ("    accept: [bread]", "    accept: [⟦.NaN]", "surprising-value"),
    ("    accept: [bread]", "    accept: [⟦2024-13-45]", "surprising-value"),
    ('  published: "2021-05-04"', "  published: ⟦2021-05-04", "surprising-value"),
    ('    accept: ["true"]', "    accept: [⟦true]", "surprising-value"),
    # YAML that packs do without
    ("    accept: [bread]", "    accept: ⟦&b [bread]", "anchor"),
    ("    accept: [bread]", "    accept: [⟦*b]", "alias"),
    ("    ask: Put it right.", "    ask: ⟦!important", "tag"),
    ("    ask: Put it right.", "    ask: ⟦!!str Put it right.", "tag"),
    ("article:\n", "⟦%TAG ! tag:x,2000:\n---\narticle:\n", "tag"),
    ("    ask: Put it right.", '    ask: ⟦"\\e[31mred"', "control-character"),
    ("    ask: Put it right.", '    ask: ⟦"\\x1b]0;x\\a"', "control-character"),
    ("    ask: Put it right.", '    ask: ⟦"\\x9b1m"', "control-character"),
    ("    ask: Put it right.", "    ask: Put ⟦\x07it right.", "control-character"),
    ("    ask: Put it right.", "    ask: Put ⟦\u0085it right.", "control-character"),
    ("    ask: Put it right.", f"    ask: ⟦{'long ' * 401}", "too-long"),
    ("    ask: Put it right.", f"    ask: ⟦{'1' * 5000}", "too-long"),
    # rules over the whole
    ("  - id: year", "  - id: ⟦when", "duplicate-id"),
    ("      - id: water", "      - id: ⟦flour", "duplicate-id"),
    ("        - {n: 2,", "        - {n: 2, says: x}\n        - {n: ⟦2,", "duplicate-paragraph"),
    ("    need: 2", "    need: ⟦3", "need-above-points"),
    ("    sources: [s1]", "    sources: [s1, ⟦s2]", "unknown-id"),
    ("          names_sources: [s1]", "          names_sources: [⟦S1]", "unknown-id"),
    ("    section: morning", "    section: ⟦mornings", "unknown-section"),
    ("    cite: [1]", "    cite: [1, ⟦3]", "unknown-paragraph"),
    ("    options: [bread, stone]\n", "", "kind-needs"),
    ("    options: [bread, stone]", "    options: ⟦[bread]", "choice-options"),
    ("    options: [bread, stone]", "    options: [bread, stone, ⟦Bread]", "choice-options"),
    ("    accept: [bread]", "    accept: [⟦breads]", "choice-accept"),
    ('    accept: ["true"]', '    accept: [⟦"True"]', "true-false-accept"),
    ('    accept: ["true"]', '    accept: ⟦["true", "false"]', "true-false-accept"),
    ("    sentence: Bread is baked at noon.\n", "", "kind-needs"),
    ("    wrong: noon\n", "", "kind-needs"),
    ("    wrong: noon", "    wrong: ⟦midnight", "fix-wrong"),
    ("    accept: [four]", "    accept: [four, noon]", "accepted-and-rejected"),
    ("answers: [at noon]", "answers: [at noon, ⟦Four o'clock]", "accepted-and-rejected"),
    ("    item: Sleep matters.\n", "", "kind-needs"),
    ("    side: anti\n", "", "kind-needs"),
    ('value: "2020-05"', 'value: ⟦"2020-13"', "bad-date"),
    ('value: "2020-05"', "value: ⟦May 2020", "bad-date"),
    ('      checked: "2026-11"', "      checked: ⟦November 2026", "bad-month"),
    ("44556677bb", "44556677", "bad-print"),
    (
        '    accept: [4, "four o\'clock"]\n    number: {value: 4, unit: hour, tolerance: 0.5}',
        "    accept: ⟦[early]",
        "no-number",
    ),
    (
        '    accept: ["May 2020"]\n    date: {value: "2020-05", tolerance_days: 3}',
        "    accept: ⟦[a while ago]",
        "no-date",
    ),
]

IN_POSITIONS: list[Row] = [
    ("  pro: {name: Open}", "  ⟦por: {name: Open}", "unknown-key"),
    ("  pro: {name: Open}\n", "", "missing-key"),
    ("    side: anti", "    side: ⟦con", "one-of"),
    ("weight: 3", "weight: ⟦4", "out-of-range"),
    ("    must: [[bread, loaf]]", "    must: [⟦bread]", "not-list"),
    ("    not: [cake]", "    ⟦nots: [cake]", "unknown-key"),
    ("  - from: a1\n", "  - ⟦form: a1\n", "unknown-key"),
    ("claims:\n", "claims:\n  - {id: a1, side: anti, says: x}\n", "duplicate-id"),
    ("    to: p1", "    to: ⟦p2", "unknown-claim"),
    ("{from: p1, to: a1}", "{from: ⟦px, to: a1}", "unknown-claim"),
    ("{from: p1, to: a1}", "⟦{from: p1, to: p1}", "attack-within-side"),
    ("    evidence: [f1]\n    cite", "    evidence: [⟦f2]\n    cite", "unknown-id"),
    ("    evidence: [f1]\n  - {", "    evidence: [f1, ⟦p1]\n  - {", "unknown-id"),
    ("    sources: [s1]", "    sources: [⟦s9]", "unknown-id"),
    ("    issue: sleep", "    issue: ⟦sleeep", "unknown-issue"),
    ("{issue: any,", "{issue: ⟦many,", "unknown-issue"),
    ("    gains: [p1]", "    gains: [p1, ⟦a1]", "wrong-side"),
    ("    costs: [a1]", "    costs: [⟦p1]", "wrong-side"),
    ("    costs: [a1]", "    costs: [⟦a2]", "unknown-id"),
    ("    cite: [1, 2]", "    cite: [1, 2, ⟦12]", "unknown-paragraph"),
    ("claims: [p1]}", "claims: [⟦c1]}", "unknown-id"),
    ("      - said: [baked at noon]", "      - said: ⟦[]", "too-few"),
]

WARNINGS: list[Row] = [
    ("    ask: Put it right.", "    ask: Put it right ⟦#1", "lost-comment"),
    ("    accept: [four]", "    accept: [⟦1,000 people, four]", "split-number"),
    ("    ask: Put it right.", "    ask: Put it\n      ⟦- right.", "swallowed-item"),
    ("    ask: Put it right.", "    ask: ⟦Put \u202eit right.", "hidden-character"),
    ("    ask: Put it right.", '    ask: ⟦"Put \\u200bit"', "hidden-character"),
    ("    wrong: noon", "    wrong: noon\n    item: ⟦x", "unused-field"),
    ("[flour, ground wheat]", "⟦[flour]", "one-phrasing"),
    ("[flour, ground wheat]", "[flour, ⟦Flour]", "said-twice"),
    ("https://example.org/bread", "⟦example.org", "no-address"),
    ('      checked: "2026-11"', '      checked: ⟦"2025-10"', "old-note"),
    ("      note: Since then it is five.", f"      note: ⟦{'so ' * 26}", "too-many-words"),
    ("    ask: Put it right.", "    ask: ⟦The Chinese are late.", "people-as-subject"),
]

WARNINGS_IN_POSITIONS: list[Row] = [
    ("  - {from: p1, to: a1}\n", "", "claim-unattacked"),
    ("    type: rebut", "    type: rebut\n  - ⟦from: a1\n    to: p1", "attack-twice"),
    ("    costs: [a1]\n", "", "half-a-tradeoff"),
    ("    gist: Bakers need sleep", f"    gist: ⟦{'so ' * 13}", "too-many-words"),
    (
        "{issue: any, lines: [Say more.]}",
        "{issue: any, lines: [⟦Russians say so.]}",
        "people-as-subject",
    ),
]


def broken(text: str, row: Row) -> tuple[str, tuple[int, int] | None]:
    """The text with one fault, and the place that the row marks, if it marks one."""
    old, new, _ = row
    assert text.count(old) >= 1, f"the sample does not hold {old!r}"
    changed = text.replace(old, new, 1)
    if HERE not in changed:
        return changed, None
    before = changed[: changed.index(HERE)]
    place = before.count("\n") + 1, len(before) - before.rfind("\n")
    return changed.replace(HERE, ""), place


def problems_of(folder: Path) -> list[Problem]:
    from datetime import date

    return list(check_pack(folder, date(2026, 11, 24)).problems)


def one_fault(
    tmp_path: Path, row: Row, file: str, level: str
) -> tuple[Problem, tuple[int, int] | None]:
    """Break the sample as the row says and find the problem of its rule and level."""
    texts = {QUESTIONS: QUESTIONS_TEXT, POSITIONS: POSITIONS_TEXT}
    texts[file], place = broken(texts[file], row)
    write_pack(tmp_path, texts[QUESTIONS], texts[POSITIONS])
    found = [problem for problem in problems_of(tmp_path) if problem.level == level]
    rules = [problem.rule for problem in found]
    assert rules == [row[2]], [str(problem) for problem in found]
    return found[0], place


def ids(rows: list[Row]) -> list[str]:
    return [f"{i}-{rule}" for i, (_, _, rule) in enumerate(rows)]


def test_the_sample_is_sound(tmp_path: Path) -> None:
    write_pack(tmp_path)
    assert problems_of(tmp_path) == []
    assert read_pack(tmp_path).question("when") is not None


@pytest.mark.parametrize("row", IN_QUESTIONS, ids=ids(IN_QUESTIONS))
def test_one_error_in_questions(tmp_path: Path, row: Row) -> None:
    problem, place = one_fault(tmp_path, row, QUESTIONS, "error")
    assert problem.file == str(tmp_path / QUESTIONS)
    if place is not None:
        assert (problem.line, problem.column) == place


@pytest.mark.parametrize("row", IN_POSITIONS, ids=ids(IN_POSITIONS))
def test_one_error_in_positions(tmp_path: Path, row: Row) -> None:
    problem, place = one_fault(tmp_path, row, POSITIONS, "error")
    assert problem.file == str(tmp_path / POSITIONS)
    if place is not None:
        assert (problem.line, problem.column) == place


@pytest.mark.parametrize("row", WARNINGS, ids=ids(WARNINGS))
def test_one_warning_in_questions(tmp_path: Path, row: Row) -> None:
    problem, place = one_fault(tmp_path, row, QUESTIONS, "warning")
    assert problem.file == str(tmp_path / QUESTIONS)
    assert place in (None, (problem.line, problem.column))
    assert read_pack(tmp_path).id == "bakery"


@pytest.mark.parametrize("row", WARNINGS_IN_POSITIONS, ids=ids(WARNINGS_IN_POSITIONS))
def test_one_warning_in_positions(tmp_path: Path, row: Row) -> None:
    problem, place = one_fault(tmp_path, row, POSITIONS, "warning")
    assert problem.file == str(tmp_path / POSITIONS)
    assert place in (None, (problem.line, problem.column))
    assert read_pack(tmp_path).id == "bakery"


def test_every_rule_has_a_broken_pack() -> None:
    shown = {row[2] for row in (*IN_QUESTIONS, *IN_POSITIONS, *WARNINGS, *WARNINGS_IN_POSITIONS)}
    elsewhere = {"no-claims", "unbalanced-sides", "copied-words"}
    assert {rule.id for rule in (*RULES, *ADVICE)} - shown == elsewhere
