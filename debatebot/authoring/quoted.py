"""Texts written into YAML by this program: always quoted, so that nothing is read as anything else."""

from debatebot.text.sanitise import one_line

_ESCAPES = {'"': '\\"', "\\": "\\\\"}


def yaml_text(text: str) -> str:
    """A text of one line as YAML in double quotes."""
    return f'"{"".join(map(_letter, one_line(text)))}"'


def _letter(letter: str) -> str:
    if letter in _ESCAPES:
        return _ESCAPES[letter]
    return letter if letter.isprintable() else f"\\U{ord(letter):08x}"
