"""The learner's own ballot line by line, before ours is told, then both beside each other."""

from debatebot.debate.judging import ROW_SAYS, Explained
from debatebot.debate.names import ROW_NAMES
from debatebot.plain.anywhere import do_anywhere
from debatebot.plain.ballot_lines import award_lines, flow_lines
from debatebot.plain.round_lines import said_lines
from debatebot.plain.spoken import sentence, spoken
from debatebot.plain.talk import Talk
from debatebot.play.desk import Desk
from debatebot.play.judging import Judged, Judging
from debatebot.play.judging_words import apart_line, behind_line, lean_lines
from debatebot.play.typed import Refused, Said, read_slash
from debatebot.play.watching import AnyRound

_HAND_IN = "All filled in. Enter shows ours, /undo goes back: "


def judge(desk: Desk, talk: Talk, play: AnyRound) -> bool:
    """Ask for every row, hand the ballot in, and say both; False when it was left half-way.

    Raises:
        GoHome, Leave: the learner wants to go; what they filled in is kept.
        EOFError: there is no more input.
    """
    judging = desk.talks.beside.judging(play)
    if not judging.done:
        shown = play.view()
        whose = "your round" if shown.me == "you" else shown.me
        talk.say(
            f"Your ballot of {whose}, for '{shown.mine}', before ours. A number for each row; "
            "/pass leaves a row out, /undo goes back a row, /said tells the round again."
        )
        while _asked(desk, talk, play, judging):
            pass
        if judging.entry is not None or not judging.done:
            return False
    talk.say_all(judged_lines(judging.judged()))
    return True


def judged_lines(judged: Judged) -> list[str]:
    """Both ballots row by row, what lies in the difference, and how it was over several rounds."""
    lines = [
        f"{ROW_NAMES[row.row]}: you {_tenths(row.yours)}, we {_tenths(row.ours)}, "
        f"of {_tenths(row.most)}."
        for row in judged.agreement.rows
    ]
    lines += [
        f"Together: you {_tenths(judged.yours)}, we {_tenths(judged.ours)}.",
        f"Winner: you say {judged.your_winner}, we say {judged.our_winner}.",
        apart_line(judged),
    ]
    if judged.as_first_read is not None:
        first, now = _tenths(judged.as_first_read), _tenths(judged.total)
        lines.append(f"Our whole ballot: as we read it {first}, amended {now}.")
    for each in judged.explained:
        lines += _explained(each)
    return [*lines, *lean_lines(judged.record)]


def _explained(each: Explained) -> list[str]:
    row = each.row
    lines = [
        f"{ROW_NAMES[row.row]}: you {_tenths(row.yours)}, we {_tenths(row.ours)}. "
        f"The row looks at this: {ROW_SAYS[row.row]}.",
        behind_line(each),
    ]
    return [*lines, *award_lines(each.lines)]


def _asked(desk: Desk, talk: Talk, play: AnyRound, judging: Judging) -> bool:
    """One row; False when the ballot was handed in, or left."""
    entry = judging.entry
    if entry is None:
        text = talk.ask(_HAND_IN)
    else:
        kept = f" Now {entry.shown}; Enter keeps it." if entry.shown else ""
        talk.say(spoken(f"{entry.name}, {entry.asks}: {sentence(entry.says)}{kept}"))
        text = talk.ask(f"{entry.name}: ")
    said = read_slash(text, "judge")
    if isinstance(said, Refused):
        talk.refuse(said)
    elif said is not None:
        return _command(desk, talk, play, judging, said)
    elif entry is None:
        judging.hand_in()
        return False
    elif refused := judging.take(text):
        talk.say(refused)
    return True


def _command(desk: Desk, talk: Talk, play: AnyRound, judging: Judging, said: Said) -> bool:
    match said.command.name:
        case "pass":
            if refused := judging.leave_out():
                talk.say(refused)
        case "undo":
            if not judging.back():
                talk.say("This is the first row.")
        case "said":
            talk.say_all(said_lines(play.view().lines))
        case "flow":
            talk.say_all(flow_lines(play.view()))
        case "back":
            return False
        case _:
            do_anywhere(desk, talk, said, "judge")
    return True


def _tenths(points: float) -> str:
    return f"{points:.1f}".removesuffix(".0")
