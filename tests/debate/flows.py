"""Rounds put together by hand, turn by turn, for tests of what is reckoned from them."""

from typing import Any

from debatebot.debate.formats import EXCHANGE
from debatebot.debate.state import Answer, Evidence, Node, Round, Said, Settings, Speaker
from tests.debate.rounds import PACK

WRONG = Evidence("fact1", "fifty thousand", (2,), False, "It is forty thousand (¶2).")
RIGHT = Evidence("fact1", "forty thousand", (2,), True)
CLAIMS = {claim.id: claim for claim in PACK.positions.claims}


Part = Said | Node


def mine(number: int, text: str = "some words of mine", **more: Any) -> Said:
    """A turn of the learner."""
    return _said(number, "learner", text, **more)


def theirs(number: int, text: str = "some words of theirs", **more: Any) -> Said:
    """A turn of the part."""
    return _said(number, "bot", text, **more)


def _said(number: int, by: Speaker, text: str, **more: Any) -> Said:
    defaults: dict[str, Any] = {"phase": "exchange", "move": "", "budget": 70}
    return Said(number=number, by=by, text=text, **{**defaults, **more})


def node(label: str, claim: str = "", **more: Any) -> Node:
    """An entry of the flow: Y… is the learner's, its claim says how much it weighs."""
    known = CLAIMS.get(claim)
    defaults: dict[str, Any] = {
        "by": "learner" if label[0] == "Y" else "bot",
        "turn": int(label[1:].rstrip("bcdefgh")),
        "gist": known.gist if known else "something new",
        "weight": known.weight if known else 2,
    }
    return Node(label=label, claim=claim, **{**defaults, **more})


def answer(label: str, claim: str, depth: int = 2) -> Answer:
    """An answer of a turn to an entry of the part."""
    return Answer(label, claim, f"words against {claim}", depth)


def round_of(*parts: Part, turns: int = 6, **settings: Any) -> Round:
    """A round of turns and entries."""
    fixed: dict[str, Any] = {"side": "pro", "phases": (EXCHANGE,) * turns, **settings}
    return Round(
        settings=Settings(**fixed),
        said=tuple(part for part in parts if isinstance(part, Said)),
        flow=tuple(part for part in parts if isinstance(part, Node)),
    )
