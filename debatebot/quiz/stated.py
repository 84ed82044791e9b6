"""How sure a learner says they are: a last ? is a guess, a last ! is sure; neither changes a mark."""

_STATED = {"?": "guess", "？": "guess", "!": "sure", "！": "sure"}


def read_stated(text: str) -> tuple[str, str]:
    """An answer without its last ? and !, and `guess`, `sure` or an empty string.

    Of several the very last counts: `japan?!` is sure.
    """
    answer = text.strip()
    stated = _STATED.get(answer[-1:], "")
    while answer[-1:] in _STATED:
        answer = answer[:-1].rstrip()
    return answer, stated
