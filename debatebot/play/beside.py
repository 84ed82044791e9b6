"""The way into what stands beside a debate: watching a round, marking one, stating the other side."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from debatebot.debate.events import JudgeFirst
from debatebot.pack.models import Side
from debatebot.play.asks import RoundAsk, take_side
from debatebot.play.journal import Journal
from debatebot.play.readers import Readers
from debatebot.progress.sessions import begun_count

if TYPE_CHECKING:
    from debatebot.play.judging import Judging
    from debatebot.play.looked_at import LookedAt
    from debatebot.play.stating import StatePlay
    from debatebot.play.watching import WatchPlay

WATCHABLE = "spark"
"""The format of a watched round when one is asked for that only people can play."""
FIRST = "At the end you fill in the ballot before ours is shown. /judge again, and you do not."
NOT_FIRST = "Our ballot comes first, as usual."
SHOWN = "Our ballot was shown already: the next round can be judged first."


class Beside:
    """What a learner does with debates beside arguing in them."""

    def __init__(self, readers: Readers, journal: Journal, begins: Callable[[], None]) -> None:
        """Offer what stands beside a debate.

        Args:
            readers: what reads a pack.
            journal: where it is written.
            begins: called whenever something is begun: who does that knows the way.
        """
        self._readers, self._journal, self._begins = readers, journal, begins

    def watch(self, ask: RoundAsk, lean: Side | None) -> "WatchPlay":
        """Begin to watch a round; without a seed it is the next one, so that no two are alike.

        Args:
            ask: what is wanted; its side opens.
            lean: the side to which the learner leans.
        """
        from debatebot.play.debate import DebateAsk
        from debatebot.play.watching import KIND, WatchPlay

        seed = begun_count(self._journal.records, KIND) + 1 if ask.seed is None else ask.seed
        settled = DebateAsk(
            side=take_side(ask.side, lean, seed).side,
            format=WATCHABLE if ask.format == "both" else ask.format,
            level=ask.level,
            rubric=ask.rubric,
        )
        tools = self._readers.tools()
        self._begins()
        return WatchPlay.begin(tools, self._journal, settled, seed, judge=ask.judge)

    def watch_on(self, session: str) -> "WatchPlay":
        """Go on with a round where it was.

        Raises:
            LookupError: there is no such round, or this release does not have its format.
        """
        from debatebot.play.watching import WatchPlay

        return WatchPlay.resume(self._readers.tools(), self._journal, session)

    def watch_again(self, play: "WatchPlay", *, swap: bool) -> "WatchPlay":
        """The next round like this one, opened by the same side or the other."""
        was = play.state.settings
        side = was.bot_side if swap else was.side
        ask = RoundAsk(
            side=side,
            format=was.format,
            level=was.level,
            rubric=play.rubric,
            way="watch",
            judge=play.judge_wanted,
        )
        return self.watch(ask, None)

    def judging(self, play: "LookedAt") -> "Judging":
        """The learner's own ballot of a round that is over."""
        from debatebot.play.judging import Judging

        return Judging(play, self._journal)

    def judges_first(self, session: str) -> bool:
        """Whether the learner wants to mark this round before they see our ballot, and has not yet."""
        from debatebot.play.judged_rounds import judging_of

        stands = judging_of(self._journal.records, session)
        return stands.first and stands.judge is None

    def toggle_judging(self, session: str) -> str:
        """Want it, or no more; the sentence that says which."""
        wanted = not self.judges_first(session)
        self.judge_first(session, wanted=wanted)
        return FIRST if wanted else NOT_FIRST

    def judge_first(self, session: str, *, wanted: bool) -> None:
        """Want it, or no more."""
        self._journal.append((JudgeFirst(wanted=wanted),), session)

    def state(self, ask: RoundAsk, lean: Side | None) -> "StatePlay":
        """Begin to state the side that is not the learner's.

        Args:
            ask: what is wanted; its side is the learner's own.
            lean: the side to which the learner leans.
        """
        from debatebot.play.stating import KIND

        seed = begun_count(self._journal.records, KIND) + 1 if ask.seed is None else ask.seed
        own = take_side(ask.side, lean, seed).side
        return self.state_side("anti" if own == "pro" else "pro")

    def state_side(self, side: Side, of: str = "") -> "StatePlay":
        """Begin to state a side.

        Args:
            side: which.
            of: the session of a debate in which the app argued it.
        """
        from debatebot.play.stating import StatePlay

        self._begins()
        return StatePlay.begin(self._readers.tools(), self._journal, side, of)

    def state_on(self, session: str) -> "StatePlay":
        """Go on with a statement where it was.

        Raises:
            LookupError: there is no such statement.
        """
        from debatebot.play.stating import StatePlay

        return StatePlay.resume(self._readers.tools(), self._journal, session)
