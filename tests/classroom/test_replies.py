"""Whatever is typed gives a state; insults are met calmly and leave no trace; gates give up in time."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debatebot.classroom import actions
from debatebot.classroom.result import result_of
from debatebot.classroom.rounds import ROUND_NAMES, RoundName
from debatebot.classroom.script import script_of
from debatebot.classroom.session import step
from debatebot.classroom.state import Reply, Setup
from tests.classroom.driving import ABUSE, SLUR, driven, packs, saying, script_for, shipped_readers
from tests.shipped import shipped


@settings(max_examples=60)
@given(
    st.sampled_from(ROUND_NAMES),
    st.sampled_from(("facts", "hostile")),
    st.one_of(
        st.text(max_size=60), st.sampled_from(("¶", "1e999", "they say", "'", "٣½", "\x1b["))
    ),
    st.integers(0, 50),
)
def test_any_text_gives_a_state(name: RoundName, which: str, text: str, seed: int) -> None:
    pack = next(pack for pack in packs() if pack.id == which)
    setup = Setup(round=name, minutes=4, seed=seed, teams=3)
    script = script_for(setup, pack)
    _, _, along = driven(setup, script, lambda prompt, number: None)
    for state in along:
        answer = actions.Answer(Reply(text=text, key=text[:1], counts=(1,) * 3))
        after, events = step(state, answer, script)
        assert (after is state) is (not events)
        assert script.debrief(after.done)


@pytest.mark.parametrize("name", ROUND_NAMES)
@pytest.mark.parametrize(("text", "calm"), [(SLUR, "slur"), (ABUSE, "abuse")])
def test_an_insult_is_met_calmly_and_stands_in_no_result(
    name: RoundName, text: str, calm: str
) -> None:
    setup = Setup(round=name, minutes=5, seed=3, teams=3)
    script = script_of(setup, shipped(), shipped_readers())
    state, _, _ = driven(setup, script, saying(text))
    typed = [done for done in state.done if done.reply.text]
    assert typed
    for done in typed:
        assert done.heard.calm == calm
        assert (done.heard.score, done.heard.made, done.heard.slips) == (None, (), ())
    told = str(script.debrief(state.done)) + "".join(str(done.prompt) for done in state.done)
    told += "".join(str(done.heard) for done in state.done)
    result = result_of(state, code="c", pack="p", content="x", alias="a")
    for word in text.split()[-1:]:
        assert word not in told
        assert word not in str(result.entries)


@pytest.mark.parametrize(("name", "most"), [("refute", 3), ("paraphrase", 3)])
def test_a_gate_opens_by_itself_after_three_tries_with_a_model_line(
    name: RoundName, most: int
) -> None:
    pack = next(pack for pack in packs() if pack.id == "bare")
    setup = Setup(round=name, minutes=7, seed=3)
    state, _, _ = driven(setup, script_for(setup, pack), saying("hm"))
    tries = Counter(done.prompt.id.partition("~")[0] for done in state.done)
    gates = {gate for gate in tries if not gate.endswith("answer")}
    assert {tries[gate] for gate in gates} == {most}
    last = [done for done in state.done if not done.heard.again]
    assert all(done.heard.lines[-1].word == "One way" for done in last)


def test_passing_at_a_gate_goes_on_at_once() -> None:
    setup = Setup(round="refute", minutes=7, seed=3)
    state, _, _ = driven(setup, script_for(setup, shipped()), lambda prompt, number: None)
    assert [done.prompt.id for done in state.done] == [
        f"claim-1/{step}" for step in ("say", "but", "because", "therefore")
    ]
