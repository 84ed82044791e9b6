"""What no test should pin: the numbers that come out of a fit, and only these."""

import ast

FITTED: dict[str, tuple[str, ...]] = {
    "debatebot/matching/weights.py": ("Weights",),
    "debatebot/matching/decision.py": ("APART", "Thresholds"),
    "debatebot/grading/table.py": ("Table", "Far", "Weighing", "RIGHT", "Signs", "SIGNS"),
    "debatebot/debate/smalltalk.py": ("Strangeness",),
}
"""By module: the tables whose weights and thresholds are fitted on labelled texts, or chosen on them.

Only their fractions are left out. Whole numbers in them count something (words, letters, clauses),
and the code that uses them is logic.
"""


def fitted_numbers(name: str, tree: ast.Module) -> set[tuple[int, int]]:
    """Where fitted numbers stand in a module: line and column."""
    tables = [node for node in tree.body if _names(node) & {*FITTED.get(name, ())}]
    return {
        (part.lineno, part.col_offset)
        for table in tables
        for part in _values(table)
        if isinstance(part, ast.Constant | ast.UnaryOp) and _is_fraction(part)
    }


def _names(node: ast.stmt) -> set[str]:
    match node:
        case ast.ClassDef(name=name):
            return {name}
        case ast.Assign(targets=targets):
            return {target.id for target in targets if isinstance(target, ast.Name)}
        case ast.AnnAssign(target=ast.Name(id=name)):
            return {name}
    return set()


def _values(table: ast.stmt) -> list[ast.AST]:
    """The nodes of a table's values, methods left out."""
    fields = table.body if isinstance(table, ast.ClassDef) else [table]
    fields = [field for field in fields if isinstance(field, ast.Assign | ast.AnnAssign)]
    return [part for field in fields for part in ast.walk(field)]


def _is_fraction(node: ast.AST) -> bool:
    match node:
        case ast.UnaryOp(operand=operand):
            return _is_fraction(operand)
        case ast.Constant(value=float()):
            return True
    return False
