"""Options of `debate` for what stands beside arguing: watching, judging first, stating the other side."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from debatebot.cli.exits import Exit, Failure

if TYPE_CHECKING:
    from debatebot.play.asks import Way

F = TypeVar("F", bound=Callable[..., Any])


def way_options(command: F) -> F:
    """Add `--watch`, `--judge` and `--steelman`."""
    for option in (
        click.option("--steelman", is_flag=True, help="State the other side's best case instead."),
        click.option(
            "--judge",
            is_flag=True,
            help="Fill in the ballot yourself before ours is shown: of your round, or with --watch "
            "of the app's.",
        ),
        click.option("--watch", is_flag=True, help="Watch the app debate itself; --side opens."),
    ):
        command = option(command)
    return command


def way_of(*, watch: bool, steelman: bool, judge: bool, alone: dict[str, bool]) -> "Way":
    """The way that was asked for.

    Args:
        watch: whether `--watch` was given.
        steelman: whether `--steelman` was.
        judge: whether `--judge` was.
        alone: options that only arguing knows, and whether each was given.

    Raises:
        Failure: exit 2 when two of them exclude each other.
    """
    if steelman and (watch or judge):
        raise Failure("--steelman stands alone: leave out --watch and --judge.", Exit.USAGE)
    if not (watch or steelman):
        if judge and alone.get("--two"):
            raise Failure("--judge marks one round: leave out --two.", Exit.USAGE)
        return "debate"
    word = "--watch" if watch else "--steelman"
    given = [name for name, is_given in alone.items() if is_given]
    if given:
        raise Failure(f"{word} goes without {', '.join(given)}.", Exit.USAGE)
    return "watch" if watch else "steelman"
