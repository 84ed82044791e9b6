"""A tour in words: both sides of a tradeoff, what was heard, the balance sheet."""

from debatebot.pack.models import Basis, Pack
from debatebot.plain.spoken import listed, paragraphs, sentence, spoken
from debatebot.quiz.words import number_word
from debatebot.tour.sheet import Row, Sheet
from debatebot.tour.state import Stage
from debatebot.tour.tradeoffs import short
from debatebot.tour.view import ClaimLine, GuessLine, SaidLine, TourView
from debatebot.tour.words import place_words, stance_words, tip_words, weight_words

_BASIS: dict[Basis, str] = {"says": "", "implies": "our reading", "reasoned": "argued from it"}


def scale(shown: TourView) -> str:
    """`1 is hold back, 7 is engage`."""
    return f"1 is {shown.side_names[0]}, 7 is {shown.side_names[1]}"


def stance_lines(shown: TourView) -> list[str]:
    """The question where the learner stands, before the first and after the last tradeoff."""
    when: dict[Stage, str] = {
        "before": "Before you begin: where do you stand?",
        "after": "And now: where do you stand?",
    }
    return [
        f"The motion: {sentence(shown.motion)}",
        f"{when[shown.stage]} {scale(shown)}, 4 is the middle. An empty Enter passes.",
    ]


def guess_lines(shown: TourView) -> list[str]:
    """The head of a tradeoff."""
    lines = [
        f"Tradeoff {shown.number} of {shown.total}: {sentence(shown.title)}{cited(shown.cites)}",
        f"Guess before you look. {sentence(shown.prompt)} "
        "One guess at a time; an empty Enter looks at both sides.",
    ]
    return [spoken(line) for line in (*lines, *(_guessed(guess) for guess in shown.guesses))]


def heard_line(guess: GuessLine) -> str:
    """What a guess was heard as."""
    if guess.elsewhere:
        place = place_words(guess)
        return spoken(f"Heard: {guess.elsewhere}. {place[0].upper()}{place[1:]}.")
    if not guess.heard:
        return "Kept as yours alone."
    return spoken(f"Heard: {'; '.join(guess.heard)}.")


def side_lines(shown: TourView) -> list[str]:
    """Both sides of a tradeoff, the learner's own points marked, and what is left open."""
    guessed = bool(shown.guesses)
    lines = [f"What speaks for '{shown.side_names[1]}':"]
    lines += [_claim(line, guessed) for line in shown.gains]
    lines.append(f"What speaks for '{shown.side_names[0]}':")
    lines += [_claim(line, guessed) for line in shown.costs]
    alone = [f"'{guess.text}'" for guess in shown.guesses if guess.alone]
    if alone:
        lines.append(f"Yours alone: {listed(alone, 'and')}.")
    if shown.open:
        lines.append(f"Left open by the article: {sentence(shown.open)}")
    return [spoken(line) for line in lines]


def said_line(said: SaidLine) -> str:
    """What the sentence of the last beat was heard as."""
    reason = ", with a reason" if said.reason else ", without a reason"
    if not said.heard:
        return f"Kept for your brief, as yours alone{reason}."
    return spoken(
        f"Heard: {'; '.join(said.heard)}{reason}.{cited(said.cites)} Kept for your brief."
    )


def sheet_lines(sheet: Sheet, shown: TourView, pack: Pack) -> list[str]:
    """The balance sheet."""
    weighed = sum(1 for row in sheet.rows if row.value)
    lines = [
        f"The balance sheet: {weighed} of {len(sheet.rows)} tradeoffs weighed. {scale(shown)}."
    ]
    lines += [_row(row, pack) for row in sheet.rows]
    lines += [line for line in (_moved(sheet, shown, pack), _crux(sheet, pack)) if line]
    return [spoken(line) for line in lines]


def cited(cites: tuple[int, ...]) -> str:
    """` Paragraphs 5 and 8.`, or nothing."""
    return f" {sentence(paragraphs(cites))}" if cites else ""


def claim_words(claim_id: str, pack: Pack) -> str:
    """A claim in short, with its paragraph: `any conflict reaches NATO, paragraph 9`."""
    claim = pack.claim(claim_id)
    if claim is None:
        return claim_id
    where = f", {paragraphs(claim.cite)}" if claim.cite else ""
    return short(claim).rstrip(".") + where


def _guessed(guess: GuessLine) -> str:
    return f"Guessed: '{guess.text}'. {heard_line(guess)}"


def _claim(line: ClaimLine, guessed: bool) -> str:
    whose = "yours" if line.yours else "the article adds" if guessed else ""
    basis = f" This is {_BASIS[line.basis]}." if _BASIS[line.basis] else ""
    return f"{line.letter}{', ' if whose else ''}{whose}: {sentence(line.text)}{cited(line.cites)}{basis}"


def _row(row: Row, pack: Pack) -> str:
    title = sentence(row.title)
    if not row.value:
        return f"{row.number}. {title} Not weighed."
    decided = f" Decided by: {claim_words(row.claim, pack)}." if row.claim else ""
    said = f" Your sentence: '{row.said}'." if row.said else ""
    return (
        f"{row.number}. {title} You weighed {row.value}.{decided} "
        f"{row.guessed} of {row.of} points guessed.{said}"
    )


def _moved(sheet: Sheet, shown: TourView, pack: Pack) -> str:
    parts = []
    if sheet.before is not None:
        parts.append(f"Before: {stance_words(sheet.before)}.")
    if sheet.after is not None:
        parts.append(f"After: {stance_words(sheet.after)}.")
    if sheet.paired and not sheet.moved:
        parts.append("You stand where you stood.")
    elif sheet.paired:
        steps = abs(sheet.moved)
        towards = shown.side_names[1] if sheet.moved > 0 else shown.side_names[0]
        by = f", most by this: {claim_words(sheet.moved_by, pack)}" if sheet.moved_by else ""
        noun = "step" if steps == 1 else "steps"
        parts.append(f"You moved {number_word(steps)} {noun} towards '{towards}'{by}.")
    return " ".join(parts)


def _crux(sheet: Sheet, pack: Pack) -> str:
    crux = sheet.crux
    if crux is None:
        return ""
    view, without = weight_words(crux.view), weight_words(crux.without)
    claim = claim_words(crux.claim, pack)
    if crux.tips:
        return (
            f"Your crux: {claim}. Your weights come to {view}; without it they come to {without}: "
            f"{tip_words(crux)}."
        )
    return (
        f"Your view leans most on this: {claim}. Your weights come to {view}, "
        f"without it to {without}."
    )
