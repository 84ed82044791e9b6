"""The base of all event types: what happened, in a form that is kept for ever.

Every type has a name (its tag) and a version. Both are fixed once released: a stored event is read
by every later release. A field may be added with a default; a change of meaning takes a new version.
Engines return events as effects; `play` appends them; `progress` keeps and folds them.
"""

from msgspec import Struct


class Event(Struct, frozen=True, kw_only=True, tag_field="type"):
    """Something that happened; `type` names it, `v` is the version of that type."""

    v: int = 1
