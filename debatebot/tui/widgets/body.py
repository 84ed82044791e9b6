"""The part of a screen that scrolls, under or over a box to type into."""

from textual.containers import VerticalScroll


class Body(VerticalScroll):
    """Takes the focus so that arrows scroll it; it looks the same with it and without."""

    def watch_has_focus(self, _has_focus: bool) -> None:
        """Look up no styles: it would be done for all that stands in it, before it is drawn."""
