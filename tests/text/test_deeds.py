"""Who does what to whom, by the order of words."""

import pytest

from debatebot.text.deeds import Deed, deeds
from debatebot.text.names import NameTable
from debatebot.text.reading import read
from debatebot.text.verbs import converse, form_of

NAMES = NameTable([], {})


def told(text: str) -> list[str]:
    return [_line(deed) for deed in deeds(read(text, NAMES).words, text)]


def _line(deed: Deed) -> str:
    doers = "/".join(p.head.text for p in deed.doers) or "?"
    done_to = "/".join(p.head.text for p in deed.done_to) or "-"
    others = "".join(f" {by} {p.head.text}" for by, p in deed.others)
    return f"{doers} {deed.action.text} {done_to}{others}"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("The miller sold the old mill to the village.", ["miller sold mill to village"]),
        ("The old mill was sold by the miller.", ["miller sold mill"]),
        ("The mill was quickly sold.", ["? sold mill"]),
        ("Bakers lend money to the miller and pay his rent", ["bakers lend money to miller", "bakers pay rent"]),
        ("the bakers who bought the mill closed it", ["bakers bought mill", "mill closed it"]),
        ("He wants the windows closed.", ["he wants windows", "? closed windows"]),
        ("without selling the mill they would lose the house", ["? selling mill/they", "they lose house"]),
        ("The council forced the miller to repair the wheel", ["council forced miller", "miller/council repair wheel"]),
        ("The leader of the guild attacked the mayor", ["leader attacked mayor"]),
        ("Does the mayor sell bread?", ["mayor sell bread"]),
        ("the money that comes from the guild", ["money comes - from guild"]),
        ("electric fences and guard dogs", ["? guard dogs"]),
        ("a new press office", []),
        ("", []),
    ],
)  # fmt: skip
def test_the_parts_of_a_deed(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("sold", {"past", "participle"}), ("carries", {"third"}), ("stopped", {"past", "participle"}), ("making", {"ing"}),
        ("put", {"plain", "past", "participle"}), ("agreeing", {"ing"}),
    ],
)  # fmt: skip
def test_forms(word: str, forms: set[str]) -> None:
    form = form_of(word)
    assert form is not None
    assert {name for name in form.__struct_fields__ if getattr(form, name)} == forms


def test_an_unknown_word_may_be_a_past_form() -> None:
    form = form_of("defenestrated")
    assert form is not None
    assert form.past
    assert form_of("hundred") is None


def test_a_noun_has_no_form() -> None:
    assert form_of("windmill") is None


def test_converse_holds_both_ways() -> None:
    assert converse("buy", "sell")
    assert converse("sell", "buy")
    assert not converse("sell", "lend")
