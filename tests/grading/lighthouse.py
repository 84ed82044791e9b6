"""A pack about a lighthouse that is to be sold: for parts of dates, sizes, halves of names, sides in notes."""

from debatebot.pack.models import Point, Question
from tests.grading.subject import graded, subject

QUESTIONS = (
    Question(id="lit", kind="date", ask="When was the lighthouse first lit?", accept=("November 1897", "in 1897")),
    Question(id="wreck", kind="date", ask="When did the Corvina sink?", accept=("June 1934",)),
    Question(id="height", kind="number", ask="How many steps lead up to the lamp?", accept=("160", "160 steps")),
    Question(id="rent", kind="number", ask="How much would a hotel pay each year?", accept=("£12,000", "12,000 pounds")),
    Question(id="lens", kind="term", ask="What is the glass around the lamp called?", accept=("the Tressel lens", "Tressel lens")),
    Question(id="seller", kind="who", ask="Who sold the island to the Pilots' Guild?", accept=("Greta Ammerling", "the widow Greta Ammerling")),
    Question(id="keeper", kind="who", ask="Who mended the lamp after the storm?", accept=("Jonas Wray", "the keeper Jonas Wray")),
    Question(id="stone", kind="term", ask="Which stone is the tower built of?", accept=("dolerite", "dolerite, a dark rock from cooled lava")),
    Question(id="law", kind="term", ask="Which law protects the tower?", accept=("the Beacons Act of 1911", "the Beacons Act")),
    Question(
        id="lease", kind="contrast", ask="How does a lease differ from a sale?",
        accept=("With a lease the council keeps the tower and gets rent each year, but a sale brings one big payment and the buyer may close it.",),
        points=(
            Point(id="keeps", phrasings=("with a lease the council stays the owner of the tower", "under a lease the tower still belongs to the council")),
            Point(id="once", phrasings=("a sale brings one big payment", "with a sale all the money comes at once")),
            Point(id="closed", phrasings=("after a sale the buyer may lock the tower", "a sale lets the new owner close it to visitors")),
        ), need=2,
    ),
    Question(
        id="doubts", kind="explain", ask="Why do some want to give the tower up? Give two reasons.",
        accept=("The sea eats the ground under it, and hardly a ship steers by it any more.",),
        points=(
            Point(id="erosion", phrasings=("the sea eats the ground under the tower", "the cliff is crumbling away")),
            Point(id="traffic", phrasings=("hardly a ship steers by it any more", "there are fewer boats than there were")),
            Point(id="precedent", phrasings=("other councils have done the same and gained by it", "Marrow Bay gave up its own beacon and is glad of it")),
        ), need=2,
    ),
    Question(
        id="sights", kind="list", ask="Which three things do visitors see?", accept=("The lamp room, the fog horn and the boat house.",),
        points=(
            Point(id="lamp", phrasings=("the lamp room at the top", "the room with the great lamp")),
            Point(id="horn", phrasings=("the fog horn", "the horn that sounds in fog")),
            Point(id="boats", phrasings=("the boat house on the beach", "a shed for the rescue boat")),
        ), need=3,
    ),
)  # fmt: skip

PACK = subject(
    "lighthouse",
    "Sell the Light",
    "The lighthouse should be sold",
    ("Sellers", "A hotel would keep the roof dry."),
    ("Keepers", "The town would lose its landmark."),
    QUESTIONS,
    "7" * 16,
)

grade = graded(PACK)
