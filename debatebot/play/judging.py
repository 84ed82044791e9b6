"""Marks a round as the learner does, before they see our ballot: entry by entry, then both beside."""

import re
from typing import cast

from msgspec import Struct

from debatebot.debate.ballot.ballot import Ballot
from debatebot.debate.ballot.winner import Winner
from debatebot.debate.events import Judge, JudgeRow
from debatebot.debate.judging import (
    JUDGED,
    ROW_SAYS,
    Agreement,
    Explained,
    JudgingRecord,
    agreement,
    explained,
    over_rounds,
)
from debatebot.debate.names import ROW_NAMES
from debatebot.play.drafts import Drafted
from debatebot.play.journal import Journal
from debatebot.play.judged_rounds import both_marks, judging_of
from debatebot.play.looked_at import LookedAt

WINNER = "winner"
"""The entry after the rows."""
LEFT_OUT = ""
"""The value of a row that the learner leaves out."""
_NUMBER = re.compile(r"[0-9]{1,3}(?:[.,][0-9]{1,2})?")
_WINNERS: tuple[Winner, ...] = ("learner", "bot", "close")


class Entry(Struct, frozen=True, kw_only=True):
    """One thing to fill in."""

    row: str
    name: str
    asks: str
    "What is wanted: `0 to 20`, or the winners to choose from."
    says: str
    "What it looks at."
    most: float = 0.0
    value: str | None = None
    "Points or a winner; empty when it is left out, None when it is not filled in yet."
    shown: str = ""
    "The value as people read it."


class Judged(Struct, frozen=True, kw_only=True):
    """Both ballots beside each other."""

    agreement: Agreement
    explained: tuple[Explained, ...]
    yours: float
    "Sum of the rows that both have."
    ours: float
    your_winner: str
    our_winner: str
    as_first_read: float | None
    "Our total before a turn was disputed; None when none was."
    total: float
    "Our total, conduct and rows left out included."
    record: JudgingRecord


class Judging(Drafted):
    """The learner's ballot of one round."""

    def __init__(self, play: LookedAt, journal: Journal) -> None:
        """Take the ballot of a finished round up where it was."""
        shown = play.view()
        self._play, self._journal, self._session = play, journal, play.session
        self._names = {"learner": shown.me, "bot": shown.part, "close": "too close to call"}
        stands = judging_of(journal.records, play.session)
        self._values, self._judge = dict(stands.entries), stands.judge
        ours = play.first_ballot()
        self._rows = tuple(row for row in JUDGED if row in ours.rows)
        self._most = ours.most
        names = [*self._rows, WINNER]
        self.at = next((n for n, row in enumerate(names) if row not in self._values), len(names))
        "Which entry is asked for, from 0."

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Everything that is to be filled in, as it is now."""
        rows = tuple(
            Entry(
                row=row,
                name=ROW_NAMES[row],
                asks=f"0 to {_tenths(self._most[row])}",
                says=ROW_SAYS[row],
                most=self._most[row],
                value=self._values.get(row),
                shown=self._values.get(row) or ("left out" if row in self._values else ""),
            )
            for row in self._rows
        )
        choices = ", ".join(f"{n} {self._names[w]}" for n, w in enumerate(_WINNERS, start=1))
        value = self._values.get(WINNER)
        return (*rows, Entry(row=WINNER, name="Winner", asks=choices, value=value,
                             says="who won on the flow, apart from the points",
                             shown=self._names.get(value or "", "")))  # fmt: skip

    @property
    def entry(self) -> Entry | None:
        """The one that is asked for; None when all are filled in."""
        entries = self.entries
        return entries[self.at] if self.at < len(entries) else None

    def take(self, text: str) -> str:
        """Fill the entry at hand in, and go on to the next; a sentence when that cannot be.

        Nothing at all keeps what is there.
        """
        entry = self.entry
        if entry is None:
            return ""
        typed = text.strip()
        if not typed and entry.value is None:
            return f"{entry.name}: {entry.asks}."
        value = entry.value if not typed else self._value(entry, typed)
        if value is None:
            return f"That is none of these: {entry.asks}." if entry.row == WINNER else (
                f"A number from {entry.asks}, or /pass to leave {entry.name} out.")  # fmt: skip
        self._fill(entry, value)
        return ""

    def leave_out(self) -> str:
        """Leave the row at hand out; a sentence when that cannot be."""
        entry = self.entry
        if entry is None or entry.row == WINNER:
            return f"The winner cannot be left out: {self.entries[-1].asks}."
        self._fill(entry, LEFT_OUT)
        return ""

    def back(self) -> bool:
        """To the entry before; False at the first one."""
        self.at = max(0, self.at - 1) if (moved := self.at > 0) else self.at
        return moved

    def _fill(self, entry: Entry, value: str) -> None:
        if self._values.get(entry.row) != value:
            self._journal.append((JudgeRow(row=entry.row, value=value),), self._play.session)
            self._values[entry.row] = value
        self.save_draft("", 0)  # what was typed is taken: coming back, nothing stands unsent
        self.at += 1

    def _value(self, entry: Entry, typed: str) -> str | None:
        if entry.row == WINNER:
            word = typed.casefold()
            return next(
                (
                    winner
                    for n, winner in enumerate(_WINNERS, start=1)
                    if word in (str(n), winner, self._names[winner].casefold())
                ),
                None,
            )
        if not _NUMBER.fullmatch(typed):
            return None
        points = float(typed.replace(",", "."))
        return f"{points:g}" if points <= round(entry.most, 1) else None

    # --- both beside each other -----------------------------------------------------------------

    @property
    def done(self) -> bool:
        """Whether it was handed in."""
        return self._judge is not None

    def hand_in(self) -> Judged:
        """Write the ballot down, and lay ours beside it.

        Raises:
            ValueError: something is not filled in yet.
        """
        if self.entry is not None:
            raise ValueError(f"{self.entry.name} is not filled in")
        ours = self._play.first_ballot()
        judge = Judge(
            debate=self._play.session,
            rows={row: float(v) for row in self._rows if (v := self._values[row])},
            winner=cast(Winner, self._values[WINNER]),
            ours={str(row): ours.rows[row] for row in self._rows},
            our_winner=ours.on_the_flow.winner,
        )
        self._journal.append((judge,), self._play.session)
        self._judge = judge
        return self.judged()

    def judged(self) -> Judged:
        """Both ballots as they stand, ours with the readings that the learner disputed.

        Raises:
            ValueError: it was not handed in yet.
        """
        if self._judge is None:
            raise ValueError("it was not handed in yet")
        ours = self._play.ballot()
        found = agreement(self._judge.rows, self._judge.winner, ours)
        first = self._play.first_ballot().total if self._play.disputed else None
        return Judged(
            agreement=found,
            explained=explained(found, ours, self._play.read.round),
            yours=round(sum(row.yours for row in found.rows), 2),
            ours=round(sum(row.ours for row in found.rows), 2),
            your_winner=self._of_yours(self._judge.winner),
            our_winner=self._names[ours.on_the_flow.winner],
            as_first_read=first,
            total=ours.total,
            record=over_rounds(both_marks(self._journal.records)),
        )

    def _of_yours(self, winner: Winner) -> str:
        """Whom the learner has winning, as one says it to them."""
        name = self._names[winner]
        return "yourself" if name == "you" else name

    @property
    def ballot(self) -> Ballot:
        """Our ballot as it stands."""
        return self._play.ballot()

    # --- nothing is lost ------------------------------------------------------------------------

    def _place(self) -> str:
        return "" if self.entry is None else f"judge/{self.entry.row}"


def _tenths(points: float) -> str:
    return f"{points:.1f}".removesuffix(".0")
