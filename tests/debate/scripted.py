"""Scripts of honest and of cheating learners, played on the shipped pack with the real reader."""

import json
import re
from functools import lru_cache
from pathlib import Path

from debatebot.debate.ballot.ballot import Ballot, ballot_of
from debatebot.debate.fold import advance
from debatebot.debate.session import start
from debatebot.debate.state import Move, Round
from debatebot.pack.models import Side
from tests.shipped import tools

SCRIPTS = Path(__file__).parent / "scripts"
"""One learner a file, named kind-number-side, with one turn a line: {"text": "…"}."""

THIRDS = 3
"""`{gists 1}` to `{gists 3}` are so many parts of `{gists}`."""


def scripts(kind: str) -> list[str]:
    """The names of the scripts of a kind, `honest` or `cheat`."""
    return sorted(path.stem for path in SCRIPTS.glob(f"{kind}-*.jsonl"))


def side_of(name: str) -> Side:
    """The side that a script argues for, by its name."""
    return "pro" if name.endswith("-pro") else "anti"


def turns_of(name: str) -> list[str]:
    """The turns of a script as they stand in its file."""
    lines = (SCRIPTS / f"{name}.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line)["text"] for line in lines]


def play(texts: list[str], side: Side, seed: int = 1) -> Round:
    """A round at club level; `{reply}` stands for what the part said last, `{gists}` for all
    claims of the learner's side in short.
    """
    opening = start(side=side, level="club", seed=seed, turns=len(texts), every_turn_counts=True)
    round_ = opening.round
    for text in texts:
        round_ = advance(round_, Move(text=_filled(text, round_)), tools())
    return round_


@lru_cache
def played(name: str, seed: int) -> tuple[Round, Ballot]:
    """A script's round and its ballot."""
    round_ = play(turns_of(name), side_of(name), seed)
    return round_, ballot_of(round_, tools())


def _filled(text: str, round_: Round) -> str:
    last = round_.said[-1].text if round_.said else ""
    return re.sub(
        r"\{gists ?(\d?)\}", lambda m: _gists(round_, m[1]), text.replace("{reply}", last)
    )


def _gists(round_: Round, third: str) -> str:
    gists = [c.gist for c in tools().claims.values() if c.side == round_.settings.side]
    size = -(-len(gists) // THIRDS)
    first = (int(third) - 1) * size if third else 0
    return "; ".join(gists[first : first + size] if third else gists)
