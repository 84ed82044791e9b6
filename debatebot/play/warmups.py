"""The way into warm-ups: begun by name or code, gone on with, rehearsed, tried out by the teacher."""

from datetime import timedelta

from debatebot.classroom.code import read_code
from debatebot.classroom.listening import hear_argument
from debatebot.classroom.marked import mark_lines
from debatebot.classroom.pupils import made_up
from debatebot.classroom.rounds import ROUND_NAMES
from debatebot.classroom.script import script_of
from debatebot.classroom.scripts.common import RoundNotPossible
from debatebot.classroom.state import ClassState, Line, Setup
from debatebot.pack.models import Pack, Question, Side
from debatebot.play.journal import Clock, Journal
from debatebot.play.readers import Readers
from debatebot.play.warmup import WarmupPlay
from debatebot.play.warmup_ask import KIND, WarmupAsk
from debatebot.progress.sessions import begun_count
from debatebot.progress.store import MemoryStore
from debatebot.text.sanitise import one_line

TEACHER_WORD = (
    "What we argue about may be close to someone here. Sides are drawn, so nobody speaks for "
    "themselves. Anyone may swap or pass, without a reason. We argue about governments and "
    "policies, not about peoples."
)
"""What a teacher may say first."""
TOO_LONG = 40
"""Characters of an alias that are kept."""
_PUPIL = "made-up pupil"
_SPEED = 6
"""How much faster a rehearsal runs."""


class Warmups:
    """Warm-ups of one learner, or of a class in front of one screen."""

    def __init__(self, pack: Pack, readers: Readers, journal: Journal) -> None:
        self._pack, self._readers, self._journal = pack, readers, journal

    def begin(self, ask: WarmupAsk) -> WarmupPlay:
        """Begin the round that was asked for.

        Raises:
            NoClassCode: the code is none.
            RoundNotPossible: the pack lacks what the round needs.
        """
        setup, fits = self._settled(ask)
        return WarmupPlay.begin(self._pack, self._readers, self._journal, setup, fits=fits, ask=ask)

    def resume(self, session: str) -> WarmupPlay:
        """Go on with a round where it was.

        Raises:
            LookupError: there is no such round, or it cannot be played with this pack any more.
        """
        return WarmupPlay.resume(self._pack, self._readers, self._journal, session)

    def rehearse(self, ask: WarmupAsk) -> "Rehearsal":
        """A round with made-up pupils, six times as fast; nothing of it is kept."""
        setup, _ = self._settled(ask)
        return Rehearsal(self._pack, self._readers, setup, self._journal.now)

    def impossible(self, ask: WarmupAsk) -> str:
        """Why this pack cannot give a round, as a sentence; empty when it can.

        Raises:
            NoClassCode: the ask's code is none.
        """
        setup, _ = self._settled(ask)
        try:
            script_of(setup, self._pack, self._readers).prompt(())
        except RoundNotPossible as problem:
            return problem.message
        return ""

    def next_seed(self) -> int:
        """The seed that the next round gets."""
        return begun_count(self._journal.records, KIND) + 1

    def questions(self) -> tuple[Question, ...]:
        """The questions that a teacher may try answers on."""
        return self._pack.questions

    def marked(self, question: str, text: str) -> tuple[Line, ...]:
        """What an answer to a question would get; nothing is kept."""
        verdict = self._readers.grade(question, text)
        return mark_lines(verdict, self._pack.question(question))

    def heard(self, side: Side, text: str) -> tuple[Line, ...]:
        """What a reason for a side would be heard as; nothing is kept."""
        return hear_argument(text, side, self._readers)[0].lines

    def _settled(self, ask: WarmupAsk) -> tuple[Setup, bool]:
        """The round, and whether its code was made with this pack."""
        round_, minutes, seed, fits = ask.round or ROUND_NAMES[0], ask.minutes, ask.seed, True
        if ask.code:
            code = read_code(ask.code, self._pack.content_hash)
            round_, minutes, seed, fits = code.round, code.minutes, code.seed, code.fits
        setup = Setup(
            round=round_,
            minutes=minutes,
            seed=self.next_seed() if seed is None else seed,
            roster=aliases(ask.roster),
            teams=ask.teams,
            projector=ask.projector,
        )
        return setup, fits


class Rehearsal(WarmupPlay):
    """A round with made-up pupils, kept in memory alone."""

    def __init__(self, pack: Pack, readers: Readers, setup: Setup, clock: Clock) -> None:
        """Begin a round that is seen by nobody else.

        Args:
            pack: what it is about.
            readers: what reads the replies.
            setup: the round.
            clock: tells the time, in UTC; the round goes six times as fast.

        Raises:
            RoundNotPossible: the pack lacks what the round needs.
        """
        began = clock()
        fast: Clock = lambda: began + _SPEED * max(timedelta(), clock() - began)  # noqa: E731
        store = MemoryStore()
        journal = Journal(store, _PUPIL, pack.id, pack.content_hash, fast)
        play = WarmupPlay.begin(pack, readers, journal, setup)
        super().__init__(pack, readers, journal, play.begun, play.session)

    def pupil_acts(self) -> ClassState:
        """Do what a made-up pupil would do next."""
        if self.state.stage == "explain":
            return self.start()
        prompt = self.state.prompt
        if prompt is None:
            return self.state
        return self.hand_in(made_up(prompt, self.setup, self.pack, len(self.state.done)))


def aliases(names: tuple[str, ...]) -> tuple[str, ...]:
    """Names as they are kept: one line each, none twice, none empty."""
    cleaned = (one_line(name, TOO_LONG) for name in names)
    return tuple(dict.fromkeys(name for name in cleaned if name))
