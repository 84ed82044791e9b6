"""The faults that can be planted: one place of one module, changed in one way."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

from msgspec import Struct

from tests.mutation.data import fitted_numbers

_COMPARED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
_TURNED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.GtE,
    ast.LtE: ast.Gt,
    ast.Gt: ast.LtE,
    ast.GtE: ast.Lt,
}
"""For what is measured against a fitted number: just on it is no case that anybody meant."""
_COMPUTED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}
_CALLED = {"min": "max", "max": "min", "any": "all", "all": "any"}
_NO_LOGIC = ("returns", "annotation", "decorator_list", "type_params")
"""Parts of a node that only tell a type or how much is cached."""
_SAID_APART = (
    "maxsize",
    "frozen",
    "kw_only",
    "cache_hash",
    "gc",
    "omit_defaults",
    "slots",
    "strict",
)
"""Keywords of a call or a class by which nothing is decided."""

Function = ast.FunctionDef | ast.AsyncFunctionDef


class Fault(Struct, frozen=True, kw_only=True):
    """One fault."""

    path: str
    "The module's file, from the root."
    line: int
    number: int
    "Which of the module's faults, in the order of its tree."
    function: str
    "The qualified name of the outermost function that holds it; empty for what runs at import."
    statement: int
    "The first line of the innermost statement that holds it; 0 at import."
    was: str
    is_: str

    @property
    def name(self) -> str:
        """What names it as long as its function stands, wherever that is moved."""
        return f"{self.path}|{self.function}|{self.was}|{self.is_}"


class Place(Struct, frozen=True):
    """A node that can be changed, what it is and becomes, and how to do it."""

    node: ast.expr | ast.stmt
    was: str
    becomes: str
    change: Callable[[], None]


class _At(Struct, frozen=True):
    """Where a node stands."""

    names: tuple[str, ...] = ()
    "The classes around it, and their function."
    function: str = ""
    statement: int = 0


def faults_in(path: Path, root: Path) -> list[Fault]:
    """Every fault that can be planted in a module."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    name = path.relative_to(root).as_posix()
    fitted = fitted_numbers(name, tree)
    return [
        Fault(
            path=name,
            line=place.node.lineno,
            number=number,
            function=at.function,
            statement=at.statement,
            was=place.was,
            is_=place.becomes,
        )
        for number, (place, at) in enumerate(_places(tree))
        if (place.node.lineno, place.node.col_offset) not in fitted and not _is_nothing(place.node)
    ]


def planted(path: Path, number: int) -> ast.Module:
    """The tree of a module with one of its faults."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for count, (place, _) in enumerate(_places(tree)):
        if count == number:
            place.change()
            return tree
    raise LookupError(f"{path} has no fault {number}")


def _places(tree: ast.Module) -> Iterator[tuple[Place, _At]]:
    for node, at in _nodes(tree, _At()):
        for place in _changes(node):
            yield place, at


def _nodes(node: ast.AST, at: _At) -> Iterator[tuple[ast.AST, _At]]:
    """All nodes of what runs: no annotations, no docstrings, nothing that is only for type checkers."""
    for name, value in ast.iter_fields(node):
        if name in _NO_LOGIC:
            continue
        for child in value if isinstance(value, list) else [value]:
            if not isinstance(child, ast.AST) or _is_talk(child):
                continue
            inside = _inside(node, name, child, at)
            yield child, inside
            yield from _nodes(child, inside)


def _inside(node: ast.AST, name: str, child: ast.AST, at: _At) -> _At:
    """Where a child of a node stands."""
    if isinstance(node, ast.ClassDef):
        at = _At((*at.names, node.name), at.function, at.statement)
    if isinstance(node, Function) and name == "body" and not at.function:
        at = _At(at.names, ".".join((*at.names, node.name)))
    if at.function and isinstance(child, ast.stmt):
        return _At(at.names, at.function, child.lineno)
    return at


def _is_talk(node: ast.AST) -> bool:
    """Whether nothing that is decided comes of it: a docstring, an import, a list of names."""
    match node:
        case ast.Expr(value=ast.Constant()) | ast.Import() | ast.ImportFrom():
            return True
        case ast.If(test=ast.Name(id="TYPE_CHECKING")):
            return True
        case ast.Assign(targets=[ast.Name(id=name)]):
            return name.startswith("__") and name.endswith("__")
        case ast.keyword(arg=name):
            return name in _SAID_APART
    return False


def _changes(node: ast.AST) -> Iterator[Place]:
    match node:
        case ast.Compare(ops=[op, *_]) if type(op) in _COMPARED:
            turned = _TURNED.get(type(op)) if _by_fitted(node) else None
            changed = (turned or _COMPARED[type(op)])()
            yield _place(node, node.ops, [changed, *node.ops[1:]], "ops")
        case ast.BoolOp(op=op):
            other = ast.Or() if isinstance(op, ast.And) else ast.And()
            yield _place(node, op, other, "op")
        case ast.BinOp(op=op) if type(op) in _COMPUTED:
            yield _place(node, op, _COMPUTED[type(op)](), "op")
        case ast.UnaryOp(op=ast.Not()):
            doubled = ast.UnaryOp(ast.Not(), node.operand)
            yield _place(node, node.operand, doubled, "operand")
        case ast.Constant(value=bool() as value):
            yield _place(node, value, not value, "value")
        case ast.Constant(value=int() | float() as value):
            yield _place(node, value, value + 1, "value")
        case ast.Call(func=ast.Name(id=name)) if name in _CALLED:
            yield _place(node, node.func, ast.Name(_CALLED[name], ast.Load()), "func")
        case ast.If() | ast.IfExp() | ast.While():
            denied = ast.UnaryOp(ast.Not(), node.test)
            yield _place(
                node, node.test, denied, "test", shown=f"if not ({ast.unparse(node.test)})"
            )
        case ast.Return(value=ast.expr() as value) if not isinstance(value, ast.Constant):
            yield _place(node, value, ast.Constant(None), "value", shown="return None")
        case ast.Continue():
            change = lambda: setattr(node, "__class__", ast.Break)  # noqa: E731
            yield Place(node, "continue", "break", change)


def _is_nothing(node: ast.expr | ast.stmt) -> bool:
    """Whether nothing is returned: None is as false, and the type checker refuses it."""
    if not isinstance(node, ast.Return) or node.value is None:
        return False
    return ast.unparse(node.value) in ("()", "[]", "{}", "frozenset()", "set()")


def _by_fitted(node: ast.Compare) -> bool:
    """Whether a measure is compared with a number of a fitted table (`WEIGHTS.telling`)."""
    return any(
        isinstance(side, ast.Attribute)
        and (ast.unparse(side.value).rsplit(".", 1)[-1].strip("_").lower() in _TABLES)
        for side in (node.left, *node.comparators)
    )


_TABLES = ("weights", "thresholds")


def _place(
    node: ast.expr | ast.stmt, was: object, becomes: object, field: str, shown: str = ""
) -> Place:
    before = _short(node)
    setattr(node, field, becomes)
    after = shown or _short(node)
    setattr(node, field, was)

    def change() -> None:
        setattr(node, field, becomes)
        ast.fix_missing_locations(node)

    return Place(node, before, after, change)


def _short(node: ast.AST) -> str:
    whole = ast.fix_missing_locations(node)
    return " ".join(ast.unparse(whole).split("\n")[0].split())[:100]
