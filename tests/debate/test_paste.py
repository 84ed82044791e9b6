"""Pasted text is known by the article's prints; a short quotation is evidence."""

from debatebot.debate.paste import pasted
from debatebot.pack.prints import prints_of

ARTICLE = (
    "The council measured the traffic on the old bridge for a whole year and found that most of the "
    "cars carried one person only while the buses behind them stood still at every crossing"
)
PRINTS = frozenset(prints_of(ARTICLE))


def test_a_turn_that_is_mostly_the_articles_text_is_pasted() -> None:
    assert pasted(ARTICLE, PRINTS)
    assert pasted("As it says: " + ARTICLE.upper() + "!", PRINTS)


def test_a_short_quotation_with_a_reason_is_not() -> None:
    quote = "most of the cars carried one person only"
    assert not pasted(f"'{quote}', so a charge would empty the road because they can share", PRINTS)


def test_own_words_are_not() -> None:
    assert not pasted("Nearly every car had a single driver, and the buses were stuck.", PRINTS)
    assert not pasted(ARTICLE, frozenset())
