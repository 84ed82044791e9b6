"""What the parts of a pack are made of: kinds, sides, ids, texts, and the base of every part."""

from typing import Annotated, Literal

from msgspec import Meta, Struct

QuestionKind = Literal[
    "term",
    "list",
    "number",
    "date",
    "who",
    "explain",
    "contrast",
    "fix",
    "sort",
    "choice",
    "true_false",
]
Side = Literal["pro", "anti"]
Basis = Literal["says", "implies", "reasoned"]
AttackType = Literal["rebut", "undercut", "undermine", "turn", "outweigh", "concede"]
Strictness = Literal["relaxed", "normal", "strict"]

Id = Annotated[
    str,
    Meta(
        min_length=1,
        pattern=r"^[^\s\u0000-\u001f\u007f-\u009f]+$",
        description="Any text without spaces or control characters.",
    ),
]
Text = Annotated[str, Meta(min_length=1, max_length=2000)]
Paragraph = Annotated[int, Meta(ge=1, description="A paragraph of the article, counted from 1.")]


class Model(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of all parts of a pack."""
