"""A round turn by turn: what the part answers, what it never does, and how it is made again."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from debatebot.debate import actions as do
from debatebot.debate.drops import waiting
from debatebot.debate.events import Reading
from debatebot.debate.reply import REPLY_WORDS, words
from debatebot.debate.session import DebateState, play_out, recall_moves, start, step
from debatebot.debate.state import Said
from debatebot.debate.tools import Tools
from debatebot.event import Event
from tests.debate.rounds import PACK, TOOLS, ReaderById, make_pack


def play(*texts: str, state: DebateState | None = None, tools: Tools = TOOLS) -> DebateState:
    state = state or start(side="pro", seed=1)
    for text in texts:
        state, _ = step(state, do.Speak(text), tools)
    return state


def replies(state: DebateState) -> list[Said]:
    return [s for s in state.round.said if s.by == "bot"]


def test_a_spark_has_six_turns_and_ends() -> None:
    state = play(*[f"pro{n % 3 + 1} because of a further reason number {n}" for n in range(8)])
    assert state.round.over
    assert len(state.round.said) == 12
    assert replies(state)[-1].move == "close"


def test_a_clear_match_is_met_by_an_attack_on_that_claim_and_names_it() -> None:
    state = play("pro1 because children are safer")
    (reply,) = replies(state)
    assert "pro1" in reply.answers
    assert reply.answers[0] == 1
    assert "against pro1" in reply.text
    assert [n.label for n in state.round.flow] == ["Y1", "B2"]
    assert state.round.flow[0].standing == "answered"


def test_the_words_you_say_are_kept_for_a_reading_that_is_not_sure() -> None:
    assert "You say" not in replies(play("pro1 because it is so"))[0].text


def test_two_close_matches_are_offered_and_a_letter_chooses() -> None:
    state = play("something between pro1 granted:pro2")
    reply = replies(state)[0]
    assert reply.move == "choose"
    assert reply.text.count("?") == 1
    chosen, events = step(state, do.Speak("b"), TOOLS)
    assert chosen.round.said[0].made == ("pro2",)
    assert "against pro2" in chosen.round.said[1].text
    assert len(chosen.moves) == 1
    assert [type(e).__name__ for e in events] == ["Reading"]


def test_choosing_never_comes_twice_running() -> None:
    state = play(
        "between pro1 granted:pro2 in one way", "between pro2 granted:pro3 since buses bring people"
    )
    assert [r.move == "choose" for r in replies(state)] == [True, False]
    assert state.round.said[2].made == ("pro2",)
    assert "You say" in replies(state)[1].text


def test_not_my_point_reads_the_turn_again_without_it() -> None:
    state = play("pro1 because of the quiet")
    again, events = step(state, do.NotMyPoint(), TOOLS)
    assert again.round.said[0].made == ()
    assert events
    assert len(again.round.said) == 2


def test_a_claim_of_the_other_side_is_asked_about_not_taken() -> None:
    state = play("anti1 is simply so")
    assert replies(state)[0].move == "off-side"
    assert not state.round.nodes("learner")


def test_granting_a_claim_is_banked_and_another_issue_comes_up() -> None:
    state = play("pro1 because of school", "granted:anti1 fine")
    reply = replies(state)[1]
    assert reply.move == "bank"
    assert reply.made
    assert all(PACK.claim(c) is not None for c in reply.made)


def test_repeating_earns_a_request_for_something_new() -> None:
    line = "pro1 because of school children on bikes"
    state = play(line, line, line.upper())
    assert [r.move for r in replies(state)[1:]] == ["prompt-repeats"] * 2


def test_copying_the_parts_own_line_is_noticed() -> None:
    state = play("pro1 because of school")
    copied = play(replies(state)[0].text, state=state)
    assert copied.round.said[2].unearned == "copied"
    assert replies(copied)[1].move == "prompt-copied"


def test_no_line_comes_twice_and_no_reply_is_too_long() -> None:
    tools = Tools(make_pack(lines=1, general=False), ReaderById(PACK))
    state = start(side="anti", seed=3, turns=14)
    state = play(
        *[f"anti{n % 3 + 1} because of another reason {n} here {n * 7}" for n in range(14)],
        state=state, tools=tools,
    )  # fmt: skip
    spoken = [line for line in state.round.used if line.startswith("Line")]
    assert len(spoken) == len(set(spoken))
    assert all(0 < words(r.text) <= REPLY_WORDS for r in replies(state))


def test_when_attacks_run_out_the_part_says_that_the_point_stands() -> None:
    tools = Tools(make_pack(lines=1, general=False), ReaderById(PACK))
    texts = [
        "pro3 because alpha",
        "pro3 since beta gamma delta epsilon",
        "pro3 because zeta eta theta iota",
    ]
    state = play(*texts, state=start(side="pro", turns=8), tools=tools)
    moves = [r.move for r in replies(state)]
    assert moves[-1] == "concede"
    assert replies(state)[-1].answers[1] == "pro3"


def test_a_claim_given_up_is_never_leaned_on_again() -> None:
    tools = Tools(make_pack(lines=1, general=False), ReaderById(PACK))
    texts = [f"pro{n % 3 + 1} because of cause {n} and token{n} item{n}" for n in range(10)]
    state = play(*texts, state=start(side="pro", turns=12), tools=tools)
    given: set[str] = set()
    for reply in replies(state):
        assert not given & set(reply.made)
        if reply.move == "concede":
            given |= {n.claim for n in state.round.flow if n.standing == "yielded"}


def test_insults_are_met_calmly_and_the_third_with_a_pause() -> None:
    state = play("!rude", "!rude", "!rude")
    assert [r.move for r in replies(state)] == ["prompt-abuse", "prompt-abuse", "prompt-pause"]
    assert all("!rude" not in r.text for r in replies(state))


def test_after_an_insult_the_last_question_is_asked_again() -> None:
    state = play("pro1 because so", "!rude", "!rude")
    asked, calm, again = replies(state)
    question = state.round.said[1].asked
    assert question
    assert all(reply.text.endswith(question) for reply in (asked, calm, again))
    assert state.round.said[3].asked == question


def test_taking_back_gives_the_round_before() -> None:
    one = play("pro1 because of school")
    two = play("pro2 because of buses", state=one)
    assert step(two, do.TakeBack(), TOOLS)[0] == one


def test_a_second_enter_is_refused() -> None:
    state = start(side="pro")
    once, _ = step(state, do.Speak("pro1 because of x", at=1), TOOLS)
    assert step(once, do.Speak("pro1 because of x", at=1), TOOLS) == (once, ())


TURN = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        ["pro1 because so", "anti2", "granted:anti1", "!rude", "why?", "between pro1 pro2 granted:pro3",
         "a, b, c, d, e", "pro2 fifty thousand cars", "A", "none"]
    ),
)  # fmt: skip


@given(st.lists(TURN, max_size=9), st.sampled_from(["pro", "anti"]), st.integers(0, 50))
def test_any_turns_give_a_round_in_order_that_is_made_again_alike(
    texts: list[str], side: str, seed: int
) -> None:
    state = start(side="pro" if side == "pro" else "anti", seed=seed)
    state = play(*texts, state=state)
    assert len(state.round.said) == 2 * len(state.moves)
    for said, reply in zip(state.round.said[::2], state.round.said[1::2], strict=True):
        assert (said.by, reply.by) == ("learner", "bot")
        assert reply.answers[0] == said.number
        assert 0 < words(reply.text) <= REPLY_WORDS
        assert reply.text.count("?") <= 1
    assert play_out(state.settings, state.moves, TOOLS) == state


@given(st.lists(st.one_of(TURN, st.just("/not"), st.just("/undo"), st.just("/pass")), max_size=9))
def test_stored_events_make_the_same_round_again(texts: list[str]) -> None:
    state, kept = start(side="pro", seed=5), list[Event]()
    for text in texts:
        commands = {"/not": do.NotMyPoint(), "/undo": do.TakeBack(), "/pass": do.Pass()}
        state, happened = step(state, commands.get(text, do.Speak(text)), TOOLS)
        if text == "/undo":
            while kept and isinstance(kept.pop(), Reading):
                pass
        kept += happened
    assert play_out(state.settings, recall_moves(kept), TOOLS) == state


def test_the_last_word_quotes_an_argument_that_the_pack_does_not_know() -> None:
    own = "museums and parks would fill because nobody drives past them"
    state = play(own)
    for _ in range(4):
        state, _events = step(state, do.Pass(), TOOLS)
    state = play("that is my whole case", state=state)
    assert f"'{' '.join(own.split()[:8])} …'" in replies(state)[-1].text


def test_the_last_word_gives_no_bare_assertion_for_a_point_that_stands() -> None:
    state = play("museums and parks fill on every holiday", *["no idea"] * 6, "that is my case")
    assert "museums" not in replies(state)[-1].text


def test_what_is_only_met_by_a_prompt_uses_up_no_turn_twice_in_a_row() -> None:
    state = play("hello", "what", "hm")
    assert [s.free for s in state.round.said if s.by == "learner"] == [True, True, False]
    assert state.round.turns_taken == 1


def test_a_turn_passed_is_used_up_and_the_part_goes_on_with_its_case() -> None:
    state, _ = step(start(side="pro"), do.Pass(), TOOLS)
    assert state.round.turns_taken == 1
    assert replies(state)[0].made


def test_a_question_for_the_place_gets_the_paragraph_of_the_last_claim() -> None:
    pack = make_pack()
    cited = tuple(replace(claim, cite=(4,)) for claim in pack.positions.claims)
    pack = replace(pack, positions=replace(pack.positions, claims=cited))
    tools = Tools(pack, ReaderById(pack))
    state = play("pro1 because of school", "where is that in the article?", tools=tools)
    assert replies(state)[1].move == "inform"
    assert replies(state)[1].text.startswith("¶4 says so: ")


def test_arguing_against_what_was_granted_is_quoted_back_once() -> None:
    state = play("pro1 because of school", "granted:anti1 fine", "pro2 since buses bring people in")
    reply = replies(state)[2]
    assert reply.move == "contradiction"
    assert "turn 3" in reply.text.casefold()
    again = play("pro2 because buses matter more than all that", state=state)
    assert replies(again)[3].move != "contradiction"


def test_outweighing_what_was_granted_is_no_contradiction() -> None:
    state = play("pro2 because of buses", "granted:anti1 fine", "pro1 because quiet streets count")
    assert replies(state)[2].move != "contradiction"


def test_in_cross_examination_a_question_is_answered_even_when_it_names_a_claim() -> None:
    state = start(side="pro", format_name="class")
    state = play(
        "pro1 because of school", "pro2 since buses run", "pro3 because of air", state=state
    )
    assert state.round.phase is not None
    assert state.round.phase.name == "ask"
    asked = play("who pays for anti1 shops?", state=state)
    assert replies(asked)[-1].move in ("answer", "inform", "no-answer")


def test_a_turn_that_is_not_used_up_leaves_a_claim_as_long_as_it_had() -> None:
    state = play("pro1 because so")
    waits = [left for _, left in waiting(state.round)]
    state, _ = step(state, do.Speak("a"), TOOLS)
    assert state.round.said[-2].free
    assert [left for _, left in waiting(state.round)] == waits
