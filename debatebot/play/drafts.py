"""What stands unsent in a text box, kept and given back."""

from abc import ABC, abstractmethod

from debatebot.play.journal import Journal
from debatebot.progress.events import Draft
from debatebot.progress.sessions import draft_in
from debatebot.text.sanitise import ANSWER_LIMIT, clean


def kept_draft(journal: Journal, session: str, place: str) -> Draft | None:
    """What stood unsent in a box, or None."""
    return draft_in(journal.records, journal.session(session), place) if place else None


def keep_draft(journal: Journal, session: str, place: str, text: str, cursor: int) -> None:
    """Keep what stands unsent in a box; nothing is written when it has not changed.

    Args:
        journal: where it is written.
        session: the session that the box belongs to.
        place: which box; empty for none, and nothing is kept.
        text: what stands in it.
        cursor: where the cursor is, from 0.
    """
    text, before = clean(text[:ANSWER_LIMIT]), kept_draft(journal, session, place)
    same = before is not None and (before.text, before.cursor) == (text, cursor)
    if place and not same and (text or before is not None):
        journal.append((Draft(place=place, text=text, cursor=cursor),), session)


class Drafted(ABC):
    """A session that keeps what stands unsent in its box."""

    _journal: Journal
    _session: str

    @abstractmethod
    def _place(self) -> str:
        """Which box is at hand; empty for none."""

    def save_draft(self, text: str, cursor: int) -> None:
        """Keep what stands unsent in the box; nothing is written when it has not changed."""
        keep_draft(self._journal, self._session, self._place(), text, cursor)

    def draft(self) -> Draft | None:
        """What stood unsent in the box at hand, or None."""
        return kept_draft(self._journal, self._session, self._place())
