"""Answering an argument: an attack, a general reply, or giving way; and meeting a new one."""

from debatebot.debate.choice import pick_attack, pick_general, pick_question
from debatebot.debate.reply import Parts, compose
from debatebot.debate.speaking import Speaking, correction, entry, lead_for, way_out, with_own_case
from debatebot.debate.state import Reply


def attack(speaking: Speaking, own: tuple[str, ...]) -> Reply:
    """Answer the heaviest of the learner's claims that a line is left for; name one further."""
    tools, round_ = speaking.tools, speaking.round_
    ranked = sorted(own, key=lambda c: -tools.claims[c].weight)
    if round_.settings.point:
        ranked = [round_.settings.point]  # whatever was brought up speaks for that one
    for target in ranked:
        pick = pick_attack(round_, target, tools)
        if pick is None:
            continue
        rest = [c for c in ranked if c != target]
        lead, called = lead_for(speaking, target)
        if target not in own:
            lead, called = speaking.say("back-to-point", gist=tools.gist(own[0])), ()
        parts = Parts(
            correction=correction(speaking),
            mend=way_out(speaking),
            lead=lead,
            line=pick.line,
            also=speaking.say("also", gist=tools.gist(rest[0])) if rest else "",
            question=pick_question(round_, target, tools),
        )
        text = compose(parts)
        node = entry(speaking, pick.attack.from_, to=target, force=pick.attack.force)
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
        lead, called = lead_for(speaking, target)
        question = pick_question(round_, target, tools)
        text = compose(
            Parts(
                correction=correction(speaking),
                mend=way_out(speaking),
                lead=lead,
                line=general,
                question=question,
            )
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
    text, node, used = with_own_case(speaking, given, issue)
    return Reply(
        text=text,
        move="concede",
        answers=(speaking.turn.number, target),
        used=(*used, given),
        nodes=node,
        given_up=(beaten,) if beaten else (),
    )


def meet_new(speaking: Speaking) -> Reply:
    """An argument that the pack does not know: kept, and met with a question.

    What is no argument on the motion is not kept, and the part says so.
    """
    round_, tools = speaking.round_, speaking.tools
    general = pick_general(round_, "any", tools) if speaking.turn.new else ""
    met_before = any(s.move == "meet-new" for s in round_.said)
    lead = correction(speaking) or ("" if general and met_before else _kept(speaking))
    question = speaking.say("because")
    if tools.later.spoken_of(speaking.turn.text):
        lead, general = speaking.say("cant-check"), ""
        question = speaking.say("what-follows")
    elif speaking.turn.reason and general:
        question = ""
    text = compose(Parts(lead=lead, line=general, question=question))
    return Reply(
        text=text,
        move="meet-new",
        answers=(speaking.turn.number,),
        asked=question if question and question in text else "",
        used=(general,) if general else (),
    )


def _kept(speaking: Speaking) -> str:
    return speaking.say("new" if speaking.turn.new else "unplaced")
