"""Values that the shell offers on Tab: ids read from the pack that the command line names."""

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


def question_ids(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> "list[CompletionItem]":
    """Ids of questions that begin with what is typed; none if the pack cannot be read."""
    from click.shell_completion import CompletionItem

    from debatebot.cli.chosen import find_folder
    from debatebot.cli.exits import Failure
    from debatebot.pack.problems import PackProblems
    from debatebot.pack.reader import read_pack
    from debatebot.text.sanitise import one_line

    folder = ctx.params.get("pack") or ctx.find_root().params.get("pack")
    try:
        pack = read_pack(find_folder(ctx, folder))
    except (PackProblems, Failure, OSError):
        return []  # a shell that waits for a word cannot show what is wrong: `check` does
    return [
        CompletionItem(question.id, help=one_line(question.ask, 80))
        for question in pack.questions
        if question.id.startswith(incomplete)
    ]


def pack_names(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> "list[CompletionItem]":
    """Names of installed packs that begin with what is typed; the shell adds its folders."""
    from click.shell_completion import CompletionItem

    from debatebot.cli.chosen import chosen
    from debatebot.pack.locate import PACKS, installed
    from debatebot.progress.place import data_folder

    data = ctx.params.get("data") or ctx.find_root().params.get("data")
    packs = data_folder(chosen(ctx, "data", data)) / PACKS
    names = [folder.name for folder in installed(packs) if folder.name.startswith(incomplete)]
    # Bash forgets what came before the word for folders: it has to be the first.
    return [CompletionItem(incomplete, type="dir"), *map(CompletionItem, names)]
