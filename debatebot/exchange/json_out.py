"""A pack's questions as JSON: all they say, in the form of `questions.yaml`."""

import json
from collections.abc import Sequence
from typing import Any

from msgspec import NODEFAULT, Struct, structs

from debatebot.exchange.losses import Written
from debatebot.pack.models import Pack, Question


def write_json(pack: Pack, questions: Sequence[Question]) -> Written:
    """The questions file with these questions; what is at its default is left out.

    JSON is YAML: the result, saved as `questions.yaml`, is read like any other.

    Args:
        pack: where they come from.
        questions: what to write, in this order.
    """
    content = structs.replace(pack.questions_file, questions=tuple(questions))
    return Written(json.dumps(_plain(content), ensure_ascii=False, indent=2) + "\n")


def _plain(value: Any) -> Any:
    if isinstance(value, Struct):
        return {
            field.encode_name: _plain(getattr(value, field.name))
            for field in structs.fields(value)
            if field.default is NODEFAULT or getattr(value, field.name) != field.default
        }
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value
