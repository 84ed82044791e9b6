"""A pack about hives on roofs: short answers in many voices, also to questions with a quotation."""

from debatebot.pack.models import (
    Point,
    Question,
)
from tests.grading.subject import graded, subject

QUESTIONS = (
 Question(id="a1",kind="term",ask="What is the name of the rule under which a roof must carry plants?",accept=("the Green Lid rule","Green Lid")),
 Question(id="a2",kind="term",ask="What do the beekeepers call a hive that is opened only twice a year?",accept=("a sleeping hive","sleeping hives")),
 Question(id="a3",kind="term",ask="Which disease killed most hives in the port district?",accept=("foulbrood","American foulbrood")),
 Question(id="a4",kind="term",ask="Which newspaper printed the leaked letter?",accept=("the Tamsin Courier","Tamsin Courier")),
 Question(id="b1",kind="who",ask="Who proposed the tax on pesticides?",accept=("Lena Orsk","the agriculture minister, Lena Orsk")),
 Question(id="b2",kind="who",ask="Who calls the plan 'honey for the rich'?",accept=("Piet Varga","Piet Varga, the chairman of the Tenants' Association")),
 Question(id="b3",kind="who",ask="Which company would run the hives on the public roofs?",accept=("Nectarworks","Nectarworks Ltd")),
 Question(id="b4",kind="who",ask="Who won the court case over the swarm?",accept=("the Kuiper family","Mr and Mrs Kuiper")),
 Question(id="c1",kind="number",ask="How many hives stand on the city's roofs today?",accept=("1,240","about 1,240 hives")),
 Question(id="c2",kind="number",ask="By how much did the number of stings treated fall?",accept=("18 per cent","18%")),
 Question(id="c3",kind="number",ask="How much does a permit cost per hive?",accept=("65 crowns","65 crowns a year")),
 Question(id="c4",kind="number",ask="How far from a school must a hive stand?",accept=("250 metres","a quarter of a kilometre")),
 Question(id="c5",kind="number",ask="How long would the permits last?",accept=("18 months","a year and a half")),
 Question(id="e1",kind="date",ask="When does the council vote on the plan?",accept=("12 June 2030","12 June")),
 Question(id="e2",kind="date",ask="In what year was the first hive set up on the town hall?",accept=("1998","in 1998")),
 Question(id="f1",kind="list",ask="Name the three cities that allow hives on public roofs.",accept=("Tamsin, Orle and Brekka",),need=3,points=(Point(id="t",phrasings=("Tamsin",)),Point(id="o",phrasings=("Orle",)),Point(id="b",phrasings=("Brekka",)))),
)  # fmt: skip

PACK = subject(
    "roofs",
    "Hives on Every Roof",
    "The city should put hives on its roofs",
    ("Keepers", "Bees would help the gardens of the city."),
    ("Doubters", "The wild bees would find less to eat."),
    QUESTIONS,
    "7" * 16,
)

ANSWERS = """
c a1 Green Lid|the green lid law|it's the Green Lid rule, which says plants must cover it|I'm fairly sure it was called "Green Lid"|GREEN LID|the gren lid rule|grean lidd|The rule goes by the name of Green Lid.|it's called Green Lid, not Green Roof|a rule by the name of the Green Lid|something like the Green Lid rule I think
p a1 the Green something rule|Lid rule|Green Lid and the Sun Cap Act
i a1 the Blue Lid rule|not Green Lid|Sleeping hive|it is anything but Green Lid
c a2 sleeping hive|sleepin hive|a hive that sleeps|Beekeepers use the term "sleeping hive" for one they leave alone for most of the year.|It's not a dead hive, it's a sleeping hive
p a2 sleeping something
i a2 a working hive|a hive that never sleeps|foulbrood
c a3 foulbrood|foul brood|American foulbrood|fowlbrood|AFB, I mean foulbrood|It was none other than foulbrood|the illness that wiped them out was foulbrood
p a3 foulbrood and varroa mites
i a3 varroa|chalkbrood|not foulbrood
c a4 Tamsin Courier|the Courier of Tamsin|The letter appeared in the pages of the Tamsin Courier.|a paper called the Tamsin Courier|The Tamsin Courier, the local daily
i a4 the Tamsin Herald|the Orle Courier|the letter
c b1 Orsk|Minister Orsk|the minister of agriculture|the farming minister|Lena Orsk, I believe|It was Orsk who put it forward|the tax was Lena Orsk's idea|ms orsk|the agriculture secretary Orsk
p b1 Lena|a minister|somebody in the ministry|Orsk and Varga|a woman in the government
i b1 Piet Varga|the tax was imposed on Lena Orsk|Varga proposed it to Lena Orsk|not Orsk|the transport minister|Lena Varga|Piet Orsk
c b2 Varga|Piet Varga of the Tenants' Association|the chair of the Tenants' Association|the head of the tenants' group|that Varga chap who speaks for the tenants|the man who leads the Tenants' Association
p b2 a man from the Tenants' Association|Piet|someone who represents tenants
i b2 Lena Orsk|Nectarworks|Varga calls it a blessing|Orsk says it about Varga
c b3 Nectarworks|nectar works|a firm called Nectarworks|Nectar-works Ltd|Nectarworks would|nectarwerks
p b3 Nectarworks and the council
i b3 the council|Honeyworks
c b4 the Kuipers|Kuiper family|the family Kuiper|Kuiper
i b4 the council won against the Kuipers|Lena Orsk|the Kuipers lost
c c1 1240|1,240 hives|twelve hundred and forty|one thousand two hundred forty|there are 1240 of them now, up from 300|1.24 thousand|1240 up on the roofs
p c1 about 1,200|more than 1,200|over a thousand
i c1 1420|124|12,400|not 1240
c c2 18%|eighteen percent|by 18 per cent|18 p.c.|they fell by 18 percent|it went down 18%|almost a fifth, 18 per cent
p c2 nearly a fifth|about 20 per cent|18
i c2 81 per cent|they rose by 18 per cent|a fifth|it went up 18 per cent
c c3 65 crowns|sixty-five crowns per hive|65cr|65 crowns every year|crowns 65|65 crowns for each hive, so 130 for two
p c3 65|under 70 crowns|around 60 crowns
i c3 56 crowns|65 euros|650 crowns|65 pounds
c c4 250 m|250 meters|a quarter of a km|quarter of a kilometre|0.25 km|250 metres away, which is a five minute walk|two hundred and fifty metres|at least 250 metres
p c4 250|over 200 metres
i c4 250 km|25 metres|half a kilometre|250 feet
c c5 18 months|a year and a half|one and a half years|1.5 years|eighteen months|one year and six months|a year and six months|18 mths
p c5 more than a year|over a year|18
i c5 18 years|half a year|a year|8 months
c e1 12 June 2030|12 June|June 12|12/6/2030|the twelfth of June|12th June next year|on June the twelfth, 2030|12.6.30
p e1 June|in June 2030|2030
i e1 21 June|12 July 2030|12 June 2031|after 12 June they will not vote, they vote on 3 July
c e2 1998|back in 98|'98|nineteen ninety-eight|nineteen ninety eight|two years before 2000|in the year 1998
p e2 the nineties|late 90s
i e2 1989|2008|1898|between 2000 and 2005
c f1 Tamsin, Orle and Brekka|tamsin orle brekka|Orle; Brekka; Tamsin|In Tamsin and Orle, and also in Brekka|tamsin, orl, breka|Tamsin first, then Orle, and finally Brekka
p f1 Tamsin and Orle|Tamsin, Orle and Lund|Tamsin, Orle, Brekka and Lund
i f1 Lund, Oslo, Rome
"""

grade = graded(PACK)
