"""What to do after a ballot, the most useful first: each step with the command that takes it."""

from msgspec import Struct

from debatebot.play.debate import DebatePlay


class NextStep(Struct, frozen=True):
    """One thing to do next."""

    command: str
    "Name in the registry of commands."
    words: str
    rest: str = ""
    "What has to be typed after the command, if anything."


def next_steps(play: DebatePlay) -> tuple[NextStep, ...]:
    """Steps after a finished round; none while it goes on."""
    settings = play.state.settings
    if not play.state.round.over:
        return ()
    cost = play.cost_most()
    theirs = cost is not None and cost.turn % 2 == 0  # the part speaks in even turns
    again = "another round"
    if theirs:
        begins = (
            " it begins with that point" if settings.level != "novice" else " answer that point"
        )
        again = f"another round:{begins}"
    steps = [NextStep("again", again), NextStep("swap", "the other side")]
    own = [turn.number for turn in play.own_turns()]
    if own:
        turn = cost.turn + theirs if cost is not None else own[0]
        turn = max((n for n in own if n <= turn), default=own[0])
        steps.insert(1, NextStep("rewind", f"turn {turn} another way", str(turn)))
    if play.part == 1:
        steps.insert(0, NextStep("both", "now argue the other side"))
    elif play.part == 2 and play.agreed() is None:
        steps.insert(0, NextStep("both", "write what both could sign"))
    return tuple(steps)
