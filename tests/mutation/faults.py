"""The faults that can be planted: one place of one module, changed in one way."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

from msgspec import Struct

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
_OUTSIDE = ("returns", "annotation")


class Fault(Struct, frozen=True, kw_only=True):
    """One fault."""

    path: str
    "The module's file, from the root."
    line: int
    number: int
    "Which of the module's faults, in the order of its tree."
    was: str
    is_: str


def faults_in(path: Path, root: Path) -> list[Fault]:
    """Every fault that can be planted in a module."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    name = path.relative_to(root).as_posix()
    return [
        Fault(path=name, line=node.lineno, number=number, was=was, is_=changed)
        for number, (node, was, changed, _) in enumerate(_places(tree))
    ]


def planted(path: Path, number: int) -> ast.Module:
    """The tree of a module with one of its faults."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for place, (_, _, _, change) in enumerate(_places(tree)):
        if place == number:
            change()
            return tree
    raise LookupError(f"{path} has no fault {number}")


Place = tuple[ast.expr | ast.stmt, str, str, Callable[[], None]]


def _places(tree: ast.Module) -> Iterator[Place]:
    """Nodes that can be changed, what they are, what they become, and how to do it."""
    for node in _nodes(tree):
        yield from _changes(node)


def _nodes(node: ast.AST) -> Iterator[ast.AST]:
    """All nodes of what runs: no annotations, no docstrings, nothing that is only for type checkers."""
    for name, value in ast.iter_fields(node):
        if name in _OUTSIDE:
            continue
        for child in value if isinstance(value, list) else [value]:
            if not isinstance(child, ast.AST) or _is_talk(child):
                continue
            yield child
            yield from _nodes(child)


def _is_talk(node: ast.AST) -> bool:
    text = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    checked = isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
    return text or checked or isinstance(node, ast.Import | ast.ImportFrom)


def _changes(node: ast.AST) -> Iterator[Place]:
    match node:
        case ast.Compare(ops=[op, *_]) if type(op) in _COMPARED:
            yield _place(node, node.ops, [_COMPARED[type(op)](), *node.ops[1:]], "ops")
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
            turned = ast.UnaryOp(ast.Not(), node.test)
            yield _place(
                node, node.test, turned, "test", shown=f"if not ({ast.unparse(node.test)})"
            )
        case ast.Return(value=ast.expr() as value) if not isinstance(value, ast.Constant):
            yield _place(node, value, ast.Constant(None), "value", shown="return None")
        case ast.Continue():
            yield node, "continue", "break", lambda: setattr(node, "__class__", ast.Break)


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

    return node, before, after, change


def _short(node: ast.AST) -> str:
    whole = ast.fix_missing_locations(node)
    return " ".join(ast.unparse(whole).split("\n")[0].split())[:100]
