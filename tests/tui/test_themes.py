"""Both themes keep the contrast of WCAG AA for everything that is read."""

import re
from pathlib import Path

import pytest
from textual.color import Color
from textual.theme import Theme

import debatebot.tui
from debatebot.tui import themes

READ = ("foreground", "primary", "secondary", "accent", "success", "warning", "error")
GROUNDS = ("background", "surface", "panel")
AA = 4.5


def luminance(color: Color) -> float:
    def part(value: int) -> float:
        share = value / 255
        return share / 12.92 if share <= 0.03928 else ((share + 0.055) / 1.055) ** 2.4

    return 0.2126 * part(color.r) + 0.7152 * part(color.g) + 0.0722 * part(color.b)


def contrast(one: str, two: str) -> float:
    light, dark = sorted((luminance(Color.parse(c)) for c in (one, two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_itself() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("theme", themes.THEMES, ids=lambda theme: theme.name)
def test_text_is_read_on_every_ground(theme: Theme) -> None:
    colors = {name: getattr(theme, name) for name in READ} | {"muted": theme.variables["muted"]}
    poor = {
        f"{name} on {ground}": round(ratio, 2)
        for name, color in colors.items()
        for ground in GROUNDS
        if (ratio := contrast(color, getattr(theme, ground))) < AA
    }
    assert poor == {}


@pytest.mark.parametrize("theme", themes.THEMES, ids=lambda theme: theme.name)
def test_selected_text_is_read(theme: Theme) -> None:
    assert contrast(theme.variables["text"], theme.variables["chip"]) >= AA


def test_the_key_for_themes_goes_to_and_fro() -> None:
    assert themes.other(themes.DARK) == themes.LIGHT
    assert themes.other(themes.LIGHT) == themes.DARK
    assert themes.known("no such") == themes.DARK


def test_sheets_name_colours_by_variables_alone() -> None:
    folder = Path(debatebot.tui.__file__).parent
    literal = re.compile(r"#[0-9a-fA-F]{3,8}\b|rgba?\(")
    found = [
        f"{path.name}: {line}"
        for path in sorted(folder.rglob("*.tcss"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if literal.search(line.partition(":")[2])
    ]
    assert found == []
