"""What a history comes to: marks, totals, sessions, drafts; what was undone is left out."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from debatebot.event import Event
from debatebot.progress.events import Begin, Draft, Override, Record, Setting, Undo
from debatebot.progress.history import marks, newest, standing_records
from debatebot.progress.sessions import draft_in, newest_session, session_by_id, settings
from debatebot.progress.store import MemoryStore
from debatebot.progress.totals import totals
from debatebot.quiz.events import Attempt, Hint, Mend, Next, Retry, Shown, Skip
from tests.packs import river
from tests.progress.stores import stamp


def attempt(question: str, verdict: str = "correct", score: float = 1.0, **more: object) -> Attempt:
    values: dict[str, object] = {"hints": 0, "stated": "", "retry": False, **more}
    return Attempt(
        question=question, wording=0, mode="drill", answer="x", verdict=verdict, score=score,
        certainty=1.0, sure=True, reason="", **values,  # type: ignore[arg-type]
    )  # fmt: skip


def history(*events: Event, session: str = "quiz-1") -> tuple[Record, ...]:
    store = MemoryStore()
    for event in events:
        store.append([event], stamp(session=session))
    return store.records("me")


def events_of(records: Sequence[Record]) -> list[Event]:
    return [record.event for record in records]


def test_what_was_undone_is_left_out_with_the_turned_pages() -> None:
    shown, turned = Shown(question="homes"), Next(question="homes")
    kept = history(Hint(question="homes", number=1), attempt("homes"), shown, turned, Undo(of=2))
    assert events_of(standing_records(kept)) == [Hint(question="homes", number=1)]


def test_undo_reaches_into_its_own_session_alone() -> None:
    store = MemoryStore()
    store.append([attempt("homes")], stamp(session="quiz-1"))
    store.append([attempt("season"), Next(question="season")], stamp(session="quiz-2"))
    store.append([Undo(of=1)], stamp(session="quiz-1"))
    names = [mark.question for mark in marks(store.records("me"))]
    assert names == ["season"]
    assert len(standing_records(store.records("me"))) == 2


def test_undo_of_what_is_not_there_does_nothing() -> None:
    assert (
        len(standing_records(history(attempt("homes"), Undo(of=99), Undo(of=1), Undo(of=1)))) == 0
    )


def test_the_better_of_two_tries_is_the_mark() -> None:
    first = attempt("homes", "nearly", 0.5)
    worse = history(first, Retry(question="homes"), attempt("homes", "incorrect", 0.0, retry=True))
    assert newest(marks(worse))["homes"].verdict == "nearly"
    assert newest(marks(worse))["homes"].attempts == (1, 3)
    better = history(first, Retry(question="homes"), attempt("homes", retry=True))
    assert newest(marks(better))["homes"].verdict == "correct"
    given_up = history(first, Retry(question="homes"), Skip(question="homes"))
    assert newest(marks(given_up))["homes"].verdict == "nearly"


def test_an_own_mark_stands_beside_ours() -> None:
    wrong = attempt("homes", "incorrect", 0.0)
    mark = newest(marks(history(wrong, Override(of=1, right=True))))["homes"]
    assert (mark.verdict, mark.score, mark.own, mark.right) == ("incorrect", 0.0, True, True)
    undone = newest(marks(history(wrong, Override(of=1, right=True), Undo(of=2))))["homes"]
    assert not undone.right


def test_totals_count_by_topic_kind_and_verdict() -> None:
    records = history(
        attempt("losses", "partial", 0.5, stated="sure"),
        attempt("homes", stated="sure"),
        attempt("season", hints=1),
        Skip(question="dry"),
        attempt("gone-question", "incorrect", 0.0),
    )
    found = totals(river(), records)
    assert (found.questions, found.seen, found.answers) == (6, 4, 4)
    assert found.firm == ("homes",)
    assert found.missed == ("losses", "dry")
    assert found.gone == ("gone-question",)
    assert found.verdicts == {"correct": 2, "incorrect": 1, "partial": 1, "skipped": 1}
    cost = found.topics[0]
    assert (cost.name, cost.points, cost.possible, cost.missed) == ("cost", 1.0, 2, 1)
    assert [(c.stated, c.answers, c.right) for c in found.stated] == [
        ("sure", 2, 1), ("guess", 0, 0), ("neither", 2, 1),
    ]  # fmt: skip


def test_other_packs_do_not_count() -> None:
    store = MemoryStore()
    store.append([attempt("homes")], stamp(session="quiz-1", pack="another"))
    assert totals(river(), store.records("me")).seen == 0


def test_the_newest_session_can_be_gone_on_with() -> None:
    store = MemoryStore()
    store.append([Begin(kind="quiz", items=("a", "b"))], stamp())
    store.append([Begin(kind="quiz", items=("a", "b", "c"))], stamp())
    store.append([Begin(kind="tour", items=("t",))], stamp())
    session = newest_session(store.records("me"), "river", "quiz")
    assert session is not None
    assert (session.id, session.passed, session.touched, session.finished) == (
        "quiz-2", 0, False, False,
    )  # fmt: skip
    done = [Next(question=name) for name in "abc"]
    store.append([Skip(question="a"), *done], stamp(session="quiz-2"))
    finished = newest_session(store.records("me"), "river", "quiz")
    assert finished is not None
    assert finished.finished
    assert newest_session(store.records("me"), "another", "quiz") is None
    assert session_by_id(store.records("me"), "quiz-99") is None


def test_a_draft_lasts_until_it_is_sent() -> None:
    draft = Draft(place="quiz/1", text="two vil", cursor=7)
    assert draft_in(history(draft, Hint(question="a", number=1)), "quiz-1", "quiz/1") == draft
    assert draft_in(history(draft, attempt("a")), "quiz-1", "quiz/1") is None
    assert draft_in(history(draft), "quiz-1", "quiz/2") is None
    assert draft_in(history(draft), "quiz-2", "quiz/1") is None
    again = history(attempt("a"), Undo(of=1), draft)
    assert draft_in(again, "quiz-1", "quiz/1") == draft


def test_the_newest_setting_holds() -> None:
    kept = history(Setting(name="theme", value="a"), Setting(name="theme", value="b"))
    assert settings(kept) == {"theme": "b"}


EVENTS = st.lists(
    st.one_of(
        st.sampled_from([attempt("homes"), attempt("dry", "incorrect", 0.0), Skip(question="dry")]),
        st.sampled_from([Next(question="dry"), Shown(question="dry"), Retry(question="homes")]),
        st.builds(Undo, of=st.integers(0, 20)),
        st.builds(Override, of=st.integers(0, 20), right=st.booleans()),
        st.just(Mend(question="dry", answer="x", points=(), score=0.0)),
    ),
    max_size=20,
)


@given(EVENTS)
def test_any_history_can_be_counted(events: list[Event]) -> None:
    found = totals(river(), history(*events))
    assert found.seen == len({*found.firm, *found.missed})
    assert sum(found.verdicts.values()) <= len(events)


@given(EVENTS)
def test_undoing_the_last_deed_counts_as_if_it_had_not_been(events: list[Event]) -> None:
    before = totals(river(), history(*events))
    after = totals(river(), history(*events, attempt("season"), Undo(of=len(events) + 1)))
    assert after == before
