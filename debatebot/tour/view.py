"""What a tour shows at the moment, as data that every front end renders alike.

Nothing of the two sides is in it before they are shown: a guess comes first.
"""

from msgspec import Struct

from debatebot.pack.models import Basis, Claim, Pack, Side, Tradeoff
from debatebot.tour.session import claims_of, tradeoff_at
from debatebot.tour.state import BEATS, GuessMade, Stage, StanceTaken, TourState, Visit
from debatebot.tour.tradeoffs import short, tradeoffs_of

_SHOWS_SIDES = frozenset(BEATS[1:])


class ClaimLine(Struct, frozen=True):
    """One claim of a tradeoff."""

    id: str
    letter: str
    "By which it is named as what decided: a, b, c …"
    side: Side
    text: str
    cites: tuple[int, ...]
    basis: Basis
    yours: bool
    "Guessed before it was shown; else the article adds it."


class GuessLine(Struct, frozen=True):
    """One guess and what it was heard as."""

    text: str
    heard: tuple[str, ...]
    "The claims of the tradeoff that it named, in short."
    elsewhere: str = ""
    "Else: the claim outside it that it named, in short."
    under: str = ""
    "The tradeoff under which that one comes up; empty: under none."

    @property
    def alone(self) -> bool:
        """Whether no claim was heard: it is the learner's alone."""
        return not self.heard and not self.elsewhere


class SaidLine(Struct, frozen=True):
    """The sentence of the last beat, and what it was heard as."""

    text: str
    heard: tuple[str, ...]
    cites: tuple[int, ...]
    reason: bool


class TourView(Struct, frozen=True, kw_only=True):
    """One moment of a tour."""

    stage: Stage
    number: int
    "Of the tradeoff, from 1."
    total: int
    motion: str
    side_names: tuple[str, str]
    "For the anti and the pro end of the scale."
    title: str
    prompt: str
    cites: tuple[int, ...]
    guesses: tuple[GuessLine, ...]
    gains: tuple[ClaimLine, ...]
    costs: tuple[ClaimLine, ...]
    "Empty until the sides are shown."
    open: str
    "What the article leaves open; empty until the sides are shown."
    value: int
    "1 to 7; 0 is not weighed."
    decided: str
    "In short: the claim that decided, or empty."
    other: int
    "What somebody who chose otherwise chose: the mirrored weight."
    said: SaidLine | None
    before: StanceTaken | None
    after: StanceTaken | None


def view(state: TourState, pack: Pack) -> TourView:
    """What to show now."""
    tradeoff, visit = tradeoff_at(state, pack), state.visit
    shown = state.stage in _SHOWS_SIDES
    sides = pack.positions.sides
    gains = _lines(tradeoff.gains, visit, pack, 0) if shown else ()
    return TourView(
        stage=state.stage,
        number=state.index + 1,
        total=len(state.order),
        motion=pack.positions.motion,
        side_names=(sides["anti"].name, sides["pro"].name),
        title=tradeoff.title or tradeoff.ask,
        prompt=tradeoff.prompt or _prompt(tradeoff),
        cites=tradeoff.cite,
        guesses=tuple(_guess(guess, pack) for guess in visit.guesses),
        gains=gains,
        costs=_lines(tradeoff.costs, visit, pack, len(gains)) if shown else (),
        open=tradeoff.open if shown else "",
        value=visit.value,
        decided=_short(visit.claim, pack) if visit.claim else "",
        other=_other(visit.value),
        said=_said(visit, pack),
        before=state.before,
        after=state.after,
    )


def claim_by_letter(shown: TourView, letter: str) -> ClaimLine | None:
    """The claim that a letter names, or None."""
    wanted = letter.strip().casefold()
    return next((line for line in (*shown.gains, *shown.costs) if line.letter == wanted), None)


def _lines(claims: tuple[str, ...], visit: Visit, pack: Pack, first: int) -> tuple[ClaimLine, ...]:
    found = [claim for c in claims if (claim := pack.claim(c)) is not None]
    return tuple(
        ClaimLine(
            id=claim.id,
            letter=chr(ord("a") + first + place),
            side=claim.side,
            text=_sentence(claim),
            cites=claim.cite,
            basis=claim.basis,
            yours=claim.id in visit.guessed,
        )
        for place, claim in enumerate(found)
    )


def _sentence(claim: Claim) -> str:
    return short(claim).rstrip(".")


def _short(claim_id: str, pack: Pack) -> str:
    claim = pack.claim(claim_id)
    return _sentence(claim) if claim is not None else claim_id


def _guess(guess: GuessMade, pack: Pack) -> GuessLine:
    heard = tuple(_short(c, pack) for c in guess.claims)
    if not guess.elsewhere:
        return GuessLine(guess.text, heard)
    under = (t.title or t.ask for t in tradeoffs_of(pack) if guess.elsewhere in claims_of(t))
    return GuessLine(guess.text, heard, _short(guess.elsewhere, pack), next(under, ""))


def _prompt(tradeoff: Tradeoff) -> str:
    """Where the ask stands as the title, it is not said twice."""
    asks = "What speaks for it, what against?"
    return f"{tradeoff.ask} {asks}" if tradeoff.title else asks


def _other(value: int) -> int:
    """The mirrored weight; from the middle somebody else leans to engaging."""
    return 8 - value if value not in (0, 4) else 6


def _said(visit: Visit, pack: Pack) -> SaidLine | None:
    said = visit.said
    if said is None:
        return None
    claims = [claim for c in said.claims if (claim := pack.claim(c)) is not None]
    return SaidLine(
        text=said.text,
        heard=tuple(_sentence(claim) for claim in claims),
        cites=tuple(sorted({n for claim in claims for n in claim.cite})),
        reason=said.reason,
    )
