"""Which questions are asked: by topic, by what was missed, by seed."""

import pytest
from msgspec.structs import replace

from debatebot.pack.models import Pack
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


def test_a_topic_may_be_typed_with_spaces_or_dashes() -> None:
    pack = retopic({"homes": "the-lake bed"})
    for typed in ("the-lake-bed", "The lake bed", "the_lake_bed"):
        assert ids(start(pack, "drill", 1, topic=typed)) == ["homes"]
    assert "the lake bed" in topics(pack)


@pytest.mark.parametrize(
    "typed", ["NATO's role", "natos-role", "nato’s ROLE", "NATOs_role", " role ", "natos"]
)
def test_a_topic_may_be_typed_carelessly_or_by_some_of_its_words(typed: str) -> None:
    pack = retopic({"homes": "NATO's role", "dry": "Two cases", "season": "Two sides"})
    assert ids(start(pack, "drill", 1, topic=typed)) == ["homes"]
    assert topics(pack)[1:4] == ("NATO's role", "Two sides", "Two cases")
    with pytest.raises(UnknownTopic):
        start(pack, "drill", 1, topic="two")


def test_a_name_keeps_its_dashes_and_an_id_loses_them() -> None:
    assert topics(retopic({"homes": "Self-defence", "season": "two-cases"}))[1:3] == (
        "Self-defence",
        "two cases",
    )


def test_the_person_who_wrote_is_not_asked_about_in_class() -> None:
    pack = retopic({"homes": "author-and-sources", "season": "Author", "dry": "authority"})
    for seed in range(5):
        asked = ids(start(pack, "quick", seed, count=4))
        assert {"homes", "season"}.isdisjoint(asked)
    assert len(ids(start(retopic({"homes": "author"}), "quick", 1, topic="author"))) == 1


def retopic(topics: dict[str, str]) -> Pack:
    """The river pack with other topics for some questions."""
    known = river().questions_file
    moved = tuple(replace(q, topic=topics.get(q.id, q.topic)) for q in known.questions)
    return replace(river(), questions_file=replace(known, questions=moved))


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
