"""A warm-up line by line: for a pipe, a screen reader, or a class in front of a plain terminal."""

from debatebot.classroom.state import Prompt
from debatebot.debate.clock import spoken_time
from debatebot.plain.ballot_lines import flow_lines
from debatebot.plain.session import Session
from debatebot.plain.talk import Talk
from debatebot.plain.warmup_lines import (
    debrief_lines,
    key_of,
    prompt_lines,
    spoken_lines,
    wanted,
)
from debatebot.play.class_words import read_counts
from debatebot.play.desk import Desk
from debatebot.play.typed import Refused, Said, read_slash, read_word
from debatebot.play.warmup import WarmupPlay
from debatebot.play.warmup_pages import keep, kept_lines

BARE_WORDS = (
    "Where you type a sentence, skip, back, help and quit work alone on a line; put a slash before "
    "any other word. Everywhere else no slash is needed."
)
NO_FLOW = "This round has no flow; a drop hunt and a round of teams have one."
_ASKS = {
    "text": "Your words: ",
    "key": "Your choice: ",
    "counts": "Hands: ",
    "read": "Enter to go on: ",
}


class PlainWarmup(Session):
    """One round, spoken in lines."""

    def __init__(self, desk: Desk, talk: Talk, play: WarmupPlay) -> None:
        super().__init__(desk, talk)
        self._play = play

    def run(self) -> None:
        """Explain, ask, and talk the round over.

        Raises:
            GoHome, Leave: somebody wants to go; all is kept.
            EOFError: there is no more input.
        """
        self._tell_head()
        while True:
            if self._play.state.stage == "explain":
                self._explain()
            elif self._play.state.stage == "run":
                self._ask()
            elif not self._debriefed():
                return

    def _tell_head(self) -> None:
        play = self._play
        self._talk.say(f"{play.info.title}. {_minutes(play.setup.minutes)}. Code: {play.code}.")
        if play.notice:
            self._talk.say(play.notice)

    def _explain(self) -> None:
        self._talk.say_all(list(self._play.info.explain))
        while self._play.state.stage == "explain":
            self._talk.say("Press Enter to begin.")
            said = self._talk.ask("> ")
            if said.strip():
                self._command(said)
            else:
                self._play.start()

    def _ask(self) -> None:
        """Put one prompt, and take one line for it."""
        prompt = self._play.state.prompt
        if prompt is None:
            return
        self._talk.say_all(prompt_lines(prompt))
        if (draft := self._play.draft()) is not None:
            self._talk.say(f"You had begun: {draft.text}")
        time = self._play.time()
        if time is not None:
            self._talk.say(f"You have {spoken_time(time.limit)}.")
        while self._play.state.prompt == prompt and self._play.state.stage == "run":
            was = self._play.state
            self._take(prompt, self._talk.ask(_ASKS[prompt.takes]))
            if self._play.state is not was and len(self._play.state.done) > len(was.done):
                self._tell()
                break
        self._tell_trouble()

    def _take(self, prompt: Prompt, text: str) -> None:
        """What one line does: a command, a reply, or a word on why it is none."""
        said = self._said(prompt, text)
        if isinstance(said, Refused):
            self._talk.refuse(said)
        elif said is not None:
            self._do(said)
        elif prompt.takes == "read" and not text.strip():
            self._play.reply(at=prompt.id)
        elif prompt.takes == "text" and text.strip():
            self._play.reply(text=text, at=prompt.id)
        elif prompt.takes == "key" and (key := key_of(prompt, text)):
            self._play.reply(key=key, at=prompt.id)
        elif prompt.takes == "counts":
            self._count(prompt, text)
        elif prompt.takes == "read":
            self._command(text)
        else:
            self._talk.say(f"{wanted(prompt)} Or skip, back, help.")

    def _said(self, prompt: Prompt, text: str) -> Said | Refused | None:
        """A command; where no sentence is wanted, any whole word of a round is one without a slash."""
        said = read_slash(text, "reply")
        word = text.strip()
        if said is not None or prompt.takes == "text" or len(word) < 2 or key_of(prompt, text):
            return said
        bare = read_word(word, "reply")
        return bare if isinstance(bare, Said) else None

    def _count(self, prompt: Prompt, text: str) -> None:
        counts = read_counts(text, "".join(option.key for option in prompt.options))
        if isinstance(counts, str):
            self._talk.say(counts)
        else:
            self._play.reply(counts=counts, at=prompt.id)

    def _tell(self) -> None:
        newest = self._play.newest
        if newest is not None:
            self._talk.say_all(spoken_lines(newest.heard.lines, hidden=self._play.state.hidden))

    def _debriefed(self) -> bool:
        """The debrief; False when the learner is done with it."""
        self._talk.say_all(debrief_lines(self._play.debrief()))
        self._talk.say_all(list(kept_lines(self._play)))
        self._talk.say(
            "Type write to keep it in a file, another for the same kind of round again, back for the "
            "last prompt, or press Enter."
        )
        while self._play.state.stage == "debrief":
            text = self._talk.ask("> ")
            if text.strip().casefold() in ("", "next"):
                return False
            self._command(text)
        return True

    def _command(self, text: str) -> None:
        said = read_word(text, "warmup")
        if isinstance(said, Refused):
            self._talk.refuse(said)
        else:
            self._do(said)

    def _do(self, said: Said) -> None:
        """One of the round's own commands, or one that works anywhere."""
        play = self._play
        match said.command.name:
            case "goon" if play.state.stage == "explain":
                play.start()
            case "goon" if play.state.prompt is not None and play.state.prompt.takes == "read":
                play.reply(at=play.state.prompt.id)
            case "goon":
                self._talk.say("Reply first, or skip.")
            case "pause":
                play.pause()
                self._talk.say("The clock is paused." if play.paused else "The clock goes on.")
            case "more":
                play.extend()
                self._talk.say("One minute more.")
            case "passon":
                play.pass_on()
            case "stepback" if play.state.stage == "explain":
                self._talk.say_all(list(play.info.explain))
            case "stepback":
                play.back()
            case "time":
                time = play.time()
                self._talk.say(time.words() if time else "There is no clock here.")
            case "flow":
                shown = play.view()
                self._talk.say_all(flow_lines(shown) if shown is not None else [NO_FLOW])
            case "hide":
                play.hide()
                self._talk.say("Scores are hidden." if play.state.hidden else "Scores are shown.")
            case "clock":
                play.switch_clock()
                self._talk.say("The clock is back." if play.state.clock else "The clock is off.")
            case "endnow":
                play.end()
            case "another" if play.state.stage == "debrief":
                self._play = self._desk.warmups.begin(play.another())
                self._tell_head()
            case "another":
                self._talk.say(
                    "Another round can begin once this one is over; end goes to its end now."
                )
            case "write":
                self._talk.say_all(list(keep(play, said.rest)))
            case "help":
                self._talk.say(BARE_WORDS)
                self._anywhere(said, "warmup")
            case _:
                self._anywhere(said, "warmup")


def _minutes(count: int) -> str:
    return f"{count} minute{'' if count == 1 else 's'}"
