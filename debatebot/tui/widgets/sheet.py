"""A sheet of blocks: one widget for all prose of a screen, laid out again for each width."""

from collections.abc import Iterable

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from debatebot.tui import safe
from debatebot.tui.paper import Block, lay_out
from debatebot.tui.same import same


class Sheet(Widget):
    """Shows blocks; `show` replaces them."""

    DEFAULT_CSS = """
    Sheet { height: auto; width: 1fr; }
    """

    def __init__(self, blocks: Iterable[Block] = (), *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._blocks = tuple(blocks)
        self._laid_out: tuple[int, list[Content]] = (-1, [])

    def show(self, blocks: Iterable[Block]) -> None:
        """Show these blocks from now on; nothing is laid out again when they are the same."""
        blocks = tuple(blocks)
        if same(blocks, self._blocks):
            return
        self._blocks = blocks
        self._laid_out = (-1, [])
        self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many rows as the blocks take at this width."""
        return len(self._lines(width)) if width else 0

    def get_content_width(self, container: Size, viewport: Size) -> int:
        """All the room there is."""
        return container.width

    def render(self) -> Content:
        """The lines for the width that the sheet has."""
        return safe.stack(self._lines(self.content_size.width))

    def _lines(self, width: int) -> list[Content]:
        if self._laid_out[0] != width:
            self._laid_out = (width, lay_out(self._blocks, width))
        return self._laid_out[1]
