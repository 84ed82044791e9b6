"""A small pack that uses every kind of question and most fields, for tests to break."""

from pathlib import Path

from debatebot.pack.version import POSITIONS, QUESTIONS

QUESTIONS_TEXT = """\
article:
  id: bakery
  title: Should the bakery open at night?
  author: A. Baker
  published: "2021-05-04"
  sections:
    - id: morning
      title: The morning
      paragraphs:
        - n: 1
          says: Bread is baked at four.
          names_sources: [s1]
        - {n: 2, says: People queue for it.}
  prints:
    - "00112233aa 44556677bb"
sources:
  - id: s1
    title: On Bread
    url: https://example.org/bread
glossary:
  - {name: sourdough, also: [levain], means: Bread raised by wild yeast.}
opposites:
  - [early, late]
questions:
  - id: when
    kind: number
    ask: When is it baked?
    asks: ["At what hour?"]
    accept: [4, "four o'clock"]
    number: {value: 4, unit: hour, tolerance: 0.5}
    cite: [1]
    sources: [s1]
    section: morning
    dated: true
    later:
      note: Since then it is five.
      checked: "2026-11"
      source: The bakery's door
    reject:
      - answers: [at noon]
        feedback: That is lunch.
  - id: year
    kind: date
    ask: When did it open?
    accept: ["May 2020"]
    date: {value: "2020-05", tolerance_days: 3}
    cite: [2]
  - id: parts
    kind: list
    ask: What is in it?
    accept: ["flour, water and salt"]
    cite: [1]
    need: 2
    points:
      - id: flour
        phrasings: [flour, ground wheat]
      - id: water
        phrasings: [water, something wet]
  - id: pick
    kind: choice
    ask: Which one rises?
    options: [bread, stone]
    accept: [bread]
    cite: [1]
  - id: true-one
    kind: true_false
    ask: Is it baked at night?
    accept: ["true"]
    cite: [1]
  - id: mend
    kind: fix
    ask: Put it right.
    sentence: Bread is baked at noon.
    wrong: noon
    accept: [four]
    cite: [1]
  - id: whose
    kind: sort
    ask: Who would say so?
    item: Sleep matters.
    side: anti
    accept: [those against]
    cite: [2]
"""

POSITIONS_TEXT = """\
motion: The bakery should open at night.
sides:
  pro: {name: Open}
  anti: {name: Closed}
issues:
  - {id: sleep, name: Sleep, weight: 3}
facts:
  - id: f1
    says: Bread is baked at four.
    cite: [1]
    sources: [s1]
    slips:
      - said: [baked at noon]
claims:
  - id: p1
    side: pro
    says: Fresh bread makes people happy.
    phrasings: [who does not like it, bread is joy]
    issue: sleep
    evidence: [f1]
    cite: [2]
    must: [[bread, loaf]]
    not: [cake]
  - id: a1
    side: anti
    says: Bakers need sleep.
    gist: Bakers need sleep
    basis: implies
attacks:
  - from: a1
    to: p1
    type: rebut
    evidence: [f1]
  - {from: p1, to: a1}
tradeoffs:
  - id: t1
    ask: Bread or sleep?
    gains: [p1]
    costs: [a1]
    cite: [1, 2]
general:
  - {issue: any, lines: [Say more.]}
golden:
  - {say: bread is nice, side: pro, claims: [p1]}
"""


def write_pack(
    folder: Path, questions: str = QUESTIONS_TEXT, positions: str = POSITIONS_TEXT
) -> Path:
    """Write a pack's two files."""
    (folder / QUESTIONS).write_text(questions, encoding="utf-8")
    (folder / POSITIONS).write_text(positions, encoding="utf-8")
    return folder
