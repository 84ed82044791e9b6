"""The chooser of warm-ups line by line: rounds, minutes, a code, a rehearsal, sheets, test answers."""

from msgspec.structs import replace

from debatebot.authoring.sheets import class_sheets
from debatebot.classroom.code import NoClassCode
from debatebot.classroom.rounds import LEAST, MOST, ROUND_NAMES, ROUNDS, RoundName
from debatebot.classroom.scripts.common import RoundNotPossible
from debatebot.exchange.printed import NotPrinted, printed
from debatebot.plain.session import Session
from debatebot.plain.spoken import sentence
from debatebot.plain.talk import Talk
from debatebot.plain.warmup import PlainWarmup
from debatebot.plain.warmup_lines import debrief_lines, prompt_lines, spoken_lines
from debatebot.play.desk import Desk
from debatebot.play.page_file import write_new
from debatebot.play.typed import Refused, read_word
from debatebot.play.warmup_ask import WarmupAsk
from debatebot.play.warmups import TEACHER_WORD

SHEETS = "warm-up-sheets.md"
"""What printed sheets are called unless another name is said."""
_MOST_REPLIES = 60
"""Replies of a rehearsal, so that it always ends."""


class PlainWarmups(Session):
    """The chooser, spoken in lines."""

    def __init__(self, desk: Desk, talk: Talk, ask: WarmupAsk) -> None:
        super().__init__(desk, talk)
        self._ask = ask

    def run(self) -> None:
        """Offer the rounds until the learner leaves.

        Raises:
            GoHome, Leave: the learner wants to go.
            EOFError: there is no more input.
        """
        self._tell()
        while True:
            text = self._talk.ask("> ")
            if (known := _round_of(text)) is not None:
                if self.play(replace(self._ask, round=known)):
                    self._tell()
                continue
            said = read_word(text, "warmups")
            if isinstance(said, Refused):
                self._talk.refuse(said)
                continue
            name = said.command.name
            if name == "round":
                self._round(said.rest)
            elif name == "rehearse":
                self._rehearse(said.rest)
            elif name == "test":
                self._test()
            elif name not in ("minutes", "teams", "code", "roster", "saying", "sheets", "shown"):
                self._anywhere(said, "warmups")
            else:
                self._set(name, said.rest)

    def play(self, ask: WarmupAsk) -> bool:
        """Play one round to its end; False, with a sentence said, when it cannot be."""
        try:
            play = self._desk.warmups.begin(ask)
        except (NoClassCode, RoundNotPossible) as problem:
            self._talk.say(problem.message)
            return False
        PlainWarmup(self._desk, self._talk, play).run()
        return True

    def _tell(self) -> None:
        self._talk.say(f"Warm-up, {self._ask.minutes} minutes.")
        for number, name in enumerate(ROUND_NAMES, 1):
            self._talk.say(sentence(f"{number}. {ROUNDS[name].title}: {ROUNDS[name].line}"))
        self._talk.say("The topic may be close to someone here: type saying for what to say first.")
        self._talk.say(
            "Type a number, minutes 5, code fern-elk-42, rehearse 1, test, print, names, teams, "
            "projector or help."
        )

    def _set(self, name: str, rest: str) -> None:
        match name:
            case "minutes":
                self._minutes(rest)
            case "teams" if rest in ("2", "3"):
                self._ask = replace(self._ask, teams=int(rest))
                self._talk.say(f"{rest} teams.")
            case "teams":
                self._talk.say("Type teams 2 or teams 3.")
            case "code" if rest:
                self.play(replace(self._ask, code=rest))
                self._tell()
            case "code":
                self._talk.say("Type code and what it is, as in: code fern-elk-42.")
            case "roster":
                self._ask = replace(self._ask, roster=tuple(rest.split(",")))
                self._talk.say(f"{len(rest.split(',')) if rest else 0} names.")
            case "saying":
                self._talk.say(TEACHER_WORD)
            case "sheets":
                self._talk.say(self._sheets(rest or SHEETS))
            case "shown":
                self._ask = replace(self._ask, projector=not self._ask.projector)
                where = "a projector" if self._ask.projector else "one learner's screen"
                self._talk.say(f"Rounds are for {where}.")

    def _sheets(self, name: str) -> str:
        """Write mark scheme, points, flow sheet and rubric; the sentence that tells how it went."""
        try:
            return write_new(name, printed(name, class_sheets(self._desk.pack)))
        except NotPrinted as reason:
            return reason.message

    def _minutes(self, said: str) -> None:
        if not (said.isascii() and said.isdigit() and LEAST <= int(said[:4]) <= MOST):
            self._talk.say(f"Type minutes and a number from {LEAST} to {MOST}.")
            return
        self._ask = replace(self._ask, minutes=int(said))
        self._talk.say(f"{said} minutes.")

    def _named(self, said: str) -> RoundName | None:
        """The round of a number or a name; None, with a sentence said, for neither."""
        known = _round_of(said)
        if known is None:
            self._talk.say(f"Type a number from 1 to {len(ROUND_NAMES)}.")
        return known

    def _round(self, said: str) -> None:
        name = self._named(said)
        if name is not None and self.play(replace(self._ask, round=name)):
            self._tell()

    def _rehearse(self, said: str) -> None:
        """The round with made-up pupils, all at once."""
        name = self._named(said or "1")
        if name is None:
            return
        try:
            ask = replace(self._ask, round=name, projector=True)
            play = self._desk.warmups.rehearse(ask)
        except RoundNotPossible as problem:
            self._talk.say(problem.message)
            return
        self._talk.say(f"{play.info.title}, with made-up pupils. Nothing of it is kept.")
        for _ in range(_MOST_REPLIES):
            if play.state.stage == "debrief":
                break
            if play.state.prompt is not None:
                self._talk.say_all(prompt_lines(play.state.prompt))
            play.pupil_acts()
            if play.newest is not None:
                said_now = play.newest.reply
                heard = said_now.text or said_now.key or " ".join(map(str, said_now.counts))
                if heard:
                    self._talk.say(f"A made-up pupil: {heard}")
                self._talk.say_all(spoken_lines(play.newest.heard.lines))
        self._talk.say_all(debrief_lines(play.debrief()))

    def _test(self) -> None:
        """Mark answers of the teacher's own; nothing of it is kept."""
        for question in self._desk.warmups.questions():
            self._talk.say(question.ask)
            while True:
                text = self._talk.ask("A test answer, Enter for the next question, or done: ")
                if not text.strip():
                    break
                if text.strip().casefold().lstrip("/") in ("done", "back", "home"):
                    return
                self._talk.say_all(spoken_lines(self._desk.warmups.marked(question.id, text)))


def _round_of(said: str) -> RoundName | None:
    """The round of a number, a name or a title; None for none of these."""
    typed = said.strip().casefold()
    for number, name in enumerate(ROUND_NAMES, 1):
        if typed in (str(number), name, ROUNDS[name].title.casefold()):
            return name
    return None
