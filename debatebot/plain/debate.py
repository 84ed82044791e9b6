"""A debate line by line: turns, replies, what was heard, and the ballot at the end."""

from debatebot.debate import actions
from debatebot.debate.reply import words
from debatebot.debate.view import DebateView
from debatebot.plain.ballot_lines import ballot_lines, flow_lines, ledger_lines, waiting_lines
from debatebot.plain.looks import dispute, rewind, share_lines, told_looks
from debatebot.plain.session import Session
from debatebot.plain.spoken import sentence, spoken
from debatebot.plain.talk import GoHome, Talk
from debatebot.play.debate import DebateAsk, DebatePlay
from debatebot.play.desk import Desk
from debatebot.play.page_file import write_new
from debatebot.play.typed import Refused, Said, read_slash, read_word

_AT_THE_END = (
    "Type rewind, dispute, card, ledger, flow, export, again, swap or undo; Enter goes home."
)


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
        while True:
            if self._play.state.round.over:
                self._end()
            else:
                self._turn()

    # --- a turn ---------------------------------------------------------------------------------

    def _turn(self) -> None:
        shown = self._play.view()
        if self._told != len(shown.lines):
            self._told = len(shown.lines)
            self._talk.say(
                f"Turn {shown.number} of {shown.total}. {sentence(shown.phase)} "
                f"About {shown.budget} words."
            )
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
        self._act(actions.Speak(text, at=len(shown.lines) + 1))
        taken = words(text)
        if taken > shown.budget:
            self._talk.say(
                f"That was {taken} words, {shown.budget} were meant. Nothing is cut; "
                "only the award for keeping to it goes."
            )
        self._replied()

    def _replied(self) -> None:
        shown = self._play.view()
        self._talk.say_all(reply_lines(shown))
        if shown.can_correct and not self._named_not:
            self._talk.say("If that is not what you meant, type /not.")
            self._named_not = True
        if not shown.over:
            self._talk.say_all(waiting_lines(shown, self._waiting))

    def _slash(self, said: Said, shown: DebateView) -> None:
        match said.command.name:
            case "not" if shown.can_correct:
                self._act(actions.NotMyPoint())
                self._talk.say("Read again, without that point.")
                self._replied()
            case "not":
                self._talk.say("There is no reading to put right.")
            case "cards":
                self._talk.say_all(card_lines(self._play))
            case "hint":
                hint = self._play.hint()
                self._talk.say(spoken(hint) or "There is no hint: all of your points are made.")
            case "pass":
                self._act(actions.Pass())
                self._replied()
            case "flow":
                self._talk.say_all(flow_lines(shown))
            case "ballot":
                self._talk.say_all(ballot_lines(self._play))
            case "undo":
                self._undo()
            case _:
                self._anywhere(said, "turn")

    def _undo(self) -> None:
        before = self._play.state, self._play.looks
        self._act(actions.TakeBack())
        if (self._play.state, self._play.looks) == before:
            self._talk.say("There is nothing to take back.")
            return
        self._told = -1
        self._talk.say("Taken back.")

    # --- the end --------------------------------------------------------------------------------

    def _end(self) -> None:
        if self._told != len(self._play.state.round.said):
            self._told = len(self._play.state.round.said)
            self._talk.say_all(
                [*ballot_lines(self._play), *told_looks(self._play.branches()), _AT_THE_END]
            )
        text = self._talk.ask("> ")
        if not text.strip():
            raise GoHome
        said = read_word(text, "ballot")
        if isinstance(said, Refused):
            self._talk.refuse(said)
            return
        match said.command.name:
            case "ledger":
                self._talk.say_all(ledger_lines(self._play.ballot()))
            case "flow":
                self._talk.say_all(flow_lines(self._play.view()))
            case "export":
                name = said.rest or f"{self._play.session}.md"
                self._talk.say(write_new(name, self._play.transcript()))
            case "rewind":
                rewind(self._talk, self._play, said.rest)
                self._tell_trouble()
            case "dispute":
                dispute(self._talk, self._play, said.rest)
                self._tell_trouble()
            case "card":
                self._talk.say_all(share_lines(self._play))
            case "again":
                self._another("the same side again", swap=False)
            case "swap":
                self._another("the other side now", swap=True)
            case "undo":
                self._undo()
            case _:
                self._anywhere(said, "ballot")

    def _another(self, how: str, swap: bool) -> None:
        was = self._play.state.settings
        side = was.bot_side if swap else was.side
        ask = DebateAsk(side=side, format=was.format, level=was.level)
        self._begin(self._desk.talks.begin_debate(ask), how)
        self._talk.say_all(setup_lines(self._play, how))

    def _act(self, action: actions.Action) -> None:
        self._play.act(action)
        self._tell_trouble()


def setup_lines(play: DebatePlay, how: str) -> list[str]:
    """What is debated, on which side, against whom; of a round gone on with its last words, too."""
    shown, settings = play.view(), play.state.settings
    why = f", {how}" if how else ""
    lines = [
        f"The motion: {sentence(shown.motion)}",
        f"You argue for '{shown.mine}'{why}. "
        f"{settings.format.capitalize()}, {settings.level}, {shown.total} turns, seed {settings.seed}.",
    ]
    if not shown.lines:
        return [*lines, spoken(f"{shown.part}: {shown.intro}")]
    return [
        *lines,
        *(spoken(f"{line.name.capitalize()}: {line.text}") for line in shown.lines[-2:]),
    ]


def reply_lines(shown: DebateView) -> list[str]:
    """What was heard, when that is sure, and the reply; an unsure reading is in the reply."""
    own, reply = shown.lines[-2], shown.lines[-1]
    lines = []
    if own.heard and own.sure:
        led = f" Your words: {', '.join(own.words)}." if own.words else ""
        lines.append(f"Heard: {'; '.join(gist.rstrip('.') for gist in own.heard)}.{led}")
    return [spoken(line) for line in (*lines, f"{reply.name}: {reply.text}")]


def card_lines(play: DebatePlay) -> list[str]:
    """Three points that the learner could make, in their own words."""
    cards = play.cards()
    if not cards:
        return ["All of your points are made."]
    lines = []
    for card in cards:
        where = f" Paragraph {card.cites[0]}." if card.cites else ""
        lines.append(spoken(f"You could say: {sentence(card.text)}{where}"))
    return lines
