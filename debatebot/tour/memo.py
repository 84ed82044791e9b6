"""The position memo: where one stands after the tour and why, as a page of Markdown to go on with.

It says what was weighed and what was written, and adds no opinion: an empty place says what belongs
there. The learner may write it anew; the tour stays as it is.
"""

from collections.abc import Iterator

from debatebot.pack.models import Pack
from debatebot.text.markdown import plain
from debatebot.tour.crux import MIDDLE, view_of
from debatebot.tour.sheet import Row, Sheet, balance_sheet
from debatebot.tour.state import StanceTaken, TourState
from debatebot.tour.tradeoffs import short, tradeoffs_of
from debatebot.tour.words import stance_words, tip_words, weight_words

NEAR_MIDDLE = 1
"""A weight so near the middle leaves its tradeoff open."""


def memo_of(state: TourState, pack: Pack) -> str:
    """The memo as it follows from the tour."""
    sheet = balance_sheet(state, pack)
    lines = [f"# My position: {plain(pack.positions.motion)}", ""]
    if pack.article.title:
        lines += [f"On *{plain(pack.article.title)}*.", ""]
    for title, part in (
        ("Where I stand", _stands(state, sheet, pack)),
        ("What decides it", _decides(sheet, pack)),
        ("What speaks against it", _against(sheet, pack, _lean(state))),
        ("What is open", _open(state, pack)),
    ):
        lines += [f"## {title}", "", *part, ""]
    return "\n".join(lines).rstrip() + "\n"


def paragraphs_of(memo: str) -> tuple[str, ...]:
    """The paragraphs of a memo, headings among them, each on one or more lines."""
    parts = ("\n".join(part.splitlines()).strip() for part in memo.split("\n\n"))
    return tuple(part for part in parts if part)


def with_paragraph(memo: str, number: int, text: str) -> str:
    """The memo with one paragraph written anew, or left out if the text is empty.

    Args:
        memo: as it is.
        number: of the paragraph, from 1; one above the last adds a paragraph.
        text: what stands there instead.

    Raises:
        ValueError: there is no such paragraph.
    """
    parts = list(paragraphs_of(memo))
    if not 1 <= number <= len(parts) + 1:
        raise ValueError(f"there is no paragraph {number}")
    parts[number - 1 : number] = [text.strip()] if text.strip() else []
    return "\n\n".join(parts) + "\n"


def _lean(state: TourState) -> int:
    view = view_of(state)
    return (view > MIDDLE) - (view < MIDDLE)


def _stands(state: TourState, sheet: Sheet, pack: Pack) -> Iterator[str]:
    low, high = (pack.positions.sides[side].name for side in ("anti", "pro"))
    taken = sheet.after or sheet.before
    scale = f"from 1 ({plain(low)}) to 7 ({plain(high)})"
    yield (
        f"On the motion I stand at {stance_words(taken)}, {scale}."
        if taken is not None
        else f"(Where do you stand on the motion, {scale}?)"
    )
    if sheet.paired and sheet.before and sheet.after:
        yield ""
        yield _moved(sheet.before, sheet.after, sheet, pack)
    if state.weighed:
        mean = weight_words(view_of(state))
        yield ""
        yield f"My weights on {state.weighed} of {len(sheet.rows)} tradeoffs come to {mean}."


def _moved(before: StanceTaken, after: StanceTaken, sheet: Sheet, pack: Pack) -> str:
    steps = abs(sheet.moved)
    if not steps:
        return f"I began at {stance_words(before)} and did not move."
    by = f", most by this: {_claim(sheet.moved_by, pack)}" if sheet.moved_by else ""
    return (
        f"I began at {stance_words(before)} and moved {steps} step{'' if steps == 1 else 's'}{by}."
    )


def _decides(sheet: Sheet, pack: Pack) -> Iterator[str]:
    crux = sheet.crux
    if crux is None:
        yield "(No single point holds this view up. Which one decides it for you?)"
    else:
        view, without = weight_words(crux.view), weight_words(crux.without)
        yield (
            f"My view rests most on this: {_claim(crux.claim, pack)}. With it my weights come to "
            f"{view}, without it to {without}: {tip_words(crux)}."
        )
    lean = sheet.crux.view - MIDDLE if sheet.crux is not None else 0.0
    rows = [row for row in sheet.rows if row.value and row.claim and _pulls(row.value, lean)]
    if rows:
        yield ""
    for row in rows:
        yield f"- {plain(row.title)} ({row.value}): {_claim(row.claim, pack)}.{_quoted(row)}"


def _pulls(value: int, lean: float) -> bool:
    """Whether a weight pulls the way that the view leans; without a lean every one off the middle."""
    return (value - MIDDLE) * lean > 0 if lean else value != MIDDLE


def _against(sheet: Sheet, pack: Pack, lean: int) -> Iterator[str]:
    rows = [row for row in sheet.rows if row.value and (row.value - MIDDLE) * lean < 0]
    for row in rows:
        decided = f": {_claim(row.claim, pack)}" if row.claim else ""
        yield f"- {plain(row.title)} ({row.value}){decided}.{_quoted(row)}"
    if not rows:
        yield "(What is the best point of the other side, and what do you answer?)"


def _open(state: TourState, pack: Pack) -> Iterator[str]:
    found = [
        (tradeoff, visit)
        for tradeoff, visit in zip(tradeoffs_of(pack), state.visits, strict=True)
        if tradeoff.open and abs((visit.value or MIDDLE) - MIDDLE) <= NEAR_MIDDLE
    ]
    for tradeoff, _ in found:
        yield f"- {plain(tradeoff.title or tradeoff.ask)}: {plain(tradeoff.open)}"
    if not found:
        yield "(What would you still have to know?)"


def _quoted(row: Row) -> str:
    return f' My words: "{plain(row.said)}"' if row.said else ""


def _claim(claim_id: str, pack: Pack) -> str:
    claim = pack.claim(claim_id)
    if claim is None:
        return claim_id
    return plain(short(claim).rstrip(".")) + "".join(f" ¶{n}" for n in claim.cite)
