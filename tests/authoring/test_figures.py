"""What *how marking works* shows in numbers: counted right, measured once, given up when told."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from debatebot.authoring import measured as room
from debatebot.authoring.figure_lines import mark_lines, side_lines
from debatebot.authoring.figures import Figures, Stopped, figures
from debatebot.authoring.measured import kept_figures, measured
from debatebot.pack import shelf
from tests.authoring.benched import benched_pack
from tests.packs import river


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Figures:
    return figures(benched_pack(tmp_path_factory.mktemp("harbour")), rounds=4)


def test_marks_too_high_and_too_low_are_told_apart(harbour: Figures) -> None:
    marks = harbour.marks
    assert marks is not None
    assert (marks.answers, marks.too_high, marks.too_low) == (9, 2, 1)
    assert (marks.wrong, marks.wrong_as_right) == (4, 1)
    assert (marks.right, marks.right_as_wrong) == (4, 0)
    assert list(mark_lines(harbour)) == [
        "On the 9 sample answers of this pack, with which it was also made better: "
        "22.2 % marked too high, 11.1 % too low.",
        "Wrong answers given full marks: 1 of 4 (25.0 %).",
        "Right answers given none: 0 of 4 (0.0 %).",
        "Show it again with: debatebot check --bench",
    ]


def test_both_sides_are_counted(harbour: Figures) -> None:
    pro, anti = harbour.sides
    assert (pro.name, pro.claims, pro.words, pro.attacks) == ("Grow", 1, 9, 0)
    assert (anti.name, anti.claims, anti.attacks, anti.force) == ("Stay", 1, 1, 2)
    assert pro.won + anti.won + harbour.close == harbour.rounds == 4
    told = list(side_lines(harbour))
    assert told[0] == "How even the two sides are, Grow first, then Stay:"
    assert "Claims: 1 and 1." in told


def test_evidence_and_weight_are_added_up() -> None:
    claims = river().positions.claims
    heavier = replace(claims[0], weight=3, evidence=("f1", "f2"))
    positions = replace(river().positions, claims=(heavier, *claims[1:]))
    side = next(
        s
        for s in figures(replace(river(), positions=positions), rounds=0).sides
        if s.side == heavier.side
    )
    others = sum(c.weight for c in claims[1:] if c.side == heavier.side)
    assert side.weight == 3 + others
    assert side.evidence == 2


def test_a_pack_without_samples_says_so() -> None:
    found = figures(river(), rounds=0)
    assert found.marks is None
    assert list(mark_lines(found)) == [
        "This pack has no sample answers with known marks: how often it errs is not known."
    ]


def test_the_same_pack_gives_the_same_figures() -> None:
    assert figures(river(), rounds=4) == figures(river(), rounds=4)


def test_what_was_measured_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert kept_figures(river(), tmp_path) is None
    first = measured(river(), tmp_path / "shelf")
    monkeypatch.setattr(room, "figures", lambda *_: pytest.fail("measured again"))
    assert measured(river(), tmp_path / "shelf") == first
    assert kept_figures(replace(river(), content_hash="another"), tmp_path / "shelf") is None
    monkeypatch.setattr(shelf, "__version__", "another")
    assert kept_figures(river(), tmp_path / "shelf") is None


def test_a_damaged_one_is_measured_again(tmp_path: Path) -> None:
    first = measured(river(), tmp_path)
    (place,) = tmp_path.iterdir()
    place.write_bytes(b"\x00")
    assert measured(river(), tmp_path) == first
    assert kept_figures(river(), tmp_path) == first


def test_measuring_can_be_given_up(tmp_path: Path) -> None:
    asked = iter([False, False, True])
    with pytest.raises(Stopped):
        measured(river(), tmp_path, lambda: next(asked))
    assert list(tmp_path.iterdir()) == []
