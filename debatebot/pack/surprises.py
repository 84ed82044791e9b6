"""Unquoted values that YAML reads as something other than the text that was written."""

import re

import yaml

_PLAIN_DECIMAL = re.compile(r"[-+]?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?\Z")
_FIRST = frozenset(first for first in yaml.SafeLoader.yaml_implicit_resolvers if first)
READ_AS = {
    "bool": "true or false",
    "null": "nothing at all",
    "timestamp": "a date",
    "float": "a number",
    "int": "a number",
    "value": "a marker of its own",
    "merge": "an order to merge",
}


def yaml_type(value: str) -> str:
    """What YAML makes of an unquoted value: `str`, `bool`, `null`, `int`, `float`, `timestamp`…"""
    for tag, pattern in yaml.SafeLoader.yaml_implicit_resolvers.get(value[:1], ()):
        if pattern.match(value):
            return str(tag).rpartition(":")[2]
    return "str"


def surprise(value: str) -> str | None:
    """What YAML would make of an unquoted value that is meant as text, or None.

    Plain decimals (`2022`, `3.5`) are None: they are taken as written.
    """
    if value[:1] not in _FIRST and value:
        return None
    kind = yaml_type(value)
    if kind == "str" or (kind in {"int", "float"} and _PLAIN_DECIMAL.match(value)):
        return None
    if kind in {"int", "float"}:
        return _kind_of_number(value)
    return READ_AS[kind]


def _kind_of_number(value: str) -> str:
    bare = value.lstrip("+-").lower()
    if ":" in bare:
        return "a time, counted in sixties"
    if "_" in bare:
        return "a number without its underscores"
    if bare in {".inf", ".nan"}:
        return "infinity" if bare == ".inf" else "not a number"
    if bare[:1] == "0" and bare[1:2].isdigit() and "." not in bare:
        return "a number to the base of eight"
    return "a number"
