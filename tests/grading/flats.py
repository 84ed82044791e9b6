"""A pack about flats let to tourists: names, amounts, dates and lists of names in many voices."""

from debatebot.pack.models import (
    Point,
    Question,
)
from tests.grading.subject import graded, subject

QUESTIONS = (
 Question(id="a1",kind="term",ask="What does the article call the fee that would be charged for each night in a rented flat?",accept=("the pillow levy","a pillow levy")),
 Question(id="a2",kind="term",ask="Under which law can the town of Orrin already close a flat?",accept=("the Quiet Homes Act","Quiet Homes Act of 2024")),
 Question(id="a3",kind="term",ask="What is the name of the software that finds unregistered flats?",accept=("Doorwatch",)),
 Question(id="b1",kind="who",ask="Who brought the motion to cap rented flats into the city council?",accept=("Selma Ivarsen","councillor Selma Ivarsen")),
 Question(id="b2",kind="who",ask="Who warns that hosts would go bankrupt?",accept=("Anton Breck","Anton Breck, spokesman of the Hosts' Alliance")),
 Question(id="b3",kind="who",ask="Which institute counted the empty flats?",accept=("the Larch Institute","the Larch Institute for Housing")),
 Question(id="c1",kind="number",ask="How many flats in Orrin are let to tourists?",accept=("8,600","8,600 flats")),
 Question(id="c2",kind="number",ask="By how much have rents in the old town risen since 2019?",accept=("31 per cent","31%")),
 Question(id="c3",kind="number",ask="For how many nights a year could a flat be let under the motion?",accept=("60 nights","60")),
 Question(id="c4",kind="number",ask="How much would the levy bring in each year?",accept=("12.4 million marks","12,400,000 marks")),
 Question(id="e1",kind="date",ask="When would the cap come into force?",accept=("1 April 2028","April 2028")),
 Question(id="e2",kind="date",ask="In which month will the city council vote?",accept=("November","in November 2027")),
 Question(id="f1",kind="list",ask="Name two cities that have already capped tourist flats.",accept=("Velen and Port Sabine","Velen and Krona Bay"),need=2,points=(Point(id="v",phrasings=("Velen","the city of Velen")),Point(id="s",phrasings=("Port Sabine",)),Point(id="k",phrasings=("Krona Bay",)))),
 Question(id="f2",kind="list",ask="Which two groups are in favour of the cap?",accept=("the Tenants' Union and the Hotel Guild",),need=2,points=(Point(id="t",phrasings=("the Tenants' Union","the union of tenants")),Point(id="h",phrasings=("the Hotel Guild","hotel owners")))),
)  # fmt: skip

PACK = subject(
    "flats",
    "Cap the Tourist Flats",
    "Flats let to tourists should be capped",
    ("Neighbours", "People who live in the town would find flats."),
    ("Hosts", "Hosts would lose what they live on."),
    QUESTIONS,
    "8" * 16,
)

ANSWERS = """
c a1 pillow levy|THE PILLOW LEVY|a pilow levvy|The charge to which the author refers is designated the "pillow levy".|Well dear, if my eyes didn't fail me it said pillow levy, which made me laugh|they named it levy of the pillow|it aint a bed tax its the pillow levy|the so-called pillow levy, payable per night|pillow-levy|It would be wrong to say that it's not the pillow levy
p a1 the pillow something|a levy named after something on a bed|the pillow levy, or rather the pillow levy and the door fee|pillow levy and Quiet Homes Act|some levy
i a1 It is wrong to say it is the pillow levy|it is false that it is the pillow levy|the door fee|not the pillow levy|either the pillow levy or the bed tax|the Quiet Homes Act|the fee that would be charged for each night in a rented flat|pillow, doorwatch, larch, hosts, cap, motion|tax
c a2 Quiet Homes Act|The legal basis, as the writer notes, is furnished by the Quiet Homes Act of 2024.|queit homes act|quiet homes law|under Quiet Homes Act they can do it already|that act about quiet homes|QHA, the Quiet Homes Act
p a2 the Quiet Act|an act from 2024|the Homes Act|the Quiet Homes Act and Doorwatch
i a2 the Loud Homes Act|the pillow levy|no law at all|the motion of Selma Ivarsen|The town cannot close flats under the Quiet Homes Act
c a3 Doorwatch|door watch|the program Doorwatch|dorwatch|It's Doorwatch, mate|a tool that goes by Doorwatch|Doorwach i think its called
i a3 Larch|Homewatch|not Doorwatch|the software that finds unregistered flats
p a3 Doorwatch and the pillow levy|door-something
c b1 Ivarsen|Selma Ivarson|councilor Ivarsen|it was Selma Ivarsen who tabled it|The motion was brought by Selma Ivarsen, a councillor.|Ms Ivarsen of the city council|SELMA IVARSEN|Selma I.|the motion in question was laid before the councillors by none other than Ms Ivarsen|that was that Ivarsen lady innit
p b1 Selma|a councillor|a woman from the council|Ivarsen together with Breck|some lady in the city council|Selma Ivarsen and Anton Breck
i b1 Anton Breck|the city council|Selma Breck|not Ivarsen but Breck|Ivarsen or Breck, one of the two|the council brought Selma Ivarsen a motion|Breck brought it against Ivarsen|nobody|Jonas Ivarsen
c b2 Breck|Anton Breck|Mr Breck from the Hosts' Alliance|the spokesman for the hosts|Antun Brek|the Hosts' Alliance's spokesman|Breck, the guy speaking for the hosts|spokesperson of the hosts alliance|Breck does, and he is cross about it|This warning is uttered by Mr Anton Breck on behalf of the Hosts' Alliance.
p b2 someone of the Hosts' Alliance|Anton|a spokesman
i b2 Selma Ivarsen|the tenants|hosts warn Anton Breck|Ivarsen warns Breck that hosts would go bankrupt
c b3 the Larch|Larch Institute|the institute Larch|larch instutute|The flats were counted by the Larch Institute, it seems.|the Larch Institute for Housing did
p b3 an institute for housing
i b3 the Birch Institute|Hosts' Alliance|Doorwatch|the Larch Institute was counted
c c1 8600|8,600|eight thousand six hundred|8.6k|8,600 of them|8.600|there's 8600 flats for tourists|eighty-six hundred
p c1 about 8,500|more than 8,000|nearly nine thousand|thousands
i c1 6,800|860|86,000|either 8,600 or 6,800|8,600 hotel beds were closed and 5,000 flats are let|not 8,600
c c2 31 %|31 percent|thirty-one per cent|They have increased by thirty-one per cent since 2019.|up 31%|31 per cent in the old town|rents went up 31 percent
p c2 31|nearly a third|just under a third|over 30 per cent|about 30 per cent
i c2 13 per cent|They fell by 31 per cent|a half|down 31%|3.1 per cent
c c3 60|sixty nights|60 nights per year|sixty|60 nights a year, no more|max 60 nights|up to 60 nights|at most 60 nights a year|two months, that is 60 nights
p c3 about two months
i c3 90 nights|6|60 weeks|16 nights|60 flats
c c4 12.4 million marks|12.4m marks|12,4 million marks|twelve point four million marks|twelve million four hundred thousand marks|12.4 mil marks|marks: 12.4 million
p c4 12.4 million|more than 12 million marks|about 12 million marks|12 million marks or so|between 12 and 13 million marks
i c4 124 million marks|14.2 million marks|12.4 thousand marks|12.4 million euros|1.24 million marks
c e1 1 April 2028|April 1st 2028|1/4/2028|the first day of April 2028|april 2028|on the 1st of April in the year 2028|1 Apr 28|04/2028
p e1 2028|spring 2028|in April|1 April|sometime in 2028
i e1 1 April 2027|May 2028|1 November 2027|not before 2029|the 1st of August 2028
c e2 November|in november|Novmber|November 2027|next November|it's in November they vote|Nov.
p e2 autumn 2027
i e2 December|April|October or November
c f1 Velen, Krona Bay|Port Sabine and Velen|velen + port sabin|Both Velen and Krona Bay have done so.|First there is Velen, and then Port Sabine as well|I think it was Krona Bay, and, hm, Velen?|The two municipalities mentioned are Velen, on the one hand, and Port Sabine, on the other.
p f1 Velen|Velen and Orrin|Port Sabine, and I forgot the other one|Krona Bay and Port Arthur
i f1 Orrin|neither Velen nor Port Sabine|Orrin, Larch|two cities that have already capped tourist flats
c f2 Tenants' Union, Hotel Guild|the tenant union and the guild of hotels|the hotel guild plus the tenants union|renters' union and hoteliers' guild|It is supported, on one side, by the Tenants' Union and, on the other, by the Hotel Guild.
p f2 the Tenants' Union|Hotel Guild and Hosts' Alliance|the tenants union, don't know the second
i f2 the Hosts' Alliance|Breck and Ivarsen|The Tenants' Union and the Hotel Guild are both against it
"""

grade = graded(PACK)
