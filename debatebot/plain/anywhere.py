"""Commands that work at every prompt: pages, search, numbers, help, home, quit."""

from debatebot.plain.page import page_lines
from debatebot.plain.spoken import listed, sentence, spoken
from debatebot.plain.talk import GoHome, Leave, Talk
from debatebot.play.command import Command, Place
from debatebot.play.commands import at, own
from debatebot.play.desk import Desk
from debatebot.play.marking import MARKING
from debatebot.play.pages import no_page, page
from debatebot.play.pictures import pictures
from debatebot.play.search import search
from debatebot.play.typed import Said

_SCREEN_ONLY = frozenset(
    {
        "palette",
        "theme",
        "answer",
        "guess",
        "tell",
        "speak",
        "before",
        "after",
        "mark",
        "state",
        "read",
        "big",
        "table",
    }
)
"""Commands that mean nothing line by line, or are what typing a line does."""
_TYPED: frozenset[Place] = frozenset(
    {"question", "guess", "say", "turn", "judge", "steelman", "try"}
)
"""Places where a line is an answer: commands are slash words there."""


def do_anywhere(
    desk: Desk, talk: Talk, said: Said, place: Place, allowed: tuple[str, ...] | None = None
) -> None:
    """Do one of the commands that work anywhere.

    Raises:
        GoHome, Leave: the learner wants to go.
    """
    match said.command.name:
        case "open":
            open_page(desk, talk, said.rest)
        case "search":
            find(desk, talk, said.rest)
        case "stats":
            talk.say_all([spoken(line) for line in standing_lines(desk)])
        case "save":
            talk.say(desk.save(said.rest))
        case "help":
            talk.say_all(help_lines(place, allowed))
        case "marking":
            tell_marking(desk, talk)
        case "home" | "back":
            raise GoHome
        case "quit":
            raise Leave
        case _:
            talk.say(f"'{said.command.word}' is for the screen; line by line it does nothing.")


def tell_marking(desk: Desk, talk: Talk) -> None:
    """The rules, then how well they are kept; measuring takes seconds the first time."""
    from debatebot.authoring.figure_lines import mark_lines, side_lines
    from debatebot.authoring.measured import kept_figures, measured
    from debatebot.progress.place import shelf

    talk.say_all(MARKING)
    if kept_figures(desk.pack, shelf()) is None:
        talk.say("Measuring how well this pack is read; a few seconds, once.")
    found = measured(desk.pack, shelf())
    talk.say_all([*map(spoken, mark_lines(found)), *map(spoken, side_lines(found))])


def open_page(desk: Desk, talk: Talk, said: str) -> None:
    """Read a paragraph's page, or say which there are."""
    number = said.lstrip("¶ ").strip()
    found = page(desk.pack, int(number)) if number.isdecimal() and len(number) < 6 else None
    if found is None:
        talk.say(no_page(desk.pack, number) if number else "Type open and a paragraph's number.")
    else:
        talk.say_all([spoken(line) for line in page_lines(found)])


def find(desk: Desk, talk: Talk, words: str) -> None:
    """Say where words were found."""
    if not words:
        talk.say("Type search and the words to look for.")
        return
    hits = search(desk.pack, words)
    if not hits:
        talk.say("Nothing was found.")
    for hit in hits:
        where = f" Type open {hit.paragraph}." if hit.paragraph and hit.kind != "paragraph" else ""
        talk.say(spoken(f"{hit.kind.capitalize()}, {hit.title}: {sentence(hit.text)}{where}"))


def standing_lines(desk: Desk) -> list[str]:
    """Where the learner stands, in lines."""
    known = desk.standing()
    lines = list(known.lines)
    marks = [f"{tally.word} {tally.count}" for tally in known.verdicts if tally.count]
    if marks:
        lines.append(f"Marks so far: {', '.join(marks)}.")
    for picture in pictures(desk.pack, known):
        lines.append(f"{picture.title}: {sentence(picture.says)}")
        lines += [_told(picture.columns, row) for row in picture.rows]
    return lines


def _told(columns: tuple[str, ...], row: tuple[str, ...]) -> str:
    """One row of a table as a sentence: `What is built: seen 3 of 4, firm 2.`"""
    told = ", ".join(
        f"{name} {value.replace('/', ' of ')}"
        for name, value in zip(columns[1:], row[1:], strict=True)
    )
    return f"{row[0]}: {told}."


def help_lines(place: Place, allowed: tuple[str, ...] | None = None) -> list[str]:
    """What can be done here, a line each; the first of two commands by one word is meant."""
    words: dict[str, Command] = {}
    here = {command: order for order, command in enumerate(own(place))}
    for command in sorted(usable(place, allowed), key=lambda each: here.get(each, len(here))):
        words.setdefault(_word(command, place), command)
    return [f"{word}: {command.help}" for word, command in words.items()]


def usable(place: Place, allowed: tuple[str, ...] | None = None) -> list[Command]:
    """The commands of a place that are possible now and make sense without a screen."""
    return [
        command
        for command in at(place)
        if command.name not in _SCREEN_ONLY
        and (allowed is None or command.name in allowed or "anywhere" in command.where)
        and (place not in _TYPED or command.slash)
        and (place != "home" or command.name not in ("back", "home"))
    ]


def offer(names: list[str]) -> str:
    """`Type mend, hint or next.`"""
    return f"Type {listed(names)}."


def _word(command: Command, place: Place) -> str:
    word = command.slash if place in _TYPED else command.slash.removeprefix("/")
    if not word and "" in command.also:  # an empty line does it; the word for it is a spoken one
        word = next((other for other in command.also if len(other) > 1), "")
    word = word or command.name
    return f"{word} and {_TAKES[command.takes]}" if command.takes in _TAKES else word


_TAKES = {
    "paragraph": "a paragraph's number",
    "words": "words",
    "number": "a number",
    "letter": "a letter",
}
