"""Which questions are asked: by topic, by what was missed, by seed."""

import pytest

from debatebot.quiz.choose import NothingToAsk, UnknownTopic, start, topics
from debatebot.quiz.state import QuizState
from tests.packs import river


def ids(state: QuizState) -> list[str]:
    return [item.question for item in state.plan.items]


def test_the_seed_decides_everything() -> None:
    assert start(river(), "drill", 7) == start(river(), "drill", 7)
    orders = {tuple(ids(start(river(), "drill", seed))) for seed in range(8)}
    assert len(orders) > 4


def test_wordings_take_turns_with_the_seed() -> None:
    seen = {
        item.wording
        for seed in range(12)
        for item in start(river(), "drill", seed).plan.items
        if item.question == "losses"
    }
    assert seen == {0, 1}


def test_a_topic_is_found_in_any_case() -> None:
    assert ids(start(river(), "drill", 1, topic="COST")) == ["losses"]


def test_an_unknown_topic_names_the_nearest() -> None:
    with pytest.raises(UnknownTopic, match="Did you mean 'need'"):
        start(river(), "drill", 1, topic="nneed")
    with pytest.raises(UnknownTopic, match="There are: cost, need"):
        start(river(), "drill", 1, topic="astronomy")
    assert topics(river()) == ("cost", "need")


def test_what_was_missed_can_be_drilled() -> None:
    state = start(river(), "drill", 1, topic="missed", missed=("season", "gone-from-the-pack"))
    assert ids(state) == ["season"]
    with pytest.raises(NothingToAsk, match="Nothing is missed"):
        start(river(), "drill", 1, topic="missed")


def test_what_is_firm_comes_last() -> None:
    firm = ("homes", "season", "dry")
    assert not set(ids(start(river(), "drill", 3, count=3, rest=firm))) & set(firm)


@pytest.mark.parametrize("count", [0, -4])
def test_a_count_is_one_or_more(count: int) -> None:
    with pytest.raises(NothingToAsk):
        start(river(), "drill", 1, count=count)


def test_more_than_there_are_is_all_of_them() -> None:
    assert sorted(ids(start(river(), "drill", 1, count=99))) == sorted(
        question.id for question in river().questions
    )


def test_a_quick_round_is_short_and_mixes_topics() -> None:
    for seed in range(6):
        asked = start(river(), "quick", seed)
        assert len(asked.plan.items) == 5
        kinds = [question.kind for name in ids(asked) if (question := river().question(name))]
        assert "explain" not in kinds
        assert "losses" in ids(asked)[:2]
