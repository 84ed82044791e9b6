"""A debate line by line: turns, replies, what was heard, and the ballot at the end."""

from debatebot.debate import actions
from debatebot.debate.view import DebateView
from debatebot.plain.ballot_lines import ballot_lines, flow_lines, waiting_lines
from debatebot.plain.in_round import put_right, say_time
from debatebot.plain.judge import judge
from debatebot.plain.looks import rewind
from debatebot.plain.round_end import agree, do_at_end, end_lines
from debatebot.plain.round_lines import (
    card_lines,
    hint_lines,
    over_lines,
    reply_lines,
    setup_lines,
    turn_lines,
)
from debatebot.plain.session import Session
from debatebot.plain.steelman import PlainStatement
from debatebot.plain.talk import GoHome, Talk
from debatebot.play.beside import FIRST, SHOWN
from debatebot.play.debate import DebatePlay
from debatebot.play.desk import Desk
from debatebot.play.typed import Refused, Said, read_slash, read_word


class PlainDebate(Session):
    """One round after another, argued in lines."""

    def __init__(self, desk: Desk, talk: Talk, play: DebatePlay, how: str = "") -> None:
        """Take a round up.

        Args:
            desk: the learner at work.
            talk: how to say and ask.
            play: the round, begun or gone on with.
            how: how the learner came to the side, as a clause.
        """
        super().__init__(desk, talk)
        self._begin(play, how)

    def _begin(self, play: DebatePlay, how: str) -> None:
        self._play = play
        self._how = how
        self._told = -1
        "How many turns had been said when the head of a turn or the ballot was read out."
        self._waiting = set[str]()
        self._named_not = False

    def run(self) -> None:
        """Argue until the learner leaves.

        Raises:
            GoHome, Leave: the learner wants to go; all is kept.
            EOFError: there is no more input.
        """
        self._talk.say_all(setup_lines(self._play, self._how))
        if not self._play.state.round.over and self._judges_first:
            self._talk.say(FIRST)
        while True:
            if self._play.state.round.over:
                self._end()
            else:
                self._turn()

    @property
    def _judges_first(self) -> bool:
        """Whether the learner wants to mark the round before they hear our ballot."""
        return self._desk.talks.beside.judges_first(self._play.session)

    # --- a turn ---------------------------------------------------------------------------------

    def _turn(self) -> None:
        shown = self._play.view()
        if self._told != len(shown.lines):
            self._told = len(shown.lines)
            self._talk.say_all(turn_lines(shown, self._play.time()))
            if shown.number == 1:
                self._talk.say("/cards shows three points that you could make, /help the rest.")
        text = self._talk.ask(
            "You, A, B, C, none or in other words: " if shown.choices else "You: "
        )
        said = read_slash(text, "turn")
        if isinstance(said, Refused):
            self._talk.refuse(said)
        elif said is not None:
            self._slash(said, shown)
        elif not text.strip():
            self._talk.say("Say something, or /pass to give the turn up.")
        else:
            self._speak(text, shown)

    def _speak(self, text: str, shown: DebateView) -> None:
        time = self._play.time()
        self._act(actions.Speak(text, at=len(shown.lines) + 1))
        self._talk.say_all(over_lines(text, shown, time))
        self._replied()

    def _replied(self) -> None:
        shown = self._play.view()
        self._talk.say_all(reply_lines(shown))
        if shown.can_correct and not self._named_not:
            self._talk.say("If that is not what you meant, type /not.")
            self._named_not = True
        if not shown.over:
            self._talk.say_all(waiting_lines(shown, self._waiting))
        if shown.help == "hint":
            self._talk.say_all(hint_lines(self._play))
        elif shown.help == "cards":
            self._talk.say_all(card_lines(self._play))

    def _slash(self, said: Said, shown: DebateView) -> None:
        match said.command.name:
            case "not":
                if put_right(self._talk, shown, self._act):
                    self._replied()
            case "cards":
                self._talk.say_all(card_lines(self._play))
            case "hint":
                self._talk.say_all(hint_lines(self._play))
            case "pass":
                self._act(actions.Pass())
                self._replied()
            case "flow":
                self._talk.say_all(flow_lines(shown))
            case "ballot":
                self._talk.say_all(ballot_lines(self._play))
            case "time":
                say_time(self._talk, self._play.time())
            case "pause":
                say_time(self._talk, self._play.pause())
            case "undo":
                self._undo()
            case "judge":
                self._talk.say(self._desk.talks.beside.toggle_judging(self._play.session))
            case _:
                self._anywhere(said, "turn")

    def _undo(self) -> None:
        before = self._play.state, self._play.deeds()
        self._act(actions.TakeBack())
        if (self._play.state, self._play.deeds()) == before:
            self._talk.say("There is nothing to take back.")
            return
        self._told = -1
        self._talk.say("Taken back.")

    # --- the end --------------------------------------------------------------------------------

    def _end(self) -> None:
        if self._told != len(self._play.state.round.said):
            if self._judges_first:
                if not judge(self._desk, self._talk, self._play):
                    raise GoHome
                self._tell_trouble()
            self._told = len(self._play.state.round.said)
            self._talk.say_all(end_lines(self._play))
        text = self._talk.ask("> ")
        if not text.strip():
            raise GoHome
        said = read_word(text, "ballot")
        if isinstance(said, Refused):
            self._talk.refuse(said)
        elif do_at_end(self._talk, self._play, said):
            self._tell_trouble()
        else:
            self._go_on(said)

    def _go_on(self, said: Said) -> None:
        """What leads to another round, or away."""
        match said.command.name:
            case "rewind":
                turn, text = rewind(self._talk, self._play, said.rest)
                if text:
                    self._take_up(self._desk.talks.play_on(self._play, turn, text), "")
                self._tell_trouble()
            case "both" if self._play.part == 1:
                self._take_up(self._desk.talks.begin_other_side(self._play), "the other side now")
            case "both" if self._play.part == 2:
                agree(self._talk, self._play)
                self._tell_trouble()
            case "both":
                self._talk.say("This debate has one side only; swap begins one on the other.")
            case "again":
                self._another("the same side again", swap=False)
            case "swap":
                self._another("the other side now", swap=True)
            case "undo":
                self._undo()
            case "steelman":
                side = self._play.state.settings.bot_side
                play = self._desk.talks.beside.state_side(side, self._play.session)
                PlainStatement(self._desk, self._talk, play).run()
            case "judge" if self._desk.talks.beside.judging(self._play).done:
                judge(self._desk, self._talk, self._play)
            case "judge":
                self._talk.say(SHOWN)
            case _:
                self._anywhere(said, "ballot")

    def _another(self, how: str, swap: bool) -> None:
        ask = self._play.another(swap=swap)
        self._take_up(self._desk.talks.begin_debate(ask), how)

    def _take_up(self, play: DebatePlay, how: str) -> None:
        self._begin(play, how)
        self._talk.say_all(setup_lines(play, how))

    def _act(self, action: actions.Action) -> None:
        self._play.act(action)
        self._tell_trouble()
