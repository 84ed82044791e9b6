"""How well what is on screen can be told from its ground: every pair of colours that was drawn."""

from typing import NamedTuple

from rich.color import Color as RichColor
from rich.segment import Segment
from textual.color import Color
from textual.strip import Strip

from debatebot.tui.app import DebatebotApp

TEXT, MARK = 4.5, 3.0
"""What WCAG AA asks: for text of the size of a terminal's, and for what is drawn rather than read."""
DRAWN = "─━│┃▏▎▍▌▋▊▉█▐▕░▒▓╭╮╰╯┌┐└┘├┤┬┴┼└╸╹╺╻▁▂▃▄▅▆▇▔▀▗▖▝▘◆⎯·•▲▼"
"""Characters that draw lines, bars and edges."""


class Pair(NamedTuple):
    """Two colours that meet on screen, and what is drawn with them."""

    color: str
    ground: str
    text: str

    @property
    def drawn(self) -> bool:
        """Whether it is a line, a bar or an edge, and nothing to read."""
        return all(character in DRAWN for character in self.text if not character.isspace())

    def decorates(self, track: str) -> bool:
        """Whether it is a rule, or the empty part of a gauge whose figure stands beside it."""
        return self.drawn and self.color == track

    @property
    def ratio(self) -> float:
        """Their contrast, from 1 to 21."""
        return contrast(self.color, self.ground)

    @property
    def poor(self) -> bool:
        """Whether it is less than WCAG AA asks."""
        return self.ratio < (MARK if self.drawn else TEXT)


def luminance(color: Color) -> float:
    """How light a colour is, from 0 to 1, as WCAG computes it."""

    def part(value: int) -> float:
        share = value / 255
        return share / 12.92 if share <= 0.03928 else float(((share + 0.055) / 1.055) ** 2.4)

    return 0.2126 * part(color.r) + 0.7152 * part(color.g) + 0.0722 * part(color.b)


def contrast(one: str, two: str) -> float:
    """The contrast of two colours, from 1 to 21."""
    light, dark = sorted((luminance(Color.parse(c)) for c in (one, two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def strips(app: DebatebotApp) -> list[Strip]:
    """What the terminal gets of the screen on top, line by line; what it dims below is left out."""
    ground = app.screen.background_colors[1].rich_color
    whole = app.screen._compositor.render_strips(app.size)
    for line_filter in app.get_line_filters():
        whole = [strip.apply_filter(line_filter, Color.from_rich_color(ground)) for strip in whole]
    if not app.screen.is_modal:
        return whole
    parts = [child.region for child in app.screen.children if child.display]
    left, right = min(part.x for part in parts), max(part.right for part in parts)
    top, bottom = min(part.y for part in parts), max(part.bottom for part in parts)
    return [strip.crop(left, right) for strip in whole[top:bottom]]


def pairs(app: DebatebotApp) -> list[Pair]:
    """Every pair of colours on screen, with a text that is drawn in it."""
    found: dict[tuple[str, str, bool], Pair] = {}
    for strip in strips(app):
        for segment in strip:
            pair = _pair(segment)
            if pair is not None:
                found.setdefault((pair.color, pair.ground, pair.drawn), pair)
    return sorted(found.values())


def _pair(segment: Segment) -> Pair | None:
    text, style = segment.text.strip(), segment.style
    if not text or style is None or style.color is None or style.bgcolor is None:
        return None
    color, ground = style.color, style.bgcolor
    if style.reverse:
        color, ground = ground, color
    return Pair(_hex(color), _hex(ground), text)


def _hex(color: RichColor) -> str:
    return color.get_truecolor().hex
