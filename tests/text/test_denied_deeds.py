"""What is forbidden, prevented or passed over in silence is denied."""

import pytest

from debatebot.text.names import NameTable
from debatebot.text.opposites import opposites
from debatebot.text.reading import read

NAMES = NameTable([], {})


def denied(text: str) -> set[str]:
    return {w.text for w in read(text, NAMES).content if w.negated}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the miller is forbidden to grind rye", {"grind", "rye"}),
        ("they were banned from fishing trout", {"fishing", "trout"}),
        ("the fence keeps the goats from eating hay", {"eating", "hay"}),
        ("nets stop them catching trout", {"catching", "trout"}),
        ("nothing stops them catching trout", {"stops"}),
        ("the noise keeps people waiting", set()),
        ("It is forbidden to sell bread, to bake cakes and to brew", {"sell", "bread", "bake", "cakes", "brew"}),
        ("the charter is silent on rents", {"rents"}),
        ("the cheese is unknown abroad", {"cheese", "abroad"}),
        ("an unknown buyer paid", set()),
        ("with out rain the barley died", {"rain"}),
        ("the shepherds earn zilch", {"earn"}),
        ("the shepherds earn bugger all", {"earn"}),
    ],
)  # fmt: skip
def test_reach(text: str, words: set[str]) -> None:
    assert denied(text) == words


def test_what_holds_together_does_not_fall_apart() -> None:
    whole, apart = (read(t, NAMES).content[0].family for t in ("hold together", "falls apart"))
    assert opposites(whole, apart)
