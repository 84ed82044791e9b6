"""A pack about a night train, its answers longer than a word: for cases of talk around an answer."""

from debatebot.pack.models import (
    Question,
)
from tests.grading.subject import graded, subject

QUESTIONS = (
    Question(id="model", kind="term", ask="What is the transport planners' term for people who switch from planes to trains?", accept=("modal shift", "the modal shift")),
    Question(id="coach", kind="term", ask="Which kind of carriage does the writer want on every night train?", accept=("a couchette car", "couchette")),
    Question(id="levy", kind="term", ask="How would the ministry pay for the line?", accept=("with a kerosene levy", "a levy on kerosene", "by taxing aviation fuel")),
    Question(id="noise", kind="term", ask="What do people beside the line complain about?", accept=("the squealing brakes", "noise from the brakes")),
    Question(id="minister", kind="who", ask="Who cancelled the old night train?", accept=("Transport Minister Ludovic Harwell", "Ludovic Harwell", "the then minister, Harwell")),
    Question(id="founder", kind="who", ask="Who founded the company Slumberline?", accept=("the sisters Ines and Paula Okafor", "Ines and Paula Okafor")),
    Question(id="critic", kind="who", ask="Which economist doubts the forecast?", accept=("Dr Yvette Castellan of Marne University", "Yvette Castellan")),
    Question(id="maker", kind="who", ask="Which firm would build the carriages?", accept=("Brandauer Werke", "the firm Brandauer Werke of Linz")),
    Question(id="price", kind="number", ask="How much would a bunk cost per night?", accept=("£59", "59 pounds")),
    Question(id="speed", kind="number", ask="How fast does the train go on the new stretch?", accept=("210 kilometres per hour", "210 km/h")),
    Question(id="riders", kind="number", ask="How many passengers does the company expect in the first year?", accept=("310,000", "310,000 passengers")),
    Question(id="loan", kind="number", ask="How big is the loan that Slumberline asks for?", accept=("£74.5 million",)),
    Question(id="trip", kind="number", ask="How long does the trip take?", accept=("eleven and a half hours", "11.5 hours")),
    Question(id="first", kind="date", ask="When does the first train leave?", accept=("9 December 2026",)),
    Question(id="ended", kind="date", ask="When did the old night train stop running?", accept=("May 1993", "in May 1993")),
)  # fmt: skip

PACK = subject(
    "train",
    "Sleep and Arrive",
    "The night train should return",
    ("Sleepers", "Night trains save fuel, as the Green Rails Network has shown."),
    ("Flyers", "Coaches are cheaper than trains."),
    QUESTIONS,
    "2" * 16,
)

grade = graded(PACK)
