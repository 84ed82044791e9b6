"""A pack about a canal, for names of parts and offices, deeds with an author, times and amounts."""

from debatebot.pack.models import (
    Point,
    Question,
)
from tests.grading.subject import graded, subject

QUESTIONS = (
 Question(id="t1",kind="term",ask="Which part of the town charter forbids boats after dark?",accept=("the Quiet Water Rule","Section 14")),
 Question(id="t2",kind="term",ask="Which mineral forms on a lock gate about three years sooner than on a wall?",accept=("calcite","the mineral calcite")),
 Question(id="t3",kind="term",ask="What does the plan call the heated hut that each lock would open?",accept=("a tiller hut","tiller huts")),
 Question(id="w1",kind="who",ask="Who drafted the canal plan?",accept=("Mira Tolland","the director of the United Waterways Office")),
 Question(id="w2",kind="who",ask="Who called Harlow \"a friend in peace and a stranger in war\"?",accept=("Ada Brisk","Admiral Brisk")),
 Question(id="w3",kind="who",ask="Who laid the Canal Bill before the assembly on 3 May?",accept=("Jory Penn","the transport minister, Jory Penn")),
 Question(id="w4",kind="who",ask="Who says that the locks leak?",accept=("Lem Castor","Lem Castor, former treasurer of the Bargees' Guild")),
 Question(id="w5",kind="who",ask="Who led the Eastlock Trial?",accept=("Dr Nella Frey","Nella Frey of the Institute for Water")),
 Question(id="n1",kind="number",ask="How much longer did boats wait at the lock in the first summer?",accept=("47 minutes","forty-seven minutes longer")),
 Question(id="n2",kind="number",ask="How much would the towns save over six years?",accept=("310 million crowns",)),
 Question(id="n3",kind="number",ask="How long does the trip take now?",accept=("90 minutes","an hour and a half")),
 Question(id="n4",kind="number",ask="At what time would the first boat leave?",accept=("8:50 in the morning","ten to nine")),
 Question(id="n5",kind="term",ask="When do the locks close in winter?",accept=("half past five","17:30")),
 Question(id="d1",kind="date",ask="When would the new tolls begin?",accept=("September 2029","in September of the year 2029")),
 Question(id="l1",kind="list",ask="Name two bodies that are against the plan.",accept=("the United Bargees' League and the Working Anglers' Forum",),need=2,points=(
  Point(id="league",phrasings=("the United Bargees' League",)),
  Point(id="forum",phrasings=("the Working Anglers' Forum",)),
  Point(id="board",phrasings=("the Junior Rowing Board",)),
 )),
)  # fmt: skip

PACK = subject(
    "canal",
    "Open the Old Canal",
    "The old canal should be opened again",
    ("Openers", "Boats would bring visitors to the towns."),
    ("Closers", "The locks would cost more than they bring."),
    QUESTIONS,
    "6" * 16,
)

ANSWERS = """
c t1 sect. 14|section fourteen|number 14 of the charter|14|provision number fourteen|the quite water rule|the quiet water rool
i t1 Section 41|section 4|not section 14
p t1 the Quiet Water Rule and the Pact of Olm both forbid it
c t2 According to the text, the mineral that coats a gate some three years earlier once the wood has swollen is the one known as calcite.|You can't say that it isn't calcite|It is not true that it is not calcite|nobody could claim it isn't calcite
i t2 You can't say that it is calcite|it isn't calcite|they say it isn't calcite
c t3 The expression used in the plan for a heated hut that is unlocked at dawn, serves soup and dries coats, is "tiller hut".
c w1 Tolland|the head of the waterways office|the boss of the Waterways Office in Brell|director of the United Waterways Office
p w1 Mira Tolland and Odo Marsh wrote it together|somebody in the United Waterways Office|Tolland and Marsh drafted it|a director
i w1 Jory Penn
c w2 the war quote is from that Admiral Brisk|well, the friend in peace line comes from Brisk, a woman
p w2 a retired admiral|some former admiral
i w2 Harlow said it about Admiral Brisk|Harlow called Brisk that|a general
c w3 the minister of transport|Penn|the one who laid it before the assembly was Jory Penn|it was laid before the assembly by Penn
i w3 The assembly laid the bill before Jory Penn|my cat is called Jory and she hates boats
c w4 the ex treasurer of the Bargees' Guild|the former treasurer of the guild of bargees
p w5 a doctor called Nella|somebody at the Institute for Water
c n1 47 minutes|thirteen minutes short of an hour|an extra 47 minutes
p n1 nearly an hour|almost an hour|under an hour
i n1 47 minutes less|they waited 47 minutes less than before|an hour|over an hour|47 minutes shorter
c n2 310 mil in crowns|a cool 310 million in crowns
c n3 an hour and a half|one and a half hours|90 min|1.5 hours|an hour and 30 minutes|half an hour more than an hour
i n3 half an hour|an hour
c n4 8:50|ten to nine|8.50|8.50 am|ten before nine|eight fifty|ten minutes to nine in the morning|at 08:50|10 to 9
p n4 about nine|just before nine
i n4 9:50|ten past nine|8:50 pm|nine o'clock|5:08|20:50
c n5 5:30|half past five|17:30|5.30 pm|half five|five thirty in the evening|17.30
i n5 5:30 am|half past six|six o'clock
c d1 in the September from 2029|sept 29 as in twenty twenty nine|09/2029|Sept '29|september twenty twenty-nine
p d1 2029|in September
i d1 29 September 2030|August 2029
c l1 Bargees' League, Anglers' Forum|the Rowing Board and the Anglers' Forum|Among the bodies which have declared their opposition one finds, first, the Working Anglers' Forum and, secondly, the Junior Rowing Board.|UBL and WAF
"""

grade = graded(PACK)
