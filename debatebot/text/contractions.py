"""Short forms of everyday English, spelled out: contractions, chat words, abbreviations."""

_NOT = (
    "is are was were do does did has have had would could should must might need ought "
    "ca wo sha ai dare may"
).split()
_FULL = {"ca": "can", "wo": "will", "sha": "shall", "ai": "is"}

SHORT_FORMS: dict[str, tuple[str, ...]] = {
    **{f"{verb}n't": (_FULL.get(verb, verb), "not") for verb in _NOT},
    # The same without the apostrophe, as most people type it. `wont`, `cant` are words of their
    # own that nobody types by accident.
    **{f"{verb}nt": (_FULL.get(verb, verb), "not") for verb in _NOT},
    "cannot": ("can", "not"),
    "dosnt": ("does", "not"), "doesent": ("does", "not"),
    "cudnt": ("could", "not"), "shudnt": ("should", "not"), "wudnt": ("would", "not"),
    "wernt": ("were", "not"), "arnt": ("are", "not"), "isint": ("is", "not"), "havnt": ("have", "not"),
    "didint": ("did", "not"), "woudnt": ("would", "not"), "coudnt": ("could", "not"),
    "dosent": ("does", "not"), "doesnot": ("does", "not"), "dont": ("do", "not"),
    "gonna": ("going", "to"), "wanna": ("want", "to"), "gotta": ("got", "to"),
    "gotten": ("got",), "dunno": ("do", "not", "know"), "lemme": ("let", "me"),
    "kinda": ("kind", "of"), "sorta": ("sort", "of"), "coz": ("because",), "cos": ("because",),
    "cuz": ("because",), "bc": ("because",), "bcs": ("because",), "bcoz": ("because",),
    "enuf": ("enough",), "enuff": ("enough",), "nuff": ("enough",), "alot": ("a", "lot"),
    "thers": ("there", "is"), "wiv": ("with",), "shud": ("should",), "wud": ("would",),
    "cud": ("could",), "st": ("saint",), "kno": ("know",), "wat": ("what",), "wen": ("when",),
    "nowt": ("nothing",), "zilch": ("nothing",), "nada": ("nothing",), "naught": ("nothing",), "nuffin": ("nothing",),
    "nuthin": ("nothing",), "nothin": ("nothing",), "tho": ("though",), "thru": ("through",), "til": ("until",),
    "u": ("you",), "ur": ("your",), "r": ("are",), "w": ("with",), "w/": ("with",), "w/o": ("without",),
    "°": ("degrees",), "n": ("and",), "&": ("and",), "pls": ("please",), "plz": ("please",), "thx": ("thanks",),
    "ppl": ("people",), "govt": ("government",), "gov": ("government",), "govts": ("governments",),
    "gvmt": ("government",), "intl": ("international",), "int'l": ("international",),
    "mgmt": ("management",), "dept": ("department",), "info": ("information",),
    "intel": ("intelligence",), "orgs": ("organizations",),
    "org": ("organization",), "yr": ("year",), "yrs": ("years",), "hrs": ("hours",), "hr": ("hour",),
    "min": ("minutes",), "mins": ("minutes",), "approx": ("approximately",), "avg": ("average",),
    "max": ("maximum",), "tech": ("technology",), "env": ("environment",), "enviro": ("environment",),
    "econ": ("economic",), "pop": ("population",), "vs": ("versus",), "esp": ("especially",),
    "sec": ("seconds",), "secs": ("seconds",), "wk": ("week",), "wks": ("weeks",),
    "mth": ("month",), "mths": ("months",), "ya": ("you",), "im": ("i", "am"), "ive": ("i", "have"),
    "theyre": ("they", "are"), "theres": ("there", "is"), "thats": ("that", "is"),
    "whats": ("what", "is"), "youre": ("you", "are"), "subs": ("submarines",), "sub": ("submarine",),
    "mon": ("monday",), "tue": ("tuesday",), "tues": ("tuesday",), "thu": ("thursday",), "thurs": ("thursday",), "fri": ("friday",),
    "natl": ("national",), "nat'l": ("national",), "uni": ("university",), "unis": ("universities",),
    "gr8": ("great",), "2day": ("today",), "smth": ("something",), "sth": ("something",),
    "prolly": ("probably",), "prob": ("probably",), "probs": ("probably",), "def": ("definitely",),
    "temp": ("temperature",), "temps": ("temperatures",), "ad": ("advertisement",),
    "ads": ("advertisements",), "app": ("application",), "apps": ("applications",),
    "prof": ("professor",), "exec": ("executive",), "pres": ("president",),
    "veg": ("vegetables",), "telly": ("television",), "tv": ("television",),
    "kms": ("kilometres",), "km": ("kilometres",), "kg": ("kilograms",), "kgs": ("kilograms",),
    "mph": ("miles", "per", "hour"), "kph": ("kilometres", "per", "hour"), "kmh": ("kilometres", "per", "hour"),
}  # fmt: skip
"""Folded short form to the words that it stands for."""

_ENDINGS = {"'re": "are", "'ve": "have", "'ll": "will", "'d": "would", "'m": "am"}


def spelled_out(word: str) -> tuple[str, ...]:
    """The words behind one folded word: itself, unless it is a short form."""
    if word in SHORT_FORMS:
        return SHORT_FORMS[word]
    for ending, full in _ENDINGS.items():
        if word.endswith(ending) and len(word) > len(ending):
            return (word[: -len(ending)], full)
    return (word,)
