"""`report`: pages made of what was done."""

from typing import TYPE_CHECKING

import click

from debatebot.cli.chosen import chosen, open_own_pack
from debatebot.cli.exits import Exit, Failure
from debatebot.cli.options import own_options, plain_option

if TYPE_CHECKING:
    from debatebot.play.desk import Desk

_NOTHING = "Name the result files of a class, or ask for --brief or --memo."


@click.command("report")
@click.argument("files", nargs=-1, type=click.Path())
@click.option("--csv", "as_csv", is_flag=True, help="Of a class: a row for each reply, not a page.")
@click.option("--review", is_flag=True, help="Of a class: the ten least sure marks, one by one.")
@plain_option
@click.option("--brief", is_flag=True, help="Your best own sentence for each point and answer.")
@click.option("--memo", is_flag=True, help="The position memo of your newest tour.")
@own_options
@click.pass_context
def command(
    ctx: click.Context,
    files: tuple[str, ...],
    as_csv: bool,
    review: bool,
    plain: bool,
    brief: bool,
    memo: bool,
    pack: str | None,
    learner: str | None,
    data: str | None,
) -> None:
    """Print your brief or your memo, or the report of a class, as Markdown.

    FILES are results that warm-ups and exams wrote, or folders of them. On a terminal the report
    opens with the ten least sure marks, to be confirmed or changed; marks of yours stand beside ours
    and are kept. A damaged file is named and takes nothing with it. A memo says where you stand: it
    is printed for you alone and goes into no report on others.
    """
    if files:
        if brief or memo:
            raise Failure("A brief or memo is yours, FILES are a class: ask for one.", Exit.USAGE)
        from debatebot.cli.class_report import report

        report(
            files,
            pack=pack,
            data=chosen(ctx, "data", data),
            learner=chosen(ctx, "learner", learner),
            plain=chosen(ctx, "plain", plain),
            as_csv=as_csv,
            review=review,
        )
        return
    if not (brief or memo):
        raise Failure(_NOTHING, Exit.USAGE)
    from debatebot.cli import output

    desk = _desk(ctx, pack, learner, data)
    pages = [*([_brief(desk)] if brief else []), *([_memo(desk)] if memo else [])]
    output.data("\n".join(pages).rstrip("\n"))


def _brief(desk: "Desk") -> str:
    from debatebot.play.brief_page import brief_page

    return brief_page(desk.brief())


def _memo(desk: "Desk") -> str:
    """The memo of the newest tour, however far that has come.

    Raises:
        Failure: exit code 2, when there is no tour of this pack.
    """
    newest = desk.history.folds().latest.get("tour")
    try:
        play = desk.talks.resume_tour(newest.session) if newest is not None else None
    except LookupError:
        play = None
    if play is None:
        raise Failure("There is no tour to write a memo of; 'debatebot tour' begins one.")
    return play.memo()


def _desk(ctx: click.Context, pack: str | None, learner: str | None, data: str | None) -> "Desk":
    """A desk that only looks: what is on disk, in a store that keeps nothing."""
    from debatebot.cli.history import history
    from debatebot.cli.start import utc_now
    from debatebot.play.desk import Desk
    from debatebot.progress.place import Opened
    from debatebot.progress.store import MemoryStore

    store = MemoryStore(history(ctx, data, learner))
    name = chosen(ctx, "learner", learner)
    return Desk(open_own_pack(ctx, pack), Opened(store, keeps=False), name, utc_now)
