"""A pack about a dam that never was: for cases of names, numbers and dates."""

from debatebot.pack.models import (
    Point,
    Question,
)
from tests.grading.subject import graded, subject

QUESTIONS = (
    Question(id="warned", kind="who", ask="Who warned the valley of the flood?", accept=("Professor Hilda Brandreth", "Hilda Brandreth of the Weather Institute", "a geologist called Brandreth")),
    Question(id="built", kind="who", ask="Who built the first mill on the Orrin?", accept=("Tobias Wexcombe",)),
    Question(id="against", kind="who", ask="Which senator speaks against the dam?", accept=("Senator Ignatius Polk", "Ignatius Polk")),
    Question(id="fishers", kind="who", ask="Who speaks for the fishermen?", accept=("Marta Quillfeather",)),
    Question(id="payer", kind="who", ask="Which body pays for the survey?", accept=("the Northern Rivers Trust",)),
    Question(id="silt", kind="term", ask="What is the engineers' word for mud that settles behind a dam?", accept=("siltation", "reservoir siltation")),
    Question(id="ladder", kind="term", ask="Which structure lets salmon pass the dam?", accept=("a fish ladder", "fish ladder")),
    Question(id="gas", kind="term", ask="Which gas rises from the drowned forest?", accept=("carbon dioxide",)),
    Question(id="clause", kind="term", ask="Which clause lets the villages leave the contract?", accept=("the break clause", "a break clause")),
    Question(id="height", kind="number", ask="How high is the dam to be?", accept=("85 metres", "85 m high")),
    Question(id="cost", kind="number", ask="What will the dam cost?", accept=("€42 million", "42 million euros")),
    Question(id="flow", kind="number", ask="How much water does the turbine take each hour?", accept=("9,000 litres",)),
    Question(id="farms", kind="number", ask="How many farms would be flooded?", accept=("137", "137 farms")),
    Question(id="share", kind="number", ask="What share of the power goes abroad?", accept=("35 per cent", "35%")),
    Question(id="wait", kind="number", ask="How long would the work take?", accept=("six years",)),
    Question(id="names", kind="number", ask="How many people signed the letter?", accept=("4,871",)),
    Question(id="began", kind="date", ask="When did the talks begin?", accept=("14 October 1996",)),
    Question(id="mill", kind="date", ask="In which year was the mill built?", accept=("1887",)),
    Question(id="vote", kind="date", ask="On what date do the villages vote?", accept=("3 March",)),
    Question(
        id="towns", kind="list", ask="Which three villages would be flooded?", accept=("Harrowdene, Little Sope and Mickelby",),
        points=(Point(id="h", phrasings=("Harrowdene",)), Point(id="s", phrasings=("Little Sope",)), Point(id="m", phrasings=("Mickelby",))),
    ),
    Question(id="side", kind="choice", ask="Who would own the dam?", options=("a foreign bank", "the villages together", "the state railway"), accept=("the villages together",)),
)  # fmt: skip

PACK = subject(
    "valley",
    "A Wall Across the Orrin",
    "The Orrin should be dammed",
    ("Builders", "The dam brings cheap power."),
    ("Keepers", "The dam drowns good farms, says the Orrin Anglers Guild."),
    QUESTIONS,
    "1" * 16,
)

grade = graded(PACK)
