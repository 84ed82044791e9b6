"""What each gate decides, case by case."""

import pytest

from tests.grading.packs import grade

CASES: list[tuple[str, str, str, str]] = [
    # question, answer, verdict, reason (empty: any)
    ("pact", "", "skipped", "blank"), ("pact", "  ?!  ", "skipped", "blank"), ("pact", "idk", "skipped", "idk"),
    ("pact", "I don't know", "skipped", "idk"), ("pact", "no clue sorry", "skipped", "idk"), ("pact", "pass", "skipped", "idk"),
    ("pact", "Harbour Accord", "correct", ""), ("pact", "HARBOUR ACCORD", "correct", ""), ("pact", "the harbor acord", "correct", ""),
    ("pact", "the HA", "correct", ""), ("pact", "the treaty of the strait", "correct", ""),
    ("pact", "It is called the Harbour Accord.", "correct", ""), ("pact", "lol i think the harbour accord", "correct", ""),
    ("pact", "not the Harbour Accord", "incorrect", "negated"), ("pact", "it wasn't the harbour accord", "incorrect", "negated"),
    ("pact", "Harbour Accord or Bay Treaty", "incorrect", "open-choice"), ("pact", "either the Bay Treaty or the Harbour Accord", "incorrect", "open-choice"),
    ("pact", "the Harbour Accord, or something like that", "correct", ""), ("pact", "Harbour Accord and Bay Treaty", "partial", "wrong-extra"),
    ("pact", "harbour accord, bay treaty, port pact, sea deal", "incorrect", "stuffed"),
    ("pact", "the Mountain Accord", "incorrect", ""), ("pact", "the pact is called", "incorrect", ""), ("pact", "ships are big", "incorrect", "not-found"),
    ("pact", "harb-something", "nearly", ""),
    ("tons", "40 million tons", "correct", "number"), ("tons", "forty million tonnes", "correct", "number"), ("tons", "40M tons", "correct", "number"),
    ("tons", "40,000,000 tons", "correct", "number"), ("tons", "40M", "nearly", "unit-missing"), ("tons", "around 40 million tons", "correct", "number"), ("tons", "40", "nearly", "unit-missing"),
    ("tons", "over 35 million", "nearly", "not-specific"), ("tons", "4 million", "incorrect", "number-differs"),
    ("tons", "40 billion", "incorrect", "number-differs"), ("tons", "40 million or 50 million", "incorrect", "several-values"),
    ("tons", "not 40 million", "incorrect", "negated"), ("tons", "50 million, no wait, 40 million tons", "correct", "number"),
    ("tons", "Japan has 50 million so it is 40 million tons", "correct", "number"), ("tons", "a lot", "incorrect", "no-value"),
    ("tons", "10 million passes through in a month", "incorrect", ""),
    ("day", "5 May 2019", "correct", "exact"), ("day", "May 5th 2019", "correct", "date"), ("day", "2019-05-05", "correct", "date"),
    ("day", "05/05/2019", "correct", "date"), ("day", "the fifth of may '19", "correct", "date"), ("day", "May 2019", "nearly", "not-specific"),
    ("day", "2019", "nearly", "not-specific"), ("day", "5 May 2018", "incorrect", "date-differs"), ("day", "6 May 2019", "incorrect", "date-differs"),
    ("day", "May or June 2019", "incorrect", ""), ("day", "in spring", "incorrect", "no-value"),
    ("member", "south korea", "correct", ""), ("member", "S. Korea", "correct", ""), ("member", "korea", "correct", ""),
    ("member", "Republic of Korea", "correct", ""), ("member", "North Korea", "incorrect", ""), ("member", "Japan", "incorrect", ""),
    ("member", "South Korea and Japan", "partial", "wrong-extra"), ("member", "the country that joined last", "incorrect", ""),
    ("stance", "neutral", "correct", ""), ("stance", "it stays neutral", "correct", ""), ("stance", "neutrality", "correct", ""),
    ("stance", "not neutral", "incorrect", "negated"), ("stance", "it is far from neutral", "incorrect", "negated"),
    ("stance", "never neutral", "incorrect", "negated"), ("stance", "an ally of Denmark", "incorrect", "listed-wrong"),
    ("stance", "it supports Denmark", "nearly", "after-the-article"),
    ("partners", "Australia, Japan, New Zealand, South Korea", "correct", ""), ("partners", "aus japan nz s. korea", "partial", ""),
    ("partners", "Aussies, Japanese, Kiwis and the ROK", "correct", ""), ("partners", "japan / australia / korea / new zeland", "correct", ""),
    ("partners", "1 japan 2 australia 3 korea 4 nz", "correct", ""), ("partners", "Austria, Japan, New Zealand, South Korea", "partial", "wrong-extra"),
    ("partners", "Japan and Australia", "partial", "some-points"), ("partners", "Japan", "partial", "some-points"),
    ("partners", "Japan, Australia, New Zealand, South Korea and India", "partial", "wrong-extra"),
    ("partners", "India, Pakistan, Nepal", "incorrect", ""), ("partners", "not Japan", "incorrect", "negated"),
    ("partners", "japan india nepal peru chile brazil kenya ghana", "incorrect", "stuffed"),
    ("blame", "Denmark attacked Sweden", "correct", ""), ("blame", "the Danes attacked the Swedes", "correct", ""),
    ("blame", "Sweden attacked Denmark", "incorrect", "roles-swapped"), ("blame", "Sweden was attacked by Denmark", "correct", ""),
    ("blame", "Denmark did not attack Sweden", "incorrect", "negated"), ("blame", "Denmark alone isn't responsible", "correct", ""),
    ("blame", "Denmark alone is responsible", "incorrect", ""), ("blame", "the weather was nice", "incorrect", "not-found"),
    ("open", "false", "correct", "exact"), ("open", "F", "correct", "choice"), ("open", "no", "correct", "choice"),
    ("open", "that is not true", "correct", "choice"), ("open", "true", "incorrect", "choice"), ("open", "yes", "incorrect", "choice"),
    ("open", "it is wrong", "correct", "choice"), ("open", "true or false", "incorrect", "no-choice"), ("open", "maybe", "incorrect", "no-choice"),
    ("pick", "b", "correct", "choice"), ("pick", "B)", "correct", "choice"), ("pick", "2", "correct", "choice"), ("pick", "fishermen", "correct", ""),
    ("pick", "the fishermen", "correct", ""), ("pick", "a", "incorrect", "choice"), ("pick", "the navy", "incorrect", ""), ("pick", "3", "incorrect", "choice"),
    ("mend", "May", "correct", ""), ("mend", "March should be May", "correct", ""), ("mend", "The accord was signed in May.", "correct", ""),
    ("mend", "March", "partial", "found-not-mended"), ("mend", "June", "incorrect", ""),
    ("side", "the keepers because trade suffers", "correct", ""), ("side", "anti: it hurts merchants", "correct", ""),
    ("side", "Keepers", "partial", "side-only"), ("side", "the sharers", "incorrect", "other-side"), ("side", "trade suffers", "partial", "side-missing"),
]  # fmt: skip


@pytest.mark.parametrize(("question", "answer", "verdict", "reason"), CASES)
def test_case(question: str, answer: str, verdict: str, reason: str) -> None:
    found = grade(question, answer)
    told = [(s.gate, s.found) for s in found.trace]
    assert (found.verdict, found.reason if reason else "") == (verdict, reason), told
