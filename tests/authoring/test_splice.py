"""One more item in a file of a pack: it reads as the old pack and the item, all else is the same bytes."""

from collections.abc import Callable

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from debatebot.authoring.adding import place_in, with_addition
from debatebot.authoring.additions import (
    Addition,
    NotAdded,
    claim_phrasing,
    golden,
    phrasing,
    reject,
    sample,
)
from debatebot.authoring.splice import NoPlace, splice
from debatebot.pack.files import read_file
from debatebot.pack.locate import find_pack
from debatebot.pack.models import Pack, PositionsFile, QuestionsFile
from debatebot.pack.reader import examine
from debatebot.pack.version import POSITIONS, QUESTIONS
from tests.authoring import laid_out
from tests.packs import FERRY, RIVER

SHIPPED = find_pack(None)
FOLDERS = (RIVER, FERRY, SHIPPED)
FILES = {
    folder: {n: (folder / n).read_bytes() for n in (QUESTIONS, POSITIONS)} for folder in FOLDERS
}
PACKS = {folder: pack for folder in FOLDERS if (pack := examine(folder).pack) is not None}
HOSTILE = (
    'he said "x": \\ [/] {a: b} # no',
    "- item: &a *b !c %d @e `f`",
    "no",
    "012",
    "12:30",
    "~",
    "=",
    "<<",
    "'",
    "日本 \U0001f600 é ￾",
    "a\r\nb\x85c\u2028d",
    "x" * 2500,
)
"""Texts that YAML would read as something else if they were not quoted."""

texts = st.text(max_size=60) | st.sampled_from(HOSTILE)


def read_with(folder_files: dict[str, bytes], folder: object = RIVER) -> Pack:
    """The pack that these bytes hold."""
    found = examine(RIVER, unsaved=folder_files)
    assert found.pack is not None, found.errors[:3]
    return found.pack


@st.composite
def additions(draw: st.DrawFn, pack: Pack) -> Addition | None:
    """Something to add to a pack; None for what can't be added."""
    text = draw(texts)
    question = draw(st.sampled_from(pack.questions))
    claim = draw(st.sampled_from(pack.positions.claims))
    points = [point.id for point in question.points] + ["accept"]
    makers: list[Callable[[], Addition]] = [
        lambda: phrasing(pack, question.id, draw(st.sampled_from(points)), text),
        lambda: reject(pack, question.id, text, draw(texts)),
        lambda: sample(pack, question.id, text, draw(st.sampled_from(["right", "wrong"]))),
        lambda: claim_phrasing(pack, claim.id, text),
        lambda: golden(pack, claim.side, text, claim.id),
        lambda: golden(pack, claim.side, text, "off_topic"),
    ]
    try:
        return draw(st.sampled_from(makers))()
    except NotAdded:
        return None


def is_one_piece_more(before: bytes, after: bytes) -> bool:
    """Whether the second is the first with one piece put in somewhere."""
    added = len(after) - len(before)
    same = next(
        (n for n, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), len(before)
    )
    return added > 0 and any(
        before[:at] == after[:at] and before[at:] == after[at + added :]
        for at in range(max(0, same - added), same + 1)
    )


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_what_is_read_then_is_the_old_pack_and_the_addition(data: st.DataObject) -> None:
    folder = data.draw(st.sampled_from(FOLDERS))
    pack, files = PACKS[folder], dict(FILES[folder])
    added = data.draw(additions(pack))
    if added is None:
        return
    before = files[added.file]
    files[added.file] = after = splice(before, *place_in(pack, added))
    assert is_one_piece_more(before, after)
    model = QuestionsFile if added.file == QUESTIONS else PositionsFile
    read = read_file(folder / added.file, model, after)
    wanted = with_addition(pack, added)
    expected = wanted.questions_file if added.file == QUESTIONS else wanted.positions
    assert read.model == expected


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_any_layout_is_kept_byte_for_byte_or_left_alone(data: st.DataObject) -> None:
    """Files laid out in every way that reads alike: blocks, flows, comments, blank lines, CRLF, BOM."""
    before = data.draw(laid_out.files()).encode()
    pack = read_with({QUESTIONS: before})
    added = data.draw(additions(pack).filter(lambda a: a is None or a.file == QUESTIONS))
    if added is None:
        return
    try:
        after = splice(before, *place_in(pack, added))
    except NoPlace:
        return
    assert is_one_piece_more(before, after)
    found = examine(RIVER, unsaved={QUESTIONS: after})
    if found.pack is not None:  # else the check before writing refuses it
        assert found.pack.questions_file == with_addition(pack, added).questions_file
    assert (b"\r\n" in before) == (b"\r\n" in after)
    if b"\r\n" in before:
        assert after.count(b"\n") == after.count(b"\r\n")


def spliced(text: str, path: tuple[str | int, ...], item: str = "new") -> str:
    return splice(text.encode(), path, item).decode()


def test_comments_and_order_stay_where_they_are() -> None:
    before = "a:  # all\n  # first\n  - 'one' # why\n\n  # about what follows\nb: [x,  y ] # end\n"
    assert spliced(before, ("a",)) == before.replace("# why\n", '# why\n  - "new"\n')
    assert spliced(before, ("b",)) == before.replace("y ]", 'y, "new" ]')


def test_keys_on_the_way_are_made() -> None:
    block = "q:\n  - id: a\n    ask: >-\n      long\n      text\n\n# end\n"
    assert spliced(block, ("q", 0, "samples", "right")) == block.replace(
        "text\n", 'text\n    samples:\n      right:\n        - "new"\n'
    )
    flow = "q: [{id: a}]"
    assert spliced(flow, ("q", 0, "samples", "right")) == (
        'q: [{id: a, samples: {right: ["new"]}}]'
    )
    assert spliced("a: []", ("a",)) == 'a: ["new"]'
    assert spliced("a: x", ("golden",)) == 'a: x\n\ngolden:\n  - "new"'


@pytest.mark.parametrize("text", ["a:\n  samples:\n", "a: {samples: }\n", "a: {samples: ~, b: }\n"])
def test_what_has_no_end_to_go_on_from_is_left_to_the_author(text: str) -> None:
    with pytest.raises(NoPlace) as none:
        spliced(text, ("a", "samples", "right"), 'x: "y"')
    assert none.value.line == 'a: {samples: {right: ["x: \\"y\\""]}}'
    assert none.value.place[0] >= 1


def test_an_empty_value_at_the_end_is_not_gone_on_from() -> None:
    with pytest.raises(NoPlace):
        spliced("a: {samples: }", ("a", "accept"))


def test_a_block_that_keeps_its_line_breaks_is_not_cut() -> None:
    """`|+` owns the empty lines below it: what is put before them reads otherwise, and is noticed."""
    text = "a:\n  - |+\n    kept\n\n"
    after = spliced(text, ("a",))
    assert yaml.safe_load(after)["a"] != ["kept\n\n", "new"]


def test_line_endings_are_those_of_the_file() -> None:
    assert spliced("\ufeffa:\r\n- x\r\nb: y\r\n", ("a",)) == (
        '\ufeffa:\r\n- x\r\n- "new"\r\nb: y\r\n'
    )
    assert spliced("\ufeffa: [x]\r\n", ("a",)) == '\ufeffa: [x, "new"]\r\n'
    assert spliced("a:\n- x\r\n- y", ("a",)) == 'a:\n- x\r\n- y\n- "new"'
    with pytest.raises(ValueError, match="errors"):
        spliced("a: *b", ("a",))
