"""A pack under trial: what is added reads on, changes are told, files are written and read again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from debatebot.authoring.additions import NotAdded
from debatebot.authoring.pack_files import Changed, NotSaved
from debatebot.authoring.rivals import LOOKED_AT, other_questions
from debatebot.authoring.trial import Trial
from debatebot.authoring.trial_changes import Stopped
from debatebot.authoring.trial_lines import (
    changes_lines,
    not_saved_lines,
    read_lines,
    subject_lines,
)
from debatebot.authoring.trying import Trying
from debatebot.debate.events import Reading as Corrected
from debatebot.debate.events import Turn
from debatebot.grading.grader import Grader
from debatebot.grading.verdict import Verdict
from debatebot.pack.problems import PackProblems
from debatebot.pack.reader import read_pack
from debatebot.pack.version import POSITIONS, QUESTIONS
from debatebot.progress.events import Record
from tests.authoring.attempted import round_of
from tests.authoring.benched import benched_pack
from tests.packs import river

SHIPS = "more ships need a longer quay"


@pytest.fixture
def trying(tmp_path: Path) -> Trying:
    benched_pack(tmp_path)
    return Trying(Trial(tmp_path, list))


def changed(trying: Trying) -> list[str]:
    return list(changes_lines(trying.trial, trying.trial.changes()))


def told(trying: Trying, text: str) -> list[str]:
    return list(read_lines(trying.read(text)))


def test_what_is_under_trial_adds_up_and_can_be_dropped(tmp_path: Path) -> None:
    fetched: list[int] = []

    def records() -> Iterator[Record]:
        fetched.append(1)
        yield from ()

    benched_pack(tmp_path)
    trying = Trying(Trial(tmp_path, records))
    trying.choose("crane")
    assert told(trying, "the big hoist")[0].startswith("✗ Incorrect")
    trying.add("accept")
    assert told(trying, "the big hoist")[0].startswith("✓ Correct")
    assert fetched == []
    trying.choose("2")
    trying.add("copper 'bananas'")
    assert changed(trying)[0].startswith("up    wrong sample of cargo: 'bananas'")
    trying.trial.drop()
    assert trying.trial.tried is trying.trial.pack
    assert fetched == [1]
    assert read_pack(tmp_path) == trying.trial.pack


def test_every_rival_stands_below_with_its_score(trying: Trying) -> None:
    trying.choose("crane")
    lines = told(trying, "timber and copper")
    at = lines.index("  elsewhere it would earn:")
    assert lines[at + 1 :] == ["  1.00 ✓ cargo: Which two goods leave the harbour?"]
    trying.choose("pro")
    lines = told(trying, "it brings jobs for sailors")
    assert lines[0].startswith("argument (accept): p-jobs")
    at = lines.index("  every claim by its score:")
    assert lines[at + 1].startswith("  1.00 pro p-jobs: ")
    assert len(lines) - at - 1 == len(trying.trial.claims(trying.read("jobs").reading))  # type: ignore[arg-type]


def test_what_turns_change_is_told(tmp_path: Path) -> None:
    pack = benched_pack(tmp_path)
    said = (Turn(number=1, by="learner", text=SHIPS), Turn(number=3, by="learner", text=SHIPS))
    right = Corrected(turn=3, claims=("p-jobs",))
    trying = Trying(Trial(tmp_path, lambda: round_of(pack, "pro", *said, right)))
    trying.choose("pro")
    trying.read(SHIPS)
    trying.add("p-jobs")
    lines = changed(trying)
    assert f"turn for pro: '{SHIPS}'  no claim → p-jobs (as meant)" in lines
    assert f"turn for pro: '{SHIPS}'  no claim → p-jobs" in lines
    golden = len(pack.positions.golden)
    assert f"2 of {golden + 2} turns would be read otherwise. Nothing is saved yet" in lines[-1]


def test_all_that_is_under_trial_is_written_and_taken_back(trying: Trying, tmp_path: Path) -> None:
    before = {name: (tmp_path / name).read_bytes() for name in (QUESTIONS, POSITIONS)}
    trying.choose("crane")
    trying.read("a winch on rails")
    trying.add("accept")
    trying.sample("wrong a broom")
    assert "would change their mark" in changed(trying)[-1]
    trying.read("a ladder")
    trying.reject("'Nobody lifts boxes up a ladder.'")
    trying.choose("anti")
    trying.read("quiet nights count")
    trying.golden("none")
    done = trying.trial.write()
    assert [added.called for added, _ in done] == [
        "an accepted answer", "a sample that is wrong", "a wrong answer", "a golden turn for no claim",
    ]  # fmt: skip
    assert done[0][1] == f"{tmp_path / QUESTIONS}:6"
    assert trying.trial.pending == ()
    pack = read_pack(tmp_path)
    question = pack.question("crane")
    assert question is not None
    assert question.accept[-1] == "a winch on rails"
    assert question.reject[-1].feedback == "Nobody lifts boxes up a ladder."
    assert pack.positions.golden[-1].say == "quiet nights count"
    assert trying.trial.grade("crane", "a ladder").note.endswith("Nobody lifts boxes up a ladder.")
    for _ in done:
        trying.trial.take_back()
    assert {name: (tmp_path / name).read_bytes() for name in before} == before
    assert trying.trial.written == 0


def test_a_sample_alone_changes_no_mark(trying: Trying) -> None:
    trying.choose("crane")
    trying.read("a broom")
    trying.sample("wrong")
    assert changed(trying) == [
        "No mark changes: a sample that is wrong only measures. "
        "Nothing is saved yet: /write writes it, /drop forgets it."
    ]


def test_what_another_program_changed_is_read_and_what_fits_stays(
    trying: Trying, tmp_path: Path
) -> None:
    trying.choose("crane")
    trying.read("winch")
    trying.add("accept")
    trying.choose("when")
    trying.add("accept in 1890")
    assert not trying.trial.read_again()
    text = (tmp_path / QUESTIONS).read_text()
    (tmp_path / QUESTIONS).write_text(text.replace("id: crane", "id: hoist"))
    with pytest.raises(Changed):
        trying.trial.write()
    assert [added.of for added in trying.trial.pending] == ["when"]
    trying.trial.write()
    assert "in 1890" in (tmp_path / QUESTIONS).read_text()
    (tmp_path / QUESTIONS).write_text("nothing: here")
    with pytest.raises(PackProblems):
        trying.trial.read_again()
    assert trying.trial.grade("when", "in 1890").verdict == "correct"


def test_a_question_that_went_is_missed(trying: Trying, tmp_path: Path) -> None:
    trying.choose("crane")
    text = (tmp_path / QUESTIONS).read_text()
    (tmp_path / QUESTIONS).write_text(text.replace("id: crane", "id: hoist"))
    assert trying.trial.read_again()
    with pytest.raises(NotAdded, match="not in the pack any more"):
        trying.read("winch")


@pytest.mark.parametrize(
    ("subject", "command", "said", "message"),
    [
        ("crane", "add", "akzept winch", "Did you mean 'accept'?"),
        ("crane", "sample", "rihgt winch", "Did you mean 'right'?"),
        ("crane", "sample", "right", "Type what is to be a sample first"),
        ("crane", "add", "accept the gantry crane", "is there already"),
        ("cargo", "add", "", "one of timber, copper, accept"),
        ("cargo", "reject", "", "Type what is to be a wrong answer first"),
        ("pro", "add", "p-job more jobs", "Did you mean 'p-jobs'?"),
        ("pro", "golden", "p-jobs", "Type what is to be a golden turn first"),
    ],
)  # fmt: skip
def test_what_cannot_be_added_is_said(
    trying: Trying, subject: str, command: str, said: str, message: str
) -> None:
    trying.choose(subject)
    with pytest.raises(NotAdded, match=message.replace("?", r"\?")):
        getattr(trying, command)(said)
    assert trying.trial.pending == ()


def test_golden_turns_name_claims_or_what_they_are(trying: Trying) -> None:
    trying.choose("anti")
    trying.read("jobs, jobs")
    with pytest.raises(NotAdded, match="Name the claims that it makes, none, or one of question"):
        trying.golden("")
    assert trying.golden("p-jobs, p-jobs").claims == ("p-jobs",)
    trying.read("hello")
    assert trying.golden("off_topic").intent == "off_topic"


def test_subjects_have_numbers_and_nearest_names(trying: Trying) -> None:
    lines = list(subject_lines(trying.trial.pack))
    assert lines[0] == "  1 crane: What lifts the boxes?"
    assert lines[-2:] == ["  4 pro: a turn for 'Grow'", "  5 anti: a turn for 'Stay'"]
    with pytest.raises(NotAdded, match="Choose a question first"):
        trying.read("x")
    with pytest.raises(NotAdded, match="Did you mean 'cargo'"):
        trying.choose("carg")
    with pytest.raises(NotAdded, match="There is no question '99'"):
        trying.choose("99")


def test_what_is_to_be_pasted_is_told_with_its_place() -> None:
    told = list(not_saved_lines(NotSaved("No.", "a/questions.yaml:3:5", 'accept: ["x"]')))
    assert told == ["No.", 'To paste at a/questions.yaml:3:5: accept: ["x"]']


def test_a_look_that_nobody_waits_for_ends(trying: Trying) -> None:
    trying.choose("crane")
    trying.add("accept winch")
    look, asked = trying.trial.looking(), iter([True, True, False])
    with pytest.raises(Stopped):
        look(lambda: next(asked))
    assert changed(trying)[-1].startswith("0 of 9 samples")


def test_of_a_large_pack_only_what_shares_words_is_a_rival() -> None:
    river_pack = river()
    first = river_pack.questions[0]
    many = tuple(
        replace(first, id=f"q{n}", accept=(f"answer number {n}",), points=(), need=None)
        for n in range(LOOKED_AT)
    )
    file = replace(river_pack.questions_file, questions=(*many, *river_pack.questions))
    looked: list[str] = []

    class Counting:
        def grade(self, question_id: str, answer: str) -> Verdict:
            looked.append(question_id)
            return Grader(river_pack).grade("losses", answer)

    large = replace(river_pack, questions_file=file)
    found = other_questions(large, Counting(), "homes", "two villages, salmon")
    assert looked == ["losses"]
    assert [rival.id for rival in found] == ["losses"]
