"""A round of two people with a ballot each: who won, and the round as a page or as plain data."""

from msgspec import Struct

from debatebot.debate.ballot.ballot import Ballot, ballot_of
from debatebot.debate.ballot.rubric import Rubric
from debatebot.debate.duel import Duel
from debatebot.debate.duel_view import names_of
from debatebot.debate.replay import ballot_record, flow_record, turn_record
from debatebot.debate.slots import Person
from debatebot.debate.tools import Tools
from debatebot.debate.transcript import ballot_lines, flow_lines, said_lines
from debatebot.text.markdown import plain


class PersonBallot(Struct, frozen=True, kw_only=True):
    """The ballot of one of two people."""

    person: Person
    name: str
    ballot: Ballot


def ballots_of(duel: Duel, tools: Tools, rubric: Rubric) -> tuple[PersonBallot, PersonBallot]:
    """A ballot each, by the same rubric and the same rows: what one had occasion for counts for both."""
    names = names_of(duel, tools)
    alone = [ballot_of(round_, tools, rubric).left_out for round_ in (duel.first, duel.second)]
    left_out = tuple(row for row in alone[0] if row in alone[1])

    def of(person: Person) -> PersonBallot:
        ballot = ballot_of(duel.round_of(person), tools, rubric, left_out)
        return PersonBallot(person=person, name=names[person], ballot=ballot)

    return of("first"), of("second")


def winner_line(first: PersonBallot, second: PersonBallot) -> str:
    """Who holds more standing weight on the flow, as a sentence: apart from both scores."""
    flow = first.ballot.on_the_flow
    won = {"learner": first.name, "bot": second.name, "close": "too close to call"}[flow.winner]
    high, low = max(flow.learner, flow.bot), min(flow.learner, flow.bot)
    return (
        f"Won on the flow: {won}, {high:.1f} to {low:.1f} of standing weight. "
        "That is apart from both scores; none of it says who is right."
    )


def duel_page(duel: Duel, tools: Tools, rubric: Rubric) -> str:
    """The round as Markdown."""
    first, second = ballots_of(duel, tools, rubric)
    settings = duel.settings
    clock = "" if settings.clock == "off" else f", clock: {settings.clock}"
    lines = [
        f"# {plain(tools.pack.positions.motion)}",
        "",
        f"Two people: {plain(first.name)} ({settings.letters[0]}) and {plain(second.name)} "
        f"({settings.letters[1]}). Format: {settings.format}{clock}.",
        "",
        *said_lines(duel.first, {"learner": first.name, "bot": second.name}, tools),
        *flow_lines(duel.first),
        plain(winner_line(first, second)),
        "",
        *ballot_lines(f"Ballot of {plain(first.name)}", first.ballot),
        "",
        *ballot_lines(f"Ballot of {plain(second.name)}", second.ballot),
    ]
    return "\n".join(lines) + "\n"


def duel_record(duel: Duel, tools: Tools, rubric: Rubric) -> dict[str, object]:
    """The same as plain data."""
    first, second = ballots_of(duel, tools, rubric)
    slots = duel.settings.slots
    own = [duel.round_of(slot.by).said[n] for n, slot in enumerate(slots[: len(duel.moves)])]
    return {
        "motion": tools.pack.positions.motion,
        "format": duel.settings.format,
        "clock": duel.settings.clock,
        "turns": [
            turn_record(said) | {"by": slot.by} for said, slot in zip(own, slots, strict=False)
        ],
        "flow": [
            flow_record(node) | {"by": "first" if node.by == "learner" else "second"}
            for node in duel.first.flow
        ],
        "ballots": {
            each.person: {"name": each.name} | ballot_record(each.ballot)
            for each in (first, second)
        },
        "winner": {"learner": "first", "bot": "second", "close": "close"}[
            first.ballot.on_the_flow.winner
        ],
    }
