"""Words that learners read for the engine's terms."""

from debatebot.debate.ballot.rubric import Row
from debatebot.debate.state import Standing

ROW_NAMES: dict[Row, str] = {
    "case": "Case",
    "evidence": "Evidence",
    "clash": "Clash",
    "depth": "Depth",
    "questions": "Questions",
    "extension": "Extension",
    "weighing": "Weighing",
    "conduct": "Conduct",
}

STANDING_NAMES: dict[Standing, str] = {
    "live": "live",
    "answered": "answered",
    "yielded": "given up",
    "conceded": "granted",
    "dropped": "never answered",
}
