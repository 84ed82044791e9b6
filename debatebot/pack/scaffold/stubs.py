"""A pack to be finished, made from an article: what the text offers is filled in, the rest marked."""

from collections.abc import Iterator

from debatebot.pack.advice_work import FINISH
from debatebot.pack.prints import print_lines, prints_of
from debatebot.pack.scaffold.article import ArticleText, Part
from debatebot.pack.scaffold.found import Found, Kind
from debatebot.pack.scaffold.lines import comment, quoted, slug

_FIRST_WORDS = 6
"""Words of a paragraph that are shown for its author to know it again: no more than anybody may quote."""
_ASKS: dict[Kind, str] = {
    "number": "How many, or how much?",
    "date": "When?",
    "who": "Who?",
    "term": "Which name or phrase?",
}


def question_lines(article: ArticleText, found: tuple[Found, ...], name: str) -> Iterator[str]:
    """The lines of `questions.yaml`.

    Args:
        article: what was read.
        found: what it offers to ask for.
        name: the pack's id.
    """
    yield f"# Made from an article. Whatever is marked {FINISH} is to be written: take the mark out then."
    yield "# `debatebot check DIR` lists what is left; `debatebot new OTHER-DIR` writes a finished sample"
    yield "# that shows every kind of question. A stub that is not worth asking: take it out."
    yield ""
    yield "article:"
    yield f"  id: {name} # progress is kept under it: choose it once"
    yield f"  title: {quoted(article.title or f'{FINISH} the title')}"
    yield f"  author: {quoted(article.author or f'{FINISH} who wrote it')}"
    yield '  # published: "when it appeared"'
    yield f'  summary: "{FINISH} what it argues, in a few sentences of your own"'
    yield "  sections:"
    for number, part in enumerate(article.parts, 1):
        yield from _section(number, part)
    if prints := print_lines(prints_of("\n".join(text for _, text in article.paragraphs))):
        yield "  # Hashes by which text pasted from the article is known; the text is not in them."
        yield "  prints:"
        yield from (f'    - "{line}"' for line in prints)
    yield from _sources(article)
    yield ""
    yield "questions:"
    yield from _argument(article)
    taken: set[str] = set()
    for one in found:
        yield from _question(one, taken)


def _section(number: int, part: Part) -> Iterator[str]:
    yield f"    - id: {slug(part.heading, 'opening' if number == 1 else 'part')}-{number}"
    yield f"      title: {quoted(part.heading or f'{FINISH} a heading')}"
    yield "      paragraphs:"
    for n, text in part.paragraphs:
        yield f"        # begins: {comment(' '.join(text.split()[:_FIRST_WORDS]))} …"
        yield f"        - n: {n}"
        yield f'          says: "{FINISH} what paragraph {n} says, in your own words"'


def _sources(article: ArticleText) -> Iterator[str]:
    if article.sources:
        yield ""
        yield "# As the article lists them; name them in `sources` of a question or a fact."
        yield "sources:"
    for number, source in enumerate(article.sources, 1):
        yield f"  - id: s{number}"
        yield f"    title: {quoted(source.title)}"
        if source.url:
            yield f"    url: {quoted(source.url)}"


def _argument(article: ArticleText) -> Iterator[str]:
    last = article.paragraphs[-1][0]
    yield "  # What the article argues: one question of this kind for each of its points."
    yield "  - id: argument"
    yield "    kind: explain"
    yield f'    ask: "{FINISH} Why does the author …?"'
    yield f'    accept: ["{FINISH} a full answer"]'
    yield "    points:"
    for point in ("first", "second"):
        yield f"      - id: {point}"
        yield f'        phrasings: ["{FINISH} the {point} thing it says", "{FINISH} the {point} thing otherwise"]'
    yield f"    cite: [{last}]"


def _question(one: Found, taken: set[str]) -> Iterator[str]:
    name = base = f"{one.kind}-{slug(one.text, 'one')}"
    while name in taken:
        name = f"{base}-{len(taken)}"
    taken.add(name)
    yield f"  # finish: ¶{one.paragraph}, … {comment(one.around)} …"
    yield f"  - id: {name}"
    yield f"    kind: {one.kind}"
    yield f'    ask: "{FINISH} {_ASKS[one.kind]} (paragraph {one.paragraph})"'
    yield f"    accept: [{quoted(one.text)}]"
    yield f"    cite: [{one.paragraph}]"


def position_lines(article: ArticleText, found: tuple[Found, ...]) -> Iterator[str]:
    """The lines of `positions.yaml`: two claims a side, each answered, and the facts with a number."""
    yield f"# The two sides. Whatever is marked {FINISH} is to be written: take the mark out then."
    yield ""
    yield f'motion: "{FINISH} what is debated, as a sentence to be for or against"'
    yield ""
    yield "sides:"
    yield f'  pro: {{name: "{FINISH} the side for it"}}'
    yield f'  anti: {{name: "{FINISH} the side against it"}}'
    facts = [one for one in found if one.kind in ("number", "date")]
    if facts:
        yield ""
        yield "# What can be checked. A wrong version that people say is corrected with the paragraph."
        yield "facts:"
    for number, fact in enumerate(facts, 1):
        yield f"  # finish: ¶{fact.paragraph}, … {comment(fact.around)} …"
        yield f"  - id: fact-{number}"
        yield f"    says: {quoted(f'{FINISH} a sentence with {fact.text}')}"
        yield f"    cite: [{fact.paragraph}]"
        yield f'    slips: [{{said: ["{FINISH} how people get fact {number} wrong"]}}]'
    yield from _claims(article)
    yield from _between()


_CLAIMS = (("for-1", "pro"), ("for-2", "pro"), ("against-1", "anti"), ("against-2", "anti"))


def _claims(article: ArticleText) -> Iterator[str]:
    first = article.paragraphs[0][0]
    yield ""
    yield "# One argument each; a dozen phrasings in different registers find most turns."
    yield "claims:"
    for name, side in _CLAIMS:
        yield f"  - id: {name}"
        yield f"    side: {side}"
        yield f'    says: "{FINISH} the claim {name} in one sentence"'
        yield f'    phrasings: ["{FINISH} one way to make {name}", "{FINISH} another way to make {name}"]'
        yield f"    cite: [{first}] # finish: the paragraph it rests on"


def _between() -> Iterator[str]:
    yield ""
    yield "# What answers what, from each side to the other."
    yield "attacks:"
    pro = [name for name, side in _CLAIMS if side == "pro"]
    anti = [name for name, side in _CLAIMS if side == "anti"]
    for one in pro:
        for other in anti:
            for by, to in ((one, other), (other, one)):
                line = f"{FINISH} how {by} answers {to}"
                yield f'  - {{from: {by}, to: {to}, lines: ["{line}", "{line}, otherwise"]}}'
    yield ""
    yield "# What is weighed on the tour."
    yield "tradeoffs:"
    yield "  - id: tradeoff"
    yield f'    ask: "{FINISH} Is … worth …?"'
    yield f"    gains: [{', '.join(pro)}]"
    yield f"    costs: [{', '.join(anti)}]"
    yield ""
    yield "# Turns whose reading you know, for `debatebot check DIR --bench`."
    yield "golden:"
    for name, side in _CLAIMS:
        yield f'  - {{say: "{FINISH} what a learner types for {name}", side: {side}, claims: [{name}]}}'
