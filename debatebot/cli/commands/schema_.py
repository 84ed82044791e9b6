"""`debatebot schema`: what a pack's files may hold, for editors and for people."""

import click

from debatebot.cli.output import data


@click.command("schema")
@click.argument("file", required=False, type=click.Choice(["questions", "positions"]))
@click.option("--markdown", is_flag=True, help="The same as tables to read.")
def command(file: str | None, markdown: bool) -> None:
    """Print the JSON Schema of questions.yaml or of positions.yaml.

    Without a name one schema is printed that fits either file.
    """
    if markdown:
        from debatebot.pack.reference import reference

        data(reference())
        return
    from json import dumps

    from debatebot.pack.schema import schema

    data(dumps(schema(file), indent=2, ensure_ascii=False))
