"""A tour line by line: guess, see, weigh, say, and the balance sheet at the end."""

from debatebot.plain.debate import PlainDebate
from debatebot.plain.own import PlainMemo
from debatebot.plain.session import Session
from debatebot.plain.spoken import sentence
from debatebot.plain.talk import GoHome, Talk
from debatebot.plain.tour_lines import (
    guess_lines,
    heard_line,
    said_line,
    sheet_lines,
    side_lines,
    stance_lines,
)
from debatebot.play.command import Place
from debatebot.play.desk import Desk
from debatebot.play.tour import TourPlay
from debatebot.play.typed import Refused, Said, read_slash, read_word
from debatebot.tour import actions
from debatebot.tour.state import StanceTaken
from debatebot.tour.view import claim_by_letter
from debatebot.tour.words import CONFIDENCES, stance_words

_CONFIDENCE = "How sure? 1 unsure, 2 fairly sure, 3 sure; Enter leaves it out: "


class PlainTour(Session):
    """One tour, walked in lines."""

    def __init__(self, desk: Desk, talk: Talk, play: TourPlay, short: bool = False) -> None:
        """Take a tour up.

        Args:
            desk: the learner at work.
            talk: how to say and ask.
            play: the tour, begun or gone on with.
            short: weigh with one number, and ask no further.
        """
        super().__init__(desk, talk)
        self._play = play
        self._short = short
        self._told: tuple[str, int] = ("", -1)
        "The page that was read out last."

    def run(self) -> None:
        """Walk on until the learner leaves.

        Raises:
            GoHome, Leave: the learner wants to go; all is kept.
            EOFError: there is no more input.
        """
        while True:
            self.step()

    def step(self) -> None:
        """One question and what is made of the answer."""
        match self._play.state.stage:
            case "before" | "after":
                self._stance()
            case "guess":
                self._guess()
            case "see":
                self._see()
                self._act(actions.Next())
            case "weigh" if self._play.state.visit.value and not self._short:
                self._decide()
            case "weigh":
                self._weigh()
            case "say":
                self._say()
            case _:
                self._sheet()

    def _stance(self) -> None:
        shown = self._play.view()
        if self._new_page(shown.stage):
            self._talk.say_all(stance_lines(shown))
        said = self._number("Where you stand, 1 to 7: ", "stance")
        if isinstance(said, int):
            taken = StanceTaken(said, self._confidence())
            self._act(actions.TakeStance(taken.value, taken.confidence))
            self._talk.say(f"Kept: {stance_words(taken)}.")
        elif said is not None:
            self._do(said, "stance")

    def _confidence(self) -> int:
        while True:
            text = self._talk.ask(_CONFIDENCE).strip().casefold()
            if text in CONFIDENCES:
                return CONFIDENCES.index(text) + 1
            if text in ("", "1", "2", "3"):
                return int(text or 0)
            said = read_word(text, "stance")
            if isinstance(said, Refused) or "anywhere" not in said.command.where:
                self._talk.say("1, 2 or 3, please, or an empty Enter.")
            else:
                self._anywhere(said, "stance")

    def _guess(self) -> None:
        if self._new_page("guess"):
            self._talk.say_all(guess_lines(self._play.view()))
        text = self._talk.ask("A guess: ")
        said = read_slash(text, "guess")
        if said is not None:
            self._take(said, "guess")
        elif not text.strip():
            self._act(actions.Next())
        else:
            self._act(actions.Guess(text))
            self._talk.say(heard_line(self._play.view().guesses[-1]))

    def _see(self) -> None:
        """Read both sides out; they are needed for the letters of what comes next, too."""
        if self._new_page("sides"):
            self._talk.say_all(side_lines(self._play.view()))

    def _weigh(self) -> None:
        self._see()
        low, high = self._play.view().side_names
        said = self._number(f"Weigh it, 1 for {low} to 7 for {high}: ", "weigh")
        if isinstance(said, int):
            self._act(actions.Weigh(said))
            if self._short:
                self._act(actions.Next())
        elif said is not None:
            self._do(said, "weigh")

    def _decide(self) -> None:
        self._see()
        shown = self._play.view()
        text = self._talk.ask(f"You weigh {shown.value}. What decided it? A letter, or Enter: ")
        if (claim := claim_by_letter(shown, text.casefold().removeprefix("decide "))) is not None:
            self._act(actions.Decide(claim.id))
            self._talk.say(f"Decided by: {sentence(claim.text)}")
            self._act(actions.Next())
        elif text.strip().isdecimal():
            self._act(actions.Weigh(int(text[:2])))
        elif isinstance(said := read_word(text, "weigh"), Refused) and len(text.strip()) == 1:
            self._talk.say(f"There is no point '{text.strip()}' here.")
        else:
            self._take(said, "weigh")

    def _say(self) -> None:
        shown = self._play.view()
        if self._new_page("say"):
            self._talk.say(
                f"Say one sentence to somebody who chose {shown.other}; an empty Enter goes on."
            )
        text = self._talk.ask("Your sentence: ")
        said = read_slash(text, "say")
        if said is not None:
            self._take(said, "say")
            return
        if text.strip():
            self._act(actions.SayIt(text))
            kept = self._play.view().said
            self._talk.say(said_line(kept) if kept is not None else "")
        self._act(actions.Next())

    def _sheet(self) -> None:
        shown, sheet = self._play.view(), self._play.sheet()
        if self._new_page("sheet"):
            self._talk.say_all(sheet_lines(sheet, shown, self._desk.pack))
            crux = "crux to debate just that point, " if sheet.crux is not None else ""
            self._talk.say(
                f"Type {crux}memo for a page on where you stand, revisit and a tradeoff's number, "
                "undo, or Enter for home."
            )
        text = self._talk.ask("> ")
        if not text.strip():
            raise GoHome
        self._take(read_word(text, "sheet"), "sheet")

    def _number(self, prompt: str, place: Place) -> int | Said | None:
        """A number from 1 to 7 or a command; None when neither was typed."""
        text = self._talk.ask(prompt).strip()
        digits = text.casefold().removeprefix("weigh ")
        if digits.isdecimal() and len(digits) == 1 and 1 <= int(digits) <= 7:
            return int(digits)
        if digits[:1].isdigit() or digits.startswith("-"):
            self._talk.say("A number from 1 to 7, please, or an empty Enter.")
            return None
        said = read_word(text, place)
        if isinstance(said, Refused):
            self._talk.refuse(said)
            return None
        return said

    def _take(self, said: Said | Refused, place: Place) -> None:
        if isinstance(said, Refused):
            self._talk.refuse(said)
        else:
            self._do(said, place)

    def _do(self, said: Said, place: Place) -> None:
        match said.command.name:
            case "onward" | "pass" | "look":
                self._act(actions.Next())
            case "undo":
                self._undo()
            case "revisit":
                self._revisit(said.rest)
            case "crux":
                self._debate_crux()
            case "memo":
                PlainMemo(self._desk, self._talk, self._play).run()
            case "weigh":
                self._talk.say("Type the number alone, 1 to 7.")
            case "decide":
                self._talk.say("First a number, then the letter of what decided.")
            case _:
                self._anywhere(said, place)

    def _undo(self) -> None:
        if not self._play.take_back():
            self._talk.say("There is nothing to take back.")
            return
        self._told = ("", -1)
        self._talk.say("Taken back.")

    def _revisit(self, said: str) -> None:
        total = len(self._play.state.order)
        if not said.isdecimal() or not 1 <= int(said[:4]) <= total:
            self._talk.say(f"Type revisit and a number from 1 to {total}.")
            return
        self._told = ("", -1)
        self._act(actions.GoTo(int(said) - 1))

    def _debate_crux(self) -> None:
        crux = self._play.sheet().crux
        if crux is None:
            self._talk.say("There is no crux yet: weigh tradeoffs and name what decided.")
            return
        ask, how = self._desk.talks.crux_round(crux)
        PlainDebate(self._desk, self._talk, self._desk.talks.begin_debate(ask), how).run()

    def _act(self, action: actions.Action) -> None:
        self._play.act(action)
        self._tell_trouble()

    def _new_page(self, page: str) -> bool:
        """True when this page was not read out just before."""
        before, self._told = self._told, (page, self._play.state.index)
        return before != self._told
