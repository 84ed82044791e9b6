"""The Oxford vote: a private vote, two short speeches, a reason for one's own side, the vote again."""

from debatebot.classroom.events import Vote
from debatebot.classroom.script import script_of
from debatebot.classroom.speeches import speech_of
from debatebot.classroom.state import ClassState, Debrief, Prompt, Reply, Setup
from debatebot.event import Event
from tests.classroom.driving import driven, script_for, shipped_readers
from tests.shipped import shipped

REASON = "because hackers attack both regions, so a joint answer is stronger"


def played(before: str, after: str) -> tuple[ClassState, tuple[Event, ...], Debrief]:
    setup = Setup(round="vote", minutes=7, seed=3)
    script = script_of(setup, shipped(), shipped_readers())

    def replies(prompt: Prompt, number: int) -> Reply | None:
        keys = {"vote-before": before, "vote-after": after}
        if prompt.takes == "key":
            return Reply(key=keys[prompt.id]) if keys[prompt.id] else None
        return Reply(text=REASON) if prompt.takes == "text" else Reply()

    state, events, _ = driven(setup, script, replies)
    return state, events, script.debrief(state.done)


def test_votes_are_private_and_carry_before_and_after() -> None:
    _, events, debrief = played("1", "3")
    votes = [event for event in events if isinstance(event, Vote)]
    assert [(vote.when, vote.value) for vote in votes] == [("before", 1), ("after", 3)]
    assert debrief.lines[0].text == "Your vote moved. Only you see this."


def test_who_stays_is_told_so_and_who_passes_is_told_nothing() -> None:
    assert played("2", "2")[2].lines[0].text.startswith("Your vote stayed")
    assert "vote" not in str(played("", "1")[2].lines)


def test_a_reason_is_read_for_any_vote_and_kept_as_an_opinion() -> None:
    for vote in ("1", "2", "3", ""):
        state, _, _ = played(vote, vote)
        (reason,) = (done for done in state.done if done.prompt.id == "reason")
        assert reason.prompt.opinion
        assert "pro-cyber-together" in reason.heard.made


def test_the_order_of_the_speeches_is_drawn_and_each_part_says_that_it_plays_one() -> None:
    orders = set()
    for seed in range(12):
        script = script_for(Setup(round="vote", seed=seed), shipped())
        setup = Setup(round="vote", seed=seed)
        state, _, _ = driven(setup, script, lambda prompt, number: None)
        speeches = [d.prompt for d in state.done if d.prompt.id.startswith("speech-")]
        orders.add(tuple(prompt.id for prompt in speeches))
        assert all("part" in prompt.lines[0] for prompt in speeches)
    assert len(orders) == 2


def test_in_front_of_the_class_a_speech_has_few_words() -> None:
    for side in ("pro", "anti"):
        long, short = (speech_of(shipped(), side, 4, brief=brief) for brief in (False, True))
        assert len(long) == len(short) == 3
        assert all(len(line.split()) <= 16 for line in short)
        assert 30 <= sum(len(line.split()) for line in long) <= 100


def test_the_class_sees_both_counts_and_what_moved() -> None:
    setup = Setup(round="vote", minutes=7, seed=3, projector=True)
    script = script_for(setup, shipped())
    hands = {"vote-before": (8, 5, 7), "vote-after": (10, 2, 8)}

    def replies(prompt: Prompt, number: int) -> Reply | None:
        return Reply(counts=hands[prompt.id]) if prompt.takes == "counts" else Reply()

    state, events, _ = driven(setup, script, replies)
    assert not [event for event in events if isinstance(event, Vote)]
    assert [line.text for line in script.debrief(state.done).lines] == [
        "8 before, 10 after (+2)",
        "7 before, 8 after (+1)",
        "5 before, 2 after (-3)",
        "The room moved to: engage. That says nothing of who is right.",
    ]
