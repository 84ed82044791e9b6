"""`data`: where progress is kept, and what in it a pack can learn from."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import click

from debatebot.cli.chosen import chosen, open_own_pack, open_pack
from debatebot.cli.complete import question_ids
from debatebot.cli.exits import Exit, Failure
from debatebot.cli.options import data_option, json_option, own_options, pack_option


@click.group("data")
def command() -> None:
    """Where progress is kept, and its care."""


@command.command("path", short_help="Print the folder of all progress.")
@data_option
@click.pass_context
def path(ctx: click.Context, data: str | None) -> None:
    """Print the folder of all progress; it is made when something is first kept."""
    from debatebot.cli import output

    output.data(str(_folder(ctx, data)))


@command.command("unmatched", short_help="Print answers that may have been misread as YAML.")
@click.option(
    "--question", metavar="ID", shell_complete=question_ids, help="Only answers to this question."
)
@own_options
@click.pass_context
def unmatched(
    ctx: click.Context,
    question: str | None,
    pack: str | None,
    learner: str | None,
    data: str | None,
) -> None:
    """Print answers that may have been misread as YAML to paste into the pack.

    These are answers whose learner disagrees with the mark, answers of which the reader is not
    sure, and turns of debates read as new arguments; all as the pack reads them now. Before you
    paste a phrasing, `try QUESTION --with-phrasing` shows what it would change.
    """
    from debatebot.authoring.unmatched import unmatched_answers
    from debatebot.authoring.unmatched_turns import unmatched_turns
    from debatebot.authoring.unmatched_yaml import question_lines, turn_lines
    from debatebot.cli import output
    from debatebot.cli.history import history
    from debatebot.debate.recognition import Recogniser
    from debatebot.grading.grader import Grader, UnknownQuestion, nearest_question
    from debatebot.pack.size import counted
    from debatebot.progress.attempts import stored_attempts

    content, records = open_own_pack(ctx, pack), history(ctx, data, learner)
    if question is not None and content.question(question) is None:
        near = nearest_question(content, question)
        raise Failure(str(UnknownQuestion(question, near)), Exit.USAGE)
    attempts = [s for s in stored_attempts(records) if question in (None, s.made.question)]
    answers = unmatched_answers(content, attempts, Grader(content))
    turns = unmatched_turns(content, records, Recogniser(content)) if question is None else ()
    if answers:
        output.data("# questions.yaml")
    for line in question_lines(answers):
        output.data(line)
    if turns:
        output.data("# positions.yaml, claims")
    for line in turn_lines(content, turns):
        output.data(line)
    count = sum(len(each.answers) for each in answers)
    output.narrate(f"{counted(count, 'answer')}, {counted(len(turns), 'turn')} to look at.")


@command.command("backup", short_help="Keep a copy of all progress.")
@click.argument("file", required=False, type=click.Path(dir_okay=False, path_type=Path))
@data_option
@click.pass_context
def backup(ctx: click.Context, file: Path | None, data: str | None) -> None:
    """Keep a copy of all progress, of all learners, in FILE or in the folder of backups.

    A copy is made by itself as well: before the first event of a day, and before a new release
    changes the file. Those are taken away when there are enough newer ones; yours never are.
    """
    from debatebot.cli import output
    from debatebot.progress.care import back_up

    with _failing():
        output.data(str(back_up(_folder(ctx, data), file, _now())))


@command.command("restore", short_help="Bring a copy back.")
@click.argument("file", required=False, type=click.Path(dir_okay=False, path_type=Path))
@data_option
@click.pass_context
def restore(ctx: click.Context, file: Path | None, data: str | None) -> None:
    """Bring a copy back; what is there now is kept beside it. Without FILE, list the backups.

    FILE is a copy or the name of one in the folder of backups. A file that `/save FILE` wrote
    (.jsonl) adds its events instead.
    """
    from debatebot.cli import output
    from debatebot.cli.care import backup_line
    from debatebot.progress.backups import backups
    from debatebot.progress.care import bring_back

    folder = _folder(ctx, data)
    if file is None:
        found = backups(folder)
        for each in found:
            output.data(backup_line(each))
        output.narrate("'debatebot data restore NAME' brings one back." if found else "No backups.")
        return
    with _failing():
        output.data(bring_back(folder, file, _now()))


@command.command("doctor", short_help="Check and repair what is stored.")
@click.option("--check", is_flag=True, help="Only look; repair nothing.")
@json_option
@pack_option
@data_option
@click.pass_context
def doctor(
    ctx: click.Context, check: bool, as_json: bool, pack: str | None, data: str | None
) -> None:
    """Check what is stored. Of a damaged file, save every event that can still be read.

    The damaged file stays beside the new one. What is lost is counted and named, after the backups
    were searched for it. Answers to questions that have left the pack are listed; they are kept.
    """
    import msgspec

    from debatebot.cli import output
    from debatebot.cli.care import care_lines
    from debatebot.progress.care import visit

    folder = _folder(ctx, data)
    with _failing():
        cared = visit(folder, _now(), only_look=check)
        left = _orphans(ctx, pack, folder)
    if as_json:
        done = msgspec.to_builtins(cared, enc_hook=str)
        output.data_json({**done, "left_the_pack": left})
    else:
        for line in (*care_lines(cared), *left):
            output.data(line)
    if check and not cared.before.sound:
        raise Failure("'debatebot data doctor' without --check repairs it.", Exit.DATA)


def _orphans(ctx: click.Context, pack: str | None, folder: Path) -> list[str]:
    """Questions with a history that are no longer in the pack, a line each learner."""
    from debatebot.progress.doctor import examine
    from debatebot.progress.place import open_for_reading
    from debatebot.progress.totals import totals

    try:
        content = open_pack(ctx, pack)
    except Failure:
        return []  # a pack that cannot be read is no reason not to look after the data
    known, lines = examine(folder).contents, []
    for learner in known.events if known is not None and not known.unreadable else ():
        store = open_for_reading(str(folder), learner)
        if gone := totals(content, store.records(learner)).gone:
            names = ", ".join(gone)
            lines.append(f"Answered by {learner} and no longer in the pack; all kept: {names}.")
        store.close()
    return lines


def _folder(ctx: click.Context, data: str | None) -> Path:
    from debatebot.progress.place import data_folder

    return data_folder(chosen(ctx, "data", data))


def _now() -> datetime:
    return datetime.now(UTC)


@contextmanager
def _failing() -> Iterator[None]:
    """What goes wrong with data on disk ends the command with exit code 3."""
    from debatebot.progress.trouble import DataUnusable, NotSaved

    try:
        yield
    except (DataUnusable, NotSaved) as problem:
        raise Failure(problem.message, Exit.DATA) from None
