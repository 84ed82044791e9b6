"""What stands in one turn of the learner: the claims, the reason, the evidence, what it answers."""

from msgspec.structs import replace

from debatebot.debate.clash import answers_question, answers_to
from debatebot.debate.clock import is_late, limit_of
from debatebot.debate.commitments import contradicted, granted_by
from debatebot.debate.earning import unearned as why_unearned
from debatebot.debate.formats import Phase
from debatebot.debate.novelty import is_new, off_the_motion, said_before
from debatebot.debate.reading import Context, Reading
from debatebot.debate.state import Move, Node, Round, Said
from debatebot.debate.tools import Tools
from debatebot.text.reasons import reason_at


def read(round_: Round, move: Move, tools: Tools) -> Reading:
    """The turn as it is understood, with the learner's own reading on top of ours."""
    last = next((s for s in reversed(round_.said) if s.by == "bot"), None)
    context = (
        Context(last.text, tuple(c for c in last.answers if isinstance(c, str))) if last else None
    )
    reading = tools.recogniser.read(move.text, round_.settings.side, context)
    if move.claims is not None:
        known = tuple(c for c in move.claims if c in tools.claims)
        if not known and move.text.rstrip().endswith("?"):
            return replace(reading, made=(), tier="none", intent="question", reason="your-reading")
        tier = "accept" if known else "new"
        return replace(reading, made=known, tier=tier, intent="argument", reason="your-reading")
    if _asks(round_, move, reading):
        return replace(reading, made=(), tier="none", intent="question", reason="turn-to-ask")
    if move.not_claims:
        made = tuple(c for c in reading.made if c not in move.not_claims)
        ranked = tuple(r for r in reading.ranked if r.claim not in move.not_claims)
        tier = reading.tier if made else "choose" if len(ranked) > 1 else "new"
        return replace(reading, made=made, ranked=ranked, tier=tier)
    if reading.tier == "choose" and round_.choosing:
        return _taken_for_the_best(round_, reading)
    return reading


def _taken_for_the_best(round_: Round, reading: Reading) -> Reading:
    """What cannot be told apart twice running is not asked again: the best reading is shown as a guess."""
    best = reading.ranked[0] if reading.ranked else None
    if best is None or best.side != round_.settings.side:
        return reading
    return replace(reading, made=(best.claim,), tier="read", reason="not-asked-twice")


def _asks(round_: Round, move: Move, reading: Reading) -> bool:
    """Whether it is the turn for a question and one is asked, whatever claims its words touch."""
    phase = round_.phase
    in_turn = phase is not None and phase.name == "ask"
    return (
        in_turn and reading.intent in ("argument", "unknown") and move.text.rstrip().endswith("?")
    )


def take_turn(
    round_: Round, move: Move, reading: Reading, phase: Phase, tools: Tools
) -> tuple[Said, tuple[Node, ...]]:
    """The learner's turn with all that was found in it, and its new entries of the flow."""
    number = len(round_.said) + 1
    settings = round_.settings
    limit = limit_of(phase, settings.format) if settings.clock != "off" else 0
    late = settings.clock == "hard" and is_late(move.seconds, limit)
    unearned = "late" if late else why_unearned(round_, move, reading, tools)
    closing = phase.name == "closing"
    made = () if unearned or off_the_motion(move.text, reading) else reading.made
    reason = reason_at(move.text) is not None
    evidence = () if unearned else tools.evidence.found(move.text, reading)
    repeats, carried = said_before(round_, move.text, reading, made, tools, closing=closing)
    repeats = repeats and reading.intent != "question"
    own = tuple(c for c in made if tools.claims[c].side == round_.settings.side)
    new = not unearned and not made and not repeats and is_new(move.text, reading, tools)
    earns = not unearned and not repeats
    pushed = tuple(c for c in own if c in carried or c not in round_.learner_claims())
    answered = (
        answers_to(move.text, pushed, reading, round_, tools, reason, evidence) if earns else ()
    )
    asked = last_question(round_)
    took_up = earns and answers_question(move.text, asked, tools, own, reason)
    said = Said(
        number=number,
        by="learner",
        text=move.text,
        phase=phase.name,
        move=_name_of(reading, made, unearned, repeats),
        made=made,
        answers=(
            *((number - 1,) if answered or took_up else ()),
            *dict.fromkeys(a.claim for a in answered),
        ),
        tier=reading.tier,
        intent=reading.intent,
        words=_words(move.text, reading, tools),
        reason=reason,
        new=new,
        repeats=repeats,
        unearned=unearned,
        evidence=evidence,
        answered=answered,
        answered_question=asked if took_up else "",
        asked=move.text if earns and reading.intent == "question" else "",
        carried=carried if earns else (),
        granted=granted_by(move.text, reading, round_, tools) if earns else (),
        contradicts=contradicted(round_, own, tools) if earns else "",
        budget=phase.words,
        seconds=move.seconds,
        limit=limit,
        hint=move.hint,
    )
    nodes = () if closing else _nodes(round_, said, own, tools, confirmed=move.claims is not None)
    return said, nodes


def _nodes(
    round_: Round, said: Said, own: tuple[str, ...], tools: Tools, confirmed: bool
) -> tuple[Node, ...]:
    fresh = [c for c in own if c not in round_.learner_claims() and not said.repeats]
    to = said.answered[0].label if said.answered else ""
    letter = round_.settings.letters[0]
    suffixes = ["", *"bcdefgh"]
    nodes = [
        Node(
            label=f"{letter}{said.number}{suffix}",
            by="learner",
            turn=said.number,
            claim=claim,
            gist=tools.gist(claim),
            weight=tools.claims[claim].weight,
            force=_force(claim, said, tools),
            to=to,
            confirmed=confirmed,
        )
        for suffix, claim in zip(suffixes, fresh, strict=False)
    ]
    if said.new:
        words = " ".join(said.text.split()[:8])
        gist = f"{words} …" if len(said.text.split()) > 8 else words
        nodes.append(
            Node(
                label=f"{letter}{said.number}",
                by="learner",
                turn=said.number,
                claim="",
                gist=gist,
                weight=2 if said.reason else 1,
                to=to,
            )
        )
    return tuple(nodes)


def _force(claim: str, said: Said, tools: Tools) -> int:
    edges = [e for a in said.answered if (e := tools.edge(claim, a.claim))]
    return max((e.force for e in edges), default=2)


def last_question(round_: Round) -> str:
    """The question with which the part's newest turn ended; empty when it asked none."""
    last = next((s for s in reversed(round_.said) if s.by == "bot"), None)
    return last.asked if last else ""


def _name_of(reading: Reading, made: tuple[str, ...], unearned: str, repeats: bool) -> str:
    if unearned:
        return unearned
    if repeats:
        return "repeat"
    if reading.intent in ("argument", "unknown"):
        return "argue" if made else "new"
    return reading.intent


def _words(text: str, reading: Reading, tools: Tools) -> tuple[str, ...]:
    """The words that led to the reading, without those that the whole subject shares."""
    found = dict.fromkeys(text[w.start : w.end] for w in reading.words)
    telling = [word for word in found if tools.telling(word)]
    return tuple(telling or found)[:6]
