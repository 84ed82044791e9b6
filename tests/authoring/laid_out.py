"""Files with questions laid out in every way in which YAML says the same."""

from typing import Any

from hypothesis import strategies as st

from debatebot.authoring.quoted import yaml_text

WORDS = ("copper", "the red metal", "sawn wood", "it's timber", "9,000 tons", "a: b", "# none")
Lines = list[str]


@st.composite
def files(draw: st.DrawFn) -> str:
    """A `questions.yaml` that can be used, with any line endings."""
    content = {
        "article": {"id": "harbour", "title": "The harbour"},
        "questions": [_question(draw, number) for number in range(draw(st.integers(1, 3)))],
    }
    lines = [*_noise(draw, 0), *_mapping(draw, content, 0), *_noise(draw, 0)]
    text = "\n".join(lines) + draw(st.sampled_from(["\n", "", "\n\n", "\n...\n"]))
    return draw(st.sampled_from(["", "\ufeff"])) + text.replace(
        "\n", draw(st.sampled_from(["\n", "\r\n", "\n"]))
    )


def _question(draw: st.DrawFn, number: int) -> dict[str, Any]:
    words = st.lists(st.sampled_from(WORDS), min_size=1, max_size=3, unique=True)
    question: dict[str, Any] = {"id": f"q{number}", "kind": "list", "ask": "Which goods?"}
    question["accept"] = draw(words)
    question["points"] = [{"id": f"p{n}", "phrasings": draw(words)} for n in range(2)]
    if draw(st.booleans()):
        question["samples"] = {"right": draw(words), "wrong": draw(st.just([]) | words)}
    if draw(st.booleans()):
        question["reject"] = [{"answers": ["gravel"], "feedback": "That stays."}]
    if draw(st.booleans()):
        question["hints"] = draw(words)
    return question


def _value(draw: st.DrawFn, value: Any, indent: int) -> tuple[str, Lines]:
    """What stands on the line of the key or dash, and the lines below it."""
    if isinstance(value, str):
        return _scalar(draw, value, indent)
    if not value or draw(st.integers(0, 2)) == 0:
        return _flow(draw, value, indent), []
    if isinstance(value, list):
        return "", _sequence(draw, value, indent + draw(st.sampled_from([0, 2])))
    return "", _mapping(draw, value, indent + 2)


def _mapping(draw: st.DrawFn, fields: dict[str, Any], indent: int) -> Lines:
    lines: Lines = []
    for key, value in fields.items():
        lines += _noise(draw, indent)
        first, below = _value(draw, value, indent)
        lines += [f"{' ' * indent}{key}: {first}".rstrip() + _comment(draw, first), *below]
    return lines


def _sequence(draw: st.DrawFn, items: list[Any], indent: int) -> Lines:
    lines: Lines = []
    for item in items:
        lines += _noise(draw, indent)
        if isinstance(item, dict) and draw(st.booleans()):
            first, *below = [line for line in _mapping(draw, item, indent + 2) if line.strip()]
            while first.lstrip().startswith("#"):
                first, *below = below
            lines += [f"{' ' * indent}- {first[indent + 2 :]}", *below]
        else:
            first, below = _flow(draw, item, indent) if not isinstance(item, str) else "", []
            if isinstance(item, str):
                first, below = _scalar(draw, item, indent)
            lines += [f"{' ' * indent}- {first}" + _comment(draw, first), *below]
    return lines


def _flow(draw: st.DrawFn, value: Any, indent: int) -> str:
    """On one line, or with a break and a comment within."""
    if isinstance(value, str):
        return draw(st.sampled_from([yaml_text(value), f"'{value.replace(chr(39), chr(39) * 2)}'"]))
    if isinstance(value, list):
        inside = [_flow(draw, item, indent) for item in value]
        opened, closed = "[", "]"
    else:
        inside = [f"{key}: {_flow(draw, item, indent)}" for key, item in value.items()]
        opened, closed = "{", "}"
    comma = draw(st.sampled_from([", ", ",", f", # of these\n{' ' * (indent + 4)}"]))
    last = draw(st.sampled_from(["", " ", ","])) if inside else ""
    return f"{opened}{comma.join(inside)}{last}{closed}"


def _scalar(draw: st.DrawFn, value: str, indent: int) -> tuple[str, Lines]:
    pad = " " * (indent + 4)
    styles: list[tuple[str, Lines]] = [
        (yaml_text(value), []),
        (f"'{value.replace(chr(39), chr(39) * 2)}'", []),
        (">-", [f"{pad}{value}"]),
        ("|-", [f"{pad}{value}", ""]),
        ("", [f"{pad}{yaml_text(value)}"]),
    ]
    if value.replace(" ", "").isalpha():
        styles += [(value, []), (value.split()[0], [f"{pad}{w}" for w in value.split()[1:]])]
    return draw(st.sampled_from(styles))


def _comment(draw: st.DrawFn, before: str) -> str:
    ends_text = before[-1:] in ("", '"', "'", "]", "}")
    return draw(st.sampled_from(["", "", "  # why"])) if ends_text else ""


def _noise(draw: st.DrawFn, indent: int) -> Lines:
    return draw(st.sampled_from([[], [], [], [""], [" " * indent + "# a remark"], ["", "# left"]]))
