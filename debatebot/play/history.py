"""Where a learner stands, from what was counted before or counted anew: home waits for no history."""

from collections.abc import Mapping

from debatebot.pack.models import Pack
from debatebot.play.journal import Journal
from debatebot.progress.folds import KEEP_FROM, Folds, fold, keep, kept, made_of, with_schedule
from debatebot.progress.sessions import settings


class History:
    """The counts over a journal, made again whenever it has a new event."""

    def __init__(self, pack: Pack, journal: Journal) -> None:
        self._pack, self._journal = pack, journal
        self._folds: Folds | None = None
        self._at = -1
        "The number of the newest event that is counted."

    def folds(self) -> Folds:
        """Where the learner stands now.

        At the start it comes from what was kept when it was counted last; the history is read only
        if there is no such thing.
        """
        if self._folds is None or self._at != self._journal.last:
            self._folds = self._kept() or fold(self._pack, self._journal.records)
            self._at = self._journal.last
        return self._folds

    def settings(self) -> Mapping[str, str]:
        """The learner's preferences: they are asked for after every answer, and are quickly counted."""
        if self._folds is None or (self._at != self._journal.last and not self._journal.is_read):
            return self.folds().settings
        if self._at == self._journal.last:
            return self._folds.settings
        return settings(self._journal.records)

    def keep(self) -> None:
        """Keep the counts for the next start, if counting is work."""
        journal = self._journal
        journal.refresh()  # the counts are kept as those of all events up to the newest one
        if journal.trouble or not journal.is_read or len(journal.records) < KEEP_FROM:
            return
        folds = self.folds()
        if folds.schedule is None:
            folds = self._folds = with_schedule(folds, self._pack, journal.records)
        keep(journal.store, made_of(self._pack, journal.learner, journal.last), folds)

    def _kept(self) -> Folds | None:
        journal = self._journal
        if journal.is_read or not journal.last:
            return None
        return kept(journal.store, made_of(self._pack, journal.learner, journal.last))
