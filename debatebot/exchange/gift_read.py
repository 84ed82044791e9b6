"""GIFT, Moodle's text format, to questions; after its documented rules."""

from debatebot.exchange.draft import Draft, finish, likely_kind
from debatebot.exchange.gift_answers import read_answers
from debatebot.exchange.gift_parts import Parts, take_apart
from debatebot.exchange.gift_signs import CATEGORY, TOP, Block, blocks
from debatebot.exchange.losses import Brought, Loss, at_line, quote
from debatebot.exchange.source import Text

_MEANT = ("kind:", "wrong:", "side:")
"""Tags by which a file of ours says more than GIFT can."""
_KINDS = frozenset("term list number date who explain contrast fix sort".split())
_SIDES = ("pro", "anti")


def read_gift(name: str, data: bytes) -> Brought:
    """The questions of a GIFT file.

    Args:
        name: the file's name, for messages.
        data: its bytes.

    Raises:
        PackProblems: with the place of everything that is no GIFT.
    """
    source = Text(name, data)
    drafts: list[Draft] = []
    losses: list[Loss] = []
    topic, comments = "", 0
    for block in blocks(source):
        comments += block.plain_comments
        text, at = block.text, block.start
        if text.lstrip().startswith(CATEGORY):
            at += len(text) - len(text.lstrip())
            line, _, text = text.lstrip().partition("\n")
            path = source.text[at + len(CATEGORY) : at + len(line)]  # as it stands: nothing escaped
            at += len(line) + 1
            topic = _topic(path, block, losses)
        if not text.strip():
            continue
        parts = take_apart(block, text, at, source)
        if parts is not None:
            drafts += _drafts(parts, topic, source, losses)
    source.stop_if_wrong()
    if not drafts and not losses:
        source.refuse(0, "no question was found; expected 'Question? {=answer ~wrong answer}'")
        source.stop_if_wrong()
    if comments:
        losses.append(Loss(name, f"left out: comments ({comments})"))
    return finish(drafts, losses)


def _topic(path: str, block: Block, losses: list[Loss]) -> str:
    """The last name of a category's path, whose slashes are doubled within names."""
    names = [n.replace("\0", "/").strip() for n in path.replace("//", "\0").split("/")]
    if names[0] == TOP or (names[0].startswith("$") and names[0].endswith("$")):
        names = names[1:]
        if names and names[0] == TOP and len(names) > 1:
            names = names[1:]
    if len(names) > 1:
        above = "/".join(names[:-1])
        losses.append(Loss(at_line(block.line), f"left out: the categories above, {quote(above)}"))
    return names[-1] if names else ""


def _drafts(parts: Parts, topic: str, source: Text, losses: list[Loss]) -> list[Draft]:
    """The questions of a block: none when it is none or is wrong; which of them is noted."""
    block = parts.block
    where = parts.title or at_line(block.line)
    if parts.body is None:
        losses.append(Loss(where, f"left out, a text without answers: {quote(parts.ask)}"))
        return []
    if not parts.body.strip():
        losses.append(Loss(where, f"left out, an essay that nobody can mark: {quote(parts.ask)}"))
        return []
    drafts = read_answers(parts, where, source, losses)
    name = parts.title or next(iter(block.ids), "")
    meant = _meant(block, name, where, losses)
    for number, draft in enumerate(drafts, 1):
        draft.name = f"{name}-{number}" if name and len(drafts) > 1 else name
        if topic:
            draft.more["topic"] = topic
        if parts.general:
            told = draft.more.get("explain", "")
            draft.more["explain"] = f"{parts.general} {told}".strip()
        _apply(draft, meant)
    if parts.stripped:
        losses.append(Loss(where, "left out: formatting in HTML"))
    if parts.media:
        losses.append(Loss(where, "left out: pictures or sounds"))
    return drafts


def _meant(block: Block, name: str, where: str, losses: list[Loss]) -> dict[str, str]:
    """What our own tags say; all others are listed."""
    meant: dict[str, str] = {}
    left: list[str] = []
    for tag in block.tags:
        key, colon, value = tag.partition(":")
        if colon and f"{key}:" in _MEANT and key not in meant:
            meant[key] = value.strip()
        else:
            left.append(tag)
    unused = block.ids[1:] if name in block.ids[:1] else block.ids
    for what, values in (("tags", left), ("id numbers", unused)):
        if values:
            losses.append(Loss(where, f"left out: {what} {', '.join(map(quote, values))}"))
    return meant


def _apply(draft: Draft, meant: dict[str, str]) -> None:
    """Set the kind where the answers leave it open.

    What `fix` and `sort` quote stands below the question, after a blank line.
    """
    kind = meant.get("kind", "")
    if draft.kind == "":
        draft.kind = kind if kind in _KINDS else likely_kind(draft.accept)
    if draft.kind not in ("fix", "sort"):
        return
    ask, gap, quoted = draft.ask.rpartition("\n\n")
    known = meant.get("wrong") if draft.kind == "fix" else meant.get("side") in _SIDES
    if not gap or not known:
        draft.kind = likely_kind(draft.accept)
        return
    draft.ask = ask
    if draft.kind == "fix":
        draft.more |= {"sentence": quoted, "wrong": meant["wrong"]}
    else:
        draft.more |= {"item": quoted, "side": meant["side"]}
