"""How marking works, in plain words, for every front end."""

MARKING: tuple[str, ...] = (
    "Spelling, capitals, accents, grammar and word order cost nothing where the meaning is safe.",
    "Numbers, dates and names have to be right; 'not' and 'against' are read.",
    "A list of everything, copying the question, length and a confident tone earn nothing.",
    "A wrong extra in a list takes half a point away.",
    "Points are counted one by one; the marks and the words behind them are always shown.",
    "'Nearly' says what is amiss (check the spelling, which one, true since then) and gives a free try.",
    "'Not so sure' beside a mark means a close call: look at the words behind it.",
    "If you disagree, say right or wrong: your mark stands beside ours.",
)
"""One rule a line."""
