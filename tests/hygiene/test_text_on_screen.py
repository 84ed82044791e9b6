"""Text that is put together never reaches a widget as markup: a name such as `[/]` would end the app."""

import ast
from collections.abc import Iterator

import pytest

from tests.files import name_of, python_files, tree_of

MARKUP = {"notify", "Static", "Label", "Button", "Checkbox", "RadioButton", "Option", "Collapsible"}
"""Calls whose first argument is read as markup unless they are told otherwise."""


def composed_markup(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and name of each call that is given a composed string as markup."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else _bare(node.func)
        if name in MARKUP and _is_composed(node.args[0]) and not _markup_is_off(node):
            yield node.lineno, name


def _bare(called: ast.expr) -> str:
    return called.id if isinstance(called, ast.Name) else ""


def _is_composed(text: ast.expr) -> bool:
    formatted = (
        isinstance(text, ast.Call)
        and isinstance(text.func, ast.Attribute)
        and text.func.attr in {"format", "join"}
    )
    return isinstance(text, ast.JoinedStr | ast.BinOp) or formatted


def _markup_is_off(call: ast.Call) -> bool:
    return any(
        keyword.arg == "markup"
        and isinstance(keyword.value, ast.Constant)
        and keyword.value.value is False
        for keyword in call.keywords
    )


def test_no_composed_string_is_read_as_markup() -> None:
    found = [
        f"{name_of(path)}:{line}: {name}"
        for path in python_files("debatebot/tui")
        for line, name in composed_markup(tree_of(path))
    ]
    assert found == []


@pytest.mark.parametrize(
    "code",
    [
        "self.notify(f'No {name}')",
        "Static('¶' + text)",
        "Label('{}'.format(name))",
        "self.app.notify(', '.join(names), title='x')",
    ],
)
def test_a_composed_string_is_found(code: str) -> None:
    assert len(list(composed_markup(ast.parse(code)))) == 1


@pytest.mark.parametrize(
    "code", ["notify(f'{a}', markup=False)", "Static(safe(text))", "Label('ok')"]
)
def test_safe_text_is_allowed(code: str) -> None:
    assert list(composed_markup(ast.parse(code))) == []
