"""The quick quiz asks short questions that suit a class, once each, and counts points."""

from debatebot.classroom.script import script_of
from debatebot.classroom.state import Prompt, Reply, Setup
from debatebot.quiz.asking import model_answer
from tests.classroom.driving import SLUR, driven, saying, shipped_readers
from tests.shipped import shipped


def test_no_long_question_and_none_about_the_author_at_any_seed() -> None:
    for seed in range(30):
        script = script_of(Setup(round="quiz", minutes=20, seed=seed), shipped(), shipped_readers())
        state, _, _ = driven(
            Setup(round="quiz", minutes=20, seed=seed), script, lambda prompt, number: None
        )
        questions = [shipped().question(done.prompt.about) for done in state.done]
        assert len(questions) == len({q.id for q in questions if q}) == 20
        assert not {q.kind for q in questions if q} & {"explain", "contrast", "sort"}
        assert not [q for q in questions if q and q.topic.casefold().startswith("author")]


def right(prompt: Prompt, number: int) -> Reply | None:
    question = shipped().question(prompt.about)
    assert question is not None
    model = model_answer(question)
    if prompt.takes == "key":
        return Reply(key=next(o.key for o in prompt.options if o.text == model))
    return Reply(text=model)


def test_model_answers_earn_every_point_and_each_shows_the_article() -> None:
    setup = Setup(round="quiz", minutes=10, seed=2)
    script = script_of(setup, shipped(), shipped_readers())
    state, _, _ = driven(setup, script, right)
    score = script.debrief(state.done).lines[0]
    earned, _, possible, _ = score.text.split()
    assert score.word == "Score"
    assert earned == possible
    assert int(possible) >= 10
    for done in state.done:
        assert done.heard.score == 1
        assert any(line.word == "The article" for line in done.heard.lines)


def test_wrong_answers_and_passes_earn_nothing_and_come_with_the_answer() -> None:
    setup = Setup(round="quiz", minutes=5, seed=2)
    script = script_of(setup, shipped(), shipped_readers())
    state, _, _ = driven(setup, script, saying("purple monkey dishwasher"))
    lines = script.debrief(state.done).lines
    assert sum(line.word == "The article" for line in lines) >= 4


def test_a_slur_is_no_answer() -> None:
    setup = Setup(round="quiz", minutes=5, seed=2)
    state, _, _ = driven(setup, script_of(setup, shipped(), shipped_readers()), saying(SLUR))
    calm = [done.heard for done in state.done if done.reply.text]
    assert all((heard.calm, heard.score) == ("slur", None) for heard in calm)
