"""What the models say of their own fields: the texts that stand beneath them in the source."""

import ast
import inspect
from functools import cache

from msgspec import Struct
from msgspec.structs import fields

from debatebot.pack import models, positions_file, questions_file

FILES: dict[str, type[Struct]] = {
    "questions": models.QuestionsFile,
    "positions": models.PositionsFile,
}
"""Each file of a pack, by its name without the ending."""


@cache
def field_texts() -> dict[str, dict[str, str]]:
    """Type, field (name as in the file), and what the source says of it."""
    return {
        node.name: _texts_beneath(node, getattr(module, node.name))
        for module in (questions_file, positions_file)
        for node in ast.parse(inspect.getsource(module)).body
        if isinstance(node, ast.ClassDef)
    }


def _texts_beneath(node: ast.ClassDef, model: type[Struct]) -> dict[str, str]:
    names = {field.name: field.encode_name for field in fields(model)}
    found: dict[str, str] = {}
    for statement, below in zip(node.body, node.body[1:], strict=False):
        if (
            isinstance(statement, ast.AnnAssign)
            and isinstance(statement.target, ast.Name)
            and isinstance(below, ast.Expr)
            and isinstance(below.value, ast.Constant)
            and isinstance(below.value.value, str)
        ):
            found[names[statement.target.id]] = " ".join(below.value.value.split())
    return found


def first_line(model: type[Struct]) -> str:
    """What a type is, in one sentence."""
    return (model.__doc__ or "").partition("\n")[0]
