"""The way into tours and debates, and where the learner stands with them."""

from typing import TYPE_CHECKING

from msgspec.structs import replace

from debatebot.pack.models import Pack, Side
from debatebot.play.asks import RoundAsk, SideTaken, decoded, take_side
from debatebot.play.beside import Beside
from debatebot.play.history import History
from debatebot.play.journal import Journal
from debatebot.play.newcomer import AGAIN, SEEN, is_begun, is_due
from debatebot.play.readers import Readers
from debatebot.play.unfinished import Unfinished, balance_sheet_left
from debatebot.progress.events import Setting
from debatebot.progress.sessions import begun_count

if TYPE_CHECKING:
    from debatebot.play.debate import DebateAsk, DebatePlay
    from debatebot.play.duel import DuelPlay
    from debatebot.play.duel_recall import DuelAsk
    from debatebot.play.first_run import FirstRun
    from debatebot.play.tour import TourPlay
    from debatebot.tour.crux import Crux


class Talks:
    """Tours and debates of one learner on one pack."""

    def __init__(self, pack: Pack, readers: Readers, journal: Journal, history: History) -> None:
        """Open the way.

        Args:
            pack: what is talked about.
            readers: what reads turns, built when the first one comes.
            journal: where everything is written.
            history: settings and counts.
        """
        self._pack, self._readers, self._journal = pack, readers, journal
        self._history = history
        self._beside = Beside(readers, journal, self._needs_no_first_run)

    @property
    def beside(self) -> Beside:
        """Watching a round, marking one, stating the other side."""
        return self._beside

    def warm(self) -> None:
        """Build the readers now; it may be called from another thread."""
        self._readers.warm_debate()

    @property
    def first_run_due(self) -> bool:
        """Whether the first run is to be shown instead of home."""
        return is_due(self._history.folds())

    @property
    def first_run_begun(self) -> bool:
        """Whether there is a first run to go on with."""
        return is_begun(self._history.folds())

    def first_run(self) -> "FirstRun":
        """The first run, begun or gone on with."""
        from debatebot.play.first_run import FirstRun

        return FirstRun(self._pack, self._readers, self._journal)

    def ask_first_run_again(self) -> None:
        """Have the first run from its first question, once more; what was done in it before is kept."""
        self._journal.append((Setting(name=SEEN, value=AGAIN),))

    def begin_tour(self) -> "TourPlay":
        """Begin a tour."""
        from debatebot.play.tour import TourPlay

        self._needs_no_first_run()
        return TourPlay.begin(self._pack, self._readers, self._journal)

    def resume_tour(self, session: str) -> "TourPlay":
        """Go on with a tour where it was.

        Raises:
            LookupError: there is no such tour, or a tradeoff of it has left the pack.
        """
        from debatebot.play.tour import TourPlay

        return TourPlay.resume(self._pack, self._readers, self._journal, session)

    def sheet_left(self) -> Unfinished | None:
        """The balance sheet of a tour that came to its end, to be opened again; None without one."""
        return balance_sheet_left(self._pack, self._history.folds().latest)

    def lean(self) -> Side | None:
        """The side to which the learner leans; None in the middle, or when it is not known."""
        value = self._history.folds().views.stance
        if value in (0, 4):
            return None
        return "pro" if value > 4 else "anti"

    def settle(self, ask: RoundAsk) -> "tuple[DebateAsk, SideTaken]":
        """The round that was asked for, with its seed, and how its side came about."""
        from debatebot.play.debate import DebateAsk

        ask, as_coded = decoded(ask, self._pack.content_hash)
        seed = self._next_seed() if ask.seed is None else ask.seed
        taken = take_side(ask.side, self.lean(), seed)
        taken = replace(taken, how=as_coded) if as_coded else taken
        point = self._point(ask.point, taken.side)
        if ask.point:
            about = (
                "about one point alone"
                if point
                else "about all of the motion: its point is not here"
            )
            taken = replace(taken, how=f"{taken.how}; the round is {about}")
        settled = DebateAsk(
            side=taken.side,
            format=ask.format,
            level=ask.level,
            seed=seed,
            clock=ask.clock,
            rubric=ask.rubric,
            judge=ask.judge,
            fresh=ask.seed is not None,
            point=point,
        )
        return settled, taken

    def _point(self, number: int, side: Side) -> str:
        """The claim of a code's number, if this pack has it on that side and argues against it."""
        from debatebot.debate.point import can_be_debated

        claims = self._pack.positions.claims
        if not 0 < number <= len(claims):
            return ""
        claim = claims[number - 1]
        fits = claim.side == side and can_be_debated(claim.id, self._readers.tools())
        return claim.id if fits else ""

    def settle_duel(self, ask: RoundAsk) -> "DuelAsk":
        """The round of two people that was asked for; who speaks first is tossed unless it is said."""
        from debatebot.play.duel_recall import DuelAsk

        ask, _ = decoded(ask, self._pack.content_hash)
        seed = begun_count(self._journal.records, "duel") + 1 if ask.seed is None else ask.seed
        wish = ask.side if ask.side in ("pro", "anti") else "toss"
        side = take_side(wish, None, seed).side
        return DuelAsk(side=side, format=ask.format, clock=ask.clock, rubric=ask.rubric)

    def crux_round(self, crux: "Crux") -> "tuple[DebateAsk, str]":
        """A round about the crux alone, and how it came about, as a clause.

        A point against which the pack has nothing to say leads to a round on the whole motion.
        """
        from debatebot.debate.point import can_be_debated
        from debatebot.play.debate import DebateAsk
        from debatebot.tour.crux import MIDDLE

        claim = self._pack.claim(crux.claim)
        if claim is None or not can_be_debated(crux.claim, self._readers.tools()):
            side: Side = "pro" if crux.view > MIDDLE else "anti"
            return DebateAsk(side=side), "the side of your weights"
        ask = DebateAsk(side=claim.side, point=claim.id, fresh=True)
        return ask, "the side of the point on which your view rests; the round is about it alone"

    def begin_debate(self, ask: "DebateAsk") -> "DebatePlay":
        """Begin a round; without a seed it gets the next number, so that no two are alike."""
        from debatebot.play.debate import DebatePlay
        from debatebot.play.owed import owed_claim

        seed = self._next_seed() if ask.seed is None else ask.seed
        self._needs_no_first_run()
        tools, records = self._readers.tools(), self._journal.records
        owed = "" if ask.fresh else owed_claim(tools, records, self._pack.id, ask.side)
        more = {"part": "1"} if ask.format == "both" else {}
        play = DebatePlay.begin(tools, self._journal, ask, seed, owed=owed, more=more)
        if ask.judge:
            self._beside.judge_first(play.session, wanted=True)
        return play

    def begin_other_side(self, play: "DebatePlay") -> "DebatePlay":
        """The second round of a debate on both sides, with all else as in the first."""
        from debatebot.play.debate import DebateAsk, DebatePlay

        was = play.state.settings
        ask = DebateAsk(
            side=was.bot_side,
            format=was.format,
            level=was.level,
            seed=was.seed,
            clock=was.clock,
            rubric=play.rubric,
        )
        more = {"part": "2", "first": play.session}
        return DebatePlay.begin(self._readers.tools(), self._journal, ask, was.seed, more=more)

    def play_on(self, play: "DebatePlay", turn: int, text: str) -> "DebatePlay":
        """Say a turn of a finished round another way and play on from there.

        Raises:
            ValueError: the learner has no such turn, or the round is not over.
        """
        return self.resume_debate(play.begin_branch(turn, text))

    def resume_debate(self, session: str) -> "DebatePlay":
        """Go on with a round where it was.

        Raises:
            LookupError: there is no such round, or this release does not have its format.
        """
        from debatebot.play.debate import DebatePlay

        return DebatePlay.resume(self._readers.tools(), self._journal, session)

    def begin_duel(self, ask: "DuelAsk") -> "DuelPlay":
        """Begin a round of two people at one keyboard."""
        from debatebot.play.duel import DuelPlay

        self._needs_no_first_run()
        return DuelPlay.begin(self._readers.tools(), self._journal, ask)

    def resume_duel(self, session: str) -> "DuelPlay":
        """Go on with a round of two people where it was.

        Raises:
            LookupError: there is no such round, or this release does not have its format.
        """
        from debatebot.play.duel import DuelPlay

        return DuelPlay.resume(self._readers.tools(), self._journal, session)

    def _needs_no_first_run(self) -> None:
        """Who begins a tour or a debate by name knows the way."""
        if SEEN not in self._history.folds().settings:
            self._journal.append((Setting(name=SEEN, value="seen"),))

    def _next_seed(self) -> int:
        return begun_count(self._journal.records, "debate") + 1
