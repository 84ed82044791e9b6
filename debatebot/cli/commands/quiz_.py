"""`quiz`: answer questions in your own words, to learn, to drill, or for a score."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from debatebot.cli.chosen import chosen, open_own_pack
from debatebot.cli.exits import Exit, Failure
from debatebot.cli.options import json_option, seed_option, session_options

if TYPE_CHECKING:
    from datetime import datetime

    from debatebot.play.desk import Desk

_MODES = ("learn", "drill", "exam", "quick")
_LAST = "last"


@click.command("quiz")
@click.argument("mode", type=click.Choice(_MODES), default="drill")
@click.option("--count", type=click.IntRange(min=1), metavar="N", help="How many questions.")
@click.option(
    "--topic", metavar="T", help="One topic; in a drill also 'missed', in learn 'rebuttals'."
)
@click.option(
    "--clock", type=click.IntRange(1, 600), metavar="MIN", help="Minutes for an exam; none without."
)
@click.option(
    "--until",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DAY",
    help="In learn: know it all by this day, such as 2026-12-01.",
)
@click.option(
    "--results",
    is_flag=False,
    flag_value=_LAST,
    metavar="[ID]",
    help="Print an exam that was taken, the last one without an id.",
)
@click.option(
    "--compare",
    multiple=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Set results of the same exam side by side; once for each file.",
)
@click.option("--csv", "as_csv", is_flag=True, help="With --results: one row for each question.")
@json_option
@seed_option
@session_options
@click.pass_context
def command(
    ctx: click.Context,
    mode: str,
    count: int | None,
    topic: str | None,
    clock: int | None,
    until: "datetime | None",
    results: str | None,
    compare: tuple[Path, ...],
    as_csv: bool,
    as_json: bool,
    seed: int | None,
    plain: bool,
    pack: str | None,
    learner: str | None,
    data: str | None,
) -> None:
    """Answer questions on the article in your own words.

    learn asks what is due, then what is new; drill asks questions of all topics or of one; exam
    shows nothing before its end and is the same for everybody with the same seed; quick is a short
    round for a class.
    """
    if mode != "exam" and (clock or results or compare):
        raise Failure("--clock, --results and --compare belong to 'quiz exam'.")
    if mode != "learn" and until is not None:
        raise Failure("--until belongs to 'quiz learn'.")
    if (as_csv or as_json) and not results:
        raise Failure("--json and --csv go with 'quiz exam --results'.")
    if compare:
        _compare(compare)
        return
    names = (chosen(ctx, "data", data), chosen(ctx, "learner", learner))
    if results:
        _print_results(ctx, pack, *names, results, as_csv=as_csv, as_json=as_json)
        return
    from debatebot.cli.start import start
    from debatebot.play.quiz_ask import QuizAsk

    start(
        pack=pack,
        data=names[0],
        learner=names[1],
        plain=chosen(ctx, "plain", plain),
        ask=QuizAsk(
            mode,  # type: ignore[arg-type]
            topic or "",
            count,
            seed,
            clock or 0,
            until.date() if until else None,
        ),
    )


def _print_results(
    ctx: click.Context,
    pack: str | None,
    data: str | None,
    learner: str,
    wanted: str,
    *,
    as_csv: bool,
    as_json: bool,
) -> None:
    """An exam that was taken; nothing is written."""
    from debatebot.cli import output
    from debatebot.play import exams

    desk = _looking(ctx, pack, data, learner)
    taken = desk.study.exams()
    if not taken:
        raise Failure("No exam was taken to its end yet; 'debatebot quiz exam' begins one.")
    found = [each.session for each in taken if wanted in (_LAST, each.session, each.code)]
    if not found:
        known = ", ".join(each.session for each in taken)
        raise Failure(f"There is no exam '{wanted}'. There are: {known}.", Exit.USAGE)
    try:
        play = desk.study.resume_exam(found[0])
    except LookupError as reason:
        raise Failure(f"That exam cannot be read with this pack: {reason.args[0]}.") from None
    fields = exams.fields(play, desk.learner, desk.journal.records)
    if as_csv:
        output.data(exams.as_csv(fields).rstrip("\n"))
    elif as_json:
        output.row(fields)
    else:
        output.data(str(fields["exam"]))
        for line in exams.report_lines(play.report(), play.advice()):
            output.data(line)


def _looking(ctx: click.Context, pack: str | None, data: str | None, learner: str) -> "Desk":
    """A desk to look at what was done; what is stored stays as it is."""
    from debatebot.cli.history import history
    from debatebot.cli.start import utc_now
    from debatebot.play.desk import Desk
    from debatebot.progress.place import Opened
    from debatebot.progress.store import MemoryStore

    records = history(ctx, data, learner)
    return Desk(open_own_pack(ctx, pack), Opened(MemoryStore(records)), learner, utc_now)


def _compare(files: tuple[Path, ...]) -> None:
    import json

    from debatebot.cli import output
    from debatebot.play import exams

    found: list[dict[str, Any]] = []
    for file in files:
        try:
            found.append(json.loads(file.read_text(encoding="utf-8")))
        except (OSError, ValueError):
            raise Failure(f"{file} is no result of an exam in JSON.", Exit.USAGE) from None
    try:
        lines = exams.compared(found)
    except exams.NotTheSameExam as problem:
        raise Failure(problem.message, Exit.USAGE) from None
    except (KeyError, TypeError, ValueError, IndexError):
        raise Failure("One of these files is no result of an exam.", Exit.USAGE) from None
    for line in lines:
        output.data(line)
