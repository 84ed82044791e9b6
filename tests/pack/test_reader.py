"""What a sound pack becomes: the minimal form, values as written, the hash of the content."""

from pathlib import Path

import pytest

from debatebot.pack.check import check_pack
from debatebot.pack.problems import PackProblems
from debatebot.pack.reader import read_pack
from debatebot.pack.version import POSITIONS, QUESTIONS, content_hash
from tests.pack.sample import POSITIONS_TEXT, QUESTIONS_TEXT, write_pack

MINIMAL_QUESTIONS = """\
article: {id: my-article, title: "…"}
questions:
  - {id: founding-year, kind: date, ask: "…", accept: ["2022", "the 2022 edition"]}        # read
  - {id: partners, kind: list, ask: "…", accept: ["A, B and C"], need: 3,
     points: [{id: a, phrasings: ["A", "the A people"]}, {id: b, phrasings: ["B"]}, {id: c, phrasings: ["C"]}]}
  - {id: why, kind: explain, ask: "…", accept: ["a full answer", "another full answer"]}     # no points
"""
MINIMAL_POSITIONS = """\
motion: "…"
sides: {pro: {name: For}, anti: {name: Against}}
claims:
  - {id: c1, side: pro, says: "…", phrasings: ["…", "…"]}
  - {id: c2, side: anti, says: "…", phrasings: []}
attacks:
  - {from: c2, to: c1}
tradeoffs: []            # without any, each pair of attacking claims serves as one
"""


def test_the_minimal_form(tmp_path: Path) -> None:
    pack = read_pack(write_pack(tmp_path, MINIMAL_QUESTIONS, MINIMAL_POSITIONS))
    assert pack.id == "my-article"
    assert [q.id for q in pack.questions] == ["founding-year", "partners", "why"]
    partners = pack.question("partners")
    assert partners is not None
    assert [p.phrasings for p in partners.points] == [("A", "the A people"), ("B",), ("C",)]
    assert pack.positions.sides["anti"].name == "Against"
    (attack,) = pack.positions.attacks
    assert (attack.from_, attack.to, attack.type, attack.lines) == ("c2", "c1", "rebut", ())
    assert pack.folder == str(tmp_path)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2022", "2022"),
        ("3.5", "3.5"),
        ("-4", "-4"),
        ("+4", "+4"),
        ("0.50", "0.50"),
        ("1e3", "1e3"),
        ("50%", "50%"),
        ("y", "y"),
        ("'no'", "no"),
        ('"012"', "012"),
        ('"2024-01-02"', "2024-01-02"),
        ('" bread "', "bread"),
        ('"a\\tb"', "a\tb"),
        ("it's", "it's"),
        ("e\u0301", "é"),
        (">\n      one\n      two\n", "one two"),
        ("|\n      one\n      two\n", "one\ntwo"),
        ("one\n      two", "one two"),
        ("a#b", "a#b"),
    ],
)
def test_texts_are_taken_as_written(tmp_path: Path, written: str, read: str) -> None:
    text = QUESTIONS_TEXT.replace("ask: Put it right.", f"ask: {written}")
    question = read_pack(write_pack(tmp_path, text)).question("mend")
    assert question is not None
    assert question.ask == read


@pytest.mark.parametrize(
    ("written", "read"), [("true", True), ("false", False), ("yes", True), ("Off", False)]
)
def test_true_and_false(tmp_path: Path, written: str, read: bool) -> None:
    text = QUESTIONS_TEXT.replace("dated: true", f"dated: {written}")
    question = read_pack(write_pack(tmp_path, text)).question("when")
    assert question is not None
    assert question.dated is read


@pytest.mark.parametrize(
    ("written", "read"), [("4", 4.0), ("-2.5", -2.5), ("3500000", 3.5e6), ("3.5e+6", 3.5e6)]
)
def test_numbers(tmp_path: Path, written: str, read: float) -> None:
    text = QUESTIONS_TEXT.replace("value: 4,", f"value: {written},")
    question = read_pack(write_pack(tmp_path, text)).question("when")
    assert question is not None
    assert question.number is not None
    assert question.number.value == read


@pytest.mark.parametrize("nothing", ["null", "~", ""])
def test_what_may_be_left_out_may_be_null(tmp_path: Path, nothing: str) -> None:
    text = QUESTIONS_TEXT.replace("need: 2", f"need: {nothing}")
    question = read_pack(write_pack(tmp_path, text)).question("parts")
    assert question is not None
    assert question.need is None
    assert question.needed == 2


def test_keys_that_python_keeps_for_itself(tmp_path: Path) -> None:
    pack = read_pack(write_pack(tmp_path))
    claim = pack.claim("p1")
    assert claim is not None
    assert claim.not_ == ("cake",)
    assert claim.must == (("bread", "loaf"),)


def test_the_hash_knows_each_byte_and_its_file(tmp_path: Path) -> None:
    first = read_pack(write_pack(tmp_path)).content_hash
    assert first == read_pack(tmp_path).content_hash
    assert len(first) == 16
    assert first != read_pack(write_pack(tmp_path, QUESTIONS_TEXT + "\n")).content_hash
    assert content_hash(b"ab", b"c") != content_hash(b"a", b"bc")


def test_problems_of_both_files_come_at_once_and_in_order(tmp_path: Path) -> None:
    questions = QUESTIONS_TEXT.replace("kind: fix", "kind: fixx").replace("need: 2", "need: 5")
    positions = POSITIONS_TEXT.replace("to: p1", "to: p9")
    with pytest.raises(PackProblems) as caught:
        read_pack(write_pack(tmp_path, questions, positions))
    found = [(Path(p.file).name, p.line, p.rule) for p in caught.value.problems]
    assert found == [
        (POSITIONS, 31, "unknown-claim"),
        (QUESTIONS, 53, "need-above-points"),
        (QUESTIONS, 71, "one-of"),
    ]
    assert str(caught.value) == "\n".join(str(problem) for problem in caught.value.problems)


def test_a_fault_in_a_part_hides_no_other_fault_of_it(tmp_path: Path) -> None:
    text = QUESTIONS_TEXT.replace("    need: 2", "    need: 5\n    colour: red")
    with pytest.raises(PackProblems) as caught:
        read_pack(write_pack(tmp_path, text))
    assert [p.rule for p in caught.value.problems] == ["need-above-points", "unknown-key"]


def test_missing_files(tmp_path: Path) -> None:
    with pytest.raises(PackProblems) as caught:
        read_pack(tmp_path)
    assert [str(problem) for problem in caught.value.problems] == [
        f"{tmp_path / POSITIONS}:1:1: there is no {POSITIONS} here; 'debatebot new DIR' writes one",
        f"{tmp_path / QUESTIONS}:1:1: there is no {QUESTIONS} here; 'debatebot new DIR' writes one",
    ]


def test_a_folder_where_a_file_is_meant(tmp_path: Path) -> None:
    write_pack(tmp_path)
    (tmp_path / QUESTIONS).unlink()
    (tmp_path / QUESTIONS).mkdir()
    with pytest.raises(PackProblems) as caught:
        read_pack(tmp_path)
    assert [problem.rule for problem in caught.value.problems] == ["file-unreadable"]


def test_one_broken_file_does_not_blame_the_other(tmp_path: Path) -> None:
    with pytest.raises(PackProblems) as caught:
        read_pack(write_pack(tmp_path, questions="["))
    assert {Path(problem.file).name for problem in caught.value.problems} == {QUESTIONS}


def test_names_that_drive_a_terminal_are_made_safe(tmp_path: Path) -> None:
    folder = tmp_path / "bad\x1b[2Jname"
    folder.mkdir()
    with pytest.raises(PackProblems) as caught:
        read_pack(folder)
    assert "\x1b" not in str(caught.value)


def test_a_side_without_claims(tmp_path: Path) -> None:
    positions = "motion: m\nsides: {pro: {name: F}, anti: {name: A}}\nclaims:\n"
    positions += "  - {id: c1, side: pro, says: x}\n"
    with pytest.raises(PackProblems) as caught:
        read_pack(write_pack(tmp_path, positions=positions))
    (problem,) = caught.value.problems
    assert (problem.rule, problem.line, problem.column) == ("no-claims", 4, 3)
    assert "'anti'" in problem.message


def test_a_comment_behind_an_id_is_no_loss(tmp_path: Path) -> None:
    text = QUESTIONS_TEXT.replace("- id: mend", "- id: mend  # to put right")
    examined = check_pack(write_pack(tmp_path, text))
    assert examined.problems == ()
