"""A small pack and a reader by ids, so that rounds are tested apart from recognition."""

from debatebot.debate.reading import Context, Intent, Ranked, Reading, Tier
from debatebot.debate.tools import Tools
from debatebot.pack.models import (
    Article,
    Attack,
    Claim,
    CriticalQuestion,
    Fact,
    GeneralReply,
    Pack,
    PositionsFile,
    Question,
    QuestionsFile,
    Side,
    SideInfo,
    Slip,
    WeighingLine,
)

WORDS = {
    "pro1": "quiet streets let children cycle to school",
    "pro2": "buses run on time without jams",
    "pro3": "clean air keeps lungs healthy",
    "anti1": "shops lose customers who drive",
    "anti2": "nurses on night shifts need cars",
    "anti3": "cameras everywhere watch citizens",
}


def make_pack(lines: int = 2, general: bool = True) -> Pack:
    """Six claims, each attacked by two of the other side."""
    claims = tuple(
        Claim(
            id=key,
            side="pro" if key.startswith("pro") else "anti",
            says=f"{says.capitalize()}, and that matters.",
            gist=says,
            weight=3 if key.endswith("1") else 2,
            issue=f"issue{key[-1]}",
            concede=f"I give up that {says}.",
            questions=(CriticalQuestion(ask=f"How many would say that {says}?"),),
            evidence=("fact1",) if key == "pro1" else (),
        )
        for key, says in WORDS.items()
    )
    attacks = tuple(
        Attack(
            from_=one.id,
            to=other.id,
            type="turn" if one.id[-1] == other.id[-1] else "rebut",
            force=3 if one.id[-1] == other.id[-1] else 2,
            lines=tuple(f"Line {n} of {one.id} against {other.id} (¶{n})." for n in range(lines)),
        )
        for one in claims
        for other in claims
        if one.side != other.side and one.id[-1] != "3"
    )
    return Pack(
        questions_file=QuestionsFile(
            article=Article(id="town", title="A charge for cars"),
            questions=(Question(id="q", kind="term", ask="?", accept=("x",)),),
        ),
        positions=PositionsFile(
            motion="The town should charge cars.",
            sides={"pro": SideInfo(name="For", part="Bridge"), "anti": SideInfo(name="Against")},
            claims=claims,
            attacks=attacks,
            facts=(
                Fact(
                    id="fact1",
                    says="Forty thousand cars enter every day.",
                    cite=(2,),
                    slips=(Slip(said=("fifty thousand cars",), fix="It is forty thousand (¶2)."),),
                ),
            ),
            general=(GeneralReply(lines=("That may be, but it is one street.",)),)
            if general
            else (),
            weighing=(WeighingLine(axis="magnitude", lines=("The larger good is here.",)),),
        ),
        content_hash="0" * 16,
    )


class ReaderById:
    """Reads a turn by the claim ids and the marks that stand in it."""

    def __init__(self, pack: Pack) -> None:
        self._sides: dict[str, Side] = {c.id: c.side for c in pack.positions.claims}

    def read(self, text: str, side: Side, context: Context | None = None) -> Reading:
        """`pro1` argues it, `granted:anti1` grants it, `?` asks, `!rude` insults."""
        words = text.replace(",", " ").replace(".", " ").split()
        made = tuple(w for w in words if w in self._sides)
        granted = tuple(w[8:] for w in words if w.startswith("granted:") and w[8:] in self._sides)
        ranked = tuple(Ranked(c, self._sides[c], 0.8) for c in (*made, *granted))
        intent: Intent = "argument"
        tier: Tier = "accept" if made else "new"
        if "!rude" in words:
            intent, tier = "abuse", "none"
        elif text.endswith("?"):
            intent = "question"
        elif granted and not made:
            intent, tier = "concession", "none"
        elif "between" in words:
            made, tier = (), "choose"
        return Reading(
            intent=intent, tier=tier, made=made, granted=granted, denied=(), ranked=ranked,
            side=side, slips=(), reason="", certainty=0.9,
        )  # fmt: skip


PACK = make_pack()
TOOLS = Tools(PACK, ReaderById(PACK))
