"""Playing on from an earlier turn: a round of its own, tied to the one that it leaves.

It holds copies of the turns before, so that it stands by itself; the first round stays the score.
"""

from collections.abc import Sequence

from msgspec.structs import replace

from debatebot.debate.ballot.ballot import ballot_of
from debatebot.debate.ballot.rubric import Rubric
from debatebot.debate.events import Hinted, Reading, Turn
from debatebot.debate.rewind import compare, rewind
from debatebot.debate.session import DebateState
from debatebot.debate.tools import Tools
from debatebot.event import Event
from debatebot.play.journal import Journal
from debatebot.play.looks import Branch
from debatebot.play.round_recall import recalled
from debatebot.progress.events import Begin, Record

KIND = "branch"
"""Kind of such a session: it counts as no round and gives no score."""


def begin_branch(
    tools: Tools, journal: Journal, begin: Begin, state: DebateState, turn: int, text: str, of: str
) -> str:
    """Write a round down that leaves another one at a turn; gives the name of its session.

    Args:
        tools: the pack made ready.
        journal: where it is written.
        begin: how the round that it leaves was begun.
        state: that round as it was played.
        turn: number of the learner's turn that is said another way.
        text: the new words.
        of: the session of that round.

    Raises:
        ValueError: the learner has no such turn.
    """
    branch = rewind(state, turn, text, tools, keep_later=False)
    options = begin.options | {"of": of, "turn": str(turn), "text": text}
    happened: list[Event] = [replace(begin, kind=KIND, options=options)]
    for place, move in enumerate(branch.moves):
        said = branch.round.said[2 * place]
        if move.hint is not None:
            happened.append(Hinted(said.number, move.hint.claim, move.hint.rung))
        happened.append(
            Turn(
                number=said.number,
                text=move.text,
                claims=said.made,
                answers=tuple(answer.claim for answer in said.answered),
                free=said.free,
                seconds=move.seconds,
            )
        )
        if move.claims is not None or move.not_claims:
            happened.append(
                Reading(turn=said.number, claims=move.claims, not_claims=move.not_claims)
            )
    (first,) = journal.append(happened[:1])
    journal.append(happened[1:], first.session)
    return first.session


def played_on(
    tools: Tools, records: Sequence[Record], first: DebateState, of: str, rubric: Rubric
) -> tuple[Branch, ...]:
    """The rounds that leave this one, in the order in which they were begun."""
    return tuple(
        _branch(tools, records, first, record, rubric)
        for record in records
        if isinstance(record.event, Begin)
        and record.event.kind == KIND
        and record.event.options.get("of") == of
    )


def _branch(
    tools: Tools, records: Sequence[Record], first: DebateState, record: Record, rubric: Rubric
) -> Branch:
    state, begin = recalled(tools, records, record.session)
    ballot = ballot_of(state.round, tools, rubric)
    return Branch(
        turn=int(begin.options["turn"]),
        text=begin.options["text"],
        state=state,
        ballot=ballot,
        comparison=compare(ballot_of(first.round, tools, rubric), ballot),
        session=record.session,
    )
