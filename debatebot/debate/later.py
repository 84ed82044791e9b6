"""What is right since the article was written and not in it: it counts neither way."""

from debatebot.pack.models import Pack
from debatebot.text.tokens import tokenise


class LaterIndex:
    """The answers that the pack's `later` notes accept, ready to be found in turns."""

    def __init__(self, pack: Pack) -> None:
        notes = [question.later for question in pack.questions]
        notes += [fact.later for fact in pack.positions.facts]
        said = {_words(text) for note in notes if note for text in note.accept}
        mine = {_words(text) for q in pack.questions for text in q.accept}
        self._runs = tuple(sorted(run for run in said - mine if run and any(map(_names, run))))

    def spoken_of(self, text: str) -> bool:
        """Whether a turn leans on something of that kind."""
        words = _words(text)
        return any(
            words[place : place + len(run)] == run
            for run in self._runs
            for place in range(len(words) - len(run) + 1)
        )


def _words(text: str) -> tuple[str, ...]:
    return tuple(token.text for token in tokenise(text))


def _names(word: str) -> bool:
    """A word long enough to be telling, or a figure."""
    return len(word) > 3 or word.isdigit()
