"""Looking at a finished round again line by line: a turn said otherwise, a reading disputed."""

from collections.abc import Sequence

from debatebot.plain.ballot_lines import award_lines
from debatebot.plain.spoken import listed, sentence, spoken
from debatebot.plain.talk import Talk
from debatebot.play.duel import DuelPlay
from debatebot.play.duel_looks import compared_line
from debatebot.play.looked_at import LookedAt
from debatebot.play.looks import Branch, Nearest, OwnTurn, rows_line, total_line

_NOTHING = "Nothing is changed."


def rewind(talk: Talk, play: LookedAt, rest: str) -> tuple[int, str]:
    """Ask which turn, then for the new words, and say what they change.

    Returns:
        The turn and its words when the learner wants to play on from there; else 0 and no words.
    """
    turn = _turn(talk, play, rest)
    if turn is None:
        return 0, ""
    text = talk.ask("You say instead: ")
    if not text.strip():
        talk.say(_NOTHING)
        return 0, ""
    if turn.number < play.own_turns()[-1].number and _plays_on(talk):
        return turn.number, text
    branch = play.rewind(turn.number, text)
    talk.say(spoken(f"{play.view().part}: {branch.reply}"))
    talk.say_all(branch_lines(branch))
    return 0, ""


def _plays_on(talk: Talk) -> bool:
    said = talk.ask("Enter keeps your later turns; on plays on from there without them: ")
    return said.strip().casefold() in ("on", "play on", "o")


def dispute(talk: Talk, play: LookedAt | DuelPlay, rest: str) -> bool:
    """Ask which turn and what it argued; False when nothing is changed."""
    turn = _turn(talk, play, rest)
    if turn is None:
        return False
    near = play.nearest(turn.number)
    taken = [entry.gist.rstrip(".") for entry in near if entry.taken]
    talk.say(spoken(f"We read: {'; '.join(taken) or 'none of the points of this article'}."))
    talk.say_all(
        [spoken(f"{n}, {entry.gist.rstrip('.')}.") for n, entry in enumerate(near, start=1)]
    )
    if near:
        talk.say("Type the numbers of what you argued, or none; Enter leaves it.")
    else:
        talk.say("No claim is near it. Type none if it argues nothing; Enter leaves it.")
    claims = _claims(talk, near)
    if claims is None:
        talk.say(_NOTHING)
        return False
    play.dispute(turn.number, claims)
    return True


def rewind_of_two(talk: Talk, play: DuelPlay, rest: str) -> None:
    """Ask which turn, then for the new words, and say what they change in both ballots."""
    turn = _turn(talk, play, rest)
    if turn is None:
        return
    text = talk.ask("Say instead: ")
    if not text.strip():
        talk.say(_NOTHING)
        return
    branch = play.rewind(turn.number, text)
    talk.say(compared_line(branch))
    for each in branch.ballots:
        lost, gained = each.comparison.lost, each.comparison.gained
        if lost or gained:
            talk.say(sentence(each.name))
        talk.say_all([f"Gone. {line}" for line in award_lines(lost)])
        talk.say_all([f"New. {line}" for line in award_lines(gained)])
    talk.say("Both ballots stay what they were.")


def branch_lines(branch: Branch) -> list[str]:
    """How the totals compare, and the lines that differ."""
    lost, gained = branch.comparison.lost, branch.comparison.gained
    lines = [total_line(branch)]
    if rows := rows_line(branch):
        lines.append(spoken(f"{rows}."))
    if not lost and not gained:
        lines.append("No line of the ballot differs.")
    lines += [f"Gone. {line}" for line in award_lines(lost)]
    lines += [f"New. {line}" for line in award_lines(gained)]
    return [*lines, "The score of the round stays what it was."]


def told_looks(branches: Sequence[Branch]) -> list[str]:
    """The turns that were said another way, one line each."""
    return [total_line(branch) for branch in branches]


def share_lines(play: LookedAt) -> list[str]:
    """The card; its blocks are left out, as nobody hears them."""
    return [spoken(line) for line in play.card(blocks=False)]


def _turn(talk: Talk, play: LookedAt | DuelPlay, rest: str) -> OwnTurn | None:
    """The turn that is meant; None when the learner leaves it."""
    turns = {str(turn.number): turn for turn in play.own_turns()}
    typed = rest.strip()
    if not typed:
        talk.say_all(
            [spoken(f"Turn {turn.number}: {turn.words or 'passed'}") for turn in turns.values()]
        )
        typed = talk.ask("Which turn? ").strip()
    if typed and typed not in turns:
        talk.say(f"Your turns are {listed(list(turns), 'and')}.")
    elif not typed:
        talk.say(_NOTHING)
    return turns.get(typed)


def _claims(talk: Talk, near: tuple[Nearest, ...]) -> tuple[str, ...] | None:
    """The claims that are typed as numbers; empty for none, None when it is left."""
    numbers = {str(n): entry.claim for n, entry in enumerate(near, start=1)}
    while typed := talk.ask("> ").replace(",", " ").split():
        if [word.casefold() for word in typed] == ["none"]:
            return ()
        if numbers.keys() >= set(typed):
            return tuple(numbers[word] for word in dict.fromkeys(typed))
        talk.say(sentence(f"type {listed([*numbers, 'none'], 'or')}."))
    return None
