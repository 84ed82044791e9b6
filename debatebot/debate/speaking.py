"""What a reply looks at, and the pieces that every reply is made of."""

from msgspec import Struct

from debatebot.debate.choice import pick_own_case
from debatebot.debate.drops import drop_due
from debatebot.debate.phrases import phrase
from debatebot.debate.reading import Reading
from debatebot.debate.reply import Parts, compose
from debatebot.debate.state import Node, Round, Said
from debatebot.debate.tools import Tools


class Speaking(Struct, frozen=True, kw_only=True):
    """A turn to reply to, with all that the reply may look at."""

    round_: Round
    turn: Said
    reading: Reading
    tools: Tools

    def say(self, key: str, **fields: str) -> str:
        """One of the part's own sentences."""
        settings = self.round_.settings
        return phrase(key, settings.bot_side, self.turn.number, settings.seed, **fields)

    @property
    def number(self) -> int:
        """Number of the part's turn."""
        return self.turn.number + 1


def lead_for(speaking: Speaking, target: str) -> tuple[str, tuple[str, ...]]:
    """How the reply opens: a silence called (from club level), or the point named."""
    gist = speaking.tools.gist(target)
    if speaking.turn.tier == "read":
        return speaking.say("lead-unsure", gist=gist), ()
    due = drop_due(speaking.round_)
    if due is not None and speaking.round_.settings.level != "novice":
        return speaking.say("dropped", gist=due.gist), (due.label,)
    return speaking.say("lead", gist=gist), ()


def correction(speaking: Speaking) -> str:
    """The right version of a fact that the turn had wrong, or nothing."""
    wrong = [e for e in speaking.turn.evidence if not e.right and e.fix]
    return wrong[0].fix if wrong else ""


def way_out(speaking: Speaking) -> str:
    """How a wrong fact is mended, said with the first one of a round."""
    before = (s for s in speaking.round_.said if s.number < speaking.turn.number)
    known = any(not e.right for s in before for e in s.evidence)
    return speaking.say("mend") if correction(speaking) and not known else ""


def with_own_case(
    speaking: Speaking, opening: str, avoid_issue: str
) -> tuple[str, tuple[Node, ...], tuple[str, ...]]:
    """A reply that goes on to a claim of the part's own.

    Args:
        speaking: the turn to reply to.
        opening: what is said first.
        avoid_issue: the issue to leave for another.

    Returns:
        The text, the new entries of the flow, and the lines that were used.
    """
    own = pick_own_case(speaking.round_, avoid_issue, speaking.tools)
    if own is None:
        return compose(Parts(correction=correction(speaking), line=opening)), (), ()
    claim, line = own
    bridge = speaking.say("own-case")
    text = compose(Parts(correction=opening or correction(speaking), lead=bridge, line=line))
    return text, (entry(speaking, claim.id),), (line,)


def entry(speaking: Speaking, claim: str, to: str = "", force: int = 2) -> Node:
    """The part's entry of the flow for a claim, answering the learner's claim `to`."""
    target = next(
        (n.label for n in reversed(speaking.round_.flow) if n.claim == to and n.by == "learner"), ""
    )
    return Node(
        label=f"{speaking.round_.settings.letters[1]}{speaking.number}",
        by="bot",
        turn=speaking.number,
        claim=claim,
        gist=speaking.tools.gist(claim),
        weight=speaking.tools.claims[claim].weight,
        force=force,
        to=target if to else "",
    )


def side_of(speaking: Speaking, claim: str) -> str:
    """The side that a claim speaks for."""
    return speaking.tools.claims[claim].side
