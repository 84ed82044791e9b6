"""Other packs, and trying the one that is open, from home line by line."""

from pathlib import Path

from debatebot.authoring.additions import NotAdded
from debatebot.authoring.trial import Trial
from debatebot.authoring.trying import Trying
from debatebot.pack.problems import PackProblems
from debatebot.plain.talk import Talk
from debatebot.plain.trying import PlainTrying
from debatebot.play.desk import Desk
from debatebot.play.packs import NoSuchPack, PackLine, chosen


def packs(desk: Desk, talk: Talk, words: str) -> bool:
    """List the packs, or open the one that is named; True when another one is open then."""
    lines = desk.pack_lines()
    if not words:
        talk.say_all([_told(number, line) for number, line in enumerate(lines, 1)])
        talk.say("Type packs and a number or a name to open one.")
        return False
    try:
        line = chosen(lines, words)
        if line.problem:
            talk.say(line.problem)
            return False
        desk.choose_pack(line)
    except NoSuchPack as none:
        talk.say(none.message)
        return False
    except PackProblems as problems:
        talk.say(str(problems.problems[0]))
        return False
    talk.say("The next start opens it too.")
    return True


def try_pack(desk: Desk, talk: Talk, question: str) -> bool:
    """Try the pack that is open; what is written is the learner's pack from then on.

    Returns:
        False when it can't be tried, and why was said.

    Raises:
        GoHome, Leave: the author wants to go.
        EOFError: there is no more input.
    """
    try:
        trial = Trial(Path(desk.pack.folder), lambda: desk.journal.records)
        trying = Trying(trial)
        if question:
            trying.choose(question)
    except PackProblems as problems:
        talk.say(str(problems.problems[0]))
        return False
    except NotAdded as unknown:
        talk.say(unknown.message)
        return False
    try:
        PlainTrying(trying, talk).run()
    finally:
        if trial.pack.content_hash != desk.pack.content_hash:
            desk.open_pack(trial.pack)
    return True


def _told(number: int, line: PackLine) -> str:
    name = f"{line.name}, {line.title}" if line.title else line.name
    return f"{number}. {name}. {line.sentence}"
