"""After the last turn of a debate, line by line: the ballot and what can be done with the round."""

from debatebot.plain.ballot_lines import ballot_lines, flow_lines, ledger_lines
from debatebot.plain.looks import branch_lines, dispute, share_lines, told_looks
from debatebot.plain.spoken import listed, spoken
from debatebot.plain.talk import Talk
from debatebot.play.debate import DebatePlay
from debatebot.play.next_steps import next_steps
from debatebot.play.page_file import write_new
from debatebot.play.typed import Said
from debatebot.tour.words import CONFIDENCES

_WORDS = (
    "Type rewind, dispute, card, ledger, flow, stance, steelman, export, again, swap or undo; "
    "Enter goes home."
)


def end_lines(play: DebatePlay) -> list[str]:
    """The ballot, what was said another way, and what to do next."""
    steps = [
        f"{step.command}{f' {step.rest}' if step.rest else ''} ({step.words})"
        for step in next_steps(play)
    ]
    agreed = agreed_lines(play)
    moved = play.moved().line()
    compared = play.compared()
    return [
        *ballot_lines(play),
        *(branch_lines(compared) if compared is not None else ()),
        *told_looks(play.branches()),
        *agreed,
        *([moved] if moved else ["Where do you stand now? Type stance and a number, 1 to 7."]),
        f"Next: {listed(steps, 'or')}.",
        _WORDS,
    ]


def do_at_end(talk: Talk, play: DebatePlay, said: Said) -> bool:
    """Do what only tells or changes something of this round; False when it is another command."""
    match said.command.name:
        case "ledger":
            talk.say_all(ledger_lines(play.ballot()))
        case "flow":
            talk.say_all(flow_lines(play.view()))
        case "export":
            name = said.rest or f"{play.session}.md"
            talk.say(write_new(name, play.page(name)))
        case "dispute":
            if dispute(talk, play, said.rest):
                talk.say_all(ballot_lines(play))
        case "card":
            talk.say_all(share_lines(play))
        case "stance":
            _stance(talk, play, said.rest)
        case _:
            return False
    return True


def _stance(talk: Talk, play: DebatePlay, rest: str) -> None:
    low, high = play.stance_ends
    typed = rest.strip() or talk.ask(f"1 is {low}, 7 is {high}: ").strip()
    if typed not in tuple("1234567"):
        talk.say("A stance is a number from 1 to 7. Nothing is changed.")
        return
    options = [f"{n} {name}" for n, name in enumerate(CONFIDENCES, start=1)]
    sure = talk.ask(f"How sure? {listed(options, 'or')}; Enter leaves it open: ").strip()
    names = {name: n for n, name in enumerate(CONFIDENCES, start=1)}
    confidence = int(sure) if sure in ("1", "2", "3") else names.get(sure.casefold(), 0)
    talk.say(play.take_stance(int(typed), confidence).line())
    talk.say("It changes no score, and stands on no page that you write.")


def agree(talk: Talk, play: DebatePlay) -> None:
    """Ask for a statement that both sides could sign, and say what of each was heard."""
    text = talk.ask("One to three sentences that both sides could sign: ")
    if not text.strip():
        talk.say("Nothing is changed.")
        return
    play.agree(text)
    talk.say_all(agreed_lines(play))


def agreed_lines(play: DebatePlay) -> list[str]:
    """What of each side the joint statement takes up; nothing without one."""
    read = play.agreed()
    if read is None:
        return []
    lines = [spoken(f"Joint statement: {read.text}")]
    for name, gists in play.heard_of_each(read):
        heard = "; ".join(gist.rstrip(".") for gist in gists) or "nothing was heard"
        lines.append(spoken(f"Of '{name}': {heard}."))
    return lines
