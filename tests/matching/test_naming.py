"""Which claims a short text names."""

import pytest
from msgspec.structs import replace

from debatebot.matching.naming import ClaimNamer
from debatebot.pack.models import Claim
from tests.grading.packs import PACK

CLAIMS = (
    Claim(
        id="noise", side="pro", says="Dogs bark all night.", phrasings=("Barking keeps us awake.",)
    ),
    Claim(id="dirt", side="pro", says="Dogs leave dirt on the paths."),
    Claim(id="company", side="anti", says="Dogs keep old people company."),
    Claim(id="leash", side="anti", says="A leash is enough."),
)
NAMER = ClaimNamer(
    replace(PACK, positions=replace(PACK.positions, motion="Dogs should be banned", claims=CLAIMS))
)
ALL = ("noise", "dirt", "company", "leash")


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("barking", ("noise",)), ("they bark all night", ("noise",)), ("a leash", ("leash",)),
        ("dirt and leash", ("dirt", "leash")), ("leash, dirt", ("dirt", "leash")),
        ("", ()), ("xylophones", ()), ("nursing homes", ()),
        ("dirt on the paths, with a leash", ("dirt",)),
        ("dirt among xylophones, zeitgeist, photosynthesis and trombones", ()),
    ],
)  # fmt: skip
def test_named(text: str, named: tuple[str, ...]) -> None:
    assert NAMER.named(text, ALL) == named


def test_only_claims_among_those_asked_for_and_not_beside_a_better_one_elsewhere() -> None:
    assert NAMER.named("dirt and leash", ("leash", "company")) == ("leash",)
    assert NAMER.named("dirt on the paths, with a leash", ("leash", "noise")) == ()
    assert NAMER.named("dirt", ()) == ()


def test_a_list_of_everything_names_two_at_most() -> None:
    assert len(NAMER.named("dirt, leash, barking", ALL)) == 2


def test_a_pack_without_claims_names_none() -> None:
    empty = replace(PACK, positions=replace(PACK.positions, claims=()))
    assert ClaimNamer(empty).named("sharing is fair", ("p",)) == ()


def test_a_reason_is_a_reason() -> None:
    assert NAMER.gives_reason("because they bark")
    assert not NAMER.gives_reason("they bark")
