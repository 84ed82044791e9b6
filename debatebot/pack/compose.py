"""A file's text to its tree of nodes, in one pass over the parser's events.

Events survive what the parser's own tree builder does not: endless nesting and bombs of aliases.
"""

import re
from typing import Any

import yaml

from debatebot.pack.controls import safe_text
from debatebot.pack.paused import collector_paused
from debatebot.pack.problems import Findings, quoted
from debatebot.pack.source import Source
from debatebot.pack.surprises import READ_AS, yaml_type
from debatebot.pack.syntax import explain
from debatebot.pack.tree import Broken, Fields, Items, Node, Scalar, place_of

DEPTH_LIMIT = 64
"""Levels of lists and mappings in each other; a pack needs seven."""
_TOO_DEEP = f"nested deeper than {DEPTH_LIMIT} levels; a pack needs seven"
_NESTING = "exceeded maximum nesting depth"
"""What libyaml says from 0.2.6 on, whose scanner counts levels before ours are reached."""
VALUES_LIMIT = 500_000
"""Values of a file, keys included: what 16 MB of ordinary text hold, and what a second reads."""
TEXT_LIMIT = 2000
"""Characters of one value."""
LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The C parser where PyYAML was built with it; the other one is eight times slower, and
wants quotes in a few more places."""
_TAG_DIRECTIVE = re.compile(r"^%TAG\b", re.MULTILINE)
"""Refused before the parser sees it: its time grows with the square of their number."""


class _Stop(Exception):
    """The file cannot be read any further; the problem has been noted."""


def compose(source: Source, findings: Findings, loader: Any = None) -> Node | None:
    """The tree of the file's only document, or None when there is none that can be read.

    Every problem is noted: syntax, aliases, anchors, tags, merge and duplicate keys, keys that are
    not text, control characters, what is too deep, too long or too much.
    """
    if directive := _TAG_DIRECTIVE.search(source.text):
        place = source.text.count("\n", 0, directive.start()) + 1, 1
        findings.add(place, "tag", "YAML's %TAG directive is not used in packs; take it out")
        return None
    builder = _Builder(findings)
    with collector_paused():
        parser = (loader or LOADER)(source.text)
        try:
            builder.build(parser)
        except yaml.YAMLError as error:
            place, message = explain(error, source)
            if _NESTING in str(error):
                findings.add(place, "too-deep", _TOO_DEEP)
            else:
                findings.add(place, "syntax", message)
            return None
        except _Stop:
            return None
        finally:
            parser.dispose()
    return builder.root


class _Builder:
    """Turns events into nodes."""

    def __init__(self, findings: Findings) -> None:
        self.findings = findings
        self.root: Node | None = None
        self.open: list[Items | Fields] = []
        "Collections that are not closed yet, the innermost last."
        self.keys: list[Node | None] = []
        "Beside each of them the key that waits for its value."
        self.values = 0
        self.documents = 0

    def build(self, parser: Any) -> None:
        """Read all events of a parser.

        Raises:
            _Stop: nothing that follows can be trusted.
            yaml.YAMLError: the text is not YAML.
        """
        next_event = parser.get_event
        while (event := next_event()) is not None:
            kind = type(event)
            if kind is yaml.ScalarEvent:
                self._add(self._scalar(event))
            elif kind is yaml.MappingStartEvent:
                self._enter(event, Fields(event.start_mark, {}))
            elif kind is yaml.SequenceStartEvent:
                self._enter(event, Items(event.start_mark, []))
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                self.keys.pop()
                self.open.pop().end = event.end_mark
            elif kind is yaml.AliasEvent:
                self._note(event, "alias", _UNUSED.format("aliases (*name)", "*"))
                self._add(Broken(event.start_mark))
            elif kind is yaml.DocumentStartEvent:
                self._start_document(event)

    def _note(self, event: Any, rule: str, message: str) -> None:
        self.findings.add(place_of(event.start_mark), rule, message)

    def _start_document(self, event: Any) -> None:
        self.documents += 1
        if self.documents > 1:
            self._note(event, "many-documents", "a second document begins here; take the '---' out")
            raise _Stop

    def _enter(self, event: Any, node: Items | Fields) -> None:
        if len(self.open) == DEPTH_LIMIT:
            self._note(event, "too-deep", _TOO_DEEP)
            raise _Stop
        self._has_no_properties(event)
        self._add(node)
        self.open.append(node)
        self.keys.append(None)

    def _add(self, node: Node) -> None:
        self.values += 1
        if self.values > VALUES_LIMIT:
            message = f"more than {VALUES_LIMIT} values in one file; make two packs of it"
            self.findings.add(node.place, "too-many-values", message)
            raise _Stop
        if not self.open:
            self.root = node
            return
        parent = self.open[-1]
        if type(parent) is Items:
            parent.items.append(node)
        elif (key := self.keys[-1]) is None:
            self.keys[-1] = node
        else:
            self.keys[-1] = None
            self._add_entry(parent, key, node)  # type: ignore[arg-type]

    def _add_entry(self, parent: Fields, key: Node, value: Node) -> None:
        if type(key) is Scalar and not (key.plain and yaml_type(key.value) != "str"):
            first = parent.entries.setdefault(key.value, (key, value))[0]
            if first is not key:
                message = (
                    f"the key {quoted(key.value)} is here twice, first in line {first.place[0]}; "
                    "keep one of them"
                )
                self.findings.add(key.place, "duplicate-key", message)
            return
        parent.broken = True
        if type(key) is Scalar:
            self._refuse_key(key)
        elif type(key) is not Broken:
            self.findings.add(
                key.place,
                "key-not-text",
                "a list or a mapping cannot be a key; write a word, as 'ask'",
            )

    def _refuse_key(self, key: Scalar) -> None:
        kind = yaml_type(key.value)
        if kind == "merge":
            message = "YAML merge keys (<<) are not used in packs; write the fields out"
            self.findings.add(key.place, "merge-key", message)
            return
        message = (
            f"YAML reads the key {quoted(key.value)} as {READ_AS[kind]}; write a word, as 'ask'"
        )
        self.findings.add(key.place, "key-not-text", message)

    def _scalar(self, event: Any) -> Node:
        value = event.value
        if not self._has_no_properties(event):
            return Broken(event.start_mark)
        if len(value) > TEXT_LIMIT:
            message = f"a value of {len(value)} characters; {TEXT_LIMIT} at most: shorten it"
            self._note(event, "too-long", message)
            return Broken(event.start_mark)
        if not (value.isascii() and value.isprintable()):
            safe = safe_text(value, place_of(event.start_mark), self.findings)
            if safe is None:
                return Broken(event.start_mark)
            value = safe
        return Scalar(value, event.start_mark, event.end_mark, event.implicit[0])

    def _has_no_properties(self, event: Any) -> bool:
        if event.anchor is not None:
            self._note(event, "anchor", _UNUSED.format("anchors (&name)", "&"))
        if event.tag is not None:
            self._note(event, "tag", _UNUSED.format("tags (!name)", "!"))
        return event.anchor is None and event.tag is None


_UNUSED = "YAML {} are not used in packs; a text that begins with '{}' has to stand in quotes"
