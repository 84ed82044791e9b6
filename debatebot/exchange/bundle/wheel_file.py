"""Writes a wheel: a zip of files with their checksums, the same bytes for the same files."""

import base64
import csv
import hashlib
import io
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The time of every entry: when a wheel was packed says nothing about what is in it."""
_PLAIN, _RUNNABLE = 0o644, 0o755


def tags_in(wheel: str) -> list[str]:
    """The tags that a `WHEEL` file lists, such as `py3-none-any`."""
    lines = (line.partition(":") for line in wheel.splitlines())
    return [value.strip() for name, _, value in lines if name.strip() == "Tag"]


def wheel_name(stem: str, tags: Sequence[str]) -> str:
    """The file name of a wheel.

    Args:
        stem: name and version, as the folder of its metadata has them.
        tags: at least one; those of one wheel differ in single parts, which a dot joins.
    """
    parts = zip(*(tag.split("-") for tag in tags), strict=True)
    return "-".join((stem, *(".".join(sorted(set(part))) for part in parts))) + ".whl"


def write_wheel(path: Path, files: Mapping[str, bytes]) -> None:
    """Write a wheel with its `RECORD`, entries in the order of their names.

    Args:
        path: where to; what is there is written over.
        files: contents by their names in the wheel, `….dist-info/WHEEL` among them.
    """
    info = next(name.partition("/")[0] for name in sorted(files) if ".dist-info/" in name)
    record = f"{info}/RECORD"
    listed = io.StringIO()
    rows = csv.writer(listed, lineterminator="\n")
    for name in sorted(files):
        rows.writerow((name, f"sha256={digest(files[name])}", len(files[name])))
    rows.writerow((record, "", ""))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files):
            _add(archive, name, files[name])
        _add(archive, record, listed.getvalue().encode("utf-8"))


def digest(content: bytes, method: str = "sha256") -> str:
    """A checksum as records of wheels write it: URL-safe, without padding."""
    raw = hashlib.new(method, content).digest()
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode("ascii")


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    entry = zipfile.ZipInfo(name, _EARLIEST)
    mode = _RUNNABLE if ".data/scripts/" in name else _PLAIN
    entry.external_attr = (0o100000 | mode) << 16
    entry.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(entry, content)
