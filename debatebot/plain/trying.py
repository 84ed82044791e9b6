"""`try` line by line: type an answer or a turn, read how it is read, add it to the pack."""

from collections.abc import Callable, Iterable

from debatebot.authoring.additions import NotAdded
from debatebot.authoring.pack_files import NotSaved
from debatebot.authoring.trial_lines import (
    LOOKING,
    READ_AGAIN,
    added_lines,
    asked_line,
    broken_lines,
    not_saved_lines,
    read_lines,
    subject_lines,
    taken_back_line,
    written_lines,
)
from debatebot.authoring.trying import Trying
from debatebot.pack.problems import PackProblems
from debatebot.plain.anywhere import help_lines
from debatebot.plain.talk import GoHome, Leave, Talk
from debatebot.play.typed import Refused, Said, read_slash

_PROMPT = "> "


class PlainTrying:
    """An author at work in lines."""

    def __init__(
        self, trying: Trying, talk: Talk, narrate: Callable[[str], None] | None = None
    ) -> None:
        """Prepare.

        Args:
            trying: what is tried.
            talk: how to ask, and to say what was found.
            narrate: how to say all else; without it the same way.
        """
        self._trying, self._talk = trying, talk
        self._narrate = narrate or talk.say
        self._broken = ""
        "What is wrong with the pack on disk, as it was told last."

    def run(self) -> None:
        """Talk until the author leaves.

        Raises:
            GoHome, Leave: the author wants to go.
            EOFError: there is no more input.
        """
        subject = self._trying.subject
        if subject is None:
            self._list()
            self._narrate("Type a number or an id to choose a question.")
        else:
            self._talk.say(asked_line(subject))
        while True:
            line = self._talk.ask(_PROMPT).strip()
            if line:
                self._take(line)

    def _take(self, line: str) -> None:
        said = read_slash("/quit" if line == "/exit" else line, "try")
        try:
            self._look_at_disk()
            if isinstance(said, Refused):
                self._narrate(said.message)
            elif said is not None:
                self._do(said)
            elif self._trying.subject is None:
                self._choose(line)
            else:
                self._talk.say_all([*read_lines(self._trying.read(line))])
        except NotSaved as problem:
            self._tell(not_saved_lines(problem))
        except NotAdded as problem:
            self._narrate(problem.message)
        except PackProblems as problems:
            self._tell(broken_lines(problems))

    def _tell(self, lines: Iterable[str]) -> None:
        for line in lines:
            self._narrate(line)

    def _look_at_disk(self) -> None:
        """What an editor has changed meanwhile is read first; that it is broken is told once."""
        try:
            if self._trying.trial.read_again():
                self._narrate(READ_AGAIN)
            self._broken = ""
        except PackProblems as problems:
            if str(problems) != self._broken:
                self._tell(broken_lines(problems))
            self._broken = str(problems)

    def _do(self, said: Said) -> None:
        trying, rest = self._trying, said.rest
        match said.command.name:
            case "subject" if rest:
                self._choose(rest)
            case "subject" | "list":
                self._list()
            case "add" | "sample" | "reject" | "golden" as name:
                if trying.subject is not None and name not in trying.possible:
                    raise NotAdded(f"{said.command.slash} does nothing here right now.")
                added = getattr(trying, name)(rest)
                if added.reads_anew and trying.trial.takes_a_while:
                    self._narrate(LOOKING)
                self._talk.say_all([*added_lines(trying.trial)])
            case "writein":
                self._talk.say_all([*written_lines(trying.trial.write())])
            case "drop":
                trying.trial.drop()
                self._narrate("Reading with the pack as it is.")
            case "undo":
                self._narrate(taken_back_line(trying.trial.take_back()))
            case "help":
                self._talk.say_all(help_lines("try", trying.possible_now))
            case "home" | "back":
                raise GoHome
            case "quit":
                raise Leave
            case name:
                self._narrate(f"'{name}' belongs to a learner; here it does nothing.")

    def _choose(self, words: str) -> None:
        self._talk.say(asked_line(self._trying.choose(words)))

    def _list(self) -> None:
        self._talk.say_all([*subject_lines(self._trying.trial.tried)])
