"""New packs pass the check, and their bench where they are whole; stubs say what is to be written."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debatebot.authoring.bench import run_bench
from debatebot.pack.check import check_pack
from debatebot.pack.models import QuestionKind
from debatebot.pack.prints import overlaps
from debatebot.pack.problems import PackProblems
from debatebot.pack.reader import Examined, read_pack
from debatebot.pack.scaffold.article import Unreadable
from debatebot.pack.scaffold.lines import comment, quoted, slug
from debatebot.pack.scaffold.new import pack_from, sample_pack
from tests.pack.scaffold.test_article import ARTICLE

TODAY = date(2026, 11, 24)


def written(folder: Path, files: Mapping[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def checked(folder: Path, files: Mapping[str, str]) -> Examined:
    return check_pack(written(folder, files), TODAY)


def test_the_sample_has_no_problem(tmp_path: Path) -> None:
    found = checked(tmp_path, sample_pack("My Mill"))
    assert found.problems == ()
    assert found.pack is not None
    assert found.pack.id == "my-mill"


def test_the_sample_shows_everything_once(tmp_path: Path) -> None:
    pack = read_pack(written(tmp_path, sample_pack("x")))
    positions = pack.positions
    assert [q.kind for q in pack.questions] == [
        *("term", "who", "date", "number", "list", "explain", "contrast", "fix", "sort"),
        *("choice", "true_false"),
    ]
    assert {q.kind for q in pack.questions} == set(get_args(QuestionKind))
    for side in ("pro", "anti"):
        claims = [claim for claim in positions.claims if claim.side == side]
        assert len(claims) == 2
        for claim in claims:
            against = [attack for attack in positions.attacks if attack.to == claim.id]
            assert len(against) >= 2
            assert all(len(attack.lines) >= 2 for attack in against)
            assert claim.evidence
            assert claim.questions
    assert positions.tradeoffs
    assert all(fact.slips for fact in positions.facts)
    assert len(positions.golden) >= 4
    assert {q.kind for q in pack.questions if q.samples is None} == {"choice", "true_false"}


def test_the_sample_passes_its_own_bench(tmp_path: Path) -> None:
    bench = run_bench(read_pack(written(tmp_path, sample_pack("x"))))
    assert bench.answers is not None
    assert bench.turns is not None
    assert bench.answers.misses == ()
    assert bench.turns.misses == ()


def test_the_sample_explains_itself() -> None:
    for text in sample_pack("x").values():
        lines = text.splitlines()
        assert sum(line.lstrip().startswith("#") for line in lines) >= len(lines) / 20


def test_stubs_have_no_error_and_warn_only_of_what_is_to_be_written(tmp_path: Path) -> None:
    found = checked(tmp_path, pack_from(ARTICLE.encode(), "mill"))
    assert {(p.level, p.rule) for p in found.problems} == {("warning", "unfinished")}
    assert found.pack is not None
    cited = {q.accept[0]: (q.kind, q.cite) for q in found.pack.questions}
    assert cited["May 1987"] == ("date", (1,))
    assert cited["$3.5 million"] == ("number", (1,))
    assert cited["Anna Holt"] == ("who", (2,))
    assert [p.n for p in found.pack.paragraphs] == [1, 2, 3]
    assert [s.title for s in found.pack.article.sections][1:] == [
        "Arguments for It",
        "Arguments against It",
    ]
    assert len(found.pack.questions_file.sources) == 2


def test_stubs_know_the_text_without_holding_it(tmp_path: Path) -> None:
    files = pack_from(ARTICLE.encode(), "mill")
    pack = read_pack(written(tmp_path, files))
    sentence = "Anna Holt, who chairs the Friends of the Mill, expects 12,000 visitors a year."
    assert overlaps(sentence, pack.article.print_set)
    held = "\n".join(line for line in files["questions.yaml"].splitlines() if " title:" not in line)
    assert overlaps(held, pack.article.print_set) == []


def test_a_pack_of_stubs_can_be_played_at_once(tmp_path: Path) -> None:
    assert read_pack(written(tmp_path, pack_from(b"Nothing to ask for here.", "x"))).questions


HOSTILE = [
    "Quotes \"here\" and \\ there: # no comment\n\nIt's {so}, [or] & *that* said: Ann O'Neil said 5%.",
    "- a\n- b: c\n\n? d\n\n--- e stands here, and 3 more.",
    "A\u2028B\u2029C said the King of Spain in 1999.\x85And so on.",
    "%TAG ! x\n\n@home `code` | > 12:30 no yes ~ and 017 said NO.",
    "é" * 3000 + " said so in 2001.",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_text_that_looks_like_yaml_stays_text(tmp_path: Path, text: str) -> None:
    found = checked(tmp_path, pack_from(text.encode(), text[:10]))
    assert found.errors == (), [str(problem) for problem in found.errors]


@given(text=st.text(max_size=150), name=st.text(max_size=20))
@settings(max_examples=60, deadline=None)
def test_whatever_is_read_can_be_opened(
    tmp_path_factory: pytest.TempPathFactory, text: str, name: str
) -> None:
    try:
        files = pack_from(text.encode("utf-8", "surrogatepass"), name)
    except Unreadable:
        return
    folder = tmp_path_factory.mktemp("new")
    try:
        read_pack(written(folder, files))
    except PackProblems as problems:
        pytest.fail(str(problems))


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("The Gains", "the-gains"),
        ("Élan vital!", "elan-vital"),
        ("東京", "otherwise"),
        ("", "otherwise"),
        ("a" * 60, "a" * 40),
        ("../../etc", "etc"),
    ],
)
def test_ids_are_made_of_texts(text: str, made: str) -> None:
    assert slug(text, "otherwise") == made


def test_values_and_comments_stay_on_their_line() -> None:
    assert quoted('a "b"\n\\c') == '"a \\"b\\" \\\\c"'
    assert comment("a\nb\u2028c") == "a b c"
