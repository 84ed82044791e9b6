"""The report of a class: everything counted once, opinions never beside a name."""

import csv
import io
import json
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from debatebot.classroom.ballots import ClassBallot, ballot_of, mixed
from debatebot.classroom.report import ClassReport, key_of, mark_of, report_of
from debatebot.classroom.report_page import COLUMNS, csv_of, page_of
from debatebot.classroom.result import Entry, Result, result_of
from debatebot.classroom.state import Prompt, Reply, Setup
from debatebot.classroom.votes import vote_tables
from tests.classroom.driving import driven, plain_reply, script_for
from tests.shipped import shipped

CHOICES = ("against", "undecided", "for")


def entry(number: int = 1, **fields: object) -> Entry:
    """A marked reply."""
    made = Entry(prompt=f"p{number}", title="But", text=f"words {number}", score=0.5)
    return replace(made, **fields)


def result(alias: str = "Kim", *entries: Entry) -> Result:
    """A result of one learner."""
    return Result(
        pack="p", content="0" * 16, code="fern-elk-1", round="refute", alias=alias, entries=entries
    )


def ballot(before: int, after: int, **fields: object) -> ClassBallot:
    """An unnamed ballot."""
    made = ClassBallot(
        pack="p", content="0" * 16, code="fern-elk-1", choices=CHOICES, pair=(before, after)
    )
    return replace(made, **fields)


def report(*results: Result, ballots: tuple[ClassBallot, ...] = ()) -> ClassReport:
    """A report on the shipped pack, nothing confirmed."""
    return report_of(shipped(), results, ballots, {})


@given(st.lists(st.floats(0, 1), min_size=0, max_size=30))
def test_the_ten_least_sure_come_first(sure: list[float]) -> None:
    entries = [entry(n, certainty=certainty) for n, certainty in enumerate(sure)]
    found = report(result("Kim", *entries)).doubts
    assert [doubt.certainty for doubt in found] == sorted(sure)[:10]


def test_the_teachers_mark_stands_beside_ours() -> None:
    kim = result("Kim", entry(1, score=0.0))
    key = key_of(kim, kim.entries[0])
    found = report_of(shipped(), [kim], [], {key: 1.0})
    assert (found.doubts[0].score, found.doubts[0].confirmed) == (0.0, 1.0)
    assert found.pupils[0].points == 1.0
    assert mark_of(found.results[0].entries[0]) == 1.0
    assert "| 0 | 1 |" in page_of(found, shipped())
    rows = list(csv.DictReader(io.StringIO(csv_of(found))))
    assert (rows[0]["score"], rows[0]["confirmed"]) == ("0.0", "1.0")


def test_points_that_nobody_made_come_first() -> None:
    claims = [claim.id for claim in shipped().positions.claims]
    kim = result("Kim", *(entry(n, made=(claim,)) for n, claim in enumerate(claims[1:])))
    found = report(kim, kim).heat
    assert (found[0].id, found[0].count) == (claims[0], 0)
    assert Counter(row.count for row in found) == {0: 1, 2: len(claims) - 1}


pairs = st.lists(st.tuples(st.integers(1, 3), st.integers(1, 3)), max_size=40)


@given(pairs)
def test_votes_add_up_and_few_are_not_shown(votes: list[tuple[int, int]]) -> None:
    tables = vote_tables([ballot(*pair) for pair in votes])
    assert sum(table.count for table in tables) == len(votes)
    for table in tables:
        if table.count < 5:
            assert (table.before, table.after, table.up, table.down) == ((), (), 0, 0)
        else:
            assert sum(table.before) == sum(table.after) == table.count
            moved = sum((after > before) - (after < before) for before, after in votes)
            assert table.up - table.down == moved


@given(pairs, st.randoms())
def test_the_order_of_files_says_nothing(votes: list[tuple[int, int]], chance: object) -> None:
    ballots = [ballot(*pair, reasons=("a",)) for pair in votes]
    other = list(ballots)
    chance.shuffle(other)  # type: ignore[attr-defined]
    assert mixed(ballots) == mixed(other)


def test_reasons_of_fewer_than_five_are_not_told() -> None:
    claim = shipped().positions.claims[0].id
    few = tuple(ballot(1, 1, reasons=(claim,), new=("an idea",)) for _ in range(4))
    assert all(row.count == 0 for row in report(ballots=few).heat)
    assert report(ballots=few).new == ()
    enough = report(ballots=(*few, few[0]))
    assert max(row.count for row in enough.heat) == 5
    assert enough.new == ("an idea",)


@pytest.mark.parametrize("round_", ["corners", "vote"])
@pytest.mark.parametrize("seed", range(6))
def test_no_stance_stands_beside_an_alias(round_: str, seed: int) -> None:
    """Whatever leaves a learner's machine with the alias is the same for every vote."""
    setup = Setup(round=round_, seed=seed)  # type: ignore[arg-type]
    script = script_for(setup, shipped())
    exported = set()
    for vote in range(3):

        def replies(prompt: Prompt, number: int, vote: int = vote) -> Reply | None:
            if prompt.private:
                return Reply(key=prompt.options[vote].key)
            if prompt.opinion and prompt.takes == "text":
                return Reply(text=f"because of {'a long war' if vote else 'trade'} it is so")
            return plain_reply(prompt, number)

        state, _, _ = driven(setup, script, replies)
        kim = result_of(state, code="c", pack="p", content="0" * 16, alias="Kim")
        found = report_of(shipped(), [kim], [], {})
        page = page_of(found, shipped())
        exported.add((str(kim), csv_of(found), page))
        unnamed = ballot_of(state, code="c", pack="p", content="0" * 16)
        assert unnamed is not None
        assert unnamed.pair == (vote + 1, vote + 1)
        assert "Kim" not in json.dumps(str(unnamed))
    assert len(exported) == 1  # nor the length of a reason, by which its ballot could be found


hostile = st.text(alphabet=st.characters(codec="utf-8"), max_size=40)


@given(hostile, hostile)
def test_a_spreadsheet_runs_nothing_and_rows_stay_rows(alias: str, text: str) -> None:
    rows = list(csv.reader(io.StringIO(csv_of(report(result(alias, entry(1, text=text)))))))
    assert rows[0] == list(COLUMNS)
    assert len(rows) == 2
    assert not any(value.startswith(("=", "+", "-", "@", "\t")) for value in rows[1])
    assert "\x1b" not in "".join(rows[1])


def test_hostile_words_stay_words_on_the_page() -> None:
    page = page_of(report(result("[K](x)|`", entry(1, text="<b>| # *"))), shipped())
    assert "\\[K\\](x)\\|\\`" in page
    assert "\\<b\\>\\| \\# \\*" in page
