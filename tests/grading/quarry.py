"""A pack about a quarry, for statements turned round, told crosswise, added to, or put in few words."""

from debatebot.pack.models import (
    Article,
    Claim,
    DateRule,
    Pack,
    Point,
    PositionsFile,
    Question,
    QuestionsFile,
    SideInfo,
)
from tests.grading.subject import graded


def _points(**points: tuple[str, ...]) -> tuple[Point, ...]:
    return tuple(Point(id=name, phrasings=phrasings) for name, phrasings in points.items())


QUESTIONS = (
    Question(
        id="amounts", kind="explain", need=2,
        ask="Why do the villagers of Ondal complain about the quarry? Give two reasons.",
        accept=("There are fewer birds and more lorries.", "Dust has risen and the wells hold less water."),
        points=_points(
            birds=("there are fewer birds in the wood", "the number of birds has fallen by a third"),
            lorries=("more lorries drive through the village", "lorry traffic rose from 40 to 90 a day"),
            wells=("the wells hold less water", "the water in the wells sank"),
        ),
    ),
    Question(
        id="change", kind="contrast", need=2,
        ask="How did wages and rents each change after the quarry opened?",
        accept=("Wages rose while rents fell.", "Wages went up from 11 to 14 florins and rents dropped."),
        points=_points(
            wages=("wages rose from 11 to 14 florins", "people earned more"),
            rents=("rents fell from 9 to 7 florins", "rents went down"),
        ),
    ),
    Question(
        id="who-did", kind="explain", need=1,
        ask="What happened at the weighbridge? Give one reason for the quarrel.",
        accept=("The foreman accused the drivers of cheating.", "The drivers were not asked before the hours were changed."),
        points=_points(
            accused=("the foreman accused the drivers of cheating",),
            asked=("the drivers were not asked before the hours were changed",),
            left=("the last lorry left two boys behind at the gate",),
        ),
    ),
    Question(
        id="two-ways", kind="contrast", need=2,
        ask="How does the old pit differ from the new one? Give two differences.",
        accept=("The old pit closes at dusk and the new one works all night; the old one is shallow.",),
        points=_points(
            hours=("the old pit closes at dusk while the new one works all night",),
            depth=("the old pit is shallow, the new one deep",),
        ),
    ),
    Question(
        id="parties", kind="contrast", need=2,
        ask="How do the mason and the miller differ about the road?",
        accept=("The mason wants it paved, the miller wants it closed.",),
        points=_points(
            mason=("the mason wants the road paved",), miller=("the miller would close the road",)
        ),
    ),
    Question(
        id="faster", kind="explain", need=1,
        ask="Why is the fund paid out before the works begin? Give one reason.",
        accept=("Dust arrives within days while help takes months.", "Children fall ill sooner than grown-ups."),
        points=_points(
            speed=("dust arrives within days while help takes months",),
            children=("children fall ill sooner than grown-ups",),
        ),
    ),
    Question(
        id="shift", kind="explain", need=1,
        ask="Why would one truck be enough? Give one reason.",
        accept=("The same truck could take workers at six and stones at eight.",),
        points=_points(
            both=("the same truck could take workers at six and stones at eight",),
            spare=("a spare engine stands ready",),
        ),
    ),
    Question(
        id="denied", kind="explain", need=1,
        ask="Why did the ferryman stop? Give one reason.",
        accept=("The company refused to change its timetable.", "He could not stay afloat."),
        points=_points(
            timetable=("the company refused to change its timetable",),
            crew=("there were too few deckhands",),
        ),
    ),
    Question(
        id="kept", kind="explain", need=2,
        ask="What did the inspector find? Give two things.",
        accept=("Nobody was checking the brakes, and the siren was broken.",),
        points=_points(
            brakes=("nobody was checking the brakes", "the brakes were never looked at"),
            siren=("the siren was broken", "the warning horn did not work"),
        ),
    ),
    Question(
        id="mend", kind="fix", ask="One word in this sentence is wrong. Which should it be?",
        sentence="The road to the quarry was paid by the miller.", wrong="miller",
        accept=("the mason", "mason"),
    ),
    Question(
        id="at-night", kind="true_false", ask="True or false: the old pit works at night.",
        accept=("false",),
    ),
    Question(
        id="gates", kind="choice", ask="How many gates has the new pit?",
        options=("2", "3", "4"), accept=("3",),
    ),
    Question(
        id="fear", kind="choice", ask="What do the villagers fear most?",
        options=("dust in the wells", "lorries at night", "a flood"), accept=("lorries at night",),
    ),
    Question(id="stone", kind="term", ask="Which stone does the hill give?", accept=("blue slate",)),
    Question(id="sold", kind="term", ask="Where is the stone sold?", accept=("Norway", "in Norway")),
    Question(id="cranes", kind="number", ask="How many cranes does Norway own?", accept=("40 cranes",)),
    Question(
        id="parson", kind="term", ask="Which stand has the parson taken in the quarrel?",
        accept=("he takes no side", "neutral"),
        points=_points(neutral=("he takes no side", "neutral")),
    ),
    Question(
        id="needs", kind="term", ask="What would the second pit require?",
        accept=("more wagon space",),
        points=(
            Point(
                id="space", phrasings=("more wagon space", "larger wagon yards"),
                keywords=("wagon space",),
            ),
        ),
    ),
    Question(id="opened", kind="date", ask="In which year did the quarry open?", accept=("1911",)),
    Question(
        id="blast", kind="date", ask="When was the first blast? Give month and year.",
        accept=("9 May 1931", "May 1931"), date=DateRule(value="1931-05", tolerance_days=0),
    ),
    Question(id="siren", kind="who", ask="Who mended the siren?", accept=("Ines Halloran", "Halloran")),
    Question(id="burns", kind="term", ask="What does the engine burn?", accept=("seal oil", "the oil of seals")),
    Question(id="tower", kind="number", ask="How tall is the tower?", accept=("38 metres",)),
    Question(id="built", kind="date", ask="When was the tower built?", accept=("1842",)),
    Question(
        id="sale", kind="explain", need=1, ask="What did the council decide about the hut?",
        accept=("The council will sell the hut to the drivers.",),
        points=_points(sell=("the council will sell the hut to the drivers",)),
    ),
    Question(
        id="trusted", kind="explain", need=1, ask="Why is the old siren kept?",
        accept=("Workers trust it more than radios.",),
        points=_points(trust=("workers trust it more than radios",)),
    ),
    Question(
        id="carts", kind="list", need=3, ask="Name the three carts.", accept=("Marigold, Heron and Dunlin",),
        points=_points(one=("Marigold",), two=("Heron",), three=("Dunlin",)),
    ),
    Question(id="output", kind="number", ask="By how many per cent did the output fall?", accept=("22 per cent",)),
    Question(id="dues", kind="number", ask="How much does the road cost the village each year?", accept=("4 million crowns",)),
    Question(
        id="guards", kind="explain", need=1, ask="Why do the drivers oppose the new gate?",
        accept=("They lose pay because the mason keeps the gate shut.", "Guards come without a lamp."),
        points=_points(
            pay=("drivers lose pay because the mason keeps the gate shut",),
            guards=("guards come without a lamp",),
        ),
    ),
    Question(
        id="dry", kind="explain", need=1, ask="What happened on the slope?",
        accept=("The slope slid because the trees were felled.",),
        points=_points(slid=("the slope slid because the trees were felled",)),
    ),
)  # fmt: skip

PACK = Pack(
    questions_file=QuestionsFile(
        article=Article(id="quarry", title="Leave the Hill Alone"), questions=QUESTIONS
    ),
    positions=PositionsFile(
        motion="The quarry should close",
        sides={"pro": SideInfo(name="Closers"), "anti": SideInfo(name="Keepers")},
        claims=(
            Claim(id="p", side="pro", says="The hill is worth more than the stone."),
            Claim(id="a", side="anti", says="The valley lives on the quarry."),
        ),
    ),
    content_hash="7" * 16,
)

ANSWERS = """
c amounts less birds, more lorries|birds down, lorries up|birds have dwindled and lorries doubled|lorries 40 -> 90, and fewer birds
p amounts birds have dwindled|fewer birds and fewer lorries|the number of birds rose and so did the lorries
i amounts the number of birds has risen and there are fewer lorries|there are plenty of birds and the lorries have been getting fewer
c change wages rose, rents fell|wages went from 11 to 14 while rents sank
i change wages fell and rents rose|wages down, rents up|wages either fell or rose
c who-did the foreman accused the drivers of cheating|drivers were accused of cheating by the foreman|nobody asked the drivers before the hours were changed
i who-did the drivers accused the foreman of cheating|the drivers did not ask the foreman before they changed the hours|two boys left the last lorry behind at the gate
c two-ways the old pit shuts at dusk, the new one works all night, and the old one is shallow while the new one is deep
i two-ways the new pit closes at dusk while the old one works all night, and the new one is shallow
c parties the mason would have it paved and the miller closed|paved says the mason, closed says the miller
i parties the miller wants it paved and the mason wants it closed
c faster dust is there in days but help takes months|children get ill sooner than grown-ups do
i faster help arrives within days while dust takes months|grown-ups fall ill sooner than children
c shift one truck takes workers at six and stones at eight
i shift the same truck could take stones at six and workers at eight
c denied they would not change the timetable|not enough deckhands|it's not as if there were enough deckhands
i denied the company changed its timetable|there were plenty of deckhands|not because of too few deckhands
c kept nobody checked the brakes and the siren was broken|there was no one to check the brakes; broken siren too
p kept the siren was broken and the inspector lost his hat in the river|nobody checked the brakes
i kept every brake was checked and the siren was never broken
c mend the mason|mason, not the miller|miller -> mason|the miller should be the mason
i mend mason -> miller|the mason should read the miller|the mason is wrong, it must be the miller
c at-night nope|Nope, at dusk it closes|nah|it does not
i at-night yes|yep, it does
c gates 3|three|it is 3
i gates 2|4|four
c fear the second one|number two|second|lorries at night
i fear the third|number three|first
c stone blue slate|nothing less than blue slate|none other than blue slate|blue slate, obviously
i stone blue slate? no way|blue slate? Nope.|blue slate? Never|not blue slate
i sold outside Norway|beyond Norway|outside of Norway
c sold Norway|in Norway, nowhere else
i cranes Sweden has 40 cranes|40 more than Sweden|40 cranes fewer than Sweden
c cranes 40 cranes|Norway has 40 cranes|they have 40 cranes, more than Sweden
c parson not taking any side|doesn't take sides
i parson taking a side
c needs more wagon space|wagon space
i needs less wagon space|wagon space has to shrink|smaller wagon space
c opened the year before 1912|the year after 1910
i opened the year before 1911|the year after 1911
c blast 9 May 1931|May 1931
p blast 10 May 1931|1931
i blast June 1931
c siren Halloran mended it|it was mended by Halloran|the smith broke it and Halloran mended it
i siren Halloran broke it, the smith mended it|Halloran watched while the smith mended it
c burns it burns seal oil rather than coal|rather seal oil than coal
i burns it stopped burning seal oil|rather coal than seal oil|coal rather than seal oil
c tower 1. 38 metres|38 metres tall|38 metres high
i tower 38 metres wide|38 metres deep|38 metres less than the church
c built in 1842|the church was built in 1850, the tower in 1842
i built 1842 years ago|the church was built in 1842, the tower in 1850
c sale the hut is sold to the drivers|the hut will be sold by the council to the drivers
i sale the hut is sold by the drivers to the council|keep the hut instead of selling it to the drivers|the council postponed selling the hut to the drivers
c trusted workers trust the siren more than radios|it is trusted more than radios by the workers
i trusted workers trust radios more than the siren
i carts none of the Marigold, the Heron or the Dunlin|none of Marigold, Heron and Dunlin
c output 22 per cent|it fell by 22 per cent|22 per cent less|close to 22 per cent|more than 21, in fact 22 per cent|-22 %
i output it grew by 22 per cent|+22 %|it fell to 22 per cent|up 22 per cent
i dues it saves 4 million crowns
c dues it costs 4 million crowns
c guards guards come without any lamp|guards come with no lamp|drivers lose pay because the mason keeps the gate shut
i guards guards come with a lamp|the mason loses pay because drivers keep the gate shut
c dry because the trees were felled the slope slid|the trees were felled, so the slope slid|the slope slid due to the felled trees
i dry the trees were felled because the slope slid|the slope slid, so the trees were felled
i sold anywhere but Norway|everywhere but Norway
"""
"""Marks, questions and answers: `c` correct, `p` in part or nearly, `i` incorrect."""

grade = graded(PACK)
