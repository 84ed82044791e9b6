"""How fast the part replies, with 40 claims of 12 phrasings.

    python -m benchmarks.reply_speed [ROUNDS]

The claims are those of the shipped pack and as many of two other subjects as make 20 a side; what is
said are their own golden turns, so that nearly every turn makes a claim: nothing is met by a mere
prompt. A reply is the whole of what happens between sending a turn and having the text to show.
"""

import sys
import time
from collections.abc import Iterable, Sequence
from itertools import chain, islice
from pathlib import Path

from msgspec.structs import replace

from debatebot.debate import actions
from debatebot.debate.recognition import Recogniser
from debatebot.debate.session import start, step
from debatebot.debate.tools import Tools
from debatebot.pack.locate import find_pack
from debatebot.pack.models import Claim, Pack, Side
from debatebot.pack.reader import read_pack

A_SIDE, PHRASINGS = 20, 12
OTHERS = tuple(Path(__file__).parent / "turns" / name for name in ("phone_ban", "car_free"))
SIDES: tuple[Side, Side] = ("pro", "anti")


def forty() -> Pack:
    """The shipped pack with 20 claims a side of 12 phrasings each."""
    pack = read_pack(find_pack(None))
    others = [c for folder in OTHERS for c in read_pack(folder).positions.claims]
    own = [c.id for c in pack.positions.claims]
    claims = (
        _phrased(claim)
        for side in SIDES
        for claim in islice(
            (
                *(c for c in pack.positions.claims if c.side == side),
                *(c for c in others if c.side == side and c.id not in own),
            ),
            A_SIDE,
        )
    )
    return replace(pack, positions=replace(pack.positions, claims=tuple(claims)))


def _phrased(claim: Claim) -> Claim:
    """A claim with exactly so many phrasings; too few are said again in another order."""
    turned = (
        " ".join((*words[n:], *words[:n]))
        for n in range(1, PHRASINGS)
        for words in (text.split() for text in claim.phrasings)
    )
    return replace(claim, phrasings=tuple(islice(chain(claim.phrasings, turned), PHRASINGS)))


def times(pack: Pack, rounds: int) -> list[float]:
    """Seconds of processor time of each reply, shortest first: what else runs does not count."""
    tools = Tools(pack, Recogniser(pack))
    turns = {side: [t.say for t in pack.positions.golden if t.side == side] for side in SIDES}
    taken = []
    for seed in range(rounds):
        side = SIDES[seed % 2]
        state = start(side=side, level="club", seed=seed, every_turn_counts=True)
        for text in _some(turns[side], seed, len(state.settings.phases)):
            began = time.process_time()
            state, _ = step(state, actions.Speak(text), tools)
            taken.append(time.process_time() - began)
    return sorted(taken)


def _some(turns: Sequence[str], seed: int, count: int) -> Iterable[str]:
    return (turns[(seed * count + n) % len(turns)] for n in range(count))


def main(argv: Sequence[str]) -> int:
    """Print the figures."""
    pack = forty()
    phrasings = {len(claim.phrasings) for claim in pack.positions.claims}
    taken = times(pack, int(argv[0]) if argv else 60)
    last = len(taken) - 1
    print(
        f"{len(pack.positions.claims)} claims of {sorted(phrasings)} phrasings, {len(taken)} replies"
    )
    print(
        f"p50 {taken[last // 2] * 1e3:.1f}  p95 {taken[last * 95 // 100] * 1e3:.1f}  "
        f"max {taken[last] * 1e3:.1f} ms"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
