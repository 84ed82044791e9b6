"""`data`: where progress is kept, and what in it a pack can learn from."""

import click

from debatebot.cli.complete import question_ids
from debatebot.cli.exits import Exit, Failure
from debatebot.cli.options import chosen, data_option, learner_option, open_pack, pack_option

_TO_COME = {
    "backup": "keep a copy of all progress.",
    "restore": "bring a copy back.",
    "doctor": "check and repair what is stored.",
}


@click.group("data")
def command() -> None:
    """Where progress is kept, and its care."""


@command.command("path", short_help="Print the folder of all progress.")
@data_option
@click.pass_context
def path(ctx: click.Context, data: str | None) -> None:
    """Print the folder of all progress; it is made when something is first kept."""
    from debatebot.cli import output
    from debatebot.progress.place import data_folder

    output.data(str(data_folder(chosen(ctx, "data", data))))


@command.command("unmatched", short_help="Print answers that may have been misread as YAML.")
@click.option(
    "--question", metavar="ID", shell_complete=question_ids, help="Only answers to this question."
)
@pack_option
@learner_option
@data_option
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

    content, records = open_pack(ctx, pack), history(ctx, data, learner)
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


def _to_come(name: str, text: str) -> click.Command:
    def say() -> None:
        raise Failure(f"'data {name}' is still to come; this release does not have it.")

    return click.Command(name, callback=say, help=f"Still to come: {text}")


for _name, _text in _TO_COME.items():
    command.add_command(_to_come(_name, _text))
