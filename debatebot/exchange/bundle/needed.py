"""Which installed distributions a program needs: its own requirements, and theirs in turn."""

import re
from collections.abc import Iterable, Mapping, Sequence
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from debatebot.exchange.bundle.trouble import CannotBundle

_REQUIREMENT = re.compile(r"\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[([^\]]*)\])?")
_EXTRA = re.compile(r"\bextra\s*==\s*[\"']([^\"']+)[\"']")


def plain_name(name: str) -> str:
    """A distribution's name as names are compared: `Markdown_It.py` is `markdown-it-py`."""
    return re.sub(r"[-_.]+", "-", name).lower()


def needed(root: Distribution, requires: Sequence[str]) -> list[Distribution]:
    """A distribution and all that it needs, itself first, the rest by name.

    A requirement of an extra counts where the extra is asked for. One under any other condition
    (a system, a version of Python) counts where it is installed: the installation at hand has met
    the conditions of this system, which is the only one that the result is for.

    Args:
        root: where to begin.
        requires: its requirements, as metadata write them.

    Raises:
        CannotBundle: something that is needed whatever the system is not installed.
    """
    found: dict[str, Distribution] = {plain_name(root.name): root}
    asked: set[tuple[str, str]] = set()
    waiting = list(_asked(requires, frozenset(), root.name))
    while waiting:
        name, extras, certain, by = waiting.pop()
        known = found.get(name) or _installed(name, certain, by)
        if known is None:
            continue
        fresh = {extra for extra in extras if (name, extra) not in asked}
        if name not in found or fresh:
            waiting += _asked(known.requires or (), fresh, known.name)
        found[name] = known
        asked |= {(name, extra) for extra in fresh}
    return [root, *(found[name] for name in sorted(found) if name != plain_name(root.name))]


def _asked(
    requires: Iterable[str], extras: Iterable[str], by: str
) -> Iterable[tuple[str, frozenset[str], bool, str]]:
    """Names with their extras, whether they are needed on every system, and who needs them."""
    for line in requires:
        wish, _, condition = line.partition(";")
        match = _REQUIREMENT.match(wish)
        only_for = {plain_name(extra) for extra in _EXTRA.findall(condition)}
        if match is None or (only_for and only_for.isdisjoint(map(plain_name, extras))):
            continue
        more = frozenset(plain_name(part) for part in (match[2] or "").split(",") if part.strip())
        yield plain_name(match[1]), more, not condition.strip(), by


def _installed(name: str, certain: bool, by: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:
        if certain:
            raise CannotBundle(f"'{by}' needs '{name}', which is not installed here.") from None
        return None


def with_extras(dist: Distribution, extras: Sequence[str]) -> list[str]:
    """The requirements of a distribution, those of its extras in question without their condition.

    Raises:
        CannotBundle: it has no such extra.
    """
    known = {plain_name(extra) for extra in dist.metadata.get_all("Provides-Extra") or ()}
    for extra in extras:
        if plain_name(extra) not in known:
            raise CannotBundle(f"'{dist.name}' has no extra '{extra}'.")
    found = []
    for line in dist.requires or ():
        wish, _, condition = line.partition(";")
        only_for = {plain_name(extra) for extra in _EXTRA.findall(condition)}
        if not only_for:
            found.append(line)
        elif not only_for.isdisjoint(map(plain_name, extras)):
            found.append(wish)
    return found


def pins(distributions: Iterable[Distribution]) -> Mapping[str, str]:
    """Names and the versions that are installed."""
    return {plain_name(each.name): each.version for each in distributions}
