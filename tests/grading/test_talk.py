"""Answers with talk around them: rambling, slang, second thoughts, a second language, half truths."""

import pytest

from tests.grading.railway import grade

RIGHT: dict[str, tuple[str, ...]] = {
    "model": ("MODAL SHIFT", "modle shift", "i'd say modal shift mate", "Well, the planners have a fancy name for it, and that name is modal shift.", "the so-called modal shift", "shift, modal", "They speak about the modal shift of the people", "modal shift, meaning folk leave the plane and take the train"),
    "coach": ("couchette", "couchettes", "a cuchette car", "the couchette ones, where you lie down", "COUCHETTE CARS PLEASE", "He wants that every train has the couchette", "one with bunks, a couchette car i mean"),
    "levy": ("kerosene levy", "a kerosine levy", "they'd slap a levy on kerosene", "by a tax on aviation fuel", "A levy on the kerosene would pay for it", "with the money from a levy on kerosene, which airlines don't pay today"),
    "noise": ("squealing brakes", "the brakes squeal", "the brakes make such a noise", "brake noise", "The squealing of the brakes, that keeps them awake at night"),
    "minister": ("Harwell", "harwel", "minister Harwell", "Ludo Harwell", "it was that Harwell fella", "Ludovic Harwell, the transport minister back then", "First I thought it was Castellan but it must be Harwell", "The old night train was cancelled by Ludovic Harwell.", "the minister of transport, Mr Ludovic Harwell", "Not the company: the minister, Harwell"),
    "founder": ("Ines and Paula Okafor", "Paula and Ines Okafor", "inez & paula okafor"),
    "critic": ("Castellan", "Yvette Castellan", "dr castellan", "Ivette Castelan", "Castellan, she teaches at Marne University", "Prof Yvette Castellan", "The one who doubts is Castellan", "an economist whose name is Castellan"),
    "maker": ("Brandauer Werke", "brandauer werk", "Brandauer Werke, a firm from Linz", ),
    "price": ("£59", "59 quid", "fifty-nine pounds", "59 pounds a night, breakfast included", "It is 59 pounds for the bunk and you share the cabin with 5 people", "59 GBP", "only £59", "£59.00"),
    "speed": ("210 km/h", "210 kph", "210 kilometers an hour", "two hundred and ten kilometres per hour", "210 kmh on the new stretch", "It runs 210 kilometres per hour, on 80 kilometres of new track"),
    "riders": ("310,000", "310000", "310k", "three hundred and ten thousand", "310,000 people in year one", "0.31 million", "They hope for 310,000 travellers in 2027"),
    "loan": ("£74.5 million", "74.5 million pounds", "seventy-four and a half million pounds", "£74.5m", "£74,500,000", "74.5 million quid over ten years", "74.5m pounds"),
    "trip": ("11.5 hours", "eleven and a half hours", "11 and a half hours", "eleven hours thirty minutes", "690 minutes", "11 hours 30", "eleven and a half hours, from nine at night"),
    "first": ("9 December 2026", "december 9 2026", "9/12/2026", "the ninth of december 2026", "9 dec 26", "On the 9th of December in 2026", "9.12.2026"),
    "ended": ("May 1993", "may of 1993", "05/1993", "in may '93", "It stopped in May 1993, after 40 years", "It was in the May of 1993"),
}  # fmt: skip

PARTLY: dict[str, tuple[str, ...]] = {
    "model": ("modal shift and kerosene levy", "modal something", "the word starts with mod-, modal maybe"),
    "coach": ("a couchette car and a kerosene levy",),
    "minister": ("Ludovic", "a minister", "the minister", "Harwell and Castellan", "Ludovic Harwell together with Brandauer Werke"),
    "founder": ("Ines Okafor",),
    "critic": ("Yvette", "Yvette something", "Castellan and Harwell", "Castellan, with the Green Rails Network"),
    "price": ("59", "about 60 pounds", "just under 60 pounds", "£59 and £20 for breakfast"),
    "speed": ("210", "over 200 km/h", "210 km/h and 160 km/h"),
    "riders": ("over 300,000", "300,000 and something", "between 300,000 and 320,000", "310,000 passengers and another 40,000 in coaches"),
    "loan": ("74.5", "over £70 million", "about £75 million", "£74.5 million plus £3 million", "seventy-odd million pounds"),
    "trip": ("11.5", "between eleven and twelve hours", "over eleven hours", "less than twelve hours"),
    "first": ("December 2026", "9 December", "2026", "9 December 2026 and 3 May 2027", "late 2026"),
    "ended": ("1993", "the nineties", "in May", "the early 1990s", "May 1993 and June 1994"),
}  # fmt: skip

WRONG: dict[str, tuple[str, ...]] = {
    "model": ("kerosene levy", "modal shift or model swap", "people who switch from planes to trains", "no modal shift", "trains are nicer than planes", "gear shift", "couchette, modal shift, levy, brakes, loan"),
    "coach": ("a dining car", "either a couchette car or a seat car", "a sleeping pill", "carriage on every night train", "not a couchette"),
    "levy": ("with a loan", "a levy on coal", "it would not tax aviation fuel", "the ministry would pay for the line"),
    "minister": ("Castellan", "Harwell or Castellan", "Gregory Harwell", "not Harwell", "the passengers", "somebody"),
    "founder": ("Ludovic Harwell", "the brothers Harwell", "not the Okafors"), "critic": ("Harwell", "Simon Castellan", "the forecast", "Paula Okafor", "Castellan or Harwell"),
    "maker": ("Slumberline", "Marne University", "Brandauer or Slumberline", "carriages"),
    "price": ("£95", "£590", "59 dollars", "£59 or £95", "59 pence", "5.9 pounds", "not £59", "£59,000"),
    "speed": ("120 km/h", "210 mph", "2100 km/h", "210 metres per hour", "21 km/h", "210 or 310 km/h"),
    "riders": ("130,000", "3.1 million", "31,000", "310", "310 million", "310,000 or 130,000", "not 310,000"),
    "loan": ("£47.5 million", "£745 million", "£74.5 billion", "$74.5 million", "£74,500", "£74.5 million or £84 million", "seven million pounds"),
    "trip": ("12 hours", "eleven and a half minutes", "ten and a half hours", "11.5 days", "1.5 hours", "11.5 or 12.5 hours"),
    "first": ("9 December 2025", "12 September 2026", "8 December 2026", "19 December 2026", "9 or 10 December 2026", "in the 1990s"), "ended": ("May 1994", "March 1993", "1939", "May or June 1993", "the eighties", "9 December 2026"),
}  # fmt: skip

MARKS = {
    "correct": ("correct",),
    "partial": ("partial", "nearly"),
    "incorrect": ("incorrect", "skipped"),
}
CASES = [
    (question, answer, mark)
    for mark, table in (("correct", RIGHT), ("partial", PARTLY), ("incorrect", WRONG))
    for question, answers in table.items()
    for answer in answers
]


@pytest.mark.parametrize(("question", "answer", "mark"), CASES)
def test_case(question: str, answer: str, mark: str) -> None:
    found = grade(question, answer)
    assert found.verdict in MARKS[mark], (found.reason, [(s.gate, s.found) for s in found.trace])
