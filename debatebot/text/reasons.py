"""Whether a text gives a reason for what it says, and where the reason begins."""

import re

_REASON = re.compile(
    r"\b(because|becuase|becasue|coz|cuz|bc|cos(?=\s+\w+)"
    r"|since(?!\s+(?:then|when|\d|last|yesterday|the (?:start|beginning|end|war|fall|founding|foundation)\b|its? (?:start|beginning|founding|foundation|creation|birth)\b))"
    r"|as a result|due to|so that|therefore|thus|hence|which means|that means|this means"
    r"|meaning that|that'?s why|that is why|which is why|given that|seeing that|seeing as"
    r"|the reason|a reason (?:for|to|why)|for that reason|after all|in order to|as long as|so (?:it|they|we|any|a|the)"
    r"|so (?:[\w'-]+ ){1,3}(?:should|must|ought to|needs? to|cannot|can'?t|won'?t)"
    r"|(?:(?<=[,;:.!?]\s)|^)(?:and )?so(?=,? \w)(?! (?:what|who|how|why|far|many|much|long|on)\b)"
    r"|(?:(?<=[,;:.!?]\s)|(?:and|or) |^)otherwise|or else|leads? to|results? in|if \w+[^.!?]{3,60}?(?:then|,\s*|would|will|won'?t|can'?t))\b",
    re.IGNORECASE,
)


def reason_at(text: str) -> int | None:
    """Where a reason begins, as a code point of the text, or None without one.

    A reason needs something on its far side: a bare 'because' at the end is none.
    """
    for match in _REASON.finditer(text):
        if len(text[match.start() :].split()) >= 3:
            return match.start()
    return None
