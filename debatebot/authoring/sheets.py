"""What a teacher prints beside a warm-up: mark scheme, blank flow sheet, rubric; all Markdown."""

from debatebot.authoring.key import mark_scheme
from debatebot.debate.ballot.rubric import HOUSE, ROWS, Rubric
from debatebot.pack.models import Pack
from debatebot.quiz.choose import askable_in_class
from debatebot.text.markdown import plain

QUESTIONS = 12
"""Questions of the mark scheme: as many as the longest class quiz asks."""
FLOW_ROWS = 8
"""Empty rows of a flow sheet: as many arguments as a short round has."""
RULES = (
    "Spelling, capitals, accents and grammar cost nothing where the meaning is safe.",
    "Length, copying, lists of everything and a confident tone earn nothing.",
    "'Not', 'against' and who does what to whom are read; numbers have to be right.",
    "What is not understood is not wrong: it is kept for the class to discuss.",
)
_EARNS = {
    "case": "claims with a reason",
    "evidence": "facts of the article, with their paragraph",
    "clash": "answering what the other side said",
    "depth": "answers that give a reason, or hit what a point rests on",
    "questions": "asking and answering",
    "extension": "carrying a point on with something new",
    "weighing": "saying what matters more, and why; naming the point that is answered",
    "conduct": "only takes away: insults, contradicting oneself, repeating",
}


def class_sheets(pack: Pack, rubric: Rubric = HOUSE) -> str:
    """Mark scheme of the questions that a class is asked, a flow sheet, and the rubric.

    Args:
        pack: what the round is about.
        rubric: what a ballot counts.
    """
    questions = askable_in_class(pack, QUESTIONS)
    scheme = mark_scheme(pack, questions, RULES).rstrip("\n")
    pages = [scheme, points_page(pack), flow_sheet(pack), rubric_page(rubric)]
    return "\n\n---\n\n".join(pages) + "\n"


def points_page(pack: Pack) -> str:
    """The points of both sides: what may be heard in a round, with the paragraphs behind it."""
    lines = ["# Points of both sides"]
    for side in ("pro", "anti"):
        lines += ["", f"## {plain(pack.positions.sides[side].name)}", ""]
        for claim in pack.positions.claims:
            if claim.side == side:
                where = " ".join(f"¶{number}" for number in claim.cite)
                lines.append(f"- {plain(claim.gist or claim.says)} {where}".rstrip())
    return "\n".join(lines)


def flow_sheet(pack: Pack) -> str:
    """A blank sheet to note who said what, and what answers what."""
    sides = pack.positions.sides
    pro, anti = plain(sides["pro"].name), plain(sides["anti"].name)
    lines = [
        "# Flow sheet",
        "",
        plain(pack.positions.motion),
        "",
        f"| {pro} says | {anti} answers | {pro} answers that | open? |",
        "|---|---|---|---|",
        *["|   |   |   |   |"] * FLOW_ROWS,
        "",
        f"| {anti} says | {pro} answers | {anti} answers that | open? |",
        "|---|---|---|---|",
        *["|   |   |   |   |"] * FLOW_ROWS,
    ]
    return "\n".join(lines)


def rubric_page(rubric: Rubric) -> str:
    """What a ballot counts, row by row."""
    lines = [f"# Rubric: {plain(rubric.name)} {rubric.version}", "", "| row | most | earned by |"]
    lines.append("|---|---|---|")
    lines += [f"| {row} | {rubric.most[row]:g} | {_EARNS[row]} |" for row in ROWS]
    return "\n".join([*lines, "", "Score and winner are apart; neither says which side is right."])
