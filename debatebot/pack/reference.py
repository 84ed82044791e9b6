"""The reference of a pack's fields in Markdown, made from the models: what `docs/pack.md` holds."""

from collections.abc import Iterator
from typing import Any

from msgspec import NODEFAULT, Struct, inspect

from debatebot.pack.described import FILES, field_texts, first_line

BEGIN = "<!-- fields: made by `debatebot schema --markdown` -->"
END = "<!-- end of fields -->"


def reference() -> str:
    """A table for each type, those of `questions.yaml` first, each after what holds it."""
    parts = []
    for name, root in FILES.items():
        parts.append(f"## {name}.yaml\n")
        parts += [_table(model, root) for model in _reachable(root)]
    return "\n".join(parts)


def _reachable(root: type[Struct]) -> list[type[Struct]]:
    found = [root]
    for model in found:
        for field in _fields(model):
            found += [m for m in _models_in(field.type) if m not in found]
    return found


def _fields(model: type[Struct]) -> tuple[inspect.Field, ...]:
    described = inspect.type_info(model)
    assert isinstance(described, inspect.StructType)
    return described.fields


def _models_in(kind: inspect.Type) -> Iterator[type[Struct]]:
    match kind:
        case inspect.StructType(cls=model):
            yield model
        case inspect.Metadata(type=inner) | inspect.VarTupleType(item_type=inner):
            yield from _models_in(inner)
        case inspect.DictType(value_type=inner):
            yield from _models_in(inner)
        case inspect.UnionType(types=types):
            for inner in types:
                yield from _models_in(inner)


def _table(model: type[Struct], root: type[Struct]) -> str:
    title = "The file" if model is root else model.__name__
    rows = [f"### {title}\n", f"{first_line(model)}\n", "| key | value | |", "|---|---|---|"]
    texts = field_texts()[model.__name__]
    for field in _fields(model):
        key = f"**{field.encode_name}**" if field.required else field.encode_name
        note = texts.get(field.encode_name) or _description(field.type)
        default = _default(field.default)
        rows.append(f"| {key} | {_shown(field.type)}{default} | {note} |")
    return "\n".join(rows) + "\n"


def _description(kind: inspect.Type) -> str:
    if isinstance(kind, inspect.Metadata):
        return str((kind.extra_json_schema or {}).get("description", ""))
    return ""


def _default(value: Any) -> str:
    if value is NODEFAULT or value in ("", None, (), False):
        return ""
    return f", else {value}"


def _shown(kind: inspect.Type) -> str:
    """A type in words."""
    match kind:
        case inspect.Metadata(type=inner):
            return "an id" if _is_id(inner) else _shown(inner)
        case inspect.StrType():
            return "text"
        case inspect.IntType(ge=least, le=most):
            return f"whole number{_range(least, most)}"
        case inspect.FloatType(ge=least, le=most):
            return f"number{_range(least, most)}"
        case inspect.BoolType():
            return "true or false"
        case inspect.LiteralType(values=values):
            return " · ".join(f"`{value}`" for value in values)
        case inspect.VarTupleType(item_type=item, min_length=least):
            several = f"list of {_shown(item)}"
            return f"{several}, {least} or more" if least else several
        case inspect.TupleType(item_types=items):
            return f"list of {len(items)}"
        case inspect.DictType(key_type=inspect.LiteralType(values=keys), value_type=value):
            return f"{' and '.join(f'`{key}`' for key in keys)}, each a {_shown(value)}"
        case inspect.UnionType(types=types):
            return next(_shown(t) for t in types if not isinstance(t, inspect.NoneType))
        case inspect.StructType(cls=model):
            return f"[{model.__name__}](#{model.__name__.lower()})"
    raise TypeError(f"a pack's models hold no {kind}")


def _is_id(kind: inspect.Type) -> bool:
    return isinstance(kind, inspect.StrType) and kind.pattern is not None


def _range(least: float | None, most: float | None) -> str:
    if least is None and most is None:
        return ""
    return f", {least} or more" if most is None else f", {least} to {most}"
