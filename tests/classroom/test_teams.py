"""Two teams at one keyboard: turns alternate, ballots name teams, a third team asks and judges."""

from debatebot.classroom.script import script_of
from debatebot.classroom.state import ClassState, Debrief, Prompt, Reply, Setup
from tests.classroom.driving import SLUR, driven, script_for, shipped_readers
from tests.shipped import shipped

ROSTER = ("Ana", "Ben", "Cem", "Dia", "Eli", "Fay", "Gus")
SAID = (
    "We should engage because cyber attacks hit both regions and a joint answer is stronger",
    "The region has its own clubs already, AUKUS and the Quad, so NATO would only be one more",
    "Two members are in AUKUS anyway, so allies are there whether NATO plans for it or not",
    "NATO needs more military capability for this, so it would cost too much",
)


def played(teams: int = 2, said: tuple[str, ...] = SAID) -> tuple[ClassState, Debrief]:
    setup = Setup(round="teams", minutes=7, seed=5, teams=teams, roster=ROSTER)
    script = script_of(setup, shipped(), shipped_readers())
    texts = iter(said * 20)

    def replies(prompt: Prompt, number: int) -> Reply | None:
        return Reply(key="3") if prompt.takes == "key" else Reply(text=next(texts))

    state, _, _ = driven(setup, script, replies)
    return state, script.debrief(state.done)


def test_turns_alternate_and_show_what_the_other_team_said() -> None:
    state, _ = played()
    turns = [done.prompt for done in state.done]
    assert [turn.who for turn in turns] == ["Team Pine", "Team Oak"] * (len(turns) // 2)
    assert turns[1].lines == (SAID[0],)
    assert turns[1].speaker == "Team Pine"
    assert [turn.title.split(":")[0] for turn in turns] == [
        name for name in ("Opening", "Exchange", "Closing") for _ in range(2)
    ]
    assert all("Anyone may swap or pass." in turn.ask for turn in turns)
    assert {turn.ask.split()[0] for turn in turns} <= set(ROSTER)


def test_sides_are_drawn() -> None:
    firsts = set()
    for seed in range(20):
        setup = Setup(round="teams", seed=seed)
        prompt = script_for(setup, shipped()).prompt(())
        assert prompt is not None
        firsts.add(prompt.lines[1])
    assert firsts == {"Team Pine: engage.", "Team Pine: hold back."}


def test_each_team_has_a_ballot_and_nobody_is_right() -> None:
    _, debrief = played()
    words = [line.word for line in debrief.lines]
    assert words.count("Team Pine") == words.count("Team Oak") == 1
    (flow,) = (line.text for line in debrief.lines if line.word == "Flow")
    assert flow.endswith("none of it says who is right.")


def test_what_a_turn_answers_is_told_by_the_labels_of_the_flow() -> None:
    state, _ = played()
    assert any(line.word.startswith("Answers ") for done in state.done for line in done.heard.lines)


def test_the_third_team_asks_each_and_judges_before_the_ballots() -> None:
    state, debrief = played(teams=3)
    ids = [done.prompt.id for done in state.done]
    first = ids.index("question-1")
    assert ids[first : first + 4] == ["question-1", "answer-1", "question-2", "answer-2"]
    assert state.done[first + 4].prompt.title.startswith("Closing: ")
    assert ids[-1] == "verdict"
    asked = [done.prompt.who for done in state.done if done.prompt.id.startswith("question")]
    assert asked == ["Team Elm", "Team Elm"]
    assert debrief.lines[-1].text == "Argued better: too close to call."


def test_an_insult_is_shown_to_nobody_and_costs_its_turn_after_one_more_chance() -> None:
    state, _ = played(said=(SLUR,))
    ids = [done.prompt.id for done in state.done]
    assert ids[:3] == ["turn-1", "turn-1~2", "turn-2"]
    assert state.done[2].prompt.lines == ("They passed.",)


def test_a_team_that_passes_every_turn_leaves_an_empty_debrief() -> None:
    setup = Setup(round="teams", minutes=5, seed=1)
    script = script_for(setup, shipped())
    state, _, _ = driven(setup, script, lambda prompt, number: None)
    assert script.debrief(state.done).lines[0].text == "Nobody argued yet, which is fine."
