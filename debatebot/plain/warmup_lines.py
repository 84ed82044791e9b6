"""What a round of a warm-up says line by line, and which option a line names."""

from debatebot.classroom.state import Debrief, Line, Prompt
from debatebot.plain.spoken import listed, sentence, spoken
from debatebot.play.class_words import without_scores


def prompt_lines(prompt: Prompt) -> list[str]:
    """A prompt as it is read aloud."""
    who = f"{prompt.who}: " if prompt.who else ""
    lines = [sentence(f"{who}{prompt.title}")]
    said_by = f"{prompt.speaker} says: " if prompt.speaker else ""
    lines += [
        spoken(sentence(f"{said_by if not n else ''}{line}")) for n, line in enumerate(prompt.lines)
    ]
    lines += [f"{option.key}. {sentence(option.text)}" for option in prompt.options]
    if prompt.frame:
        lines.append(f"It may go: {prompt.frame}")
    return [line for line in [*lines, prompt.ask] if line]


def spoken_lines(lines: tuple[Line, ...], *, hidden: bool = False) -> list[str]:
    """Lines of feedback in whole sentences; with scores hidden, only the words behind them."""
    shown = without_scores(lines) if hidden else lines
    return [
        spoken(sentence(": ".join(part for part in (line.word, line.text) if part)))
        for line in shown
    ]


def debrief_lines(debrief: Debrief) -> list[str]:
    """A debrief as it is read aloud."""
    lines = [sentence(debrief.title)]
    if debrief.letter:
        lines.append(f"Your letter is {debrief.letter}: {sentence(debrief.letter_says)}")
    lines += spoken_lines(debrief.lines)
    if debrief.ask:
        lines.append(f"To talk about: {debrief.ask}")
    return lines


def wanted(prompt: Prompt) -> str:
    """What a line should have been."""
    if prompt.takes == "key":
        return f"Type {listed([option.key for option in prompt.options])}."
    return "Type a sentence."


def key_of(prompt: Prompt, text: str) -> str:
    """The option that a line names by its key or by its words; empty for none."""
    typed = text.strip().casefold()
    for option in prompt.options:
        if typed and typed in (option.key.casefold(), option.text.casefold()):
            return option.key
    return ""
