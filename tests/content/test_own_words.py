"""The shipped pack paraphrases: it shares no eight words in a row with the article.

The article is not here; its prints in the pack stand for it.
"""

from collections.abc import Iterator

import pytest

from debatebot.pack.copied import names_and_titles
from debatebot.pack.locate import find_pack
from debatebot.pack.models import Pack
from debatebot.pack.prints import overlaps, print_lines
from debatebot.pack.reader import read_pack
from debatebot.pack.texts import texts_of

RUNS_OF_THE_ARTICLE = range(1_000, 1_400)
"""About one for each word of the article's body; fewer would let copies through."""


@pytest.fixture(scope="module")
def pack() -> Pack:
    return read_pack(find_pack(None))


def _texts(pack: Pack) -> Iterator[tuple[str, str]]:
    """Where each text of both files stands, and the text."""
    for file in (pack.questions_file, pack.positions):
        for part, path, text in texts_of(file):
            name = getattr(part, "id", "")
            yield f"{type(part).__name__} {name} {'.'.join(map(str, path))}", text


def test_no_run_of_eight_words_is_the_articles(pack: Pack) -> None:
    names = names_and_titles(pack.questions_file)
    copied = [
        f"{where}: {text[overlap.start : overlap.end]}"
        for where, text in _texts(pack)
        for overlap in overlaps(text, pack.article.print_set, names)
    ]
    assert copied == []


def test_the_prints_are_those_of_a_whole_article(pack: Pack) -> None:
    prints = pack.article.print_set
    assert len(prints) in RUNS_OF_THE_ARTICLE
    assert list(pack.article.prints) == print_lines(prints)


def test_every_text_is_looked_at(pack: Pack) -> None:
    looked_at = {text for _, text in _texts(pack)}
    for question in pack.questions:
        shown = {question.ask, *question.asks, *question.accept, *question.hints}
        shown |= {phrasing for point in question.points for phrasing in point.phrasings}
        assert shown <= looked_at
    for claim in pack.positions.claims:
        assert {claim.says, *claim.phrasings, *claim.lines} <= looked_at
    for attack in pack.positions.attacks:
        assert set(attack.lines) <= looked_at
    for paragraph in pack.paragraphs:
        assert paragraph.says in looked_at
