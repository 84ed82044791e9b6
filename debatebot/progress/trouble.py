"""What can go wrong with data on disk, each with the sentence that the learner reads."""


class DataUnusable(Exception):
    """What is stored cannot be read; nothing was changed."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class NotSaved(Exception):
    """Something could not be written; what was stored before is whole."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message
