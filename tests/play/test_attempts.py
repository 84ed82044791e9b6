"""Stored attempts: listed under their numbers, and explained again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from debatebot.pack.models import Pack
from debatebot.play.attempts import OtherPack, explain, explained_lines, listed
from debatebot.play.desk import Desk
from debatebot.play.quiz_ask import QuizAsk
from debatebot.play.readers import Readers
from debatebot.progress.attempts import StoredAttempt, stored_attempts
from debatebot.progress.place import Opened
from debatebot.progress.store import MemoryStore
from debatebot.quiz import actions
from tests.packs import river
from tests.play.desks import ticking

READERS = Readers(river())


def attempts_of(*deeds: actions.Action, topic: str = "cost") -> tuple[StoredAttempt, ...]:
    """What stands in the history after some deeds, marked by the pack's own reader."""
    desk = Desk(river(), Opened(MemoryStore()), "me", ticking(), READERS)
    play = desk.begin_quiz(QuizAsk(topic=topic, seed=1, count=3))
    for deed in deeds:
        play.act(deed)
    return stored_attempts(desk.journal.records)


def changed(pack: Pack) -> Pack:
    """The pack without the point that speaks of villages."""
    questions = tuple(
        replace(q, points=q.points[1:], need=1) if q.id == "losses" else q for q in pack.questions
    )
    known = replace(pack.questions_file, questions=questions)
    return replace(pack, questions_file=known, content_hash="another")


@given(st.text(max_size=40) | st.sampled_from(["fish", "two vilages?", "salmon and villages"]))
def test_the_same_content_gives_the_same_result(answer: str) -> None:
    for stored in attempts_of(actions.Answer(answer)):
        explained = explain(river(), Readers(river()), stored)
        assert explained.same_content
        assert explained.same_result
        assert explained.finding == "The same content gives the same result."


def test_changed_content_is_said_and_both_marks_are_shown() -> None:
    (stored,) = attempts_of(actions.Answer("the villages"))
    pack = changed(river())
    explained = explain(pack, Readers(pack), stored)
    assert (explained.same_content, explained.same_result) == (False, False)
    told = list(explained_lines(explained))
    assert told[2].startswith("then: ◐ Partly right")
    assert told[3] == "The pack's content has changed since, and the result with it."
    assert told[4].startswith("now: ✗ Incorrect")


def test_a_change_elsewhere_leaves_the_result() -> None:
    (stored,) = attempts_of(actions.Answer("fish"))
    explained = explain(replace(river(), content_hash="another"), READERS, stored)
    assert (
        explained.finding == "The pack's content has changed since; the result is still the same."
    )


def test_another_reader_is_said() -> None:
    (stored,) = attempts_of(actions.Answer("fish"))
    made = replace(stored.made, certainty=0.123)
    explained = explain(river(), READERS, replace(stored, made=made))
    assert explained.finding == "The content is the same, but this release reads answers otherwise."


def test_a_question_that_has_gone_leaves_the_mark_of_then() -> None:
    (stored,) = attempts_of(actions.Answer("fish"))
    gone = replace(stored, made=replace(stored.made, question="gone"))
    explained = explain(river(), READERS, gone)
    assert explained.now is None
    assert list(explained_lines(explained))[-1].startswith("Its question is no longer in the pack")


def test_an_attempt_of_another_pack_names_it() -> None:
    (stored,) = attempts_of(actions.Answer("fish"))
    with pytest.raises(OtherPack, match="pack 'lake'"):
        explain(river(), READERS, replace(stored, pack="lake"))


def test_numbers_are_those_of_the_events_and_all_is_told() -> None:
    first, second = attempts_of(
        actions.ShowHint(),
        actions.Answer("fish!"),
        actions.TakeBack(),
        actions.Answer("an \x1b[2J otter"),
        actions.Remark(True),
    )
    assert (first.number, second.number) == (3, 6)
    assert "'fish'" in listed(first)
    assert "1 hint; said 'sure'; taken back" in listed(first)
    assert listed(second).endswith("(score 0.00; not-found; 1 hint; own mark: right)")
    assert "\x1b" not in listed(second)


def test_only_the_pack_that_is_asked_for() -> None:
    made = attempts_of(actions.Answer("fish"))
    desk = Desk(river(), Opened(MemoryStore()), "me", ticking(), READERS)
    assert stored_attempts(desk.journal.records, "river") == ()
    assert [stored.pack for stored in made] == ["river"]
