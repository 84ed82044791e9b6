"""A pack about a dam: terms, persons, amounts and dates, right, in part and turned round."""

from debatebot.pack.models import (
    Point,
    Question,
)
from tests.grading.subject import graded, subject

QUESTIONS = (
 Question(id="a1",kind="term",ask="Which gas leaks from the old landfill?",accept=("methane","the gas methane")),
 Question(id="a2",kind="term",ask="What is the nickname of the tower that the town wants to pull down?",accept=("the Broken Tooth","Broken Tooth")),
 Question(id="a3",kind="term",ask="Which clause of the contract lets the town leave after ten years?",accept=("clause 7","Clause 7(b)")),
 Question(id="a4",kind="term",ask="What does the author call towns that sell their forests?",accept=("orphan towns","'orphan towns'")),
 Question(id="b1",kind="who",ask="Who designed the new bridge?",accept=("Yara Lindqvist","the architect Yara Lindqvist","Yara Lindqvist, an architect from Holm")),
 Question(id="b2",kind="who",ask="According to the article, who pays for the cleaning of the river?",accept=("the dye works","the owners of the dye works")),
 Question(id="b3",kind="who",ask="Who was dismissed after the flood?",accept=("Dr Milan Osterby","the harbour engineer, Milan Osterby")),
 Question(id="b4",kind="who",ask="Which minister refused to sign the treaty?",accept=("Ruth Calloway","the finance minister, Ruth Calloway")),
 Question(id="c1",kind="number",ask="How high would the new dam be?",accept=("34 metres","34 m")),
 Question(id="c2",kind="number",ask="What share of the voters rejected the dam in the poll?",accept=("two thirds","67 per cent")),
 Question(id="c3",kind="number",ask="How many litres of water does each household use a day?",accept=("115 litres","115")),
 Question(id="c4",kind="number",ask="How old is the mill?",accept=("140 years","about 140 years old")),
 Question(id="c5",kind="number",ask="How many times has the tower been struck by lightning?",accept=("seven times","7")),
 Question(id="e1",kind="date",ask="When did the old bridge collapse?",accept=("9 February 2019","on 9 February 2019")),
 Question(id="e2",kind="date",ask="By what date must the town reply?",accept=("31 July","31 July 2032")),
 Question(id="e3",kind="date",ask="Since when has bathing been banned?",accept=("the summer of 2017","2017")),
 Question(id="f1",kind="list",ask="Name the two rivers that meet in the town.",accept=("the Aske and the Little Torn",),need=2,points=(Point(id="a",phrasings=("the Aske","the river Aske")),Point(id="t",phrasings=("the Little Torn","the river Little Torn")))),
)  # fmt: skip

PACK = subject(
    "dam",
    "No Dam on the Torn",
    "The dam should be built",
    ("Builders", "The dam would stop the floods."),
    ("Valley", "The dam would drown the meadows."),
    QUESTIONS,
    "9" * 16,
)

ANSWERS = """
c a1 methane|Methane gas|methan|it's methane, a gas that warms the planet|CH4, methane|Methane leaks from it.|It couldn't be anything but methane|that would be methane i reckon|well it stinks but the one they mean is methane
p a1 methane and butane
i a1 butane|carbon dioxide|not methane|methane or butane|gas
c a2 Broken Tooth|they call it the broken tooth|the brokn tooth|its nickname is Broken Tooth|"The Broken Tooth"|Locals have christened it the Broken Tooth.|a tooth that is broken
p a2 the Tooth|Broken something|something to do with a tooth
i a2 the Rotten Tooth|the Old Bridge|not the Broken Tooth
c a3 clause 7|7|number 7|the seventh clause|clause seven|cl. 7|clause no. 7|section 7 of the contract, I mean clause 7
i a3 clause 17|clause 6|not clause 7|clause 7 or 8
c a4 orphan towns|orphans|orphan town|orphaned towns|He calls them orphan towns.|towns that are orphans
i a4 widow towns|ghost towns|not orphan towns
c b1 Lindqvist|Yara Lindqvist|the architect Lindqvist|Yara Lindquist|lindkvist|Y. Lindqvist|It was designed by Yara Lindqvist, an architect.|Ms Lindqvist drew it|an architect called Yara|Lindqvist from Holm|an architect from Holm called Lindqvist|it's the work of yara lindqvist
p b1 Yara|an architect|an architect from Holm|Lindqvist and Osterby|Yara Lindqvist, an engineer
i b1 Osterby|Yara Osterby|the town designed it for Lindqvist|Lindqvist opposed it and Osterby designed it|not Lindqvist|somebody
c b2 the dye works|the owners of the dye works|dye works owners|The dye works has to|the people who own the dye works
p b2 the dye works and the town
i b2 the town|the taxpayer|not the dye works|the mill
c b3 Osterby|Milan Osterby|the harbour engineer|Dr. Osterby|the engineer of the harbour|Milan Osterbee|Osterby lost his job|they sacked Osterby|it was Osterby who got the sack
p b3 an engineer|Milan|somebody at the harbour|Osterby and Calloway
i b3 Calloway|Osterby dismissed the mayor|Nils Osterby|the town's engineer was dismissed by Osterby|Osterby was not dismissed
c b4 Calloway|Ruth Calloway|the finance minister|the minister of finance|Minister Calloway|Ruth C.|the minister for money, Ruth|calloway didn't sign it|Calloway wouldn't put her name to it
p b4 Ruth
i b4 the transport minister|Osterby|Calloway signed it|not Calloway|everyone but Calloway|Ruth Lindqvist
c c1 34 metres|34m|thirty-four meters|34 metres tall|3400 cm|0.034 km|a height of 34 metres|34 mtrs
p c1 34|about 35 metres|over 30 metres|just under 35 metres
i c1 43 metres|34 feet|34 km|340 metres|34 million|34 metres long and 50 metres high
c c2 67%|two thirds|2/3|two out of three|sixty-seven percent|two-thirds of them|67 per cent said no|67 in 100
p c2 about 70 per cent|more than half|67
i c2 one third|33 per cent|76%|a third voted against|half|67 per cent voted for it
c c3 115 litres|115|115 l|115 liters per day|a hundred and fifteen|one hundred fifteen litres
p c3 about 120 litres|over 110 litres|more than a hundred litres
i c3 151 litres|115 gallons|115 cubic metres|1150|115 litres a week
c c4 140 years|140|140 yrs old|about 140 years|a hundred and forty years|one hundred and forty|14 decades|around 140
p c4 over a hundred years|more than a century
i c4 104 years|14 years|1,400 years|40 years
c c5 7|seven|seven times|7x|seven times so far|it was hit 7 times
i c5 eight times|17|70 times
c e1 the 9th of Februari 2019|9 February 2019|9 Feb 2019|9/2/2019|2019-02-09|Feb 9th, 2019|the ninth of February 2019|February 9, 2019, at night|on the 9th of Febuary, two thousand and nineteen
p e1 February 2019|2019|9 February|February|in the winter of 2019
i e1 9 February 2020|8 February 2019|9 March 2019|2 September 2019|1919|19 February 2019
c e2 31 July|July 31|the end of July, the 31st|31/7/2032|31st July 2032|by the 31st of July|until 31 July|no later than 31 July|31 July at the latest|before the end of 31 July
p e2 July|the end of July|late July|July 2032
i e2 30 July|31 June|31 July 2031|1 August
c e3 2017|summer 2017|since 2017|the summer of 2017|from the summer of 2017 on|since the summer of twenty seventeen|seventeen, I mean 2017
p e3 the 2010s
i e3 2007|summer 2018|2016
c f1 Aske and Little Torn|the Aske, the Little Torn|Little Torn + Aske|the rivers Aske and Little Torn|the Ask and the little torn|Where the Aske joins the Little Torn|It lies where the Aske flows into the Little Torn.|The first is the Aske; the second, the Little Torn.
p f1 the Aske|the Aske and the Great Torn|Aske and Torn|the Little Torn and another one|the Aske and the Rhine
i f1 the Great Torn|the Rhine|two rivers
"""

grade = graded(PACK)
