"""How well answers to single claims are heard: the pack's golden turns, put against every claim.

    python -m benchmarks.rebuttals

A golden turn that makes a claim answers the claims that this one attacks, by the pack's own edges,
and no others. Golden turns are no phrasings, but the pack was written with them in view: the figures are
those of a known set.
"""

import sys

from debatebot.debate.rebuttal import rebuttal
from debatebot.debate.recognition import Recogniser
from debatebot.debate.tools import Tools
from debatebot.pack.locate import find_pack
from debatebot.pack.reader import read_pack


def heard() -> tuple[int, int, int, int]:
    """Answers credited, answers, other turns credited, other turns."""
    pack = read_pack(find_pack(None))
    tools = Tools(pack, Recogniser(pack))
    answers = credited = others = mistaken = 0
    for turn in pack.positions.golden:
        made = [c for c in turn.claims if tools.claims[c].side == turn.side]
        if not made or turn.intent:
            continue
        for claim in pack.positions.claims:
            if claim.side == turn.side:
                continue
            earns = rebuttal("benchmark", turn.say, claim, tools).score > 0
            if any(tools.edge(own, claim.id) for own in made):
                answers, credited = answers + 1, credited + earns
            else:
                others, mistaken = others + 1, mistaken + earns
    return credited, answers, mistaken, others


def main() -> int:
    """Print both figures."""
    credited, answers, mistaken, others = heard()
    print(f"answers heard: {credited} of {answers}, {credited / answers:.1%}")
    print(f"others credited: {mistaken} of {others}, {mistaken / others:.1%}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
