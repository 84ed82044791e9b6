"""Nodes to models, driven by the models' own annotations: a new field needs no new code here."""

import re
from collections.abc import Callable, Container
from functools import cache, partial
from typing import Any

from msgspec import NODEFAULT, Struct, inspect

from debatebot.pack import fill_values, scalars
from debatebot.pack.fill_values import Reader
from debatebot.pack.reading import BROKEN, Damaged, Reading
from debatebot.pack.tree import Fields, Node


def fill(model: type[Struct], node: Node, reading: Reading) -> Any:
    """The model that a node describes, with every problem noted in `reading`.

    A part with problems is built all the same, its unsound fields left at their defaults, so that the
    rules can look at the rest of it. Only when no error was noted is the result fit for use.
    """
    return _struct_reader(model)(node, reading)


class _Field(Struct, frozen=True):
    name: str
    key: str
    required: bool
    default: Callable[[], Any]
    read: Reader


@cache
def _struct_reader(model: type[Struct]) -> Reader:
    described = inspect.type_info(model)
    assert isinstance(described, inspect.StructType)
    fields = tuple(
        _Field(f.name, f.encode_name, f.required, _default(f), _reader(f.type))
        for f in described.fields
    )
    return partial(_read_struct, model, {f.key: f for f in fields})


def _default(field: inspect.Field) -> Callable[[], Any]:
    if field.default_factory is not NODEFAULT:
        factory: Callable[[], Any] = field.default_factory
        return factory
    value = _placeholder(field.type) if field.default is NODEFAULT else field.default
    return lambda: value


def _placeholder(kind: inspect.Type) -> Any:
    """Stands in an unsound field: of the right type, so that no rule stumbles over it."""
    match kind:
        case inspect.Metadata(type=inner):
            return _placeholder(inner)
        case inspect.StrType() | inspect.LiteralType():
            return ""
        case inspect.VarTupleType():
            return ()
        case inspect.DictType():
            return {}
        case inspect.IntType() | inspect.FloatType():
            return 0
    return None


def _read_struct(
    model: type[Struct], fields: dict[str, _Field], node: Node, reading: Reading
) -> Any:
    if type(node) is not Fields:
        required = ", ".join(f"'{key}'" for key, field in fields.items() if field.required)
        return reading.wrong_shape(
            node, "not-mapping", f"a mapping with {required or 'keys: values'}"
        )
    values: dict[str, Any] = {}
    unsound: list[str] = []
    meant: set[str | None] = set()
    for key, (key_node, value_node) in node.entries.items():
        field = fields.get(key)
        if field is None:
            meant.add(fill_values.refuse_key(key_node, fields, reading))
            continue
        value = field.read(value_node, reading)
        if value is BROKEN or type(value) is Damaged:
            unsound.append(field.name)
        values[field.name] = field.default() if value is BROKEN else value
    if len(values) < len(fields):
        _add_missing(fields, node, reading, values, unsound, meant)
    part = model(**values)
    reading.remember(part, node, unsound)
    return part


def _add_missing(
    fields: dict[str, _Field],
    node: Fields,
    reading: Reading,
    values: dict[str, Any],
    unsound: list[str],
    meant: Container[str | None],
) -> None:
    """Fill in defaults; a required key that stands there misspelt is noted once, as that."""
    for field in fields.values():
        if field.name in values:
            continue
        values[field.name] = field.default()
        if field.required:
            unsound.append(field.name)
            if not node.broken and field.key not in meant:
                reading.refuse(node, "missing-key", f"the key '{field.key}' is missing")


def _reader(kind: inspect.Type, description: str = "") -> Reader:
    """What reads a value of one annotated type."""
    match kind:
        case inspect.Metadata(type=inner, extra_json_schema=extra):
            return _reader(inner, str((extra or {}).get("description", "")))
        case inspect.StrType():
            return _text_reader(kind, description)
        case inspect.IntType():
            return partial(fill_values.read_number, scalars.integer, kind.ge, kind.le)
        case inspect.FloatType():
            return partial(fill_values.read_number, scalars.decimal, kind.ge, kind.le)
        case inspect.BoolType():
            return scalars.truth
        case inspect.LiteralType(values=values):
            return partial(fill_values.read_choice, tuple(map(str, values)))
        case inspect.VarTupleType(item_type=item, min_length=least):
            return partial(fill_values.read_items, _reader(item), least or 0)
        case inspect.TupleType(item_types=items):
            return partial(fill_values.read_group, tuple(map(_reader, items)))
        case inspect.DictType(key_type=inspect.LiteralType(values=keys), value_type=value):
            return partial(fill_values.read_table, tuple(map(str, keys)), _reader(value))
        case inspect.UnionType(types=types):
            (inner,) = (t for t in types if not isinstance(t, inspect.NoneType))
            return partial(fill_values.read_optional, _reader(inner))
        case inspect.StructType(cls=model):
            return _struct_reader(model)
    raise TypeError(f"a pack's models hold no {kind}")


def _text_reader(kind: inspect.StrType, description: str) -> Reader:
    if not kind.min_length and not kind.pattern:
        return scalars.text
    pattern = re.compile(kind.pattern) if kind.pattern else None
    return partial(fill_values.read_text, kind.min_length or 0, pattern, description)
