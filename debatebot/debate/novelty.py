"""What is new in a turn: whether it only repeats, what it carries forward, what nobody knew."""

from debatebot.debate.reading import Reading
from debatebot.debate.state import Round
from debatebot.debate.tools import Tools

FRESH_WORDS = 3
"""Telling words that a claim said before has to bring along to count as carried forward: words that
neither the learner has used nor the claim itself is put in."""

MIN_NEW_WORDS = 4
"""Content words, figures apart, that an argument unknown to the pack needs to be taken for one."""

LONG = 35
"""Words from which on a text has a direction of meaning that can be relied on."""

NEAR = {True: 0.4, False: 0.28}
"""How near in meaning to some claim a long and a short argument has to be to concern the motion, when
it names nothing of the motion itself. Long arguments about it lie at 0.41 and more, polite padding and
essays on other subjects mostly below; of short ones half of those on the motion lie below 0.32."""

LEAST_WORDS = 3
"""Telling words that two turns need to be compared at all."""

OLD = 0.6
"""Share of telling words from earlier turns above which an unsure reading counts as said before."""

ALIKE = 0.9
"""Share of telling words that two turns have in common when the one only repeats the other."""


def said_before(
    round_: Round,
    text: str,
    reading: Reading,
    made: tuple[str, ...],
    tools: Tools,
    *,
    closing: bool,
) -> tuple[bool, tuple[str, ...]]:
    """Whether the turn only repeats, and which claims it carries forward with something new.

    A closing sums up: it repeats only when it is an earlier turn once more. A reading that is not
    sure finds neither a claim nor anything new in words that were mostly said before.
    """
    mine = [s for s in round_.said if s.by == "learner" and not s.unearned]
    words = tools.telling(text)
    if any(_same(words, tools.telling(s.text)) for s in mine):
        return bool(words), ()
    old = tuple(c for c in made if c in round_.learner_claims())
    known = {w for s in mine for w in tools.telling(s.text)}
    if reading.tier != "accept" and not closing and _mostly(words, known):
        return True, ()
    known |= {w for claim in old for w in tools.wording_of(claim)}
    if old and len(words - known) < FRESH_WORDS:
        return len(old) == len(made) and not closing, ()
    return False, old


def is_new(text: str, reading: Reading, tools: Tools) -> bool:
    """Whether a turn without a known claim is an argument on the motion all the same."""
    if reading.intent not in ("argument", "unknown") or reading.tier == "none":
        return False
    telling = [stem for stem in tools.telling(text) if not stem[0].isdigit()]
    if len(telling) < MIN_NEW_WORDS:
        return False
    near = reading.near >= NEAR[len(text.split()) >= LONG]
    return near or reading.tier == "choose" or tools.names_the_motion(text)


def off_the_motion(text: str, reading: Reading) -> bool:
    """Whether an unsure reading of a long text finds a claim in words that are about something else."""
    long = len(text.split()) >= LONG
    return long and reading.tier == "read" and reading.near < NEAR[long]


def _mostly(words: frozenset[str], known: set[str]) -> bool:
    return len(words) >= LEAST_WORDS and len(words & known) >= OLD * len(words)


def _same(words: frozenset[str], others: frozenset[str]) -> bool:
    both = words | others
    return len(both) >= LEAST_WORDS and len(words & others) / len(both) >= ALIKE
