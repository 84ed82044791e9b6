"""JSON Schema and reference say what the models say, and the page holds the latest of it."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from debatebot.pack import positions_file, questions_file
from debatebot.pack.described import FILES, field_texts
from debatebot.pack.reader import read_pack
from debatebot.pack.reference import BEGIN, END, reference
from debatebot.pack.schema import schema
from tests.pack.sample import write_pack

PAGE = Path(__file__).resolve().parents[2] / "docs" / "pack.md"


@pytest.mark.parametrize("file", [*FILES, None])
def test_every_reference_leads_somewhere(file: str | None) -> None:
    made = json.loads(json.dumps(schema(file)))
    assert made["$schema"].startswith("https://json-schema.org/")
    for ref in _refs(made):
        assert ref.removeprefix("#/$defs/") in made["$defs"]


def _refs(value: Any) -> list[str]:
    if isinstance(value, dict):
        own = [value["$ref"]] if "$ref" in value else []
        return own + [ref for below in value.values() for ref in _refs(below)]
    if isinstance(value, list):
        return [ref for below in value for ref in _refs(below)]
    return []


def test_what_the_schema_says_of_a_question() -> None:
    question = schema("questions")["$defs"]["Question"]
    assert question["required"] == ["id", "kind", "ask", "accept"]
    assert question["additionalProperties"] is False
    properties = question["properties"]
    assert "contrast" in properties["kind"]["enum"]
    assert properties["asks"]["description"] == "Further wordings of `ask`."
    assert properties["ask"]["maxLength"] == 2000
    assert properties["ask"]["type"] == ["string", "number"]


def test_keys_are_named_as_in_the_file() -> None:
    parts = schema("positions")["$defs"]
    assert parts["Attack"]["required"] == ["from", "to"]
    assert "not" in parts["Claim"]["properties"]
    assert "description" in parts["Claim"]["properties"]["not"]


def test_every_field_is_described() -> None:
    for module in (questions_file, positions_file):
        for name, texts in field_texts().items():
            model = getattr(module, name, None)
            if model is None:
                continue
            missing = set(model.__struct_encode_fields__) - set(texts) - {"id"}
            assert missing == set(), f"{name} says nothing of {sorted(missing)}"


def test_the_page_holds_the_reference_of_today() -> None:
    page = PAGE.read_text(encoding="utf-8")
    held = page[page.index(BEGIN) + len(BEGIN) : page.index(END)].strip()
    assert held == reference().strip(), "run: python docs/pack_fields.py"


def test_the_least_that_works_on_the_page_works(tmp_path: Path) -> None:
    blocks = re.findall(r"```yaml\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    questions = next(block for block in blocks if block.startswith("# questions.yaml"))
    positions = next(block for block in blocks if block.startswith("# positions.yaml"))
    pack = read_pack(write_pack(tmp_path, questions, positions))
    assert len(pack.questions) == 3
