"""A round of the app against itself, line by line: who speaks next, the flow, then a ballot."""

from collections.abc import Sequence

from debatebot.debate.view import Line
from debatebot.plain.ballot_lines import ballot_lines, flow_lines, ledger_lines
from debatebot.plain.judge import judge, judged_lines
from debatebot.plain.looks import dispute
from debatebot.plain.round_lines import said_lines
from debatebot.plain.session import Session
from debatebot.plain.spoken import sentence
from debatebot.plain.steelman import PlainStatement
from debatebot.plain.talk import GoHome, Talk
from debatebot.play.beside import SHOWN
from debatebot.play.command import Place
from debatebot.play.desk import Desk
from debatebot.play.page_file import write_new
from debatebot.play.typed import Refused, Said, read_word
from debatebot.play.watching import WatchPlay

_WAYS = (
    "Enter lets the next speaker speak; all shows the rest, flow shows the flow, help tells more."
)
_AT_THE_END = {
    "judge": "Enter fills in your own ballot before ours is shown; ballot shows ours.",
    "": "Enter shows our ballot; judge fills in your own before it.",
}
_AFTER = "Type ledger, flow, dispute, export, again or swap; Enter goes home."


class PlainWatch(Session):
    """One round after another, watched in lines."""

    def __init__(self, desk: Desk, talk: Talk, play: WatchPlay) -> None:
        super().__init__(desk, talk)
        self._play = play
        self._ballot_told = False

    def run(self) -> None:
        """Watch until the learner leaves.

        Raises:
            GoHome, Leave: the learner wants to go; all is kept.
            EOFError: there is no more input.
        """
        self._begin()
        while True:
            self._talk_on()

    def _begin(self) -> None:
        shown, settings = self._play.view(), self._play.state.settings
        opens, answers = self._play.names
        self._ballot_told = False
        self._talk.say(f"The motion: {sentence(shown.motion)}")
        self._talk.say(
            f"The app debates itself. {opens} opens for '{shown.mine}', {answers} answers for "
            f"'{shown.theirs}'. {settings.format.capitalize()}, {settings.level}, "
            f"{shown.total} turns, seed {settings.seed}."
        )
        self._talk.say(_WAYS)
        self._said(shown.lines[-2:])
        if self._play.over:
            self._at_the_end()

    def _talk_on(self) -> None:
        place: Place = "ballot" if self._ballot_told else "watch"
        text = self._talk.ask("> ")
        if not text.strip() and self._ballot_told:
            raise GoHome
        if text.strip().casefold().removeprefix("/") == "ballot" and self._play.over:
            self._tell_ballot()
            return
        said = read_word(text, place)
        if isinstance(said, Refused):
            self._talk.refuse(said)
        elif said.command.name in ("step", "finish"):
            self._go_on(said.command.name)
        else:
            self._do(said, place)

    def _go_on(self, how: str) -> None:
        """More of the round; after its last turn, a ballot."""
        if not self._play.over:
            before = len(self._play.view().lines)
            (self._play.step if how == "step" else self._play.finish)()
            self._tell_trouble()
            shown = self._play.view()
            self._said(shown.lines[before:])
            if shown.over:
                self._at_the_end()
        elif self._judges_first:
            self._judge()
        else:
            self._tell_ballot()

    @property
    def _judges_first(self) -> bool:
        judging = self._desk.talks.beside.judging(self._play)
        return self._play.judge_wanted and not judging.done

    def _do(self, said: Said, place: Place) -> None:
        match said.command.name:
            case "judge":
                self._judge()
            case "said":
                self._said(self._play.view().lines)
            case "flow":
                self._talk.say_all(flow_lines(self._play.view()))
            case "ledger":
                self._talk.say_all(ledger_lines(self._play.ballot()))
            case "dispute":
                self._dispute(said.rest)
            case "export":
                name = said.rest or f"{self._play.session}.md"
                self._talk.say(write_new(name, self._play.page(name)))
            case "steelman":
                side = self._play.state.settings.bot_side
                play = self._desk.talks.beside.state_side(side, self._play.session)
                PlainStatement(self._desk, self._talk, play).run()
            case "again" | "swap":
                swap = said.command.name == "swap"
                self._play = self._desk.talks.beside.watch_again(self._play, swap=swap)
                self._begin()
            case "rewind" | "card" | "undo":
                self._talk.say("Nobody here said a turn of yours: there is nothing to change.")
            case _:
                self._anywhere(said, place)

    def _said(self, lines: Sequence[Line]) -> None:
        self._talk.say_all(said_lines(lines))

    def _at_the_end(self) -> None:
        self._talk.say("The round is over.")
        self._talk.say(_AT_THE_END["judge" if self._play.judge_wanted else ""])

    def _judge(self) -> None:
        if not self._play.over:
            self._talk.say("The round is not over yet; 'all' shows the rest of it.")
        elif self._ballot_told:
            self._talk.say(SHOWN)
        elif judge(self._desk, self._talk, self._play):
            self._tell_trouble()
            self._ballot_told = True
            self._talk.say(_AFTER)

    def _dispute(self, rest: str) -> None:
        if dispute(self._talk, self._play, rest):
            self._talk.say_all(ballot_lines(self._play))
        self._tell_trouble()
        judging = self._desk.talks.beside.judging(self._play)
        if judging.done:
            self._talk.say_all(judged_lines(judging.judged()))

    def _tell_ballot(self) -> None:
        self._ballot_told = True
        self._talk.say_all([*ballot_lines(self._play), _AFTER])
