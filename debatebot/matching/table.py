"""Every number that decides what a text is matched to, with its reason."""

TOPIC_WEIGHT = 0.3
"""What a word of the motion or the question counts: everybody types it, so it tells little."""

LIGHT_WEIGHT = 0.4
"""What a word counts that goes with any subject (get, make, thing)."""

BEST_PHRASINGS = 3
"""How many phrasings of a point are averaged: several that agree tell more than the best one."""

UNKNOWN_WEIGHT = 0.5
"""What a typed word that the pool does not know adds to a text's length, beside a word that
stands in one entry: a long text about something else must not match by one word."""

SYNONYM = 0.4
"""What a synonym counts beside the word itself: enough to carry a phrasing together with others,
too loose to carry it alone."""
