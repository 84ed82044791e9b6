"""What home says, line by line."""

from debatebot.plain.spoken import sentence
from debatebot.play.home import Home


def home_lines(home: Home) -> list[str]:
    """Title and notice, what is unfinished, today, the doors, and what can be typed."""
    lines = [home.title, home.notice]
    if home.byline:
        by = "By " if home.author else ""
        lines.insert(1, sentence(by + home.byline.replace(" · ", ", ")))
    if home.motion:
        lines.append(f"The motion: {sentence(home.motion)}")
    several = len(home.unfinished) > 1
    lines += [
        f"{left.sentence} Type resume{f' {left.kind}' if several else ''} to go on."
        for left in home.unfinished
    ]
    lines.append(sentence(f"Today: {home.today.sentence.replace(': ', ', ', 1)}"))
    for door in home.doors:
        note = f", {door.note}" if door.note else ""
        lines.append(sentence(f"{door.key}. {door.name}: {door.standing}{note}"))
    lines += [f"{home.totals_line}." if home.totals_line else ""]
    if home.packs > 1:
        lines.append(f"{home.packs} packs are here. Type packs to list them.")
    lines.append(
        "Type today, a number, learn, exam, open 1, search, stats, settings, help or quit."
    )
    return [line for line in lines if line]
