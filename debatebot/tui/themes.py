"""The house theme: night water with lamp light, and the same harbour by day.

Every pair of colours that carries text keeps the contrast of WCAG AA (4.5 to 1), which a test
computes. Sheets and content name colours only through these variables.
"""

from textual.theme import Theme

DARK = "harbour-night"
LIGHT = "harbour-day"


def _shared(ink: str, muted: str, chip: str, focus: str, track: str) -> dict[str, str]:
    return {
        "text": ink,
        "text-muted": muted,
        "text-disabled": muted,
        "muted": muted,
        "chip": chip,
        "track": track,
        "focus": focus,
        "input-selection-background": chip,
        "screen-selection-background": chip,
        "link-background-hover": chip,
        "link-color-hover": ink,
        "link-style": "none",
        "link-style-hover": "underline",
        "scrollbar": muted,
        "scrollbar-hover": ink,
        "scrollbar-active": ink,
        "scrollbar-background": "transparent",
        "scrollbar-background-hover": "transparent",
        "scrollbar-background-active": "transparent",
        "scrollbar-corner-color": "transparent",
    }


NIGHT = Theme(
    name=DARK,
    dark=True,
    background="#0e141b",
    surface="#141d27",
    panel="#1c2835",
    foreground="#e3e9ef",
    primary="#74b9e7",
    secondary="#c3a6f5",
    accent="#f0b866",
    success="#7fd19b",
    warning="#f0b866",
    error="#f4948a",
    variables=_shared("#e3e9ef", "#94a5b6", "#25374a", "#74b9e7", "#2b3a4a"),
)
"""For dark terminals, and the one shown first."""

DAY = Theme(
    name=LIGHT,
    dark=False,
    background="#f6f3ec",
    surface="#fdfbf6",
    panel="#ece6da",
    foreground="#1f2a33",
    primary="#0b5a86",
    secondary="#6a3ea6",
    accent="#855000",
    success="#1b6438",
    warning="#855000",
    error="#a32a20",
    variables=_shared("#1f2a33", "#566069", "#dcd3bf", "#0b5a86", "#cfc6b4"),
)
"""For light terminals."""

THEMES = (NIGHT, DAY)


def other(name: str) -> str:
    """The theme that the key for themes goes to from this one."""
    return LIGHT if name == DARK else DARK


def known(name: str) -> str:
    """This theme if it is one of ours, else the one shown first."""
    return name if name in (DARK, LIGHT) else DARK
