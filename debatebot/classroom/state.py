"""A warm-up as data: what is asked, what was replied, and how far the round has come."""

from typing import Literal

from msgspec import Struct

from debatebot.classroom.rounds import RoundName
from debatebot.debate.clock import Time
from debatebot.debate.reading import SlipFound

Stage = Literal["explain", "run", "debrief"]
Takes = Literal["text", "key", "counts", "read"]
"""What a prompt takes: words, one key, a row of numbers, or nothing but going on."""


class Setup(Struct, frozen=True, kw_only=True):
    """How a round was set up; with a pack it decides everything that is asked."""

    round: RoundName
    minutes: int = 7
    seed: int = 0
    roster: tuple[str, ...] = ()
    "Aliases of those who play, for teams; empty without a roster."
    teams: int = 2
    projector: bool = False
    "Whether this is the screen in front of the class: it asks for counts, not for one opinion."


class Option(Struct, frozen=True, kw_only=True):
    """One thing to choose, by its key."""

    key: str
    text: str


class Prompt(Struct, frozen=True, kw_only=True):
    """One thing asked of the class, a team or a pupil."""

    id: str
    "Unique within the round: `reason`, `claim-2/but`."
    takes: Takes
    title: str
    "A few words, to be read from the back of a room."
    lines: tuple[str, ...] = ()
    "What to read first."
    speaker: str = ""
    "Who says those lines: the part's name; empty when nobody does."
    ask: str = ""
    "What to do, as one sentence."
    options: tuple[Option, ...] = ()
    "For a key, what may be chosen; for counts, what each number counts."
    frame: str = ""
    "How a sentence may begin; using it costs nothing."
    about: str = ""
    "Id of the question, claim or fact that it is about; empty for none."
    seconds: int = 0
    "How long it may take; 0 for no time of its own."
    who: str = ""
    "The team or pupil whose turn it is; empty for everybody."
    private: bool = False
    "A vote or a stance: kept on this machine without a name."
    opinion: bool = False
    "Words for a side of one's own: they never travel with a name."


class Line(Struct, frozen=True, kw_only=True):
    """One line of feedback: sign, word and sentence."""

    sign: str = ""
    word: str = ""
    text: str = ""


class Heard(Struct, frozen=True, kw_only=True):
    """What a reply was understood as."""

    lines: tuple[Line, ...] = ()
    score: float | None = None
    "0 to 1; None when nothing was marked."
    certainty: float = 1.0
    "0 to 1: how sure the reading is."
    sure: bool = True
    made: tuple[str, ...] = ()
    "Claims that were made, or points that were earned."
    missed: tuple[str, ...] = ()
    "Points that were not earned; claims that were not answered."
    slips: tuple[SlipFound, ...] = ()
    "Facts that were stated wrongly."
    new: bool = False
    "An argument that the pack does not know: for discussion."
    calm: str = ""
    "`abuse` or `slur` when it was met with a calm line; such words are shown and kept nowhere else."
    again: bool = False
    "Whether the same prompt comes again: a gate that did not open."


class Reply(Struct, frozen=True, kw_only=True):
    """What came back for a prompt."""

    text: str = ""
    key: str = ""
    counts: tuple[int, ...] = ()
    passed: bool = False
    seconds: int = 0
    "Seconds of the round that had passed."


class Done(Struct, frozen=True, kw_only=True):
    """A prompt with its reply and what that was understood as."""

    prompt: Prompt
    reply: Reply
    heard: Heard


class Debrief(Struct, frozen=True, kw_only=True):
    """What is said when a round is over."""

    title: str
    lines: tuple[Line, ...] = ()
    letter: str = ""
    "The big letter for the reason that was given; empty when there is none."
    letter_says: str = ""
    "What that letter stands for."
    ask: str = ""
    "The first question to talk about."


class ClassState(Struct, frozen=True, kw_only=True):
    """A round as it stands; all of it follows from its setup, its pack and what was replied."""

    setup: Setup
    stage: Stage = "explain"
    prompt: Prompt | None = None
    "What is asked now; None before and after the run."
    done: tuple[Done, ...] = ()
    began: int = 0
    "Seconds of the round that had passed when this prompt came up."
    extra: int = 0
    "Seconds that were added to this prompt."
    hidden: bool = False
    "Whether scores are hidden."
    clock: bool = True
    "Whether the clock is shown and rings."

    def time(self, spent: int, *, paused: bool = False) -> Time | None:
        """The clock of the prompt at hand; None when it has none or the clock is off.

        Args:
            spent: seconds of the round that have passed, pauses left out.
            paused: whether it stands still.
        """
        if self.prompt is None or not self.prompt.seconds or not self.clock:
            return None
        limit = self.prompt.seconds + self.extra
        return Time(mode="soft", limit=limit, spent=max(0, spent - self.began), paused=paused)
