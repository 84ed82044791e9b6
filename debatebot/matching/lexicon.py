"""The words of one pack: how its texts and a learner's are read alike."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from debatebot.matching.table import SYNONYM
from debatebot.pack.models import Pack
from debatebot.text import opposites as opposed
from debatebot.text.names import NameTable, words_of
from debatebot.text.reading import Reading, read
from debatebot.text.sanitise import ANSWER_LIMIT
from debatebot.text.spelling import Repairs, Speller
from debatebot.text.stems import stem
from debatebot.text.synonyms import family, related, synonyms


class Lexicon:
    """Names, spelling and opposites of one pack; reads any text by them."""

    def __init__(
        self,
        texts: Sequence[str],
        glossary: Mapping[str, Sequence[str]] | None = None,
        opposites: Iterable[tuple[str, str]] = (),
    ) -> None:
        """Prepare.

        Args:
            texts: all texts of the pack that a learner's words may be measured by.
            glossary: a name to its other names.
            opposites: pairs of words that exclude each other in this subject.
        """
        self.names = NameTable(texts, glossary)
        vocabulary = {word for text in texts for word in words_of(text)}
        self._speller = Speller(vocabulary | self.names.spelled, self.names.known_words)
        self._opposites = {
            frozenset((family(stem(a.casefold())), family(stem(b.casefold()))))
            for a, b in opposites
        }
        self.vocabulary = frozenset(vocabulary)
        self.read_own = lru_cache(maxsize=8192)(self._read_own)
        self.families_in = lru_cache(maxsize=8192)(self._families_in)

    @classmethod
    def of(cls, pack: Pack) -> "Lexicon":
        """The lexicon of a whole pack: one for grading and debate alike."""
        glossary = {entry.name: entry.also for entry in pack.questions_file.glossary}
        return cls(tuple(_texts(pack)), glossary, pack.questions_file.opposites)

    def read(self, text: str, expected: frozenset[str] = frozenset()) -> Reading:
        """Read what a learner typed: misspelt words are repaired, the first 2,000 characters count.

        Args:
            text: what was typed.
            expected: folded words that are likely here: repairs lead to them first.
        """
        return read(text[:ANSWER_LIMIT], self.names, Repairs(self._speller, expected))

    def _read_own(self, text: str) -> Reading:
        """Read a text of the pack itself, as it is spelled."""
        return read(text, self.names)

    def forget(self) -> None:
        """Let go of the pack's texts as they were read: to prepare takes nearly all, to go on few."""
        self.read_own.cache_clear()
        self.families_in.cache_clear()

    def _families_in(self, text: str) -> tuple[str, ...]:
        """The families of the content words of a text of the pack, each once: all of it is counted
        to prepare, and whole readings of all of it would take ten times the memory."""
        return tuple(dict.fromkeys(word.family for word in self._read_own(text).content))

    def opposites(self, one: str, other: str) -> bool:
        """Whether two word families exclude each other, in general or in this pack."""
        return opposed.opposites(one, other) or frozenset((one, other)) in self._opposites

    def opposites_of(self, word_family: str) -> frozenset[str]:
        """The families that exclude this one by a table, in general or in this pack."""
        own = {f for pair in self._opposites if word_family in pair for f in pair}
        return opposed.opposites_of(word_family) | own - {word_family}

    def known(self, word: str) -> bool:
        """Whether a folded word is right as it stands: no misspelling."""
        return self._speller.known(word)

    def alike(self, one: str, other: str) -> float:
        """How much one word family says of another: 1 the same, less for a synonym, 0 unrelated."""
        if one == other:
            return 1.0
        return SYNONYM if synonyms(one, other) else 0.0

    def near(self, word_family: str) -> frozenset[str]:
        """The families that are synonyms of this one."""
        return related(word_family)


def _texts(pack: Pack) -> Iterable[str]:
    """Every text of a pack that says something about its subject."""
    yield pack.article.title
    for question in pack.questions:
        yield from (question.ask, *question.asks, *question.accept, *question.keywords)
        for point in question.points:
            yield from (*point.phrasings, *point.keywords)
        for reject in question.reject:
            yield from reject.answers
        yield from question.options
        if question.sentence:
            yield question.sentence
    positions = pack.positions
    yield positions.motion
    for claim in positions.claims:
        yield from (claim.says, *claim.phrasings, *claim.keywords)
    for fact in positions.facts:
        yield from (fact.says, *fact.phrasings)
    for entry in pack.questions_file.glossary:
        yield from (entry.name, *entry.also)
