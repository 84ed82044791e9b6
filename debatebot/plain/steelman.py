"""Stating the other side's case line by line: a task, what was heard, then what is missing."""

from debatebot.plain.session import Session
from debatebot.plain.spoken import sentence, spoken
from debatebot.plain.talk import Talk
from debatebot.play.desk import Desk
from debatebot.play.stating import StatePlay
from debatebot.play.stating_words import Feedback
from debatebot.play.typed import Refused, Said, read_slash, read_word

_SIGNS = {"✓": "Heard", "×": "Against them", "○": "Nothing heard"}
_ENDINGS = {
    "reveal": "Type reveal to hear what is missing, better to state it again; back leaves.",
    "": "Type better to state it again; back leaves.",
}


class PlainStatement(Session):
    """One side's case, stated in lines."""

    def __init__(self, desk: Desk, talk: Talk, play: StatePlay) -> None:
        super().__init__(desk, talk)
        self._play = play

    def run(self) -> None:
        """Ask for a statement, and for better ones, until the learner leaves it.

        Raises:
            GoHome, Leave: the learner wants to go; all is kept.
            EOFError: there is no more input.
        """
        self._talk.say(f"The motion: {sentence(self._play.motion)}")
        stating = self._play.result is None
        if not stating:
            self._talk.say_all(feedback_lines(self._play.feedback()))
        while True:
            if stating:
                stating = not self._stated()
            else:
                done = self._looked_at()
                if done == "leave":
                    return
                stating = done == "better"

    def _stated(self) -> bool:
        """Ask for a statement; True when there is one."""
        self._talk.say(f"{self._play.task} All on one line.")
        draft = self._play.draft()
        if draft is not None:
            self._talk.say(f"You had begun: {draft.text}")
        while True:
            text = self._talk.ask("Their case: ")
            said = read_slash(text, "steelman")
            if isinstance(said, Refused):
                self._talk.refuse(said)
            elif said is not None:
                self._slash(said)
            elif text.strip():
                self._talk.say_all(feedback_lines(self._play.state_it(text)))
                self._tell_trouble()
                return True
            else:
                self._talk.say("Say something, or /hint for a point of theirs.")

    def _slash(self, said: Said) -> None:
        if said.command.name == "hint":
            hint = self._play.hint()
            self._talk.say(spoken(hint) or "You have made every point of theirs.")
        else:
            self._anywhere(said, "steelman")

    def _looked_at(self) -> str:
        """What the learner wants after a statement: `better`, `leave`, or nothing new."""
        found = self._play.feedback()
        can_reveal = bool(found.missing) and not self._play.revealed
        self._talk.say(_ENDINGS["reveal" if can_reveal else ""])
        text = self._talk.ask("> ")
        if not text.strip() and not can_reveal:
            return "leave"
        said = read_word(text, "steelmanned")
        if isinstance(said, Refused):
            self._talk.refuse(said)
            return ""
        match said.command.name:
            case "reveal" if can_reveal:
                self._talk.say_all(missed_lines(self._play.reveal()))
            case "reveal":
                self._talk.say("There is nothing more to tell: no heavy point is missing.")
            case "restate":
                return "better"
            case "back":
                return "leave"
            case _:
                self._anywhere(said, "steelmanned")
        return ""


def feedback_lines(found: Feedback) -> list[str]:
    """The mark, every sentence with what it was heard as, and why."""
    lines = [f"{found.word}: {found.score}."]
    lines += [
        f"'{line.text}' {_SIGNS[line.sign]}: {sentence(line.says)}"
        if line.sign != "○"
        else f"'{line.text}' {sentence(line.says)}"
        for line in found.lines
    ]
    lines.append(found.why)
    lines += [sentence(said) for said in (found.missing, found.beside) if said]
    if found.seen:
        lines.append("Stated after the missing points had been told.")
    return [spoken(line) for line in [*lines, *missed_lines(found)]]


def missed_lines(found: Feedback) -> list[str]:
    """What their case rests on and was left out."""
    lines = []
    for point in found.missed:
        where = f" Paragraph {point.cites[0]}." if point.cites else ""
        lines.append(spoken(f"Left out: {sentence(point.says)}{where}"))
    return lines
