"""Words with which people speak for doing a thing or against it, whatever the thing.

They matter only when the claims that a turn fits leave its side open.
"""

import re

_AGAINST = re.compile(
    r"\b(?:(?:that|this|it|which)(?:'s| is| would be| will be) (?:a |an |the )?(?:real |big |huge |serious |major )?"
    r"(?:problem|mistake|waste|disaster|bad idea|terrible idea|mess|risk|danger)"
    r"|(?:i|we)(?: would|'d)?(?: not|n't) (?:trust|touch|risk|want to|bother|go there)|shouldn'?t (?:touch|get involved|do (?:it|this|that))"
    r"|(?:would|will) (?:never|not) work|won'?t work|stay out|stay away|leave it alone|none of our business|not worth|i(?:'d| would) be (?:scared|afraid|worried))",
    re.IGNORECASE,
)
_FOR = re.compile(
    r"\b(?:no reason not to|reason not to|worth (?:it|doing)|good idea|should (?:do|go|support|join|act)|(?:it|that)(?:'d| would) be (?:nice|good|great|better|wonderful)"
    r"|every(?:body|one) wins|some(?:one|body) (?:has|needs) to|(?:can'?t|cannot)(?: just)? (?:let|ignore|stand by|watch|sit)|had better|better be ready|must be protected)",
    re.IGNORECASE,
)


def cue(text: str) -> int:
    """+1 when a text speaks for doing it, -1 against, 0 when it says neither or both."""
    text = text.replace("’", "'")
    return bool(_FOR.search(text)) - bool(_AGAINST.search(text))
