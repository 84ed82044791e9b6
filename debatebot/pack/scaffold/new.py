"""The two files of a new pack: the sample, or stubs made from an article."""

from collections.abc import Mapping

from debatebot.pack.scaffold.article import read_article
from debatebot.pack.scaffold.found import found_in
from debatebot.pack.scaffold.lines import slug
from debatebot.pack.scaffold.positions import POSITIONS_TEXT
from debatebot.pack.scaffold.questions import QUESTIONS_TEXT
from debatebot.pack.scaffold.stubs import position_lines, question_lines
from debatebot.pack.version import POSITIONS, QUESTIONS

_NAMELESS = "my-article"


def sample_pack(name: str) -> Mapping[str, str]:
    """A small complete pack with comments, by file.

    Args:
        name: what its id is made of.
    """
    return {
        QUESTIONS: QUESTIONS_TEXT.replace("@id@", slug(name, _NAMELESS)),
        POSITIONS: POSITIONS_TEXT,
    }


def pack_from(data: bytes, name: str) -> Mapping[str, str]:
    """A pack to be finished, made from an article's text, by file.

    Args:
        data: the bytes of a text file.
        name: what its id is made of.

    Raises:
        Unreadable: no article can be made of it.
    """
    article = read_article(data)
    found = found_in(article.paragraphs)
    return {
        QUESTIONS: "\n".join(question_lines(article, found, slug(name, _NAMELESS))) + "\n",
        POSITIONS: "\n".join(position_lines(article, found)) + "\n",
    }
