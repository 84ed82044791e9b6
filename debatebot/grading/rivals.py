"""What other questions of the pack ask for: names and terms that are wrong beside this answer."""

import re
from collections.abc import Iterable, Sequence

from debatebot.grading.elsewhere import Elsewhere
from debatebot.grading.key import Key
from debatebot.matching.lexicon import Lexicon
from debatebot.matching.light import LIGHT
from debatebot.pack.models import Pack, Question
from debatebot.text.persons import TITLES, Person, person_in
from debatebot.text.reading import Word
from debatebot.text.spelling import is_plain

_NAMED = ("term", "who", "list")
_LONGEST = 4

_CAPITALS = re.compile(r"[A-Z][\w'’-]+(?:(?: (?:of|the|for|and))? [A-Z][\w'’-]+)+")
"""A name of two or more capitalised words inside a text."""

Run = tuple[str, ...]


class Rivals:
    """The names of one pack that are not this question's."""

    def __init__(
        self,
        runs: frozenset[Run] = frozenset(),
        surnames: frozenset[str] = frozenset(),
        first_names: frozenset[str] = frozenset(),
        elsewhere: Elsewhere | None = None,
        question: str = "",
    ) -> None:
        self._elsewhere, self._question = elsewhere, question
        self._runs, self._surnames = runs, surnames
        self.first_names = first_names
        self._firsts = frozenset(run[0] for run in runs)

    def answers_another(self, words: Sequence[Word]) -> bool:
        """Whether some words are nearly the answer to another question of the pack."""
        families = (w.family for w in words)
        return self._elsewhere is not None and self._elsewhere.holds(families, self._question)

    def shared(self, person: Person) -> bool:
        """Whether somebody else in the pack has the same surname."""
        return person.surname in self._surnames

    def among(self, words: Sequence[Word]) -> tuple[Word, ...]:
        """The words of the first rival that stands among some words, or none."""
        content = [w for w in words if w.content and w.text not in TITLES]
        for n, word in enumerate(content):
            if word.family not in self._firsts:
                continue
            for length in range(_LONGEST, 0, -1):
                if tuple(w.family for w in content[n : n + length]) in self._runs:
                    return tuple(content[n : n + length])
        return ()


class RivalMaker:
    """Finds the rivals of each question of a pack."""

    def __init__(self, pack: Pack, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._elsewhere = Elsewhere(pack, lexicon)
        self._by_question = {q.id: frozenset(self._runs(q)) for q in pack.questions}
        claims = (t for c in pack.positions.claims for t in (c.says, *c.phrasings))
        self._by_question[""] = frozenset(self._capitals(claims))
        self._persons = {
            q.id: {p for text in _names(q) if (p := person_in(text, q.kind == "who"))}
            for q in pack.questions
        }

    def of(self, key: Key) -> Rivals:
        """The rivals of one question: what other questions name and this one does not speak of."""
        own = key.vocabulary | key.asked | LIGHT
        runs = {
            run
            for question, named in self._by_question.items()
            if question != key.question.id
            for run in named
            if not own >= set(run) and not set(run) & key.vocabulary
        }
        mine = self._persons[key.question.id]
        surnames = {
            p.surname
            for persons in self._persons.values()
            for p in persons
            if p.first and any(p.surname == m.surname and p.first != m.first != () for m in mine)
        }
        others = (
            p for q, persons in self._persons.items() if q != key.question.id for p in persons
        )
        firsts = {first for p in others for first in p.first} - {f for m in mine for f in m.first}
        return Rivals(
            frozenset(runs),
            frozenset(surnames),
            frozenset(firsts),
            self._elsewhere,
            key.question.id,
        )

    def _capitals(self, texts: Iterable[str]) -> Iterable[Run]:
        """Names in capitals that stand anywhere in some texts."""
        for text in texts:
            for name in _CAPITALS.findall(text):
                content = self._lexicon.read_own(name).content
                run = tuple(w.family for w in content if w.text not in TITLES)
                if len(run) > 1:
                    yield run[:_LONGEST]

    def _runs(self, question: Question) -> list[Run]:
        found = [*self._capitals((*_names(question), question.ask))]
        for text in _names(question):
            content = self._lexicon.read_own(text).content
            run = tuple(w.family for w in content if w.text not in TITLES)
            plain = all(w.kind in ("word", "name") for w in content)
            common = len(run) == 1 and content[0].kind == "word" and _common(content[0])
            if run and plain and len(run) <= _LONGEST and not common:
                found.append(run)
            person = person_in(text, question.kind == "who")
            if person:
                found.append((self._lexicon.read_own(person.surname).words[0].family,))
        return found


def _common(word: Word) -> bool:
    """Whether a single word is too common to be a name of its own."""
    return is_plain(word.text)


def _names(question: Question) -> list[str]:
    if question.kind not in _NAMED:
        return []
    return [*question.accept, *(p for point in question.points for p in point.phrasings)]
