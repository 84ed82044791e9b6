"""What a conversion left out, told on standard error."""

from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING

from debatebot.cli.output import narrate

if TYPE_CHECKING:
    from debatebot.exchange.losses import Loss

_LISTED = 1000
"""Lines that are printed: more nobody reads, and a hostile file could make a million."""


def tell(losses: "Sequence[Loss]") -> None:
    """Print a line for each loss; of very many the rest is counted."""
    for loss in islice(losses, _LISTED):
        narrate(str(loss))
    if len(losses) > _LISTED:
        narrate(f"… and {len(losses) - _LISTED} more")
