"""`match`: say which claims a text makes, one turn or a file of them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from debatebot.cli.chosen import open_pack
from debatebot.cli.exits import Exit, Failure
from debatebot.cli.options import json_option, pack_option

if TYPE_CHECKING:
    from debatebot.debate.reading import Reading


@click.command("match")
@click.argument("text", required=False)
@click.option("--side", type=click.Choice(["pro", "anti"]), help="The learner's side.")
@click.option("--turns", metavar="FILE", help="JSON lines of id, side and text; - reads the input.")
@pack_option
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    text: str | None,
    side: str | None,
    turns: str | None,
    pack: str | None,
    as_json: bool,
) -> None:
    """Say which claims TEXT makes, for a learner on one side.

    With --turns every line of a file is read so, in its order; each line is an object with
    "id", "side" and "text".
    """
    if (text is None) == (turns is None):
        raise Failure("Give either a text with --side, or --turns FILE.", Exit.USAGE)
    if text is not None and side is None:
        raise Failure("Say whose turn it is: --side pro or --side anti.", Exit.USAGE)
    if turns is not None and side is not None:
        raise Failure("Each line of --turns names its own side; leave --side out.", Exit.USAGE)
    from debatebot.cli.output import data, data_json
    from debatebot.debate.recognition import Recogniser

    recogniser = Recogniser(open_pack(ctx, pack))
    one: dict[str, Any] = {"id": "1", "side": side, "text": text}
    rows = _rows(turns) if turns is not None else iter([one])
    for row in rows:
        reading = recogniser.read(row["text"], row["side"])
        if as_json:
            data_json(_fields(row["id"], reading))
        else:
            data(_plain(row["id"] if turns is not None else None, reading))


def _rows(turns: str) -> Iterator[dict[str, Any]]:
    """The lines of a file of turns, each checked.

    Raises:
        Failure: for the first line that cannot be used, named by its number.
    """
    from debatebot.cli.lines import json_lines

    for number, row in json_lines(turns):
        where = f"{turns}:{number}"
        if not isinstance(row.get("text"), str):
            raise Failure(f'{where}: "text" is missing or is no text.', Exit.USAGE)
        if row.get("side") not in ("pro", "anti"):
            raise Failure(f'{where}: "side" must be "pro" or "anti".', Exit.USAGE)
        yield {"id": row.get("id", str(number)), "side": row["side"], "text": row["text"]}


def _fields(turn_id: object, reading: "Reading") -> dict[str, object]:
    return {
        "id": turn_id,
        "intent": reading.intent,
        "tier": reading.tier,
        "made": list(reading.made),
        "ranked": [
            {"claim": one.claim, "side": one.side, "score": one.score} for one in reading.ranked
        ],
        "side": reading.side,
        "slips": [
            {"fact": slip.fact, "said": slip.said, "is": slip.is_, "paragraph": slip.paragraph}
            for slip in reading.slips
        ],
        "reason": reading.reason,
    }


def _plain(turn_id: object, reading: "Reading") -> str:
    from debatebot.text.sanitise import one_line

    named = f"{turn_id}: " if turn_id is not None else ""
    made = ", ".join(reading.made) or "no claim"
    parts = [f"{named}{reading.intent} ({reading.tier}): {made}"]
    if reading.side:
        parts.append(f"helps {reading.side}")
    if reading.tier in ("choose", "new") and reading.ranked:
        parts.append("nearest " + ", ".join(one.claim for one in reading.ranked[:3]))
    parts += [f"slip: said {slip.said!r}, is {slip.is_!r}" for slip in reading.slips]
    return one_line("; ".join(parts))
