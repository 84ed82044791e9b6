"""The app against itself: whether both sides, and both seats, win alike.

    python -m benchmarks.balance [SEEDS]        200 seeds, each with the order of speakers swapped

Prints shares of the decided rounds, and of those too close to call.
"""

import sys
from collections import Counter
from collections.abc import Sequence

from debatebot.debate.ballot.rubric import HOUSE
from debatebot.debate.ballot.winner import winner_of
from debatebot.debate.recognition import Recogniser
from debatebot.debate.tools import Tools
from debatebot.debate.watch import watch
from debatebot.pack.locate import find_pack
from debatebot.pack.models import Side
from debatebot.pack.reader import read_pack

SIDES: tuple[Side, Side] = ("pro", "anti")


def shares(tools: Tools, seeds: int) -> dict[str, float]:
    """Shares of rounds: `pro` and `first` of the decided ones, `close` of all; each 0 to 1."""
    counts: Counter[str] = Counter()
    for seed in range(seeds):
        for first in SIDES:
            winner = winner_of(watch(tools, first=first, seed=seed), HOUSE).winner
            counts[winner] += 1
            if winner != "close":
                counts["pro"] += (winner == "learner") == (first == "pro")
    decided = max(1, counts["learner"] + counts["bot"])
    return {
        "pro": counts["pro"] / decided,
        "first": counts["learner"] / decided,
        "close": counts["close"] / max(1, 2 * seeds),
    }


def main(argv: Sequence[str]) -> int:
    """Play and print."""
    pack = read_pack(find_pack(None))
    seeds = int(argv[0]) if argv else 200
    found = shares(Tools(pack, Recogniser(pack)), seeds)
    print(f"{2 * seeds} rounds of the app against itself")
    print(f"won by pro            {found['pro']:.2f} of the decided")
    print(f"won by who opened     {found['first']:.2f} of the decided")
    print(f"too close to call     {found['close']:.2f} of all")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
