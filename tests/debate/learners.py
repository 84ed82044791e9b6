"""Learners of many kinds, made from a pack's own words and from what people type in any debate."""

from collections.abc import Callable
from random import Random
from typing import NamedTuple

from debatebot.debate import actions as do
from debatebot.debate.state import Round
from debatebot.pack.models import Claim, Pack, Side

Turn = Callable[[Random, Round, Pack, Side], do.Action]

GENERIC = (
    "idk", "not sure tbh", "ok", "why?", "what do you mean by that?", "where does it say that?",
    "fair point, you're right", "ok I agree with that, but it does not settle the matter",
    "that makes no sense", "this is boring", "i like pizza and football", "because", "no",
    "trade, allies, danger, peace, money", "you are an idiot", "shut up", "lol whatever",
    "History shows that careful people live longer than brave ones, because they look first.",
    "In 2025 the newspapers said that everything has changed since then, so this is old.",
    "you always say that but you never say who pays for it", "A", "b", "none", "???", "…", "🤷",
    "I think it comes down to which risk is greater in the long run, the one we take or the one "
    "we leave to others, and I would rather be late than wrong about something this large.",
    "as for your question, nobody can answer that yet and that is exactly why I would wait",
)  # fmt: skip
"""Good and bad turns that name nothing of any article."""

REASONS = (
    "because otherwise others decide for us",
    "because the article says so and nothing speaks against it",
    "since it costs less than the other way",
    "so the risk gets smaller",
    "which means that people are safer",
)


def own_point(random: Random, round_: Round, pack: Pack, side: Side) -> do.Action:
    """A phrasing of a claim of one's own."""
    return do.Speak(random.choice(_claim(random, pack, side).phrasings))


def with_reason(random: Random, round_: Round, pack: Pack, side: Side) -> do.Action:
    """A phrasing with a reason, now and then with a fact."""
    claim = _claim(random, pack, side)
    facts = [f.says for f in pack.positions.facts if f.id in claim.evidence]
    fact = f" {random.choice(facts)}" if facts and random.random() < 0.5 else ""
    return do.Speak(f"{random.choice(claim.phrasings)} {random.choice(REASONS)}.{fact}")


def answering(random: Random, round_: Round, pack: Pack, side: Side) -> do.Action:
    """A line of an attack on what the part said last."""
    last = next((n.claim for n in reversed(round_.nodes("bot")) if n.claim), "")
    lines = [line for a in pack.positions.attacks if a.to == last for line in a.lines]
    if not lines:
        return with_reason(random, round_, pack, side)
    return do.Speak(f"You say that, but {random.choice(lines)} {random.choice(REASONS)}.")


def other_side(random: Random, round_: Round, pack: Pack, side: Side) -> do.Action:
    """A phrasing of a claim of the other side."""
    return own_point(random, round_, pack, "anti" if side == "pro" else "pro")


def slip(random: Random, round_: Round, pack: Pack, side: Side) -> do.Action:
    """A wrong fact beside a point of one's own."""
    said = [s.said[0] for f in pack.positions.facts for s in f.slips if s.said]
    point = random.choice(_claim(random, pack, side).phrasings)
    return do.Speak(f"{point}, and {random.choice(said)}")


def parrot(random: Random, round_: Round, pack: Pack, side: Side) -> do.Action:
    """The part's own words."""
    last = [s.text for s in round_.said if s.by == "bot"]
    return do.Speak(last[-1]) if last else own_point(random, round_, pack, side)


def again(random: Random, round_: Round, pack: Pack, side: Side) -> do.Action:
    """What was said first, once more."""
    first = [s.text for s in round_.said if s.by == "learner" and s.text]
    return do.Speak(first[0]) if first else own_point(random, round_, pack, side)


def generic(random: Random, round_: Round, pack: Pack, side: Side) -> do.Action:
    """Something that is said in any debate."""
    return do.Speak(random.choice(GENERIC))


def fiddle(random: Random, round_: Round, pack: Pack, side: Side) -> do.Action:
    """A command instead of a turn."""
    return random.choice((do.Pass(), do.NotMyPoint(), do.TakeBack(), do.Mean(())))


class Learner(NamedTuple):
    """A habit: which turns, and how often."""

    name: str
    habits: tuple[tuple[Turn, int], ...]

    def next(self, random: Random, round_: Round, pack: Pack, side: Side) -> do.Action:
        """What this learner does now."""
        turns, weights = zip(*self.habits, strict=True)
        (turn,) = random.choices(turns, weights)
        action: do.Action = turn(random, round_, pack, side)
        return action


HONEST = (
    Learner("keen", ((with_reason, 3), (answering, 2))),
    Learner("answers", ((answering, 4), (own_point, 1))),
)
LEARNERS = (
    *HONEST,
    Learner("brief", ((own_point, 1),)),
    Learner("muddled", ((own_point, 2), (other_side, 2), (generic, 2), (slip, 1))),
    Learner("lost", ((generic, 1),)),
    Learner("stubborn", ((again, 1),)),
    Learner("parrot", ((parrot, 2), (own_point, 1))),
    Learner("careless", ((slip, 2), (with_reason, 1), (other_side, 1))),
    Learner("fiddler", ((with_reason, 2), (fiddle, 2), (generic, 1))),
    Learner("all sorts", tuple((turn, 1) for turn in (
        own_point, with_reason, answering, other_side, slip, parrot, again, generic, fiddle))),
)  # fmt: skip


def _claim(random: Random, pack: Pack, side: Side) -> Claim:
    return random.choice([c for c in pack.positions.claims if c.side == side and c.phrasings])
