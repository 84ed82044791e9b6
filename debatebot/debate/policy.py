"""What the part does with a turn: one function for each kind of input.

Every reply answers the newest turn and names what it answers.
"""

from msgspec import Struct

from debatebot.debate.choice import pick_attack, pick_general, pick_own_case, pick_question
from debatebot.debate.drops import drop_due
from debatebot.debate.phrases import phrase
from debatebot.debate.reading import Reading
from debatebot.debate.reply import Parts, compose
from debatebot.debate.state import Node, Round, Said
from debatebot.debate.tools import Tools

PAUSE_AFTER = 3
"""Insults after which the part offers a pause."""


class Reply(Struct, frozen=True, kw_only=True):
    """What the part says and what it changes."""

    text: str
    move: str
    answers: tuple[int | str, ...]
    asked: str = ""
    used: tuple[str, ...] = ()
    nodes: tuple[Node, ...] = ()
    given_up: tuple[str, ...] = ()
    called: tuple[str, ...] = ()
    choosing: tuple[str, ...] = ()


class Speaking(Struct, frozen=True, kw_only=True):
    """A turn to reply to, with all that the reply may look at."""

    round_: Round
    turn: Said
    reading: Reading
    tools: Tools

    def say(self, key: str, **fields: str) -> str:
        """One of the part's own sentences."""
        settings = self.round_.settings
        return phrase(key, settings.bot_side, self.turn.number, settings.seed, **fields)

    @property
    def number(self) -> int:
        """Number of the part's turn."""
        return self.turn.number + 1


def respond(speaking: Speaking) -> Reply:
    """The part's reply to the turn."""
    turn = speaking.turn
    if turn.unearned in _PROMPTS:
        return _prompt(speaking, turn.unearned)
    if turn.intent == "abuse":
        return _prompt(speaking, "pause" if speaking.round_.warned >= PAUSE_AFTER else "abuse")
    if turn.intent in _PROMPTS and not turn.made and not turn.new:
        return _prompt(speaking, turn.intent)
    if turn.intent == "question" and not turn.made:
        return _answer_question(speaking)
    if turn.intent == "concession":
        return _bank(speaking)
    if turn.tier == "choose" and not turn.made and not speaking.round_.choosing:
        return _ask_which(speaking)
    if turn.repeats:
        return _prompt(speaking, "repeats")
    own = tuple(c for c in turn.made if _side(speaking, c) == speaking.round_.settings.side)
    if turn.made and not own:
        return _off_side(speaking)
    return _attack(speaking, own) if own else _meet_new(speaking)


_PROMPTS = {
    "copied": "copied",
    "pasted": "pasted",
    "keywords": "keywords",
    "short": "short",
    "off_topic": "off-topic",
    "abuse": "calm",
    "pause": "pause",
    "empty": "nothing",
    "unknown": "short",
    "repeats": "repeats",
}
"""Occasions on which the part only asks for something it can work with."""


def _prompt(speaking: Speaking, occasion: str) -> Reply:
    words = " ".join(speaking.turn.text.split()[:4]).replace("?", "").strip("'\" .,!")
    text = speaking.say(_PROMPTS[occasion], words=words or "…")
    return Reply(text=text, move=f"prompt-{occasion}", answers=(speaking.turn.number,))


def _attack(speaking: Speaking, own: tuple[str, ...]) -> Reply:
    tools, round_ = speaking.tools, speaking.round_
    ranked = sorted(own, key=lambda c: -tools.claims[c].weight)
    for target in ranked:
        pick = pick_attack(round_, target, tools)
        if pick is None:
            continue
        rest = [c for c in ranked if c != target]
        lead, called = _lead(speaking, target)
        parts = Parts(
            correction=_correction(speaking),
            lead=lead,
            line=pick.line,
            also=speaking.say("also", gist=tools.gist(rest[0])) if rest else "",
            question=pick_question(round_, target, tools),
        )
        text = compose(parts)
        node = _node(speaking, pick.attack.from_, to=target, force=pick.attack.force)
        return Reply(
            text=text,
            move=pick.attack.type,
            answers=(speaking.turn.number, target),
            asked=parts.question if parts.question and parts.question in text else "",
            used=tuple(u for u in (pick.line, parts.question) if u and u in text) or (pick.line,),
            nodes=(node,),
            called=called if lead and lead in text else (),
        )
    return _out_of_attacks(speaking, ranked[0])


def _out_of_attacks(speaking: Speaking, target: str) -> Reply:
    tools, round_ = speaking.tools, speaking.round_
    issue = tools.claims[target].issue
    if general := pick_general(round_, issue, tools):
        lead, called = _lead(speaking, target)
        question = pick_question(round_, target, tools)
        text = compose(
            Parts(correction=_correction(speaking), lead=lead, line=general, question=question)
        )
        return Reply(
            text=text,
            move="general",
            answers=(speaking.turn.number, target),
            asked=question if question and question in text else "",
            used=tuple(u for u in (general, question) if u and u in text),
            called=called,
        )
    beaten = next((a.claim for a in speaking.turn.answered if a.claim not in round_.given_up), "")
    own_words = tools.claims[beaten].concede if beaten else ""
    given = own_words if own_words and own_words not in round_.used else speaking.say("stands")
    text, node, used = _with_own_case(speaking, given, issue)
    return Reply(
        text=text,
        move="concede",
        answers=(speaking.turn.number, target),
        used=(*used, given),
        nodes=node,
        given_up=(beaten,) if beaten else (),
    )


def _meet_new(speaking: Speaking) -> Reply:
    """An argument that the pack does not know: kept, and met with a question."""
    round_, tools = speaking.round_, speaking.tools
    general = pick_general(round_, "any", tools)
    met_before = any(s.move == "meet-new" for s in round_.said)
    lead = _correction(speaking) or ("" if general and met_before else speaking.say("new"))
    question = speaking.say("because")
    if speaking.turn.reason and general:
        question = ""
    text = compose(Parts(lead=lead, line=general, question=question))
    return Reply(
        text=text,
        move="meet-new",
        answers=(speaking.turn.number,),
        asked=question if question and question in text else "",
        used=(general,) if general else (),
    )


def _off_side(speaking: Speaking) -> Reply:
    made = speaking.turn.made
    text = compose(Parts(line=speaking.say("off-side", gist=speaking.tools.gist(made[0]))))
    return Reply(text=text, move="off-side", answers=(speaking.turn.number, *made))


def _bank(speaking: Speaking) -> Reply:
    """The learner grants something: take it and go on to another issue."""
    tools, round_ = speaking.tools, speaking.round_
    theirs = [c for c in speaking.reading.granted if _side(speaking, c) == round_.settings.bot_side]
    on_flow = [n.claim for n in reversed(round_.nodes("bot")) if n.claim and n.standing == "live"]
    granted = (theirs or on_flow)[:1]
    if not granted:
        text, node, used = _with_own_case(speaking, "", "")
        return Reply(
            text=text or speaking.say("nothing"),
            move="own-case",
            answers=(speaking.turn.number,),
            nodes=node,
            used=used,
        )
    opening = speaking.say("granted", gist=tools.gist(granted[0]))
    text, node, used = _with_own_case(speaking, opening, tools.claims[granted[0]].issue)
    return Reply(
        text=text,
        move="bank",
        answers=(speaking.turn.number, *granted),
        nodes=node,
        used=used,
    )


def _answer_question(speaking: Speaking) -> Reply:
    """Answer from the pack: a claim of the part's own side, else say that the article is silent."""
    round_, tools = speaking.round_, speaking.tools
    mine = [
        r.claim for r in speaking.reading.ranked if _side(speaking, r.claim) != round_.settings.side
    ]
    for claim in mine[:2]:
        known = tools.claims[claim]
        line = next((x for x in (*known.lines, known.says) if x not in round_.used), "")
        shared = tools.telling(speaking.turn.text) & tools.words_of(claim)
        if line and shared and claim not in round_.given_up:
            return Reply(
                text=compose(Parts(line=line)),
                move="answer",
                answers=(speaking.turn.number, claim),
                used=(line,),
                nodes=(_node(speaking, claim),),
            )
    return Reply(
        text=speaking.say("unknown-question"), move="no-answer", answers=(speaking.turn.number,)
    )


def _ask_which(speaking: Speaking) -> Reply:
    offered = tuple(r.claim for r in speaking.reading.ranked[:3])
    options = "; ".join(
        f"{letter}, {speaking.tools.gist(claim).rstrip('.')}"
        for letter, claim in zip("ABC", offered, strict=False)
    )
    return Reply(
        text=compose(Parts(line=speaking.say("choose", options=options))),
        move="choose",
        answers=(speaking.turn.number, *offered),
        choosing=offered,
    )


def _lead(speaking: Speaking, target: str) -> tuple[str, tuple[str, ...]]:
    """How the reply opens: a silence called (from club level), or the point named."""
    gist = speaking.tools.gist(target)
    if speaking.turn.tier == "read":
        return speaking.say("lead-unsure", gist=gist), ()
    due = drop_due(speaking.round_)
    if due is not None and speaking.round_.settings.level != "novice":
        return speaking.say("dropped", gist=due.gist), (due.label,)
    return speaking.say("lead", gist=gist), ()


def _correction(speaking: Speaking) -> str:
    wrong = [e for e in speaking.turn.evidence if not e.right and e.fix]
    return wrong[0].fix if wrong else ""


def _with_own_case(
    speaking: Speaking, opening: str, avoid_issue: str
) -> tuple[str, tuple[Node, ...], tuple[str, ...]]:
    own = pick_own_case(speaking.round_, avoid_issue, speaking.tools)
    if own is None:
        return compose(Parts(correction=_correction(speaking), line=opening)), (), ()
    claim, line = own
    bridge = speaking.say("own-case")
    text = compose(Parts(correction=opening or _correction(speaking), lead=bridge, line=line))
    return text, (_node(speaking, claim.id),), (line,)


def _node(speaking: Speaking, claim: str, to: str = "", force: int = 2) -> Node:
    target = next(
        (n.label for n in reversed(speaking.round_.flow) if n.claim == to and n.by == "learner"), ""
    )
    return Node(
        label=f"B{speaking.number}",
        by="bot",
        turn=speaking.number,
        claim=claim,
        gist=speaking.tools.gist(claim),
        weight=speaking.tools.claims[claim].weight,
        force=force,
        to=target if to else "",
    )


def _side(speaking: Speaking, claim: str) -> str:
    return speaking.tools.claims[claim].side
