"""Two teams at one keyboard: turns in their order, one flow, a ballot each; a third team may judge."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from debatebot.classroom.drawing import Team, teams_of
from debatebot.classroom.matches import Match
from debatebot.classroom.order import Place, order_of
from debatebot.classroom.script import ClassReaders
from debatebot.classroom.scripts.common import (
    at_hand,
    by_id,
    closed,
    drawn_side,
    how_many,
    numbered,
    share,
    tries,
)
from debatebot.classroom.sides import name_of, other
from debatebot.classroom.state import Debrief, Done, Heard, Line, Prompt, Reply, Setup
from debatebot.pack.models import Pack, Side
from debatebot.text.sanitise import one_line

if TYPE_CHECKING:
    from debatebot.debate.view import DebateView

_MINUTES_A_TURN_EACH = 2
"""A turn of each team, a minute long; the judges' questions take about as long as one more."""
_LEAST_TURNS, _MOST_TURNS = 2, 6
_WORDS_A_SECOND = 2 / 3
"""Forty words a typed minute."""
_LEAST_WORDS = 15
_FURTHER = 1
"""A turn with an insult is opened again once."""
_SHOWN = 400
"""Characters of the other team's turn that are shown again."""
_PASSED = "They passed."
_JUDGES_PART = 0.4
"""A question, an answer to it and the verdict, as shares of a turn."""
_PHASES = {"opening": "Opening", "exchange": "Exchange", "closing": "Closing"}


class Teams:
    """The round at the one keyboard; it is the same in front of the class."""

    def __init__(self, setup: Setup, pack: Pack, readers: ClassReaders) -> None:
        self._setup, self._pack, self._readers = setup, pack, readers
        self._teams = teams_of(setup.roster, setup.teams, setup.seed)
        each = max(_LEAST_TURNS, how_many(setup, self._minutes_each(), _MOST_TURNS))
        self._first = drawn_side(setup)
        self._match = Match(pack, readers, side=self._first, turns=each)
        self._places = order_of(self._match.slots, judged=len(self._teams) > 2)
        weights = [1.0 if p.kind == "turn" else _JUDGES_PART for p in self._places]
        self._weight = sum(weights)

    def prompt(self, done: Sequence[Done]) -> Prompt | None:
        """The teams in turn; before the closings the third team asks, and at the end it judges."""
        row = self._places
        place = closed(done)
        if place >= len(row):
            return None
        prompts = [self._prompt(row[n], done) if n == place else _EMPTY for n in range(len(row))]
        return at_hand(prompts, done)

    def hear(self, prompt: Prompt, reply: Reply, done: Sequence[Done]) -> Heard:
        """A turn is read into the flow; a question and an answer are read calmly."""
        place = self._places[closed(done)]
        match place.kind:
            case "verdict":
                return Heard()
            case "question":
                return self._calmly(reply.text, done) or Heard()
            case "answer":
                return self._argued(reply.text, place, done)
            case "turn":
                return self._turn_heard(reply, place, done)

    def debrief(self, done: Sequence[Done]) -> Debrief:
        """A ballot each, who won on the flow, and what the judges found: never who is right."""
        moves = self._moves(done)
        names = [team.name for team in self._teams]
        lines = self._match.ballots(moves, names) if any(moves) else []
        verdict = by_id(done, "verdict")
        if verdict is not None and verdict.reply.key:
            chosen = next(o.text for o in verdict.prompt.options if o.key == verdict.reply.key)
            lines.append(Line(sign="▸", word=self._teams[2].name, text=f"Argued better: {chosen}."))
        return Debrief(
            title="Two teams",
            lines=tuple(lines) or (Line(text="Nobody argued yet, which is fine."),),
            ask="Which point of the other team was the hardest to answer?",
        )

    def view(self, done: Sequence[Done]) -> "DebateView | None":
        """The debate with its flow; None before the first turn, which needs no reader."""
        moves = self._moves(done)
        return self._match.view(moves) if moves else None

    # --- what is asked ------------------------------------------------------------------------

    def _minutes_each(self) -> float:
        judged = len(self._teams) > 2
        return _MINUTES_A_TURN_EACH * (1.3 if judged else 1.0)

    def _prompt(self, place: Place, done: Sequence[Done]) -> Prompt:
        match place.kind:
            case "turn":
                return self._turn(place, done)
            case "question":
                return self._question(place)
            case "answer":
                return self._answer(place, done)
            case "verdict":
                return self._verdict()

    def _turn(self, place: Place, done: Sequence[Done]) -> Prompt:
        team = self._teams[place.team]
        seconds = self._seconds(1.0)
        budget = max(_LEAST_WORDS, min(place.words, round(seconds * _WORDS_A_SECOND / 5) * 5))
        return Prompt(
            id=f"turn-{place.number + 1}",
            takes="text",
            title=f"{_PHASES[place.phase]}: {name_of(self._pack, self._side(place.team))}",
            lines=self._before(place, done),
            speaker=self._teams[1 - place.team].name if place.number else "",
            ask=f"{self._typing(team, place.number // 2)} Up to {budget} words.",
            frame="… because …",
            seconds=seconds,
            who=team.name,
        )

    def _before(self, place: Place, done: Sequence[Done]) -> tuple[str, ...]:
        """What the other team just said; before anything was said, who is who."""
        if not place.number:
            return (self._pack.positions.motion, *map(self._introduced, (0, 1)))
        last = by_id(done, f"turn-{place.number}")
        return (_said(last),)

    def _introduced(self, number: int) -> str:
        team = self._teams[number]
        members = f" ({', '.join(team.members)})" if team.members else ""
        return f"{team.name}{members}: {name_of(self._pack, self._side(number))}."

    def _question(self, place: Place) -> Prompt:
        judges, asked = self._teams[2], self._teams[place.team]
        return Prompt(
            id=f"question-{place.team + 1}",
            takes="text",
            title=f"A question to {asked.name}",
            lines=(self._pack.positions.motion,),
            ask=f"{self._typing(judges, place.team)} Ask {asked.name} one question.",
            seconds=self._seconds(_JUDGES_PART),
            who=judges.name,
        )

    def _answer(self, place: Place, done: Sequence[Done]) -> Prompt:
        asked = by_id(done, f"question-{place.team + 1}")
        silent = asked is None or asked.reply.passed or bool(asked.heard.calm)
        shown = "No question. What matters most in your case?" if silent else _said(asked)
        return Prompt(
            id=f"answer-{place.team + 1}",
            takes="text",
            title="Answer",
            lines=(shown,),
            speaker="" if silent else self._teams[2].name,
            ask="Answer in one or two sentences.",
            seconds=self._seconds(_JUDGES_PART),
            who=self._teams[place.team].name,
        )

    def _verdict(self) -> Prompt:
        names = [team.name for team in self._teams[:2]]
        return Prompt(
            id="verdict",
            takes="key",
            title="The verdict",
            lines=("Judge the arguing, not the side.",),
            ask="Which team argued better?",
            options=numbered((*names, "too close to call")),
            seconds=self._seconds(_JUDGES_PART),
            who=self._teams[2].name,
        )

    def _typing(self, team: Team, turn: int) -> str:
        """Who types, and that anybody may swap."""
        name = team.at_the_keyboard(turn)
        return f"{name} types. Anyone may swap or pass." if name else "Anyone may swap or pass."

    def _seconds(self, weight: float) -> int:
        return share(self._setup, weight / self._weight)

    def _side(self, number: int) -> Side:
        return self._first if number == 0 else other(self._first)

    # --- what is heard ------------------------------------------------------------------------

    def _turn_heard(self, reply: Reply, place: Place, done: Sequence[Done]) -> Heard:
        from debatebot.classroom.listening import hear_argument

        stopped = self._calmly(reply.text, done)
        if stopped:
            return stopped
        heard, _ = hear_argument(reply.text, self._side(place.team), self._readers)
        answers = self._match.answers((*self._moves(done), reply.text))
        return replace(heard, lines=(*heard.lines, *answers))

    def _argued(self, text: str, place: Place, done: Sequence[Done]) -> Heard:
        from debatebot.classroom.listening import hear_argument

        stopped = self._calmly(text, done)
        return stopped or hear_argument(text, self._side(place.team), self._readers)[0]

    def _calmly(self, text: str, done: Sequence[Done]) -> Heard | None:
        """The calm line for an insult, with one more chance to put it another way."""
        from debatebot.classroom.listening import calmed

        reading = self._readers.tools().recogniser.read(text, self._first)
        stopped = calmed(reading)
        return replace(stopped, again=tries(done) < _FURTHER) if stopped else None

    def _moves(self, done: Sequence[Done]) -> tuple[str, ...]:
        """The words of every turn; none where it was passed, or met with a calm line."""
        return tuple(
            "" if each.reply.passed or each.heard.calm else each.reply.text
            for each in done
            if each.prompt.id.startswith("turn-") and not each.heard.again
        )


_EMPTY = Prompt(id="", takes="read", title="")


def _said(done: Done | None) -> str:
    """What a team said, as it is shown again; nothing of an insult."""
    if done is None or done.reply.passed or done.heard.calm:
        return _PASSED
    text = one_line(done.reply.text)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN].rstrip()} …"
