"""Warnings that a pack says are meant to be so: what is left out, with its reason, and what is not."""

from datetime import date
from pathlib import Path

import pytest

from debatebot.pack.check import check_pack
from debatebot.pack.problems import PROBLEMS_A_FILE
from debatebot.pack.reader import Examined
from debatebot.pack.summary import summary, summary_lines
from tests.pack.sample import POSITIONS_TEXT, QUESTIONS_TEXT, write_pack

ONE = QUESTIONS_TEXT.replace("[flour, ground wheat]", "[flour]")
TWO = ONE.replace("[water, something wet]", "[water]")


def examined(tmp_path: Path, questions: str, positions: str = POSITIONS_TEXT) -> Examined:
    return check_pack(write_pack(tmp_path, questions, positions), date(2026, 11, 24))


def quiet(*entries: str) -> str:
    return f"quiet: [{', '.join(entries)}]\n"


def told(found: Examined) -> list[str]:
    return [problem.rule for problem in found.problems]


def test_a_silence_over_a_whole_file(tmp_path: Path) -> None:
    found = examined(tmp_path, TWO + quiet("{rule: one-phrasing, why: There is no other word.}"))
    assert told(found) == []
    assert [one.why for one in found.silenced] == ["There is no other word."] * 2
    assert found.pack is not None


@pytest.mark.parametrize("about", ["flour", "parts"])
def test_a_silence_about_one_part_or_what_holds_it(tmp_path: Path, about: str) -> None:
    found = examined(tmp_path, ONE + quiet(f"{{rule: one-phrasing, about: {about}, why: so}}"))
    assert told(found) == []


def test_a_silence_about_one_part_leaves_the_others(tmp_path: Path) -> None:
    found = examined(tmp_path, TWO + quiet("{rule: one-phrasing, about: flour, why: so}"))
    assert told(found) == ["one-phrasing"]
    assert [one.problem.rule for one in found.silenced] == ["one-phrasing"]


@pytest.mark.parametrize(
    ("old", "new", "rule", "about"),
    [
        ("says: Bread is baked at four.\n", "says: The Chinese are.\n", "people-as-subject", "¶1"),
        ("ask: Put it right.", "ask: Put it right # so", "lost-comment", "mend"),
    ],
)
def test_what_a_part_is_called(tmp_path: Path, old: str, new: str, rule: str, about: str) -> None:
    text = QUESTIONS_TEXT.replace(old, new, 1)
    assert told(examined(tmp_path, text)) == [rule]
    assert told(examined(tmp_path, text + quiet(f"{{rule: {rule}, about: {about}, why: x}}"))) == []


def test_an_attack_and_a_turn_have_names(tmp_path: Path) -> None:
    edge = "  - {from: p1, to: a1}\n"
    text = POSITIONS_TEXT.replace(edge, f"{edge}  - {{from: a1, to: p1}}\n")
    text = text.replace("claims: [p1]}", "claims: [p1], intent: talk}")
    silences = quiet(
        "{rule: attack-twice, about: a1>p1, why: x}",
        "{rule: unknown-intent, about: bread is nice, why: y}",
    )
    found = examined(tmp_path, QUESTIONS_TEXT, text + silences)
    assert told(found) == []
    assert sorted(one.why for one in found.silenced) == ["x", "y"]


def test_errors_are_never_left_out(tmp_path: Path) -> None:
    text = QUESTIONS_TEXT.replace("need: 2", "need: 5")
    found = examined(tmp_path, text + quiet("{rule: need-above-points, why: so}"))
    assert told(found) == ["need-above-points"]
    assert found.pack is None


def test_a_silence_of_what_depends_on_the_day_is_kept_on_other_days(tmp_path: Path) -> None:
    text = QUESTIONS_TEXT + quiet("{rule: old-note, why: It cannot change.}")
    folder = write_pack(tmp_path, text)
    assert [p.rule for p in check_pack(folder).problems] == []
    assert [p.rule for p in check_pack(folder, date(2030, 1, 1)).problems] == []
    assert [p.rule for p in check_pack(folder, date(2026, 12, 1)).problems] == ["quiet-unused"]


def test_what_is_silenced_takes_no_place_from_the_rest(tmp_path: Path) -> None:
    asks = "".join(f"      - text {i} # lost\n" for i in range(PROBLEMS_A_FILE + 50))
    text = ONE.replace('    asks: ["At what hour?"]\n', f"    asks:\n{asks}")
    found = examined(tmp_path, text + quiet("{rule: lost-comment, why: so}"))
    assert told(found)[0] == "one-phrasing"


def test_a_rule_goes_on_behind_what_is_silenced(tmp_path: Path) -> None:
    one = "      - {{id: x{}, phrasings: [ingredient {}]}}\n"
    points = "".join(one.format(i, i) for i in range(PROBLEMS_A_FILE + 50))
    text = ONE.replace("      - id: flour\n", f"{points}      - id: flour\n", 1)
    text = text.replace(
        "  - id: pick\n", "  - id: pick\n    points: [{id: last, phrasings: [y]}]\n"
    )
    found = examined(tmp_path, text + quiet("{rule: one-phrasing, about: parts, why: so}"))
    assert told(found) == ["one-phrasing"]
    assert len(found.silenced) == PROBLEMS_A_FILE + 51


def test_every_reason_is_needed(tmp_path: Path) -> None:
    found = examined(tmp_path, ONE + quiet("{rule: one-phrasing}"))
    assert "missing-key" in told(found)


def test_the_summary_counts_by_rule(tmp_path: Path) -> None:
    text = TWO.replace("need: 2", "need: 2\n    item: x")
    text += quiet("{rule: one-phrasing, about: flour, why: so}")
    found = examined(tmp_path, text)
    assert [(row.rule, row.found, row.silenced) for row in summary(found)] == [
        ("one-phrasing", 1, 1),
        ("unused-field", 1, 0),
    ]
    assert list(summary_lines(found)) == [
        "rule          level    found  silenced",
        "one-phrasing  warning      1         1",
        "unused-field  warning      1         0",
        "0 errors, 2 warnings, 1 silenced",
    ]
    assert list(summary_lines(examined(tmp_path, QUESTIONS_TEXT))) == ["0 errors, 0 warnings"]
