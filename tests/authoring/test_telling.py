"""Words that tell one claim from another."""

from debatebot.authoring.telling import MOST, telling_words
from debatebot.pack.models import Claim


def claim(*phrasings: str) -> Claim:
    return Claim(id="c", side="pro", says=phrasings[0], phrasings=phrasings[1:])


def test_words_of_one_and_not_of_the_other() -> None:
    bread = claim("Fresh bread makes people happy.", "bread is joy", "people love breads")
    sleep = claim("Bakers need sleep.", "people who bake are people too")
    assert telling_words(bread, sleep) == ("bread", "fresh", "happy")
    assert "people" not in telling_words(sleep, bread)


def test_the_same_words_tell_nothing() -> None:
    one = claim("Bread is joy.", "not bread")
    assert telling_words(one, one) == ()


def test_only_a_few_are_named() -> None:
    assert len(telling_words(claim("one two seven eight nine elephants"), claim("x"))) <= MOST
