"""Advice on words of a pack that are the article's own."""

from collections.abc import Iterator

from debatebot.pack.models import QuestionsFile
from debatebot.pack.prints import overlaps
from debatebot.pack.problems import quoted
from debatebot.pack.rules import Content, Fault, Rule
from debatebot.pack.texts import texts_of


def names_and_titles(questions: QuestionsFile) -> tuple[str, ...]:
    """What may be said in the article's own words: its title and author, sources, glossary names."""
    article = questions.article
    glossary = [name for entry in questions.glossary for name in (entry.name, *entry.also)]
    sources = [text for s in questions.sources for text in (s.title, s.publisher) if text]
    return (article.title, article.author, *sources, *glossary)


def _copied(content: Content) -> Iterator[Fault]:
    questions, positions = content.questions_file, content.positions
    if questions is None or not content.sound(questions, "article", "sources", "glossary"):
        return
    prints = questions.article.print_set
    if not prints:
        return
    names = names_and_titles(questions)
    for file in (questions, positions):
        for part, path, text in texts_of(file) if file is not None else ():
            for overlap in overlaps(text, prints, names):
                words = quoted(text[overlap.start : overlap.end])
                message = f"{overlap.words} words in a row are the article's own: {words}"
                yield part, path, message


RULES = (Rule("copied-words", _copied, "warning"),)
