"""A pack about street lamps and stars, for answers told with talk, other values and other names around."""

from debatebot.pack.models import (
    Question,
)
from tests.grading.subject import graded, subject

QUESTIONS = (
 Question(id="n1",kind="number",ask="According to the stargazers, what is the real price of running one lamp for a year?",accept=("84 florins",)),
 Question(id="n2",kind="number",ask="How much would dimming the lamps save each year?",accept=("2.3 million crowns","2,300,000 crowns")),
 Question(id="n3",kind="number",ask="What did a lamp cost once the works had changed the bulbs?",accept=("6.40 francs",)),
 Question(id="n4",kind="number",ask="What share of the lamps did the town switch off?",accept=("37 per cent","37%")),
 Question(id="n5",kind="number",ask="What fine does the shopkeeper now pay?",accept=("350 crowns",)),
 Question(id="d1",kind="date",ask="When was the Kessler Act passed?",accept=("14 March 2011","March 2011")),
 Question(id="d2",kind="date",ask="On what date would drivers begin to park free?",accept=("1 May 2031",)),
 Question(id="d3",kind="date",ask="In which year was a comet seen over the town?",accept=("2018","in 2018")),
 Question(id="w1",kind="who",ask="Who brought the lamp bill into the council?",accept=("Orla Venning","the works secretary, Orla Venning")),
 Question(id="w2",kind="who",ask="Who noticed the broken cable?",accept=("Tove Askeland","a night porter","Tove Askeland, a night porter")),
 Question(id="w3",kind="who",ask="Who says that the dark streets are not safe?",accept=("Rufus Tallis","Rufus Tallis, treasurer of the Taxi Drivers' League")),
 Question(id="w4",kind="who",ask="Which body sends the inspector?",accept=("the Coastal Lighting Office","the Lighting Office")),
 Question(id="w5",kind="who",ask="Who was refunded the fine after the mistake?",accept=("Greta Molnar","Greta Molnar, a piano tuner")),
 Question(id="w6",kind="who",ask="Who leads the Northern Stargazers?",accept=("Emeric Dunn","Dunn")),
 Question(id="t1",kind="term",ask="Which law obliges shops to switch off their signs?",accept=("the Kessler Act","Kessler Act of 2011")),
 Question(id="t2",kind="term",ask="What is the name for the trouble that people have in seeing the sky once lamps are near?",accept=("lamp blindness","It is called lamp blindness.")),
 Question(id="t3",kind="term",ask="What is the cheap ticket that nurses hold called?",accept=("Heron Pass","the Heron Pass")),
 Question(id="t4",kind="term",ask="What does the council call the money it gives for each dark street?",accept=("a shade grant","shade grants")),
)  # fmt: skip

PACK = subject(
    "lamps",
    "Turn Them Down",
    "The lamps should be dimmed at night",
    ("Dimmers", "The stars come back when the lamps are dimmed."),
    ("Keepers", "Dark streets frighten people, says the Harbour Women's Circle."),
    QUESTIONS,
    "5" * 16,
)

ANSWERS = """
c n2 2.3 million crownes|2.3 million crown|two million three hundred thousand of their crowns|2.3m cr.|2,300,000 krowns|2.3 million of our crowns
p n2 2.3 million|more than double the 1 million crowns of the last plan
c n2 streets free of glare would come to 2.3 million crowns|dark streets, without the park, save 2.3 million crowns
i n2 2.3 million francs|3.2 million crownes|it would not save 2.3 million crowns|without 2.3 million crowns
c n3 six francs forty|6 francs and 40|6 francs 40 centimes|6,40 franks|six francs forty a lamp|it fell from 11 francs to 6.40 francs
i n3 six francs fourteen|4 francs 60|46 francs
c n1 well the council claims 30, my neighbour swears by that, but count the wires and the climbing and you get 84 florins, say the stargazers|the council pays 30 but the real price is 84 florins
p n1 84 florins and another 30 for wires|84 florins for a lamp, and the pole takes another 30 florins
i n1 the council pays 84 florins and the real price is 30 florins|the shops pay 84 and the true price of running a lamp is 30 florins|84 or 30 florins
i n3 it went from 6.40 francs up to 11|it rose from 6.40 francs to 11 francs
c d2 hm, the vote was in April, then came the harvest, my wedding was in late June, and yes, drivers park free from 1 May 2031|the council meets in March, then shops complain for weeks, and after all that drivers park free on 1 May 2031
p d2 1 May 2031 and 3 June 2031
c d3 they fixed the first telescope in 1934 and then nobody looked up for ages and one night there it was, a comet, 2018
p d3 2018 and 1934
i d3 the comet was seen in 1934 and the telescope came in 2018|2018 or 1934
c n4 37 out of every hundred|37 in a hundred|37 procent|37 per cents|37%|thirty-seven percent|37 per cent of them
p n4 37|more than a third|over a third of the lamps|about 38 per cent
i n4 a third|more than half|less than a third|more than two thirds|nearly a quarter
c n5 three hundred crowns plus another fifty
p n5 350 crowns plus another 50
i n5 300 crowns plus another 60|300 crowns or another 50
c n1 their figure is 84 florins, nearly three times what the council says
c d1 2011, 14th March|14 March 2011|March 2011
p d1 15 March 2011|March 2011, on the 4th|2011
i d1 14 May 2011|March 2012
p d3 a couple of years before 2020|a few years after 2016
c d3 two years before 2020|1 year after 2017
i d3 two years after 2020|a couple of years before 2018
c n5 twice the 175 crowns of before|350 crownes|350 kr
c n1 84 fl|eighty four florin|the council says 30 florins but the stargazers reckon 84|they worked it out: 30 for power, 54 for repairs, 84 florins all in
p n1 84|eighty something florins
i n1 84 crowns|48 florins
c n2 2.3 mio crowns|2.3 million crowns each year and not 3.2 million as the mayor said
c n3 first 11 francs, then after the works changed the bulbs only 6.40 francs|6 fr 40|francs 6.40
i n3 11 francs, before it was 6.40 francs
c n4 37% were switched off and 63% stayed on|37/100|0.37
i n4 63%|3/7
c n5 used to be 200, now it is 350 crowns|three fifty crowns
i n5 used to be 350, now it is 200 crowns|200 crowns now, 350 before|three forty crowns
c d2 drivers pay until 30 April 2031 and park free from 1 May 2031
p d2 before 1 May 2031|until 1 May 2031
c d2 the day before 2 May 2031|1st day of the month of May 2031|1/5/2031|two days after 29 April 2031
p d2 1/5|the first day of May
i d2 the day after 1 May 2031|2/6|31/5
c n4 thirtyseven percent|thirtyseven persent
c d2 drivers would no longer be charged as from 1 May 2031|no more fees from the first of May 2031
i d2 not from 1 May 2031|drivers would not park free from 1 May 2031|nobody would park free from 1 May 2031|not as from 1 May 2031
i n5 double the 350 crowns|half the 350 crowns
c w1 Orla Venning|the works secretary|the secretary of works|that Venning woman, works boss|Venning, boss of the lamp lads|Orla, the works secretary
p w1 somebody from the works|a secretary of the council|some member of the works, can't remember the name|Orla|Orla Venning, who is a shepherd|Venning, the harbour mayor|Venning and Tallis
i w1 a shepherd|the mayor|Tallis|Rufus Tallis, the works secretary
c w2 some porter called Tove|tove the night porter|Tove Askeland, who is a porter
p w2 a porter|Tove|Tove Askeland, who is a violinist|Tove Askeland, the judge
i w2 a violinist|Greta Molnar|Greta the porter
c w3 Tallis|the head of the Taxi Drivers' League|the treasurer of the league of taxi drivers
p w3 someone from the League|a leaguesman|some taxi man
i w3 someone from the council|a shopkeeper
c w4 the Coastal Lighting Authority|the lighting agency of the coast|coastal lighting office
i w4 the Harbour Women's Circle
p w4 the lighting of the coast|an office
c w5 Greta Molnar|Molnar got the money back
p w5 a piano tuner|Greta
i w5 the town was refunded the fine by Greta Molnar|Tove Askeland
i w3 the mayor told Tallis that the streets are not safe|she told Rufus Tallis so
c t1 Kessler|Kessler's law|the Kessler law|kessler act
i t1 the council|Heron|not Kessler
p t2 a blindness towards the sky|some sort of blindness
i t2 a trouble with lamps|colour blindness|the sky near lamps
c t3 It isn't called anything other than the Heron Pass|nothing but the Heron Pass
i t3 not the Heron Pass|anything but the Heron Pass
p t4 some kind of grant|a grant, I forget the word
i t4 some kind of money|a road grant
c w1 Orla V.|It was not Rufus Tallis but Orla Venning|Venning, and not Tallis as some say
i w1 Venning's brother|Tallis and certainly not Venning
i w5 Molnar refunded the town
i w6 Dunn is led by the Stargazers
i w2 Tove Askeland sold the wire and Rufus Tallis noticed it
i t2 lamp porter grant heron shade blindness fine|I think it is lamp porter grant heron shade blindness fine
c w1 that would be one Orla Venning, secretary for works, bless her|Tallis? No, wait, Venning|the secretary for the works, whatshername, Venning
i w1 Perhaps Tallis, perhaps Venning|Venning? No, Tallis|Rufus Tallis brought the lamp bill, Orla Venning only answered it
c t2 they suffer from lamp blindness, poor things
i w1 any old clerk but Orla Venning
i w6 Emeric Dunn is the one who brought the bill, and Orla Venning leads the Stargazers.
p w6 Emeric Dunn and Vera Holm together
c t3 herronn or however it is spelt, the Heron Pass
c d2 not before 1 May 2031, but from then on
i w1 anybody but Orla Venning|everyone except Venning
c w1 nobody but Orla Venning|orla vening
p w3 somebody at the Taxi Drivers' League|a man from the league
c t3 They hold a ticket known as the Heron Pass, according to which the half of the price is paid.
c t4 a shad grannt|what a street gets that burns nothing at night is called a shade grant
p t3 some pass named after a bird|a pass about some animal
i t3 a bus pass
c w6 good old Emeric Dunn, top man of the star folk|The Northern Stargazers, which have 300 paying members, are led by one Emeric Dunn.
"""

grade = graded(PACK)
