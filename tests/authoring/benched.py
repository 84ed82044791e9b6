"""A small pack with samples and golden turns, some of them labelled wrongly on purpose."""

from pathlib import Path

from debatebot.pack.models import Pack
from debatebot.pack.reader import read_pack
from tests.pack.sample import write_pack

QUESTIONS = """\
article: {id: harbour, title: The harbour}
questions:
  - id: crane
    kind: term
    ask: What lifts the boxes?
    accept: ["the gantry crane"]
    samples:
      right: ["gantry crane", "A GANTRY CRANE"]
      wrong: ["a forklift", "the gantry crane"]
  - id: cargo
    kind: list
    ask: Which two goods leave the harbour?
    accept: ["timber and copper"]
    need: 2
    points:
      - {id: timber, phrasings: [timber, "sawn wood"]}
      - {id: copper, phrasings: [copper, "the red metal"]}
    samples:
      right: ["timber and copper", "timber"]
      partial: ["copper"]
      wrong: ["timber, I think", "bananas"]
  - {id: when, kind: date, ask: When was it dug?, accept: ["1890"]}
"""
POSITIONS = """\
motion: The harbour should grow.
sides: {pro: {name: Grow}, anti: {name: Stay}}
claims:
  - id: p-jobs
    side: pro
    says: A larger harbour brings jobs for welders and sailors.
    phrasings: ["it brings jobs", "welders and sailors would find work"]
  - id: a-birds
    side: anti
    says: Dredging destroys the marsh where herons breed.
    phrasings: ["herons lose their marsh", "dredging kills the marsh"]
attacks:
  - {from: a-birds, to: p-jobs}
golden:
  - {say: "It brings jobs for welders and sailors.", side: pro, claims: [p-jobs]}
  - {say: "Dredging destroys the marsh of the herons.", side: pro, claims: [a-birds]}
  - {say: "Herons lose their marsh when you dredge.", side: anti, claims: [p-jobs]}
  - {say: "...", side: anti, intent: empty}
"""


def benched_pack(folder: Path, questions: str = QUESTIONS, positions: str = POSITIONS) -> Pack:
    """The pack, written and read."""
    return read_pack(write_pack(folder, questions, positions))
