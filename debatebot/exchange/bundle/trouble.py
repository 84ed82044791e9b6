"""Why no bundle can be made: a sentence for whoever asked for it."""


class CannotBundle(Exception):
    """A bundle made of this would not run elsewhere.

    Args:
        message: a sentence that says why, and what to do.
    """

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message
