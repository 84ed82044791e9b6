"""A claim in short, put so that it fits inside a sentence of the part."""


def clause(text: str) -> str:
    """A gist so that it fits inside a sentence: no full stop, small first letter of a plain word."""
    text = text.strip().rstrip(".!?;:")
    first = text.split(" ", 1)[0]
    if (len(first) == 1 or first[1:].islower()) and first.lower() in _SMALL_STARTS:
        return first.lower() + text[len(first) :]
    return "I" + text[1:] if first == "i" else text


_SMALL_STARTS = frozenset(
    """a an the this that these those it its there they we our their your no any
    every each some if when where why how what who more most less few many much all both only even being""".split()
)
"""Plain words that lose their capital inside a sentence."""
