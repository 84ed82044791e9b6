"""What to write instead, where a file is not YAML at all."""

import re

import yaml

from debatebot.pack.problems import Place
from debatebot.pack.source import Source
from debatebot.pack.tree import place_of

_TAB_INDENT = re.compile(r"\s*\t")
_QUOTE_IT = "a text that begins with '{0}' has to stand in quotes"

_BY_PROBLEM: tuple[tuple[str, str], ...] = (
    ("mapping values are not allowed", "a text with ': ' in it has to stand in quotes"),
    (
        "block sequence entries are not allowed",
        "a list begins on its own line; a text that begins with '- ' has to stand in quotes",
    ),
    (
        "sequence entries are not allowed",
        "a list begins on its own line; a text that begins with '- ' has to stand in quotes",
    ),
    ("mapping keys are not allowed", "a text that begins with '? ' has to stand in quotes"),
    ("unexpected end of stream", "the quote that opens here is never closed"),
    ("unexpected document separator", "the quote that opens here is never closed"),
    ("escape", "in double quotes a backslash is written twice: \\\\"),
    ("hexadecimal", "in double quotes a backslash is written twice: \\\\"),
    ("',' or ']'", "the list that opens here with '[' is never closed, or a comma is missing"),
    ("',' or '}'", "the mapping that opens here with '{' is never closed, or a comma is missing"),
    ("block scalar", "after '|' or '>' the text begins on the next line"),
    ("comment or line break", "after '|' or '>' the text begins on the next line"),
    ("could not find expected ':'", "a key needs ': ' after it"),
    ("incompatible YAML", "a pack is YAML 1.1 or 1.2"),
    ("directive", "a line that begins with '%' is an order to YAML; take it out"),
)
"""Parts of the parser's own sentence, both parsers', and what to say instead; the first that fits."""

_AT_THE_OPENING = ("unexpected end", "document separator", "',' or ']'", "',' or '}'")
"""Problems that are noticed far behind what caused them: the place to show is the opening."""


def explain(error: yaml.YAMLError, source: Source) -> tuple[Place, str]:
    """Where to look and what to write, for an error of the parser.

    Args:
        error: what the parser raised.
        source: the file.
    """
    if not isinstance(error, yaml.MarkedYAMLError) or error.problem_mark is None:
        return (1, 1), "this cannot be read as YAML"
    problem = error.problem or ""
    mark = error.problem_mark
    if error.context_mark is not None and any(part in problem for part in _AT_THE_OPENING):
        mark = error.context_mark
    return place_of(mark), _hint(problem, source.line_at(mark.index), mark.column, error)


def _hint(problem: str, line: str, column: int, error: yaml.MarkedYAMLError) -> str:
    if _TAB_INDENT.match(line) or line[column : column + 1] == "\t":
        return "a tab stands here; indent with spaces"
    first = line[column : column + 1]
    if "cannot start any token" in problem and first:
        return _QUOTE_IT.format(first)
    if error.context in {"while scanning an alias", "while scanning an anchor"}:
        return _QUOTE_IT.format("*" if error.context.endswith("alias") else "&")
    if "tag" in (error.context or ""):
        return _QUOTE_IT.format("!")
    for part, hint in _BY_PROBLEM:
        if part in problem:
            return hint
    return _misplaced(line, column)


def _misplaced(line: str, column: int) -> str:
    """Something stands where the next key or list item should begin."""
    before = line[:column].rstrip()
    if before.endswith(("'", '"')):
        quote = before[-1]
        inside = "''" if quote == "'" else '\\"'
        return f"the quoted text ends before this; a {quote} inside it is written {inside}"
    if line[column : column + 1] in {"]", "}"}:
        return f"'{line[column]}' closes nothing; a text that begins with it has to stand in quotes"
    return "this line does not fit those above it: check how far it is indented"
