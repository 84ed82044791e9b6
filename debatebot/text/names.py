"""Other names of a thing, read as one: a table that replaces runs of words by what they stand for."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from msgspec import Struct

from debatebot.text.aliases import CANONICAL, GOVERNMENTS, NAMES
from debatebot.text.contractions import spelled_out
from debatebot.text.stems import stem
from debatebot.text.stopwords import STOPWORDS
from debatebot.text.synonyms import idioms
from debatebot.text.tokens import tokenise

Words = tuple[str, ...]
_LINKING = frozenset({"of", "the", "and", "for", "on", "in", "to", "a", "an"})


class Replacement(Struct, frozen=True):
    """A run of words and the words that it is read as."""

    run: Words
    words: Words
    name: bool = True


def words_of(text: str) -> Words:
    """The folded words of a text, short forms spelled out."""
    return tuple(word for token in tokenise(text) for word in spelled_out(token.text))


own_words_of = lru_cache(maxsize=4096)(words_of)
"""`words_of` for a pack's own texts, which are read again with every answer."""


def acronyms(texts: Iterable[str]) -> dict[str, Words]:
    """Initials of the capitalised names in some texts, and the words that they stand for.

    A name is a run of two or more capitalised words, small linking words between them allowed.
    Initials shorter than three letters are left out: too many words look like them.
    """
    found: dict[str, Words] = {}
    for text in texts:
        run: list[str] = []
        end = 0
        for token in (*tokenise(text), None):
            raw = text[token.start : token.end] if token else ""
            joined = token is not None and not set(text[end : token.start]) & set(".,;:()!?")
            if (token and raw[:1].isupper() and (joined or not run)) or (
                token and run and joined and token.text in _LINKING
            ):
                run.append(token.text)
            else:
                _keep(run, found)
                run = [token.text] if token and raw[:1].isupper() else []
            end = token.end if token else end
    return found


def _keep(run: list[str], found: dict[str, Words]) -> None:
    while run and run[0] in _LINKING:
        run = run[1:]
    while run and run[-1] in _LINKING:
        run = run[:-1]
    telling = [w for w in run if w not in _LINKING]
    initials = "".join(w[0] for w in telling)
    if len(initials) >= 3 and initials.isalpha():
        found.setdefault(initials, tuple(run))


def _spelled(joined: str) -> frozenset[str]:
    """The words of every name, under any of its forms, of the things that some words speak of."""
    spoken = {c for c, run in NAMES if f" {' '.join(run)} " in joined or f" {c} " in joined}
    return frozenset(w for c, run in NAMES if c in spoken for w in run)


class NameTable:
    """The names that one pack knows, general ones included."""

    def __init__(
        self, texts: Sequence[str] = (), glossary: Mapping[str, Sequence[str]] | None = None
    ) -> None:
        """Build the table.

        Args:
            texts: the pack's own texts: they say which places are not governments here, and
                which initials are in use.
            glossary: a name to its other names.
        """
        self._by_first: dict[str, list[Replacement]] = {}
        spoken = [words_of(text) for text in texts]
        vocabulary = frozenset(word for words in spoken for word in words)
        for canonical, run in NAMES:
            self._add(run, (canonical,))
        joined = f" {' '.join(' '.join(words) for words in spoken)} "
        self.spelled = _spelled(joined)
        places = joined
        for _, run in NAMES:
            places = places.replace(f" {' '.join(run)} ", " - ") if len(run) > 1 else places
        for canonical, run in GOVERNMENTS:
            if not (vocabulary >= set(run) and f" {' '.join(run)} " in places):
                self._add(run, (canonical,))
        for initials, words in sorted(acronyms(texts).items()):
            if initials not in CANONICAL and initials not in STOPWORDS:
                self._add((initials,), words)
        for name, others in sorted((glossary or {}).items()):
            target = self._whole(words_of(name))
            for other in others:
                if words_of(other) not in (target, words_of(name)):
                    self._add(words_of(other), target)
        for runs in self._by_first.values():
            runs.sort(key=lambda r: (-len(r.run), r.run))

    def _whole(self, name: Words) -> Words:
        """What a whole name is read as: the general name that it is, else its own words."""
        known = self._by_first.get(name[0], ()) if name else ()
        return next((r.words for r in known if r.run == name), name)

    def _add(self, run: Words, words: Words) -> None:
        if run:
            known = self._by_first.setdefault(run[0], [])
            known[:] = [r for r in known if r.run != run]
            known.append(Replacement(run, words))

    @property
    def known_words(self) -> frozenset[str]:
        """Every single word that stands for a name here: no misspelling of another."""
        return (
            frozenset(w for runs in self._by_first.values() for r in runs for w in r.run)
            | CANONICAL
        )

    def at(self, words: Sequence[str], i: int) -> Replacement | None:
        """The longest run of words known here that begins at `i`, or None."""
        for replacement in self._by_first.get(words[i], ()):
            if tuple(words[i : i + len(replacement.run)]) == replacement.run:
                return replacement
        for run, word in idioms(stem(words[i])):
            if len(words) >= i + len(run) and all(
                stem(words[i + k]) == run[k] for k in range(1, len(run))
            ):
                return Replacement(run, (word,), name=False)
        return None
