"""The rounds of a warm-up: their names, what each is for, and how long they may last."""

from typing import Literal, get_args

from msgspec import Struct

RoundName = Literal["corners", "refute", "fumble", "drops", "teams", "quiz", "paraphrase", "vote"]
ROUND_NAMES: tuple[RoundName, ...] = get_args(RoundName)
"""In the order of the chooser, which is the order of their number keys."""

MINUTES = (5, 7, 10, 20)
"""The lengths that the chooser offers; a code holds any of `LEAST` to `MOST`."""
USUAL_MINUTES = 7
LEAST, MOST = 1, 60


class RoundInfo(Struct, frozen=True, kw_only=True):
    """What a round is, before it begins."""

    name: RoundName
    title: str
    line: str
    "What happens, in one line."
    explain: tuple[str, ...]
    "The one screen of explanation: sentences of fourteen words at most."
    opinion: bool = False
    "Whether pupils take sides of their own: what they say then is kept without a name."


ROUNDS: dict[RoundName, RoundInfo] = {
    "corners": RoundInfo(
        name="corners",
        title="Four corners",
        line="take a corner, give a reason, hear the best counter",
        explain=(
            "Take the corner that fits you best; one key, and nobody sees it.",
            "Type one sentence with 'because'.",
            "Hear the best answer to it, then choose again.",
            "You may move, stay or pass. None of it costs anything.",
        ),
        opinion=True,
    ),
    "refute": RoundInfo(
        name="refute",
        title="They say, but",
        line="refute one claim in four short steps",
        explain=(
            "You meet one claim of the other side.",
            "Answer it in four steps: they say, but, because, therefore.",
            "Each step is checked by itself and may be tried again.",
        ),
    ),
    "fumble": RoundInfo(
        name="fumble",
        title="Fact or fumble",
        line="catch the wrong fact in a speech",
        explain=(
            "You read a short speech. One of its facts is wrong.",
            "Choose the sentence, then type what the article says instead.",
        ),
    ),
    "drops": RoundInfo(
        name="drops",
        title="Drop hunt",
        line="find the point that nobody answered",
        explain=(
            "You read who said what in a finished debate.",
            "One point was never answered. Find it, then answer it yourself.",
        ),
    ),
    "teams": RoundInfo(
        name="teams",
        title="Two teams",
        line="one keyboard; the app keeps flow, time and a ballot each",
        explain=(
            "Sides are drawn. Teams take turns at one keyboard.",
            "The app keeps the flow and the time, and a ballot for each team.",
            "Anyone may swap or pass, without a reason.",
        ),
    ),
    "quiz": RoundInfo(
        name="quiz",
        title="Quick quiz",
        line="typed answers, accuracy only",
        explain=(
            "Short questions on the article, answered in your own words.",
            "Speed earns nothing. Spelling costs nothing.",
        ),
    ),
    "paraphrase": RoundInfo(
        name="paraphrase",
        title="Say it back",
        line="say their point in your own words before you answer",
        explain=(
            "You hear one point of the other side.",
            "Put it in your own words first. The gate opens when the meaning is there.",
            "Then answer it. Copying the point opens nothing.",
        ),
    ),
    "vote": RoundInfo(
        name="vote",
        title="Oxford vote",
        line="vote, hear both sides, give a reason, vote again",
        explain=(
            "Vote before you hear anything; nobody sees it.",
            "Hear one short speech from each side, then give one reason.",
            "Vote again. The side that moved more people wins.",
        ),
        opinion=True,
    ),
}
