"""The page of one paragraph: our paraphrase, its facts, its claims, its sources."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from debatebot.play.command import Place
from debatebot.play.pages import Page, page
from debatebot.tui import keys, safe
from debatebot.tui.paper import Block, Ends, Gap, Labelled, Prose, Rule
from debatebot.tui.screens.leaf import LeafScreen

SIDE_COLOURS = {"pro": "$primary", "anti": "$secondary"}
BASIS = {"says": "", "implies": "our reading", "reasoned": "reasoned by us"}
"""What is added to a claim that the paragraph does not say itself."""


class PageScreen(LeafScreen):
    """One paragraph; left and right turn the page."""

    BINDINGS = keys.bindings("page")
    place: ClassVar[Place] = "page"

    def __init__(self, shown: Page) -> None:
        super().__init__()
        self._page = shown

    def blocks(self) -> Iterable[Block]:
        """The paragraph and all that hangs on it."""
        return page_blocks(self._page)

    def turn_to(self, shown: Page) -> None:
        """Show another paragraph in this one's place."""
        self._page = shown
        self.show_again()

    def command_before(self, rest: str = "") -> None:
        """The paragraph before."""
        self._turn(self._page.before)

    def command_after(self, rest: str = "") -> None:
        """The paragraph after."""
        self._turn(self._page.after)

    def command_open(self, rest: str = "") -> None:
        """With a number another page; the key alone turns to the next, and round to the first."""
        if rest:
            self.desk_app.command_open(rest)
        else:
            self._turn(self._page.after or 1)

    def _turn(self, number: int | None) -> None:
        found = page(self.desk_app.desk.pack, number) if number is not None else None
        if found is not None:
            self.turn_to(found)


def page_blocks(shown: Page) -> tuple[Block, ...]:
    """A page from its number down to its sources."""
    blocks: list[Block] = [
        Ends(
            safe.text(f"¶{shown.n}  {shown.section}", "bold $primary"),
            safe.text(f"{shown.n} of {shown.total}, in our words", "$muted"),
        ),
        Gap(),
        Prose(safe.text(shown.says)),
    ]
    if shown.facts:
        blocks += [Gap(), Rule("Facts")]
        blocks += [Prose(safe.cited(fact), safe.text("· ", "bold $accent")) for fact in shown.facts]
    for side in ("pro", "anti"):
        claims = [claim for claim in shown.claims if claim.side == side]
        if claims:
            blocks += [Gap(), Rule(f"Speaks for: {claims[0].side_name}")]
        for claim in claims:
            basis = BASIS[claim.basis]
            said = safe.join(
                safe.cited(claim.says), safe.text(f"  ({basis})" if basis else "", "$muted")
            )
            blocks.append(Prose(said, safe.text("▏ ", f"bold {SIDE_COLOURS[side]}")))
    if shown.terms:
        blocks += [Gap(), Rule("Words")]
        blocks += [
            Prose(safe.join(safe.text(term.name, "bold"), "  ", safe.text(term.means, "$muted")))
            for term in shown.terms
        ]
    if shown.sources:
        blocks += [Gap(), Rule("Listed sources")]
        blocks += [
            Labelled(source.id, (Prose(safe.text(source.text)), *_address(source.url)), "bold")
            for source in shown.sources
        ]
    return tuple(blocks)


def _address(url: str) -> tuple[Block, ...]:
    return (Prose(safe.text(f"{url} (may have moved)", "$muted")),) if url else ()
