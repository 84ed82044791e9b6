"""Words that go with any subject: content, but hardly telling."""

from debatebot.text.stems import stem
from debatebot.text.synonyms import family

_WORDS = """
get make take give go come put let keep use want need try say tell see look find show seem
become happen start begin thing things stuff way lot lots kind sort bit part people person someone
something anything everything everyone time times year years place case point fact article author
text writer question answer reason because example good bad able actually
basically probably maybe perhaps definitely certainly clearly simply generally usually always often
still already around much many several different certain whole own real really able side same more most less least fewer before after few couple following
"""

LIGHT: frozenset[str] = frozenset(family(stem(word)) for word in _WORDS.split())
"""Their families."""
