"""The words that numbers are made of, and those that say about, over or under."""

UNITS = {
    w: i
    for i, w in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen".split()
    )
}
TENS = {
    w: 10 * (i + 2)
    for i, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split())
} | {"fourty": 40}
SCALES = {
    "hundred": 100.0, "hundreds": 100.0, "thousand": 1e3, "thousands": 1e3, "k": 1e3, "grand": 1e3,
    "million": 1e6, "millions": 1e6, "millon": 1e6, "milion": 1e6, "millions'": 1e6, "mill": 1e6, "mil": 1e6, "mln": 1e6, "mio": 1e6, "mrd": 1e9,
    "m": 1e6, "mn": 1e6, "mm": 1e6, "billion": 1e9, "billions": 1e9, "bilion": 1e9, "billon": 1e9, "bn": 1e9, "b": 1e9, "bln": 1e9,
    "trillion": 1e12, "trillions": 1e12, "trilion": 1e12, "tn": 1e12, "trn": 1e12, "dozen": 12.0, "dozens": 12.0, "lakh": 1e5, "crore": 1e7,
}  # fmt: skip
LETTER_SCALES = frozenset({"k", "m", "b", "mm", "mn", "bn", "tn", "mil", "mill", "grand"})
"""Scales only directly after a number: `m` alone is a letter."""
FRACTIONS = {
    "half": 1 / 2, "halves": 1 / 2, "third": 1 / 3, "thirds": 1 / 3, "quarter": 1 / 4, "quarters": 1 / 4,
    "fourth": 1 / 4, "fourths": 1 / 4, "fifth": 1 / 5, "fifths": 1 / 5, "eighth": 1 / 8, "eighths": 1 / 8,
    "tenth": 1 / 10, "tenths": 1 / 10,
}  # fmt: skip
ORDINALS = {
    w: i + 1
    for i, w in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split()
    )
} | {"twentieth": 20, "thirtieth": 30}
PERCENT = frozenset(
    {
        "%",
        "percent",
        "percents",
        "pct",
        "percentage",
        "procent",
        "prozent",
        "persent",
        "precent",
        "pc",
    }
)
CURRENCY = {
    "$": "dollar", "dollar": "dollar", "dollars": "dollar", "bucks": "dollar", "usd": "dollar", "€": "euro", "euro": "euro",
    "euros": "euro", "eur": "euro", "£": "pound", "pound": "pound", "pounds": "pound", "quid": "pound", "gbp": "pound",
    "yen": "yen", "yuan": "yuan", "rupee": "rupee", "rupees": "rupee", "franc": "franc", "francs": "franc", "chf": "franc", "fr": "franc", "frs": "franc",
    "krona": "crown", "kronor": "crown", "krone": "crown", "kroner": "crown", "crown": "crown", "crowns": "crown", "kr": "crown", "peso": "peso", "pesos": "peso", "zloty": "zloty", "zlotys": "zloty",
    "lira": "lira", "rouble": "rouble", "roubles": "rouble", "ruble": "rouble", "rubles": "rouble", "baht": "baht", "dinar": "dinar", "dinars": "dinar",
    "rand": "rand", "shekel": "shekel", "shekels": "shekel", "cents": "cent", "cent": "cent", "centime": "cent", "centimes": "cent", "pence": "penny", "penny": "penny", "pennies": "penny", "p": "penny",
}  # fmt: skip
ABOUT = frozenset(
    "about around roughly approximately nearly almost circa ca approaching near estimated "
    "close some ish roundabout".split()
)
OVER = frozenset("over above exceeding exceeds beyond plus".split())
UNDER = frozenset("under below fewer".split())
VAGUE = frozenset("bit something odd little change".split())
"""`Nine and a bit million`: more than the number, and how much more is left open."""
THAN = {"more": "over", "greater": "over", "higher": "over", "bigger": "over", "larger": "over",
         "less": "under", "fewer": "under", "lower": "under", "smaller": "under"}  # fmt: skip
LEAST = {"least": "over", "most": "under"}
TIMES = {
    "half": 0.5,
    "double": 2.0,
    "twice": 2.0,
    "triple": 3.0,
    "treble": 3.0,
    "thrice": 3.0,
    "quadruple": 4.0,
}
"""Words before a number that multiply it: `double the 200 of last year`."""
CHANGES = frozenset(
    "rose rise rises risen rising raised raise raises went go goes gone going fell fall falls fallen falling grew grow "
    "grows grown increased increase increases dropped drop drops cut cuts cutting climbed climbs jumped jumps sank sinks "
    "shrank shrunk shrinks down up changed changes moved moves lowered reduced reduces soared doubled halved brought".split()
)
"""Words that tell how a value changed: `from` then names what it was before."""
MINOR = frozenset({"cent", "penny"})
"""The hundredth parts of currencies."""


NUMBER_WORDS: frozenset[str] = (
    (
        frozenset(UNITS)
        | frozenset(TENS)
        | frozenset(SCALES)
        | frozenset(FRACTIONS)
        | frozenset(ORDINALS)
    )
    | PERCENT
    | frozenset(CURRENCY)
    | frozenset(TIMES)
)
"""Every word that numbers are made of: none is a misspelling of another."""


JOINED = {
    f"{ten}{one}": (ten, one) for ten in TENS for one, value in UNITS.items() if 0 < value < 10
} | {f"{one}{scale}": (one, scale) for one in UNITS for scale in ("hundred", "thousand", "million")}
"""Number words written together: `thirtyone`, `twohundred`."""
