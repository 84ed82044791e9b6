"""What a command is, and the places in which there are some."""

from typing import Literal

from msgspec import Struct

Place = Literal[
    "anywhere",
    "home",
    "question",
    "earned",
    "answered",
    "summary",
    "today",
    "report",
    "looked",
    "settings",
    "stance",
    "guess",
    "see",
    "weigh",
    "say",
    "sheet",
    "turn",
    "flow",
    "ballot",
    "rewound",
    "card",
    "watch",
    "judge",
    "judged",
    "steelman",
    "steelmanned",
    "page",
    "search",
    "stats",
    "brief",
    "memo",
    "try",
    "packs",
    "help",
    "class",
    "warmups",
    "warmup",
    "reply",
    "testing",
]
"""The last four: the chooser of warm-ups, a round that goes by keys, one with a text box, and a
teacher's test answers."""


class Command(Struct, frozen=True, kw_only=True):
    """Something that a learner can do."""

    name: str
    key: str = ""
    "Keys on screens without a text box, as the app names them, with commas; empty for none."
    slash: str = ""
    "The word in a text box; empty for none."
    word: str
    "One or two words for footers and prompts."
    help: str
    where: tuple[Place, ...]
    takes: str = ""
    "What follows the word: `paragraph` or `words`, needed; `topic` or `note`, if wanted; or nothing."
    also: tuple[str, ...] = ()
    "Other words that mean the same at a prompt."


ROUND: tuple[Place, ...] = ("warmup", "reply")
"""A round of a warm-up, by keys or with a text box."""
