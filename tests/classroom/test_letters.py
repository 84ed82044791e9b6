"""The room in letters: whoever gives a reason of the pack has a letter to show."""

from debatebot.classroom.letters import ELSE, letter_for, letters_of
from tests.classroom.packs import bare
from tests.shipped import shipped


def test_every_claim_of_the_shipped_pack_has_a_letter() -> None:
    pack = shipped()
    letters = letters_of(pack)
    assert {letter_for((claim.id,), pack).letter for claim in pack.positions.claims} == {
        letter.letter for letter in letters
    }
    assert len({letter.says for letter in letters}) == len(letters)


def test_a_reason_of_two_claims_shows_the_first_that_has_a_letter() -> None:
    pack = bare()
    known = letters_of(pack)[-1]
    assert letter_for(("no-such-claim", known.claims[0]), pack) == known
    assert letter_for(("no-such-claim",), pack) == ELSE
    assert letter_for((), pack) == ELSE
