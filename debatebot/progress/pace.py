"""Every number that decides when something comes back, each with its reason."""

RETENTION = 0.9
"""Chance of knowing something on the day on which it comes back: the value for which FSRS is tuned, and
at which its measure of stability is defined."""

LONGEST_DAYS = 365
"""Nothing stays away for longer: an article is studied for a course, not for a lifetime."""

PARTLY_KNOWN = 0.6
"""Share of the points from which a partly right answer counts as known with effort: two of three do,
half does not."""

KEEPS_SLIPPING = 4
"""Times that something was not known until it is told apart: once is learning, twice is bad luck."""

HELD = 2
"""Times known in a row after which something no longer counts as slipping."""

ROLLOVER_HOUR = 4
"""Hour at which a day of study begins: whoever learns until two in the night is still in yesterday."""

NEW_A_DAY = 8
"""New questions in a day: more would come back as more than five minutes a day a week later."""

LIMIT_A_DAY = 40
"""Answers in a day of what is due and new: after about half an hour they get worse."""

SECONDS = {"fact": 40, "rebuttal": 60, "tradeoff": 90}
"""How long one of each takes; a tradeoff has four beats."""
