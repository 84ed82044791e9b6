"""Two people at one keyboard, line by line: whose turn it is, the flow, a ballot each."""

from debatebot.debate import actions
from debatebot.debate.ballot.ballot import Ballot
from debatebot.debate.duel_page import PersonBallot, winner_line
from debatebot.debate.names import ROW_NAMES
from debatebot.debate.view import DebateView
from debatebot.plain.ballot_lines import flow_lines, ledger_lines, tenths, waiting_lines
from debatebot.plain.in_round import put_right, say_time
from debatebot.plain.looks import dispute, rewind_of_two
from debatebot.plain.round_lines import heard_lines, last_lines, over_lines, turn_lines
from debatebot.plain.session import Session
from debatebot.plain.spoken import sentence, spoken
from debatebot.plain.talk import GoHome, Talk
from debatebot.play.desk import Desk
from debatebot.play.duel import DuelPlay
from debatebot.play.page_file import write_new
from debatebot.play.typed import Refused, Said, read_slash, read_word

_AT_THE_END = "Type ledger, flow, rewind, dispute, export, again, swap or undo; Enter goes home."
_WORDS = ("ledger", "flow", "rewind", "dispute", "export", "again", "swap", "undo")


class PlainDuel(Session):
    """One round of two people after another."""

    def __init__(self, desk: Desk, talk: Talk, play: DuelPlay) -> None:
        super().__init__(desk, talk)
        self._begin(play)

    def _begin(self, play: DuelPlay) -> None:
        self._play = play
        self._told = -1
        "How many turns had been said when the head of a turn or the ballots were read out."
        self._waiting = set[str]()

    def run(self) -> None:
        """Argue until they leave.

        Raises:
            GoHome, Leave: they want to go; all is kept.
            EOFError: there is no more input.
        """
        self._set_up()
        while True:
            if self._play.state.over:
                self._end()
            else:
                self._turn()

    def _set_up(self) -> None:
        shown, settings = self._play.view(), self._play.state.settings
        clock = "" if settings.clock == "off" else f" A {settings.clock} clock."
        self._talk.say(f"The motion: {sentence(shown.motion)}")
        self._talk.say(f"{settings.format.capitalize()}, {shown.total} turns.{clock}")
        self._talk.say_all(last_lines(shown) if shown.lines else [spoken(shown.intro)])

    def _turn(self) -> None:
        shown = self._play.view()
        if self._told != len(shown.lines):
            self._told = len(shown.lines)
            self._talk.say_all(turn_lines(shown, self._play.time()))
        text = self._talk.ask(f"{shown.mine}: ")
        said = read_slash(text, "turn")
        if isinstance(said, Refused):
            self._talk.refuse(said)
        elif said is not None:
            self._slash(said, shown)
        elif not text.strip():
            self._talk.say("Say something, or /pass to give the turn up.")
        else:
            time = self._play.time()
            self._act(actions.Speak(text, at=len(shown.lines) + 1))
            self._talk.say_all(over_lines(text, shown, time))
            self._heard()

    def _heard(self) -> None:
        shown = self._play.view()
        self._talk.say_all(heard_lines(shown, -1))
        if shown.remark:
            self._talk.say(spoken(shown.remark))
        if not shown.over:
            self._talk.say_all(waiting_lines(shown, self._waiting))

    def _slash(self, said: Said, shown: DebateView) -> None:
        match said.command.name:
            case "not":
                if put_right(self._talk, shown, self._act):
                    self._heard()
            case "pass":
                self._act(actions.Pass())
                self._heard()
            case "flow":
                self._talk.say_all(flow_lines(shown))
            case "ballot":
                self._talk.say_all(ballots_lines(self._play))
            case "time" | "pause":
                paused = said.command.name == "pause"
                say_time(self._talk, self._play.pause() if paused else self._play.time())
            case "undo":
                self._undo()
            case "cards" | "hint":
                self._talk.say("Between two people the app gives no hints.")
            case _:
                self._anywhere(said, "turn")

    def _undo(self) -> None:
        before = self._play.state, self._play.looks
        self._act(actions.TakeBack())
        taken = (self._play.state, self._play.looks) != before
        self._told = -1 if taken else self._told
        self._talk.say("Taken back." if taken else "There is nothing to take back.")

    def _end(self) -> None:
        if self._told != len(self._play.state.moves):
            self._told = len(self._play.state.moves)
            self._talk.say_all([*ballots_lines(self._play), _AT_THE_END])
        text = self._talk.ask("> ")
        if not text.strip():
            raise GoHome
        said = read_word(text, "ballot", _WORDS)
        if isinstance(said, Refused):
            self._talk.refuse(said)
            return
        match said.command.name:
            case "ledger":
                for each in self._play.ballots():
                    self._talk.say(sentence(each.name))
                    self._talk.say_all(ledger_lines(each.ballot))
            case "flow":
                self._talk.say_all(flow_lines(self._play.view()))
            case "rewind":
                rewind_of_two(self._talk, self._play, said.rest)
                self._tell_trouble()
            case "dispute":
                if dispute(self._talk, self._play, said.rest):
                    self._talk.say_all(ballots_lines(self._play))
                self._tell_trouble()
            case "export":
                name = said.rest or f"{self._play.session}.md"
                self._talk.say(write_new(name, self._play.page(name)))
            case "again" | "swap":
                ask = self._play.another(swap=said.command.name == "swap")
                self._begin(self._desk.talks.begin_duel(ask))
                self._set_up()
            case "undo":
                self._undo()
            case _:
                self._anywhere(said, "ballot")

    def _act(self, action: actions.Action) -> None:
        self._play.act(action)
        self._tell_trouble()


def ballots_lines(play: DuelPlay) -> list[str]:
    """Both ballots, then who holds more weight."""
    first, second = play.ballots()
    amended = ", ".join(str(turn) for turn in play.disputed)
    return [
        *([f"Amended: disputed turns {amended}."] if amended else []),
        *_ballot(first),
        *_ballot(second),
        winner_line(first, second),
    ]


def _ballot(each: PersonBallot) -> list[str]:
    ballot: Ballot = each.ballot
    rows = [
        f"{ROW_NAMES[row]} {tenths(points)} of {tenths(ballot.most[row])}"
        for row, points in ballot.rows.items()
        if ballot.most[row]
    ]
    lost = -ballot.rows.get("conduct", 0.0)
    taken = f" {ROW_NAMES['conduct']}: {tenths(lost)} taken away." if lost else ""
    return [
        f"Ballot of {each.name}: {tenths(ballot.total)} of 100 points, rubric '{ballot.rubric}'. "
        f"{'; '.join(rows)}.{taken}"
    ]
