"""Names, numbers, dates, slips and extras as people type them, marked as a teacher would."""

import pytest

from tests.grading.valley import grade

RIGHT: dict[str, dict[str, tuple[str, ...]]] = {
    "persons": {
        "warned": (
            "Brandreth", "BRANDRETH", "hilda brandreth", "Prof. Brandreth", "Dr Brandreth", "Ms Hilda Brandreth", "H. Brandreth", "it was Brandreth",
            "I believe it was professor Brandreth, who had been measuring the rocks for years and told everybody", "that Brandreth woman",
            "Brandreth, the geologist from the institute", "the geologist Brandreth", "Brandreth (a professor)", "Hilda Brandreth of the Weather Institute",
            "at first I thought Polk, but no, it was Brandreth", "the article says it was Hilda Brandreth",
        ),
        "built": ("Wexcombe", "old Wexcombe", "Mr Wexcombe", "Tobias Wexcombe, a miller", "The first mill was built by Tobias Wexcombe.", "a man named Wexcombe", "wexcombe built it"),
        "against": ("Polk", "senator polk", "Ignatius Polk", "the senator, Polk", "Polk does, because the farms would drown"),
        "fishers": ("Quillfeather", "Mrs Quillfeather", "Marta Q. Quillfeather", "Marta Quillfeather, whose father fished there"),
        "payer": ("the Northern Rivers Trust", "northern rivers trust", "the trust for northern rivers"),
    },
    "typos": {
        "warned": ("Hilda Brandrith", "hilda brandreht", "Brandret", "hylda brandreth"),
        "built": ("tobias wexcomb", "Tobyas Wexcombe", "wexcombee"), "against": ("ignatus polk", "Ignasius Polk", "senater polk"),
        "fishers": ("quilfeather", "Marta Quillfether", "martha quillfeather"), "silt": ("siltacion", "siltasion", "siltaton"),
        "ladder": ("fish lader", "a fisch ladder", "fishladder", "fish-ladder"), "towns": ("Harowdene, Litle Sope, Mickleby", "harrowdeen, little sope, mickelbee"),
        "height": ("85 meteres", "85 metrs"), "began": ("14 Octobre 1996", "14th of octber 1996", "14 oct 1996"), "mill": ("1887", "1887."),
    },
    "aliases": {"gas": ("CO2", "carbon dioxide", "co2 gas", "it is CO2", "Carbon Dioxide (CO2)"), "clause": ("break clause", "the BREAK CLAUSE", "a clause called the break clause")},
    "numbers": {
        "height": ("85 metres", "85m", "85 m", "eighty-five metres", "It would be 85 metres tall, and take six years to build.", "0.085 km", "8500 cm", "85 metres, not 95 metres", "85-metre", "85 metres, ten more than the old one"),
        "cost": ("42 million euros", "€42m", "EUR 42 million", "42,000,000 euros", "forty two million euros over six years", "It costs 42 million euros for 137 farms", "€42 million in 1996"),
        "flow": ("9,000 litres", "9000 l", "nine thousand litres", "9 cubic metres", "9,000 litres every hour", "150 litres a minute", "9,000 litres in every sixty minutes"),
        "farms": ("137", "137 farms", "a hundred and thirty-seven", "one hundred thirty seven farms", "137 of them", "137 farms within six years", "a total of 137 farms, 20 of them very old", "137, which is a lot for a valley with three villages"),
        "share": ("35%", "35 percent", "thirty-five per cent", "35 pct", "0.35 no, 35 %", "35 per cent of it, within six years"),
        "wait": ("six years", "6 years", "6 yrs", "72 months", "about six years"), "names": ("4871", "4,871 people", "4 871", "four thousand eight hundred and seventy-one", "4,871 in 1996"),
    },
    "dates": {
        "began": ("14 October 1996", "October 14, 1996", "14/10/1996", "14.10.96", "1996-10-14", "the 14th of October 1996", "on the fourteenth of October, nineteen ninety-six", "14 October 1996, in a school"),
        "mill": ("1887", "in 1887", "eighteen eighty-seven", "1887 (by Wexcombe)", "the year 1887", "1887, I am sure"), "vote": ("3 March", "March 3rd", "3rd march", "the third of March", "03/03/2025", "on 3 March"),
    },
    "extras": {
        "silt": (
            "siltation, which is when the mud comes to rest", "Siltation. The mud settles behind the wall.", "I think the word that they use is siltation because silt means mud",
            "they call it siltation, as the reservoir fills up with mud and stones", "siltation (mud that settles)",
        ),
        "ladder": ("a fish ladder, so that salmon and trout can climb", "the fish ladder, a row of small basins", "a fish ladder for the salmon", "There is a structure called a fish ladder, and it lets them pass"),
        "towns": ("Harrowdene, Little Sope and Mickelby", "mickelby + harrowdene + little sope", "Harrowdene, then Little Sope, and also Mickelby", "the villages of Harrowdene, Little Sope and Mickelby"),
        "side": ("the villages together", "b", "all the villages together own it"),
    },
}  # fmt: skip

PARTLY: dict[str, dict[str, tuple[str, ...]]] = {
    "persons": {
        "warned": ("Hilda", "a geologist", "the geologist", "Brandreth and Polk", "Hilda Brandreth together with Tobias Wexcombe", "Brandreth plus Quillfeather", "Hilda Brandreth with Joan Sibley"),
        "built": ("Tobias", "Tobias something", "Tobias Wexcombe and Ignatius Polk", "Tobias Wexcombe, with money from the Northern Rivers Trust"),
        "against": ("Ignatius", "Polk and Brandreth"), "fishers": ("Marta", "Marta something", "Quillfeather and Wexcombe"),
    },
    "half": {
        "silt": ("silt-something", "it starts with silta-"), "ladder": ("fish something", "a fish ... something", "some ladder"), "clause": ("break something",),
        "gas": ("carbon something",), "payer": ("northern something trust",),
    },
    "extras": {
        "silt": ("siltation and fish ladder", "siltation and break clause are the words", "Siltation. The other word for it is break clause.", "siltation, also called marling"),
        "ladder": ("a fish ladder and a break clause", "a fish ladder with the Northern Rivers Trust"), "clause": ("the break clause and siltation",),
        "towns": ("Harrowdene and Mickelby", "Harrowdene, Little Sope, Mickelby and Tarnwick", "Harrowdene, Mickelby, Tarnwick"), "side": ("the villages together and the state railway",),
    },
    "numbers": {
        "height": ("85", "eighty-five", "over 80 metres", "between 80 and 90 metres", "about 84 metres"), "cost": ("42 million", "42", "over 40 million euros", "forty and a bit million euros", "€42 million and €3 million more for roads"),
        "flow": ("9,000", "9000 litres and 2000 litres for the mill"), "farms": ("more than 130", "over 130 farms", "137 farms and another 20 downstream"), "names": ("about 4,900", "almost 4,900", "over four thousand eight hundred", "4,871 on paper and 900 online"),
        "share": ("over 30 per cent", "about 34.8 per cent"), "wait": ("6", "over five years"),
    },
    "dates": {
        "began": ("October 1996", "1996", "the autumn of 1996", "14 October", "in the nineties", "late twentieth century", "14 October 1996 and 3 March 1997", "the 1990s"),
        "mill": ("the 1880s", "late nineteenth century", "eighteen hundred and something", "1887 and 1902", "the eighteen eighties", "between 1880 and 1890"), "vote": ("in March", "March", "3 March, with a second vote on 9 May"),
    },
}  # fmt: skip

WRONG: dict[str, dict[str, tuple[str, ...]]] = {
    "persons": {
        "warned": ("Polk", "Wexcombe", "Tom Brandreth", "not Brandreth", "either Brandreth or Polk", "Brandreth or Wexcombe", "the villages", "Brandreth was warned by the valley", "Brandreth's sister"),
        "built": ("Jonas Wexcombe", "Polk", "not Wexcombe", "Wexcombe or Polk", "nobody"), "against": ("Brandreth", "Boris Polk", "not Polk", "the senator", "Polk speaks for it"), "fishers": ("Tobias Wexcombe", "the fishermen"), "payer": ("the Weather Institute", "the Southern Lakes Trust"),
    },
    "typos": {"silt": ("dilation", "situation"), "gas": ("carbon monoxide",), "towns": ("Barrowden",), "ladder": ("a fish monger",)},
    "numbers": {
        "height": ("85 km", "58 metres", "850 metres", "85 feet", "85%", "not 85 metres", "85 or 95 metres", "85 litres", "six years"), "cost": ("€42 billion", "$42 million", "€42,000", "24 million euros", "42 million or 52 million euros", "42 euros", "€42 thousand"),
        "flow": ("9,000 gallons", "900 litres", "9,000 litres a day", "9,000 metres", "9 litres"), "farms": ("173", "1,370", "137 or 173", "13.7", "137,000"), "share": ("53 per cent", "3.5 per cent", "65%", "either 35 or 45 per cent"),
        "wait": ("six months", "sixteen years", "6 weeks", "six or seven years"), "names": ("4,781", "48,710", "471", "4,871 or 4,178", "4,871 / 4,178 / 137 / 9,000"),
    },
    "dates": {
        "began": ("14 October 1997", "15 October 1996", "14 November 1996", "1969", "14 October 1996 or 1997", "not 14 October 1996", "the 1980s", "eighteen hundred and something"),
        "mill": ("1878", "1987", "1787", "1887 or 1897", "the 1890s", "twentieth century"), "vote": ("3 May", "13 March", "March 4", "3 or 4 March", "1996"),
    },
    "extras": {"silt": ("break clause", "erosion", "siltation or erosion", "not siltation", "siltation, erosion, leaching, marling, dredging"), "side": ("either the villages together or a foreign bank", "a", "the state railway"), "ladder": ("the mud", "which structure lets salmon pass")},
}  # fmt: skip

MARKS = {
    "correct": ("correct",),
    "partial": ("partial", "nearly"),
    "incorrect": ("incorrect", "skipped"),
}
CASES = [
    (kind, question, answer, mark)
    for mark, table in (("correct", RIGHT), ("partial", PARTLY), ("incorrect", WRONG))
    for kind, questions in table.items()
    for question, answers in questions.items()
    for answer in answers
]


@pytest.mark.parametrize(("kind", "question", "answer", "mark"), CASES)
def test_case(kind: str, question: str, answer: str, mark: str) -> None:
    found = grade(question, answer)
    assert found.verdict in MARKS[mark], (found.reason, [(s.gate, s.found) for s in found.trace])


def test_there_are_enough_cases_of_each_category() -> None:
    assert len(CASES) >= 250
    assert {kind for kind, *_ in CASES} >= {
        "persons",
        "typos",
        "aliases",
        "numbers",
        "dates",
        "extras",
    }
