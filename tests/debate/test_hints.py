"""The ladder of hints, from the issue to the point itself."""

from debatebot.debate.hints import hint
from debatebot.debate.session import start
from tests.debate.rounds import TOOLS


def test_hints_without_keywords_are_whole_words_of_the_claim() -> None:
    round_ = start(side="pro", seed=2).round
    assert hint(round_, TOOLS, 2) == "Words that could help: quiet, streets, let."


def test_the_ladder_ends_with_the_point() -> None:
    round_ = start(side="pro", seed=2).round
    assert hint(round_, TOOLS, 3) == "It could begin: 'quiet streets let children …'"
    assert (
        hint(round_, TOOLS, 4) == "One point is this: quiet streets let children cycle to school."
    )
