"""What an author is told while a pack is under trial, in lines."""

from collections.abc import Iterator, Sequence

from debatebot.authoring.additions import Addition
from debatebot.authoring.pack_files import NotSaved
from debatebot.authoring.rivals import Rival
from debatebot.authoring.trial import Trial
from debatebot.authoring.trial_changes import Changes
from debatebot.authoring.trying import Read, Subject, subjects_of
from debatebot.authoring.what_changes import by_gain, change_line, how_many
from debatebot.authoring.what_turns_change import turn_change_lines
from debatebot.debate.reading import Reading
from debatebot.grading.telling_why import lines_of
from debatebot.pack.models import Pack
from debatebot.pack.problems import PackProblems
from debatebot.pack.size import counted
from debatebot.text.sanitise import one_line

UNSAVED = "Nothing is saved yet: /write writes it, /drop forgets it."
LOOKING = "Looking what would change …"
READ_AGAIN = "The pack was changed by another program; it has been read again."
LISTED = 8
"""Rivals that are named; more of them nobody compares."""


def subject_lines(pack: Pack) -> Iterator[str]:
    """Everything that texts can be read against, by number."""
    for number, subject in enumerate(subjects_of(pack), 1):
        yield f"{number:3} {one_line(subject.id)}: {one_line(subject.says)}"


def asked_line(subject: Subject) -> str:
    """What is asked of whoever types."""
    return f"? {one_line(subject.says)}"


def read_lines(read: Read) -> Iterator[str]:
    """How a text was read, with its whole trace, then what else it could be taken for."""
    if read.verdict is not None:
        yield from lines_of(read.verdict, read.text, trace=True)
        if read.rivals:
            yield "  elsewhere it would earn:"
    if read.reading is not None:
        yield from _turn_lines(read.reading, read.text)
        if read.rivals:
            yield "  every claim by its score:"
    for rival in read.rivals[:LISTED]:
        yield f"  {rival_line(rival)}"
    if len(read.rivals) > LISTED:
        yield f"  and {len(read.rivals) - LISTED} more, from {read.rivals[LISTED].score:.2f} down"


def rival_line(rival: Rival) -> str:
    """One rival: its score, its sign, its id and what it says."""
    return f"{rival.score:.2f} {rival.sign} {one_line(rival.id)}: {one_line(rival.says)}"


def _turn_lines(reading: Reading, text: str) -> Iterator[str]:
    yield turn_head(reading)
    for word in reading.words:
        said = one_line(text[word.start : word.end])
        yield f"  '{said}' met '{one_line(word.matched)}' [{word.claim}]"
    for slip in reading.slips:
        yield f"  slip: said '{one_line(slip.said)}', is '{one_line(slip.is_)}' [{slip.fact}]"
    yield from (f"  {line}" for line in turn_trace(reading))


def turn_head(reading: Reading) -> str:
    """What a turn was taken for, how sure, and why, on one line."""
    made = ", ".join(map(one_line, reading.made)) or "no claim"
    helps = f", helps {reading.side}" if reading.side else ""
    return f"{reading.intent} ({reading.tier}): {made}{helps}; {reading.reason}"


def turn_trace(reading: Reading) -> Iterator[str]:
    """The rule that decided and what it looked at."""
    trace = reading.trace
    yield f"→ {one_line(trace.rule)}"
    if len(trace.clauses) > 1:
        yield f"· clauses: {', '.join(map(one_line, trace.clauses))}"
    for typed, taken in trace.repaired:
        yield f"· '{one_line(typed)}' was read as '{one_line(taken)}'"
    for name, claims in (("granted", reading.granted), ("denied", reading.denied)):
        if claims:
            yield f"· {name}: {', '.join(map(one_line, claims))}"
    yield f"certainty {reading.certainty:.2f}, margin {trace.margin:.2f}"


def changes_lines(trial: Trial, changes: Changes, end: str = UNSAVED) -> Iterator[str]:
    """What all that is under trial changes together; each change in a line, then how many."""
    yield from turn_change_lines(changes.turns)
    yield from (change_line(change) for change in by_gain(changes.marks))
    yield f"{counts_line(trial, changes)} {end}"


def counts_line(trial: Trial, changes: Changes) -> str:
    """How much of what was looked at would change."""
    if not any(added.reads_anew for added in trial.pending):
        return f"No mark changes: {trial.pending[-1].called} only measures."
    turns = ""
    if changes.turn_count:
        count = counted(changes.turn_count, "turn")
        turns = f" {len(changes.turns)} of {count} would be read otherwise."
    return f"{how_many(changes.answers, changes.marks)}{turns}"


def added_lines(trial: Trial) -> Iterator[str]:
    """What was put under trial last, and what all of it changes."""
    yield from changes_lines(trial, trial.changes())


def written_lines(done: Sequence[tuple[Addition, str]]) -> Iterator[str]:
    """What was written where."""
    for added, place in done:
        yield f"Written as {added.called}: '{one_line(added.text)}'  {one_line(place)}"
    yield "/undo takes the last one back." if done else "Nothing is under trial."


def taken_back_line(what: str) -> str:
    """What stands in its file no more."""
    return f"Taken back: {what}."


def not_saved_lines(problem: NotSaved) -> Iterator[str]:
    """Why nothing was written, and what to paste where."""
    yield problem.message
    if problem.paste:
        yield f"To paste at {one_line(problem.where)}: {problem.paste}"


def broken_lines(problems: PackProblems) -> Iterator[str]:
    """That the pack was changed and can't be used as it is."""
    yield str(problems.problems[0])
    more = len(problems.problems) - 1
    also = f" There {'is' if more == 1 else 'are'} {counted(more, 'problem')} more." if more else ""
    yield f"The pack on disk can't be used as it is now; reading goes on with what was read before.{also}"
