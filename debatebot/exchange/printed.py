"""A page of Markdown in the form that a file's name asks for: as it is, or as a PDF."""

from debatebot.exchange.extras import ExtraMissing

PDF = ".pdf"


class NotPrinted(Exception):
    """There can be no PDF here; `message` says what is missing and how to get it."""

    def __init__(self, message: str) -> None:
        self.message = message
        super().__init__(message)


def printed(name: str, page: str) -> str | bytes:
    """What is written to a file of this name.

    Args:
        name: the file's name; `.pdf` at its end makes a PDF of the page.
        page: Markdown.

    Raises:
        NotPrinted: a PDF was asked for, and its packages are not installed.
    """
    if not name.strip().casefold().endswith(PDF):
        return page
    from debatebot.exchange.pdf import write_pdf

    try:
        return write_pdf(page)[0]
    except ExtraMissing as missing:
        raise NotPrinted(missing.message) from None
