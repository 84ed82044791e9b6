"""A pack about glass bottles, for cases of short answers: `mark question answer|answer`."""

from debatebot.pack.models import (
    Point,
    Question,
)
from tests.grading.subject import graded, subject


def _points(*phrasings: list[str]) -> tuple[Point, ...]:
    return tuple(Point(id=f"p{n}", phrasings=tuple(texts)) for n, texts in enumerate(phrasings))


QUESTIONS = (
 Question(id="l1",kind="list",ask="Which three towns have banned glass bottles?",accept=("Penwick, Sorrel Bay and Upper Dunmore",),points=_points(["Penwick"],["Sorrel Bay"],["Upper Dunmore"])),
 Question(id="l2",kind="list",ask="Name two materials that the dairy has tried.",need=2,accept=("seaweed film, waxed paper and tin",),points=_points(["seaweed film","a film made of seaweed"],["waxed paper","paper with wax"],["tin","tin cans"])),
 Question(id="t1",kind="term",ask="What is the charge on each bottle called?",accept=("a deposit","deposit","bottle deposit")),
 Question(id="t2",kind="term",ask="What does the author call plastic that breaks into dust?",accept=("microplastics","micro-plastic")),
 Question(id="t3",kind="term",ask="Which tax does the dairy want cut?",accept=("value added tax","VAT")),
 Question(id="t4",kind="term",ask="What did the inspectors find in the milk?",accept=("traces of detergent","detergent")),
 Question(id="t5",kind="term",ask="What does the author want the town to build?",accept=("a washing plant for bottles","a bottle-washing plant")),
 Question(id="w1",kind="who",ask="Who runs the dairy?",accept=("Greta Lindqvist-Moor","Mrs Lindqvist-Moor")),
 Question(id="w2",kind="who",ask="Whose study showed the harm?",accept=("Dr Samuel O'Hanlon's","Samuel O'Hanlon")),
 Question(id="w3",kind="who",ask="Who pays the deposit back?",accept=("the shops","shopkeepers")),
 Question(id="w4",kind="who",ask="Which minister promised the law?",accept=("Environment Minister Anouk van der Velde","Anouk van der Velde")),
 Question(id="n1",kind="number",ask="How many bottles does the dairy wash in an hour?",accept=("2,400","2,400 bottles")),
 Question(id="n2",kind="number",ask="How much is the deposit?",accept=("15 pence","15p","£0.15")),
 Question(id="n3",kind="number",ask="By what percentage did waste fall?",accept=("38 per cent","38%")),
 Question(id="n4",kind="number",ask="How many times can a bottle be filled?",accept=("about 40 times","40","forty times")),
 Question(id="n5",kind="number",ask="How heavy is a crate?",accept=("12.5 kilograms","12.5 kg")),
 Question(id="d1",kind="date",ask="When does the ban come into force?",accept=("1 January 2028",)),
 Question(id="d2",kind="date",ask="In which month was the dairy founded?",accept=("September 1974","September")),
)  # fmt: skip

PACK = subject(
    "milk",
    "Bring Back the Bottle",
    "Milk should come in glass",
    ("Glass", "Glass is used again and again."),
    ("Card", "Glass is heavy to carry."),
    QUESTIONS,
    "4" * 16,
)

ANSWERS = """
c l1 penwick sorrel bay upper dunmore|Penwick, Sorrel Bay, Upper Dunmore|1. Penwick 2. Sorrel Bay 3. Upper Dunmore|penwik, sorel bay and uper dunmore|They are Sorrel Bay, Penwick and also Upper Dunmore, I think|PENWICK + SORREL BAY + UPPER DUNMORE|first Penwick, then Sorrel Bay, at last Upper Dunmore|Penwick, which started it, Sorrel Bay and finally Upper Dunmore|dunmore (upper), penwick, sorrel bay
p l1 Penwick|Penwick and Sorrel Bay|Penwick, Sorrel Bay and Lower Dunmore|Penwick, Sorrel Bay, Upper Dunmore and Harwick|Penwick, Tarn, Sorrel Bay
i l1 Harwick, Tarn and Elm|no towns|the towns that banned bottles|not Penwick|Penwick, Harwick, Tarn, Elm, Oakley, Foxton, Sorrel Bay, Uley
c l2 seaweed film and tin|tin cans, waxed paper|a film of seaweed; waxed paper|paper with wax and also tin|waxd paper, seawead film|they tried tin and then waxed paper|wax paper and tins
p l2 tin|waxed paper|tin and bamboo|seaweed film, hemp
i l2 bamboo and hemp|glass|two materials|plastic
c t1 deposit|a depozit|bottle deposit|the deposit you pay|You pay a deposit, and when you bring it back you get it back|DEPOSIT|it's called a deposit|a deposit, sort of a loan to the shop
p t1 a deposit and a levy|dep-something
i t1 a fee|deposit or levy|VAT|the charge on each bottle|not a deposit|a tax
c t2 microplastics|micro plastics|mikroplastics|Microplastic|the microplastics which end up in the sea|MICROPLASTICS
p t2 micro something|microplastics and detergent
i t2 plastic|dust|nanoplastics or microplastics|plastic that breaks into dust
c t3 VAT|value added tax|the V.A.T.|vat, on milk|value-added tax|They want the VAT to be cut because milk is food
p t3 VAT and income tax|value something tax
i t3 income tax|a tax|either VAT or income tax|not VAT
c t4 detergent|traces of detergent|detergant|a bit of detergent|detergent, left from washing the bottles|some detergent in it
p t4 detergent and glass
i t4 glass|milk|detergent or rust|no detergent|microplastics
c t5 a plant for washing bottles|bottle washing plant|a plant that washes bottles|a botle-washing plant|that they build a plant where bottles are washed
p t5 a plant|a washing plant and a dairy
i t5 a dairy|a road|not a washing plant|either a washing plant or a tip
c w1 Lindqvist-Moor|Greta Lindqvist Moor|mrs lindqvist-moor|Greta Lindkvist-Moor|Greta Lindqvist-Moor, who took it over from her aunt|lindqvist moor
p w1 Greta|Lindqvist-Moor and O'Hanlon
i w1 O'Hanlon|Anouk|Greta Thunberg|Lindqvist-Moor or O'Hanlon|the dairy
c w2 O'Hanlon|ohanlon|Dr O'Hanlon's study|Samuel O’Hanlon|Sam O'Hanlon|O Hanlon|it was by Samuel O'Hanlon
p w2 Samuel|O'Hanlon and van der Velde
i w2 Lindqvist-Moor|a study|Peter O'Hanlon|not O'Hanlon's
c w3 the shops|shops|shop keepers|the shop does|any shop that sells milk|the shopkeepers do, in cash
p w3 the shops and the dairy
i w3 the dairy|shops or the dairy|customers|the shops don't
c w4 van der Velde|Anouk van der Velde|minister van der Velde|Velde|Van Der Velde promised it|anouk vandervelde|the environment minister, Anouk van der Velde
p w4 Anouk|van der Velde and O'Hanlon
i w4 O'Hanlon|Rutger van der Velde|the law|van der Velde or O'Hanlon
c n1 2400|2,400 bottles|twenty-four hundred|40 a minute|2,400 an hour|two thousand four hundred of them|2.4 thousand|2,400 bottles, each of them twice
p n1 over 2,000|2,400 and 600 by hand|more than 2,300
i n1 24,000|240|2,400 a day|4,200|2,400 or 4,200|1,200
c n2 15p|15 pence|fifteen pence|£0.15|15 pence a bottle|0.15 pounds|15p per bottle, 40 times
p n2 15|15p and 20p for big ones
i n2 £15|50p|15 cents|15p or 20p|1.5 pence|5p
c n3 38%|38 per cent|thirty-eight percent|by 38 %|38 percentage points|it fell by 38%, from 12.5 kg
p n3 over 35%|nearly 40 per cent|between 35 and 40 per cent
i n3 83%|3.8%|it rose by 38%|38% or 48%|62 per cent|12%
c n4 40|forty|about 40 times|40 times|around forty|40x|up to 40 times
p n4 over 35 times
i n4 4|400|14 times|40 or 50|four times
c n5 12.5 kg|12.5kg|twelve and a half kilos|12,5 kg|12500 g|12.5 kilograms full|12 and a half kg
p n5 12.5|over 12 kg|between 12 and 13 kg
i n5 125 kg|12.5 g|12.5 pounds|1.25 kg|15.2 kg|12.5 tonnes|12.5 litres
c d1 1 January 2028|1 Jan 2028|01/01/2028|January 1st, 2028|on the first of January 2028|1st of january twenty twenty-eight
p d1 2028|January 2028|the start of 2028|1 January
i d1 1 January 2027|1 June 2028|31 December 2028|2 January 2028|2018|1 January 2028 or 2029
c d2 September|sept 1974|in September|september 1974|Septembre|in the month of September
p d2 1974|September and October
i d2 October|August 1974|September or October|autumn leaves|1947
"""

grade = graded(PACK)
