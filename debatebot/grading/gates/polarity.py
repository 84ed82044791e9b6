"""Gate 5: the question's own statement, said back turned round.

`Who has to pay?` answered with `those who don't pay`, `How far did it fall?` with `it rose by
18 %`: the answer's words may be right, what it says of them is not.
"""

import re
from collections.abc import Iterable

from debatebot.grading.answer import Answer, Outcome
from debatebot.matching.light import LIGHT
from debatebot.text.names import own_words_of
from debatebot.text.reading import Word
from debatebot.text.stems import stem

_QUOTED = re.compile('["“„«]([^"”“»]+)["”»]')


def asked_turned(answer: Answer, counted: Iterable[Word]) -> Outcome | None:
    """Incorrect when a clause that counts says the opposite of what the question states.

    Args:
        answer: the answer.
        counted: the words that would earn the mark.
    """
    mine = {id(w) for w in counted}
    for unit in answer.units:
        if mine and not any(id(w) in mine for w in unit.words):
            continue
        for word in unit.content:
            if word.family in answer.key.vocabulary or word.kind != "word":
                continue
            asked = _turned_word(answer, word)
            if asked is not None:
                answer.note(
                    "polarity", f"'{word.text}' against the question's '{asked.text}'", decided=True
                )
                note = "The question says one thing and this answer says the opposite of it."
                return Outcome(
                    verdict="incorrect", reason="question-turned", note=note, certainty=0.7
                )
    return None


def _turned_word(answer: Answer, word: Word) -> Word | None:
    if any(word.text in own_words_of(quote) for quote in _QUOTED.findall(answer.key.question.ask)):
        # What is quoted may hold both: `a friend in peace and a stranger in war`.
        return None
    for asked in answer.key.asked_words:
        same = word.family == asked.family
        if asked.family in LIGHT and not (same and stem("differ") == asked.stem[:6]):
            continue
        if same and word.negated != asked.negated:
            return asked
        if (
            not same
            and word.negated == asked.negated
            and answer.lexicon.opposites(word.family, asked.family)
        ):
            return asked
    return None
