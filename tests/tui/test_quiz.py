"""A quiz on screen: the box, two beats, mending, undo, and nothing skipped."""

from textual import events

from debatebot.tui.screens.home import HomeScreen
from debatebot.tui.screens.trace import TraceScreen
from tests.tui.driving import answer, go_to, on, quizzing, shown, until


async def test_two_beats_and_the_next_question() -> None:
    async with quizzing() as (app, pilot, screen):
        await go_to(pilot, screen, "losses")
        await answer(pilot, screen, "two villages")
        await until(pilot, lambda: "Partly right" in shown(app))
        first = shown(app)
        assert "1 of 2 points" in first
        assert "one more to find" in first
        assert "salmon" not in first
        assert "Enter the answer" in first
        screen.action_key("enter")
        await until(pilot, lambda: "salmon" in shown(app))
        assert "fish could not reach" in shown(app)
        assert "¶3" in shown(app)
        before = screen.play.state.position
        screen.action_key("enter")
        await until(pilot, lambda: screen.here != "answered")
        assert screen.play.state.position == before + 1


async def test_words_have_their_marks_under_them() -> None:
    async with quizzing() as (app, pilot, screen):
        await go_to(pilot, screen, "losses")
        await answer(pilot, screen, "two villages i think")
        await until(pilot, lambda: "you wrote" in shown(app))
        rows = shown(app).splitlines()
        words = next(row for row in rows if "two villages i think" in row)
        signs = rows[rows.index(words) + 1]
        assert signs.strip() == "─── ────────"
        assert signs.index("─") == words.index("two")


async def test_three_enters_at_once_stop_at_the_first_beat() -> None:
    async with quizzing() as (app, pilot, screen):
        await go_to(pilot, screen, "losses")
        screen.box.put("two villages")
        await pilot.pause()
        for _ in range(3):
            app.post_message(events.Key("enter", "\r"))
        await until(pilot, lambda: screen.here != "question")
        await pilot.pause(0.3)
        assert screen.here == "earned"
        assert "Partly right" in shown(app)


async def test_a_held_enter_skips_no_beat() -> None:
    async with quizzing() as (app, pilot, screen):
        await go_to(pilot, screen, "losses")
        screen.box.put("two villages")
        await pilot.pause()
        for _ in range(12):
            app.post_message(events.Key("enter", "\r"))
            await pilot.pause(0.03)
        assert screen.here == "earned"
        assert on(screen, "losses")


async def test_an_enter_on_its_own_goes_on() -> None:
    async with quizzing() as (app, pilot, screen):
        await go_to(pilot, screen, "losses")
        screen.box.put("two villages")
        await pilot.press("enter")
        await until(pilot, lambda: "Partly right" in shown(app))
        await pilot.press("enter")
        await until(pilot, lambda: screen.here == "answered", "the second beat")


async def test_a_blank_answer_is_not_sent() -> None:
    async with quizzing() as (app, pilot, screen):
        await answer(pilot, screen, "   ")
        assert screen.here == "question"
        assert "Nothing is typed yet" in shown(app)


async def test_mending_lights_points_and_keeps_the_mark() -> None:
    async with quizzing() as (app, pilot, screen):
        await go_to(pilot, screen, "losses")
        await answer(pilot, screen, "two villages")
        await until(pilot, lambda: screen.here == "earned")
        screen.action_key("t")
        box = screen.box
        await until(pilot, lambda: box.has_focus, "the box is open again")
        assert box.text == "two villages"
        assert screen.here == "question"
        box.put("two villages and the salmon")
        await pilot.pause()
        assert shown(app).count("●") == 0
        box.put("two villages and the salmon.")
        await until(pilot, lambda: shown(app).count("●") == 2, "both points lit")
        await answer(pilot, screen, "two villages and the salmon.")
        await until(pilot, lambda: "Your mark stays" in shown(app))
        assert "1 of 2 points" in shown(app)
        assert not box.display


async def test_commands_while_typing() -> None:
    async with quizzing() as (app, pilot, screen):
        await go_to(pilot, screen, "losses")
        await answer(pilot, screen, "/hint")
        await until(pilot, lambda: "One is about people" in shown(app))
        await answer(pilot, screen, "/hnt")
        assert "/hint" in shown(app)
        assert screen.box.text == "/hnt"
        await answer(pilot, screen, "/skip")
        await until(pilot, lambda: "Skipped" in shown(app))


async def test_a_command_after_words_leaves_the_words() -> None:
    async with quizzing() as (app, pilot, screen):
        await go_to(pilot, screen, "losses")
        await answer(pilot, screen, "two villages and /hint")
        await until(pilot, lambda: "One is about people" in shown(app))
        assert screen.box.text == "two villages and"


async def test_letters_are_typed_and_not_commands() -> None:
    async with quizzing() as (app, pilot, screen):
        await pilot.press("q", "question_mark", "1", "u")
        assert screen.box.text == "q?1u"
        assert app.screen is screen


async def test_undo_gives_the_answer_back() -> None:
    async with quizzing() as (_, pilot, screen):
        await go_to(pilot, screen, "losses")
        await answer(pilot, screen, "two villages")
        await until(pilot, lambda: screen.here == "earned")
        screen.action_key("u")
        await until(pilot, lambda: screen.here == "question")
        assert screen.box.text == "two villages"
        await until(pilot, lambda: screen.box.has_focus)


async def test_own_mark_flag_and_trace() -> None:
    async with quizzing() as (app, pilot, screen):
        await go_to(pilot, screen, "losses")
        await answer(pilot, screen, "two villages")
        await until(pilot, lambda: screen.here == "earned")
        screen.action_key("r")
        await until(pilot, lambda: "You marked this right" in shown(app))
        screen.action_key("f")
        await until(pilot, lambda: "Flagged" in shown(app))
        screen.action_key("e")
        if screen.allows("trace"):
            await until(pilot, lambda: isinstance(app.screen, TraceScreen))
            await pilot.press("escape")
            await until(pilot, lambda: app.screen is screen)


async def test_the_free_second_try() -> None:
    async with quizzing() as (app, pilot, screen):
        await go_to(pilot, screen, "losses")
        await answer(pilot, screen, "almost")
        await until(pilot, lambda: "Nearly" in shown(app))
        assert "t try again" in shown(app)
        screen.action_key("t")
        await until(pilot, lambda: "A free second try" in shown(app))
        await until(pilot, lambda: screen.box.has_focus)


async def test_to_the_summary_and_home() -> None:
    async with quizzing() as (app, pilot, screen):
        while screen.here != "summary":
            screen.run_command("skip" if screen.here == "question" else "next")
            await pilot.pause()
        await until(pilot, lambda: "That was the quiz." in shown(app))
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))


async def test_the_mouse_does_what_the_line_says() -> None:
    async with quizzing() as (app, pilot, screen):
        await go_to(pilot, screen, "losses")
        rows = shown(app).splitlines()
        await pilot.click(offset=(rows[-1].index("/hint") + 2, len(rows) - 1))
        await until(pilot, lambda: "One is about people" in shown(app))


async def test_a_page_comes_back_to_the_same_letter() -> None:
    async with quizzing() as (app, pilot, screen):
        box = screen.box
        box.put("two villages", 4)
        app.action_open_paragraph(2)
        await until(pilot, lambda: "9,000 homes" in shown(app))
        await pilot.press("escape")
        await until(pilot, lambda: app.screen is screen)
        assert (box.text, box.cursor) == ("two villages", 4)
        assert box.has_focus
