"""The brief: the best own sentence of each line, growing, and never markup."""

from datetime import UTC, timedelta

from debatebot.debate.events import Turn
from debatebot.play.brief import brief
from debatebot.play.brief_page import brief_page
from debatebot.play.desk import Desk
from debatebot.progress.days import Days
from debatebot.progress.store import MemoryStore, Stamp
from tests.play.desks import in_town
from tests.progress.stores import NOON


def said(desk: Desk, store: MemoryStore, text: str, week: int, **more: tuple[str, ...]) -> None:
    stamp = Stamp(
        at=NOON + timedelta(weeks=week), learner="me", pack=desk.pack.id,
        content=desk.pack.content_hash, session="debate-9",
    )  # fmt: skip
    store.append([Turn(number=1, text=text, **more)], stamp)  # type: ignore[arg-type]
    desk.journal.refresh()


def best(desk: Desk, claim: str) -> str:
    found = brief(desk.pack, desk.journal.records, desk._readers, Days(4, UTC))
    (row,) = [row for side in found.sides for row in side.rows if row.claim == claim]
    return row.point.text if row.point is not None else ""


def test_it_grows_a_sentence_with_a_reason_wins_and_the_newest_among_equals() -> None:
    store = MemoryStore()
    desk = in_town(store)
    assert desk.brief().written == 0
    said(desk, store, "quiet streets", 0, claims=("pro1",))
    assert best(desk, "pro1") == "quiet streets"
    said(desk, store, "quiet streets are safe because cars are slow there", 1, claims=("pro1",))
    said(desk, store, "streets are quiet", 2, claims=("pro1",))
    assert best(desk, "pro1").startswith("quiet streets are safe because")
    said(desk, store, "children are safe because cars drive slowly there", 3, claims=("pro1",))
    assert best(desk, "pro1").startswith("children are safe because")
    found = desk.brief()
    assert (found.written, found.total) == (1, 2 * len(desk.pack.positions.claims))
    assert found.standing == f"1 of {found.total} lines are yours."
    assert desk.home().doors[4].standing.startswith("1 of ")


def test_the_same_turn_may_answer_and_argue() -> None:
    store = MemoryStore()
    desk = in_town(store)
    said(desk, store, "buses run late without it", 0, claims=("pro2",), answers=("anti1",))
    rows = {row.claim: row for side in desk.brief().sides for row in side.rows}
    assert rows["pro2"].point is not None
    assert rows["anti1"].answer is not None
    assert rows["anti1"].point is None


def test_own_words_never_become_markup() -> None:
    store = MemoryStore()
    desk = in_town(store)
    said(desk, store, "# [a](b) *c* <d> | `e`", 0, claims=("pro1",))
    page = brief_page(desk.brief())
    assert r"\# \[a\](b) \*c\* \<d\> \| \`e\`" in page
    assert page.count("(not yet in your words)") == desk.brief().total - 1
