"""The four beats of a tradeoff as blocks: guesses, both sides, the weight, one's own sentence."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from debatebot.tour.view import ClaimLine, GuessLine, SaidLine, TourView
from debatebot.tour.words import place_words
from debatebot.tui import safe
from debatebot.tui.columns import Columns
from debatebot.tui.paper import Block, Ends, Gap, Labelled, Prose
from debatebot.tui.scale import Scale
from debatebot.tui.screens.page import SIDE_COLOURS


def tradeoff(view: TourView) -> tuple[Block, ...]:
    """What it is about, and where the article speaks of it."""
    where = safe.cited(" ".join(f"¶{n}" for n in view.cites), "$muted")
    return (Ends(safe.cited(view.title, "bold $primary"), where),)


def guesses(view: TourView) -> tuple[Block, ...]:
    """Each guess with what it was heard as."""
    return tuple(_guess(guess) for guess in view.guesses)


def _guess(guess: GuessLine) -> Block:
    words = safe.text(guess.text, "italic")
    if guess.heard:
        heard = safe.text(f"  heard: {' · '.join(guess.heard)}", "$muted")
        return Prose(safe.join(words, heard), safe.text("✓ ", "bold $success"))
    said = "kept as yours alone"
    if guess.elsewhere:
        said = f"heard: {guess.elsewhere}; {place_words(guess)}"
    return Prose(
        safe.join(words, safe.text(f"  {said}", "$muted")), safe.text("· ", "bold $accent")
    )


def sides(view: TourView, decided: str, airy: bool) -> tuple[Block, ...]:
    """All that the tradeoff holds: guesses of one's own, both sides, what is left open."""
    alone = tuple(_guess(guess) for guess in view.guesses if guess.alone)
    return (
        *((*alone, Gap()) if alone else ()),
        *claims(view, decided, airy),
        *((Gap(), Labelled("left open", (Prose(safe.cited(view.open)),))) if view.open else ()),
    )


def claims(view: TourView, decided: str, airy: bool) -> tuple[Block, ...]:
    """Both sides, two columns where there is room: what was guessed, what the article adds.

    Args:
        view: the tradeoff.
        decided: the claim that decided, or empty.
        airy: whether claims stand apart.
    """
    anti, pro = view.side_names
    left = _side(pro, "pro", view.gains, decided, airy)
    return (Columns(left, _side(anti, "anti", view.costs, decided, airy)),)


def _side(
    name: str, side: str, shown: Sequence[ClaimLine], decided: str, airy: bool
) -> tuple[Block, ...]:
    blocks: list[Block] = [
        Prose(safe.text(f"{name[:1].upper()}{name[1:]}", f"bold {SIDE_COLOURS[side]}"))
    ]
    for claim in shown:
        if airy:
            blocks.append(Gap())
        blocks.append(_claim(claim, claim.id == decided))
    return tuple(blocks)


def _claim(claim: ClaimLine, decided: bool) -> Block:
    sign = safe.text("✓ ", "bold $success") if claim.yours else safe.text("+ ", "bold $accent")
    letter = safe.text(f"[{claim.letter}]" if decided else f" {claim.letter} ", "bold $accent")
    letter = letter.stylize(safe.click(f"screen.decide({ord(claim.letter) - ord('a')})"))
    whose = safe.text("yours: " if claim.yours else "", "bold $success")
    places = " ".join(f"¶{n}" for n in claim.cites)
    basis = safe.cited(f" {places} {claim.basis}" if places else f" {claim.basis}", "$muted")
    said = safe.cited(claim.text, "bold" if decided else "")
    return Prose(safe.join(whose, said, basis), safe.join(letter, sign))


def scale(view: TourView, value: int, cursor: int) -> Scale:
    """The scale between the two sides."""
    low, high = view.side_names
    return Scale(low, high, value, cursor)


def weighing(view: TourView, cursor: int) -> tuple[Block, ...]:
    """The scale, and what decided once something is weighed."""
    blocks: list[Block] = [scale(view, view.value, cursor)]
    if view.value:
        letters = [claim.letter for claim in (*view.gains, *view.costs)]
        asked = f"What decided it?  {' '.join(letters)}"
        blocks.append(Prose(safe.text(asked, "$muted") if not view.decided else _decided(view)))
    return tuple(blocks)


def _decided(view: TourView) -> Content:
    return safe.join(safe.text("decided by  ", "$muted"), safe.cited(view.decided))


def said(line: SaidLine) -> tuple[Block, ...]:
    """The learner's sentence and what it was heard as."""
    quoted = Prose(safe.text(line.text, "italic"), safe.text("▏ ", "$primary"))
    reason = ", with a reason" if line.reason else ""
    if not line.heard:
        kept = f"Kept as yours{reason}. The pack does not know that point."
        return (quoted, Prose(safe.text(kept, "$muted"), safe.text("· ", "bold $accent")))
    places = " ".join(f"¶{n}" for n in line.cites)
    heard = safe.cited(f"heard: {' · '.join(line.heard)}{reason} {places}".rstrip())
    return (quoted, Prose(safe.join(heard, safe.text("  Kept for your brief.", "$muted")),
                          safe.text("✓ ", "bold $success")))  # fmt: skip
