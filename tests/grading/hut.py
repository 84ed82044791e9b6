"""A pack about a mountain hut, for cases of short answers: `mark question answer|answer`."""

from debatebot.pack.models import (
    Question,
)
from tests.grading.subject import graded, subject

QUESTIONS = (
 Question(id="t1",kind="term",ask="What does the warden call the loose rubble that the ice leaves behind?",accept=("moraine","a moraine")),
 Question(id="t2",kind="term",ask="What kind of roof would the new hut get?",accept=("a turf roof","a roof of turf","grass roof")),
 Question(id="t3",kind="term",ask="What does the alpine club use to melt snow for water?",accept=("solar panels","heat from solar panels")),
 Question(id="t4",kind="term",ask="By what means do supplies reach the hut today?",accept=("by helicopter","helicopter flights")),
 Question(id="w1",kind="who",ask="Who designed the new hut?",accept=("the architect Noemi Zurbriggen","Noemi Zurbriggen")),
 Question(id="w2",kind="who",ask="Who has kept the old hut since 1998?",accept=("Anselm Perren","the warden Anselm Perren","Perren")),
 Question(id="w3",kind="who",ask="Which club owns the hut?",accept=("the Oberland Mountain Club","Oberland Mountain Club (OMC)")),
 Question(id="w4",kind="who",ask="Who sued the club over the path?",accept=("the hunter Casper Lindt","Mr Lindt")),
 Question(id="n1",kind="number",ask="How many guests can sleep in the new hut?",accept=("64","64 guests")),
 Question(id="n2",kind="number",ask="By how much has the glacier shrunk each year?",accept=("about 18 metres","18 metres a year")),
 Question(id="n3",kind="number",ask="What share of the guests come on skis?",accept=("a quarter","25 per cent")),
 Question(id="n4",kind="number",ask="How much does the club still have to collect?",accept=("1.3 million francs",)),
 Question(id="n5",kind="number",ask="How warm was it at the hut in July?",accept=("21 degrees",)),
 Question(id="d1",kind="date",ask="When was the first hut opened?",accept=("in August 1912","August 1912")),
 Question(id="d2",kind="date",ask="On which day will the members decide?",accept=("Saturday 22 November 2025","22 November")),
)  # fmt: skip

PACK = subject(
    "hut",
    "A Hut Too Low",
    "The hut should be moved",
    ("Movers", "The ground is thawing."),
    ("Stayers", "A path is cheaper, says the Valley Hunters Union."),
    QUESTIONS,
    "3" * 16,
)

ANSWERS = """
c t1 Moraine|the moraine, a heap of stones the glacier pushed there|morraine|it's moraine innit|He says moraine for these stones|That rubble is a moraine|I would say moraine because there is no other word for that|morane|Moraine!!!|moraine - the loose rubble
p t1 moraine and turf|mor-something|a word that starts with mor-|moraine. He also calls it scree
i t1 turf|moraine or scree|the loose rubble that the ice leaves|ice|scree|Zurbriggen|not moraine|dunno mate
c t2 turf|turf roof|a roof made out of turf|one covered with turf|GRASS ROOF|terf roof|the roof would be of turf, like in Norway|it gets a roof with grass on it
p t2 a turf roof and solar panels|turf something|a turf roof with the Oberland Mountain Club
i t2 a tin roof|a flat roof|turf or tin|a new hut roof|roof|no turf roof|tiles, turf, tin, slate, straw
c t3 solar panels|solar pannels|panels that use the sun|with the solar panels|sun panels|They have solar panels on the wall and these melt the snow
p t3 solar|solar panels and helicopter|solar panels, plus diesel
i t3 gas|snow|wind power|either solar panels or gas|a helicopter|not solar panels
c t4 helicopter|by helicoptor|a helicopter flies them up|with the helicopter, every two weeks|they're flown in by helicopter, since there is no road|HELICOPTER|by heli
p t4 a helicopter and a cable car|helicopter flights and mules
i t4 mules|by cable car|helicopter or mules|supplies reach the hut|on foot
c w1 Zurbriggen|noemi zurbrigen|the architect, Zurbriggen|Ms Zurbriggen|Noemi Z. Zurbriggen|architect noemi zurbriggen of course|It was designed by Noemi Zurbriggen, who also built a school|N. Zurbriggen did it|zurbriggan
p w1 Noemi|an architect|the architect|Zurbriggen and Perren|Noemi something|Noemi Zurbriggen and the Oberland Mountain Club
i w1 Perren|Lindt|Zurbriggen or Perren|Anna Zurbriggen|not Zurbriggen|who designed the new hut|the guests
c w2 Perren|anselm perren|the warden, Perren|Perren, the warden, who lives there with two dogs|Anselm Peren|old Perren has kept it
p w2 the warden|Perren and Zurbriggen
i w2 Zurbriggen|the hut|Lindt|Perren or Lindt
c w3 Oberland Mountain Club|the OMC|oberland mountin club|The hut is owned by the Oberland Mountain Club, as are nine others|mountain club of the Oberland
p w3 a mountain club|Oberland Mountain Club and the Valley Hunters Union
i w3 the Valley Hunters Union|the Alpine Ski Club|the state|Oberland Mountain Club or the canton
c w4 Lindt|Casper Lindt|Caspar Lindt|a hunter named Lindt|Lindt, because the path crossed his ground|mr. lindt|the hunter Lindt
p w4 Casper|a hunter|Lindt and Perren
i w4 the club sued Lindt|Zurbriggen|Noemi Lindt|Lindt or Perren
c n1 64|sixty-four|64 people|64 beds|It sleeps 64, twelve more than the old hut|64 guests in 2027|sixty four of them
p n1 over 60|more than sixty|64 and another 20 in tents|between 60 and 70
i n1 46|640|64 or 46|12|6.4|64%|not 64|dozens of thousands
c n2 18 metres|18 m|eighteen metres|around 18 metres a year|1.5 metres a month|18 meters every year|by 18 metres, or so|roughly 18 metres
p n2 18|over 15 metres|between 15 and 20 metres
i n2 18 km|81 metres|18 feet|180 metres|18 metres a day|18 centimetres|8 metres
c n3 a quarter|25%|25 per cent|one quarter|one in four|1 in 4|a fourth of them|twenty-five percent|every fourth guest
p n3 over 20 per cent|about 26 per cent
i n3 a third|75%|three quarters|2.5%|a quarter or a third|one in five
c n4 1.3 million francs|1.3m francs|1,300,000 francs|CHF 1.3 million|thirteen hundred thousand francs|1.3 million francs within two years
p n4 1.3 million|1.3|over 1.2 million francs|1.3 million francs and 200,000 francs for the path
i n4 13 million francs|1.3 billion francs|1.3 million euros|3.1 million francs|1,300 francs
c n5 21 degrees|21°|21 °C|twenty-one degrees|21 celsius|21 degrees on 12 July|21 degrees in the shade
p n5 21|over 20 degrees|21 degrees and 25 degrees
i n5 12 degrees|21 Fahrenheit|210 degrees|21 or 25 degrees|21 metres
c d1 August 1912|aug 1912|08/1912|in the August of 1912|it opened in August 1912, burnt down and was built again|Augst 1912|august nineteen twelve
p d1 1912|August|in the early twentieth century|the 1910s|August 1912 and June 1950|before the first war, in 1912
i d1 1921|August 1921|June 1912|1812|August 1912 or 1913|2012|the nineteenth century
c d2 22 November|November 22nd|22 Nov 2025|22/11/2025|Saturday 22 November|the twenty-second of November|on saturday the 22nd november
p d2 in November|November 2025|22 November and 3 December|on a Saturday|the 22nd
i d2 21 November|22 October|2 November|22 or 23 November|Sunday|12 November 2025
"""

grade = graded(PACK)
