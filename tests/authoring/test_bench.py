"""The bench on a small pack whose wrong labels it has to find."""

from pathlib import Path

import pytest

from debatebot.authoring.agreement import Share
from debatebot.authoring.bench import Bench, bench_lines, run_bench
from debatebot.authoring.bench_answers import AnswerBench
from debatebot.authoring.bench_turns import Mistaken, TurnBench
from tests.authoring.benched import POSITIONS, QUESTIONS, benched_pack


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return run_bench(benched_pack(tmp_path_factory.mktemp("harbour")))


@pytest.fixture
def answers(bench: Bench) -> AnswerBench:
    assert bench.answers is not None
    return bench.answers


@pytest.fixture
def turns(bench: Bench) -> TurnBench:
    assert bench.turns is not None
    return bench.turns


def test_every_sample_is_graded(answers: AnswerBench) -> None:
    assert answers.all.answers == 9
    assert {kind: figures.answers for kind, figures in answers.kinds.items()} == {
        "list": 5,
        "term": 4,
    }


def test_a_wrong_sample_graded_right_is_counted_and_named(answers: AnswerBench) -> None:
    assert answers.all.wrong_graded_right == Share(1, 4)
    assert answers.kinds["list"].wrong_graded_right == Share(0, 2)
    assert [(m.question, m.answer, m.expected, m.given) for m in answers.misses] == [
        ("crane", "the gantry crane", "wrong", "right"),
        ("cargo", "timber", "right", "partial"),
        ("cargo", "timber, I think", "wrong", "partial"),
    ]
    assert answers.all.accuracy == pytest.approx(6 / 9)


def test_the_point_that_decided_is_named(answers: AnswerBench) -> None:
    by_place = {(t.question, t.point): t for t in answers.taken}
    assert by_place["cargo", "timber"].took == ("timber, I think",)
    assert by_place["cargo", "copper"].refused == ("timber",)
    assert [t.took for t in answers.taken if t.question == "crane"] == [("the gantry crane",)]


def test_golden_turns(turns: TurnBench) -> None:
    assert turns.turns == 4
    assert turns.top1 == Share(2, 3)
    assert turns.precision == turns.recall == Share(2, 3)
    assert turns.intents == Share(1, 1)
    assert turns.empty_credited == Share(0, 1)
    assert turns.kinds == {
        "argument": Share(1, 1),
        "empty": Share(1, 1),
        "other side": Share(1, 2),
    }
    assert turns.mistaken == (Mistaken("p-jobs", "a-birds", 1, ("brings", "jobs", "sailors")),)


def test_whom_a_turn_helps(turns: TurnBench) -> None:
    assert turns.other_side_noticed == Share(1, 2)
    assert turns.own_side_kept == Share(1, 1)
    assert [miss.say for miss in turns.misses] == ["Herons lose their marsh when you dredge."]


def test_the_lines_say_figures_then_misses(bench: Bench) -> None:
    lines = bench_lines(bench)
    assert lines[0].startswith("samples: 9 answers, accuracy 0.667, QWK 0.")
    assert "wrong graded right 1 of 4 (25.0%)" in lines[0]
    assert any(line.startswith("wrong graded right: crane: 'the gantry crane' (") for line in lines)
    assert "took wrong answers: cargo, point timber: 'timber, I think'" in lines
    assert "a-birds read for p-jobs, once; what tells it: brings, jobs, sailors" in lines


def test_a_pack_without_samples_has_nothing_to_measure(tmp_path: Path) -> None:
    plain = "\n".join(
        line
        for line in QUESTIONS.splitlines()
        if not line.lstrip().startswith(("samples", "right", "partial", "wrong"))
    )
    pack = benched_pack(tmp_path, plain, POSITIONS.partition("golden:")[0])
    found = run_bench(pack)
    assert found == Bench(None, None)
    assert bench_lines(found) == ["no samples and no golden turns: nothing to measure"]


def test_the_same_pack_gives_the_same_bench(tmp_path: Path, bench: Bench) -> None:
    assert run_bench(benched_pack(tmp_path)) == bench
