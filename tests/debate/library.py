"""A small pack about a library's opening hours, for tests of how turns are read."""

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

CLAIMS = (
    Claim(
        id="pro-study",
        side="pro",
        says="Students need a quiet place to study in the evening, and many have none at home.",
        phrasings=(
            "Pupils can't do their homework in a crowded flat.",
            "A late library gives everybody a desk and silence.",
        ),
    ),
    Claim(
        id="pro-workers",
        side="pro",
        says="People who work all day can only borrow books at night.",
        phrasings=(
            "After a shift the doors are already closed.",
            "Employees never manage to come in office hours.",
        ),
    ),
    Claim(
        id="pro-lonely",
        side="pro",
        says="A library open late brings lonely people together.",
        phrasings=(
            "Old folk find company between the shelves.",
            "It's a warm room where neighbours meet.",
        ),
    ),
    Claim(
        id="anti-cost",
        side="anti",
        says="Staying open at night costs money that the town does not have.",
        phrasings=(
            "Longer hours are too expensive.",
            "Heating and wages would break the budget.",
        ),
    ),
    Claim(
        id="anti-empty",
        side="anti",
        says="Hardly anybody would come so late, so the rooms would stand empty.",
        phrasings=("Nobody visits at ten in the evening.", "There is no demand for it."),
    ),
    Claim(
        id="anti-safety",
        side="anti",
        says="The staff would not be safe alone at night.",
        phrasings=(
            "Librarians fear drunk visitors after dark.",
            "It's dangerous for those who lock up.",
        ),
    ),
)

FACTS = (
    Fact(
        id="members",
        says="The library has 4,000 members.",
        number=NumberRule(value=4000, unit="members"),
        about=("library",),
        cite=(2,),
        slips=(Slip(said=("the library burned down in 1990",), fix="It never burned down."),),
    ),
)


def library(*, facts: bool = True) -> Pack:
    """The pack, with or without its facts."""
    return Pack(
        questions_file=QuestionsFile(
            article=Article(id="library", title="Open late?"),
            questions=(
                Question(
                    id="staff",
                    kind="number",
                    ask="How many librarians does Norway employ?",
                    accept=("1,500",),
                ),
            ),
        ),
        positions=PositionsFile(
            motion="The library should stay open late",
            sides={"pro": SideInfo(name="Open"), "anti": SideInfo(name="Close")},
            claims=CLAIMS,
            attacks=(
                Attack(from_="pro-study", to="anti-empty"),
                Attack(from_="anti-empty", to="pro-study"),
                Attack(from_="anti-cost", to="pro-workers"),
            ),
            facts=FACTS if facts else (),
        ),
        content_hash="0" * 16,
    )
