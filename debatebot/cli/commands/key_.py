"""`key`: print the mark scheme."""

import click

from debatebot.cli.chosen import open_pack
from debatebot.cli.exits import Exit, Failure
from debatebot.cli.options import pack_option


@click.command("key")
@click.option("--topic", metavar="T", help="Only the questions of one topic.")
@pack_option
@click.pass_context
def command(ctx: click.Context, topic: str | None, pack: str | None) -> None:
    """Print the mark scheme as Markdown: what earns, what never does, and sample answers."""
    from debatebot.authoring.key import mark_scheme
    from debatebot.cli.output import data
    from debatebot.play.marking import MARKING
    from debatebot.quiz.choose import UnknownTopic, of_topic_in, topics

    content = open_pack(ctx, pack)
    questions = content.questions
    if topic is not None:
        questions = tuple(of_topic_in(content, topic))
        if not questions:
            raise Failure(UnknownTopic(topic, topics(content)).message, Exit.USAGE)
    data(mark_scheme(content, questions, MARKING).rstrip("\n"))
