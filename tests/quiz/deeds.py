"""Any row of things that a learner might do, for property tests."""

from hypothesis import strategies as st

from debatebot.quiz import actions

ANSWERS = st.sampled_from(
    ["salmon", "villages and salmon", "9,000", "spring!", "false", "idk", "almost", "no idea?", ""]
)
DEEDS: st.SearchStrategy[list[actions.Action]] = st.lists(
    st.one_of(
        ANSWERS.map(actions.Answer),
        st.builds(actions.Answer, ANSWERS, st.integers(-1, 4)),
        st.text(max_size=20).map(actions.Answer),
        ANSWERS.map(actions.MendAnswer),
        st.booleans().map(actions.Remark),
        st.just(actions.GoOn()),
        st.just(actions.GoOn()),
        st.just(actions.ShowHint()),
        st.just(actions.SkipQuestion()),
        st.just(actions.TryAgain()),
        st.just(actions.TakeBack()),
        st.text(max_size=5).map(actions.RaiseFlag),
    ),
    max_size=40,
)

STUDY_DEEDS: st.SearchStrategy[list[actions.Action]] = st.lists(
    st.one_of(
        ANSWERS.map(actions.Answer),
        ANSWERS.map(actions.Answer),
        ANSWERS.map(actions.MendAnswer),
        st.builds(actions.Remark, st.booleans(), st.none() | st.integers(-1, 4)),
        st.just(actions.GoOn()),
        st.just(actions.GoOn()),
        st.just(actions.ShowHint()),
        st.just(actions.SkipQuestion()),
        st.just(actions.DidNotKnow()),
        st.just(actions.TryAgain()),
        st.just(actions.TakeBack()),
        st.just(actions.RunOut()),
        st.just(actions.RaiseFlag("odd")),
    ),
    max_size=40,
)
"""The same with what only learn, Today and exams know."""
