"""Plays a round of the app against itself, turn by turn, as somebody watches it."""

from typing import cast

from msgspec.structs import replace

from debatebot.debate.events import Watched
from debatebot.debate.formats import Level
from debatebot.debate.session import DebateState
from debatebot.debate.tools import Tools
from debatebot.debate.transcript import ballot_lines, flow_lines, said_lines
from debatebot.debate.view import PHASE_NAMES, DebateView, view
from debatebot.debate.watch import name_of, settings_of, up_to, watched
from debatebot.pack.models import Side
from debatebot.play.debate import DebateAsk, DebatePlay
from debatebot.play.journal import Journal
from debatebot.play.looked_at import LookedAt
from debatebot.play.round_recall import can_go_on
from debatebot.play.rubrics import kept
from debatebot.progress.events import Begin
from debatebot.progress.history import standing_records
from debatebot.progress.sessions import session_by_id
from debatebot.text.markdown import plain

KIND = "watch"
"""Kind of the session."""
JUDGE = "judge"
"""The option that says that it is marked by who watches, before they see our ballot."""


class WatchPlay(LookedAt):
    """A whole round, of which as many turns are shown as have been asked for."""

    def __init__(self, tools: Tools, journal: Journal, begin: Begin, session: str) -> None:
        """Take a round up.

        Args:
            tools: the pack made ready.
            journal: where it is written how far it was watched.
            begin: how the session began; the round follows from it.
            session: the session's id.
        """
        self._settings = settings_of(
            tools,
            first=cast(Side, begin.options["side"]),
            seed=begin.seed,
            format_name=begin.mode,
            level=cast(Level, begin.options["level"]),
        )
        self._played = watched(self._settings, tools)
        self._tools = tools
        self.shown = min(_shown(journal, session), self.total)
        "How many turns are shown."
        super().__init__(tools, journal, self._state(), begin, session)

    @classmethod
    def begin(
        cls, tools: Tools, journal: Journal, ask: DebateAsk, seed: int, *, judge: bool
    ) -> "WatchPlay":
        """Write down that a round is watched, and play it.

        Args:
            tools: the pack made ready.
            journal: where it is written.
            ask: what is wanted; its side is the one that opens.
            seed: the round's.
            judge: whether who watches marks it before they see our ballot.
        """
        options = {"side": ask.side, "level": ask.level, JUDGE: "yes" if judge else ""}
        options |= kept(ask.rubric)
        begin = Begin(kind=KIND, mode=ask.format, seed=seed, options=options)
        (record,) = journal.append((begin,))
        return cls(tools, journal, begin, record.session)

    @classmethod
    def resume(cls, tools: Tools, journal: Journal, session: str) -> "WatchPlay":
        """Go on where it was.

        Raises:
            LookupError: there is no such round, or this release does not have its format.
        """
        found = session_by_id(journal.records, session)
        if found is None or found.begin.kind != KIND or not can_go_on(found.begin):
            raise LookupError(f"the round {session} cannot be watched on")
        return cls(tools, journal, found.begin, session)

    @property
    def total(self) -> int:
        """Turns of both speakers."""
        return 2 * len(self._played)

    @property
    def over(self) -> bool:
        """Whether all turns are shown."""
        return self.shown >= self.total

    @property
    def judge_wanted(self) -> bool:
        """Whether it was begun to be marked by who watches."""
        return self._begin.options.get(JUDGE) == "yes"

    @property
    def names(self) -> tuple[str, str]:
        """Who opens, and who answers."""
        settings = self._settings
        return name_of(settings.side, self._tools), name_of(settings.bot_side, self._tools)

    def step(self) -> bool:
        """Show one more turn; False when there is none."""
        return self._show(self.shown + 1)

    def finish(self) -> bool:
        """Show all of them; False when they are shown already."""
        return self._show(self.total)

    def view(self) -> DebateView:
        """What to show now, both speakers by their names."""
        opens, answers = self.names
        seen = view(self.read, self._tools)
        said = self.read.round.said
        return replace(
            seen,
            me=opens,
            part=answers,
            lines=tuple(
                replace(line, name=opens if line.by == "learner" else answers, heard=(), words=())
                for line in seen.lines
            ),
            phase=PHASE_NAMES[said[-1].phase] if said else "",
            number=self.shown,
            total=self.total,
            can_correct=False,
            choices=(),
            over=self.over,
        )

    def transcript(self) -> str:
        """The round as a page of Markdown."""
        opens, answers = self.names
        round_, settings = self.read.round, self._settings
        sides = self._tools.pack.positions.sides
        lines = [
            f"# {plain(self._tools.pack.positions.motion)}",
            "",
            f"The app against itself. {plain(opens)}: {plain(sides[settings.side].name)}. "
            f"{plain(answers)}: {plain(sides[settings.bot_side].name)}. Format: {settings.format}, "
            f"level: {settings.level}, seed: {settings.seed}.",
            "",
            *said_lines(round_, {"learner": opens, "bot": answers}, self._tools),
            *flow_lines(round_),
            *ballot_lines(f"Ballot of {plain(opens)}", self.ballot()),
        ]
        return "\n".join(lines) + "\n"

    def _show(self, turn: int) -> bool:
        if self.over:
            return False
        self.shown = min(turn, self.total)
        self._journal.append((Watched(turn=self.shown),), self._session)
        self.state = self._state()
        self._look_again()
        return True

    def _state(self) -> DebateState:
        moves = tuple(each.move for each in self._played[: (self.shown + 1) // 2])
        round_ = up_to(self._settings, self._played, self.shown, self._tools)
        return DebateState(settings=self._settings, moves=moves, round=round_)


AnyRound = DebatePlay | WatchPlay
"""A round that the learner argued, or one that they watched."""


def _shown(journal: Journal, session: str) -> int:
    own = standing_records(r for r in journal.records if r.session == session)
    return max((r.event.turn for r in own if isinstance(r.event, Watched)), default=0)
