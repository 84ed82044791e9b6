"""Packs for tests of rounds: the least that a pack can be, one with facts, and a hostile one."""

from debatebot.pack.models import (
    Article,
    Attack,
    Claim,
    Fact,
    NumberRule,
    Pack,
    PositionsFile,
    Question,
    QuestionsFile,
    SideInfo,
    Slip,
)


def bare() -> Pack:
    """One claim a side, and nothing that answers anything."""
    return _pack(
        "bare",
        questions=(Question(id="why", kind="explain", ask="Why?", accept=("It is cheap.",)),),
        motion="The path should be lit.",
        sides=("Light", "Dark"),
        claims=(
            Claim(id="seen", side="pro", says="People see where they walk."),
            Claim(id="bats", side="anti", says="Bats are disturbed by lamps."),
        ),
    )


def with_facts(*facts: Fact) -> Pack:
    """The least pack, with facts."""
    least = bare().positions
    return _pack(
        "facts",
        questions=(Question(id="who", kind="who", ask="Who pays?", accept=("the town",)),),
        motion=least.motion,
        sides=("Light", "Dark"),
        claims=least.claims,
        facts=facts,
    )


LAMPS = Fact(id="lamps", says="The path has 40 lamps.", number=NumberRule(value=40), cite=(2,))
OPENED = Fact(
    id="opened",
    says="The path was opened in 1998.",
    cite=(1,),
    slips=(
        Slip(said=("the path of 1988",)),
        Slip(said=("the path was opened in 1988",), fix="It was opened in 1998 (¶1)."),
    ),
)


def hostile() -> Pack:
    """Texts that would break a screen, a pattern or a sum."""
    nasty = "[bold]{0} %s ¶1 <b>\\ 1,000,000.50 times ½ ٣ \U0001f600 " + "x" * 300
    return _pack(
        "hostile",
        questions=(
            Question(
                id="many",
                kind="choice",
                ask=nasty,
                accept=("12",),
                options=tuple(str(n) for n in range(1, 13)),
            ),
            Question(id="dots", kind="term", ask="…?", accept=("…",)),
        ),
        motion="…",
        sides=("[x]", "%s"),
        claims=(
            Claim(id="p1", side="pro", says=nasty, gist="…", weight=1),
            Claim(id="p2", side="pro", says="?!", evidence=("f1", "gone")),
            Claim(id="a1", side="anti", says="()*+", lines=("a" * 500, "…"), concede="…"),
        ),
        attacks=(
            Attack(from_="a1", to="p1", lines=(nasty,)),
            Attack(from_="p1", to="a1", force=3),
            Attack(from_="p2", to="a1", force=3),
        ),
        facts=(
            Fact(id="f1", says=nasty, cite=(9,), slips=(Slip(said=("…", nasty)),)),
            Fact(id="f2", says="0"),
        ),
    )


def _pack(
    name: str,
    *,
    questions: tuple[Question, ...],
    motion: str,
    sides: tuple[str, str],
    claims: tuple[Claim, ...],
    attacks: tuple[Attack, ...] = (),
    facts: tuple[Fact, ...] = (),
) -> Pack:
    return Pack(
        questions_file=QuestionsFile(
            article=Article(id=name, title=name.capitalize()), questions=questions
        ),
        positions=PositionsFile(
            motion=motion,
            sides={"pro": SideInfo(name=sides[0]), "anti": SideInfo(name=sides[1])},
            claims=claims,
            attacks=attacks,
            facts=facts,
        ),
        content_hash="1" * 16,
    )
