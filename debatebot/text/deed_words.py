"""Small words by which actors, actions and what is done to whom are told apart."""

PRONOUNS = frozenset(
    "i you he she it we they them him us me who which that this these those one ones some others "
    "somebody someone nobody no-one none themselves itself himself herself".split()
)
BEING = frozenset("is are was were be been being am get gets got getting".split())
HELPING = frozenset(
    "will would shall should can could may might must do does did cannot to not never".split()
)
HAVING = frozenset("have has had having".split())
SKIPPED = frozenset(
    "also just then even still now already only always often never not no longer soon ever rather "
    "usually simply really actually both all each itself himself herself themselves".split()
)
OWNING = frozenset("his her its their our your my".split())
BEFORE_NOUN = OWNING | frozenset(
    "the a an this these those any every each another some no all both such more less fewer many much "
    "other its whose".split()
)
PREPOSITIONS = frozenset(
    "of to in on at for with from by without into onto about against over under between through "
    "during near behind towards toward after before since until than as like among across along "
    "around beside besides despite off up out down".split()
)
RELATIVE = frozenset("that which who whom what".split())
