"""`debatebot export`: a pack's questions in other formats, worksheets and mark schemes."""

from collections.abc import Sequence
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

import click

from debatebot.cli.chosen import open_pack
from debatebot.cli.exits import Exit, Failure
from debatebot.cli.options import pack_option, seed_option

if TYPE_CHECKING:
    from debatebot.exchange.losses import Loss
    from debatebot.pack.models import Pack, Question

    Made = tuple[bytes, tuple[Loss, ...]]

_OF_QUESTIONS = ("anki", "apkg", "gift", "aiken", "csv", "json")
_OF_PAGES = ("markdown", "pdf")
_ENDINGS = {
    ".apkg": "apkg", ".gift": "gift", ".aiken": "aiken", ".csv": "csv", ".json": "json",
    ".tsv": "anki", ".md": "markdown", ".pdf": "pdf",
}  # fmt: skip
_BINARY = ("apkg", "pdf")


@click.command("export")
@click.argument("what", default="questions", type=click.Choice(["questions", "worksheet", "key"]))
@click.option(
    "--format",
    "format_name",
    type=click.Choice([*_OF_QUESTIONS, *_OF_PAGES]),
    help="Else told by the name of the output.",
)
@click.option("--output", metavar="FILE", help="Where to write, else standard output.")
@click.option("--topic", metavar="T", help="Only the questions of one topic.")
@click.option("--count", type=click.IntRange(min=1), metavar="N", help="Only so many, by chance.")
@click.option("--font", metavar="FILE", help="For a PDF: a TrueType font of your own.")
@seed_option
@pack_option
@click.pass_context
def command(
    ctx: click.Context,
    what: str,
    format_name: str | None,
    output: str | None,
    topic: str | None,
    count: int | None,
    font: str | None,
    seed: int | None,
    pack: str | None,
) -> None:
    """Write questions for Anki, Moodle or a spreadsheet, or a worksheet and its key to print.

    Questions go out as anki (text), apkg, gift, aiken, csv or json; worksheet and key as markdown
    or pdf. Progress, stances and names are in none of them. What a format cannot hold is listed on
    standard error, a line for each question; no file is ever written over.
    """
    chosen = _format(what, format_name, output)
    content = open_pack(ctx, pack)
    questions = _questions(content, topic, count, seed or 0)
    if what == "questions":
        made = _questions_as(chosen, content, questions)
    else:
        made = _page_as(chosen, what, content, questions, font)
    _hand_over(made, len(questions), output)


def _format(what: str, given: str | None, output: str | None) -> str:
    """The format that is meant.

    Raises:
        Failure: exit 2, when there is none, it does not fit, or it needs a file.
    """
    fitting = _OF_QUESTIONS if what == "questions" else _OF_PAGES
    told = given or _ENDINGS.get(PurePath(output or "").suffix.lower())
    if told is None and what != "questions" and output is None:
        told = "markdown"
    if told is None:
        raise Failure(f"In which format? --format {'|'.join(fitting)}", Exit.USAGE)
    if told not in fitting:
        raise Failure(f"{what} cannot be written as {told}; there are: {', '.join(fitting)}")
    if told in _BINARY and output is None:
        raise Failure(f"{told} is no text: name a file with --output FILE.{told}", Exit.USAGE)
    return told


def _questions(
    content: "Pack", topic: str | None, count: int | None, seed: int
) -> "Sequence[Question]":
    """What to write, in the pack's order; chance chooses by the seed alone."""
    from debatebot.quiz.choose import UnknownTopic, of_topic_in, start, topics

    if topic is not None and not of_topic_in(content, topic):
        raise Failure(UnknownTopic(topic, topics(content)).message, Exit.USAGE)
    questions = of_topic_in(content, topic) if topic is not None else content.questions
    if count is None:
        return questions
    drawn = {item.question for item in start(content, "drill", seed, count, topic or "").plan.items}
    return [question for question in questions if question.id in drawn]


def _questions_as(chosen: str, content: "Pack", questions: "Sequence[Question]") -> "Made":
    from debatebot.exchange import aiken, anki_write, apkg, csv_file, gift_write, json_out
    from debatebot.exchange.extras import ExtraMissing

    if chosen == "apkg":
        try:
            return apkg.write_apkg(content, questions)
        except ExtraMissing as missing:
            raise Failure(missing.message, Exit.USAGE) from None
    if chosen == "anki":
        written = anki_write.write_anki(content, questions)
    elif chosen == "json":
        written = json_out.write_json(content, questions)
    else:
        write = {
            "gift": gift_write.write_gift,
            "aiken": aiken.write_aiken,
            "csv": csv_file.write_csv,
        }[chosen]
        written = write(questions)
    return written.text.encode("utf-8"), written.losses


def _page_as(
    chosen: str, what: str, content: "Pack", questions: "Sequence[Question]", font: str | None
) -> "Made":
    page = _key(content, questions) if what == "key" else _worksheet(content, questions)
    if chosen == "markdown":
        return page.encode("utf-8"), ()
    from debatebot.exchange.extras import ExtraMissing
    from debatebot.exchange.pdf import BadFont, write_pdf
    from debatebot.text.sanitise import one_line

    try:
        return write_pdf(page, Path(font).expanduser() if font else None)
    except ExtraMissing as missing:
        raise Failure(missing.message, Exit.USAGE) from None
    except BadFont as bad:
        raise Failure(f"{one_line(font or '')}: {bad.message}", Exit.USAGE) from None


def _key(content: "Pack", questions: "Sequence[Question]") -> str:
    from debatebot.authoring.key import mark_scheme
    from debatebot.play.marking import MARKING

    return mark_scheme(content, questions, MARKING)


def _worksheet(content: "Pack", questions: "Sequence[Question]") -> str:
    from debatebot.exchange.worksheet import worksheet

    return worksheet(content, questions)


def _hand_over(made: "Made", count: int, output: str | None) -> None:
    from debatebot.cli.losses import tell
    from debatebot.cli.new_file import write_new
    from debatebot.cli.output import data, narrate
    from debatebot.pack.size import counted
    from debatebot.text.sanitise import one_line

    content, losses = made
    if output is None:
        data(content.decode("utf-8").rstrip("\n"))
    else:
        write_new(output, content)
        narrate(f"{counted(count, 'question')} written to {one_line(output)}")
    tell(losses)
