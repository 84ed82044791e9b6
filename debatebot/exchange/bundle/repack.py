"""A wheel of what is installed, from the record that its installation left."""

import sysconfig
from collections.abc import Iterable, Mapping
from importlib.metadata import Distribution, PackagePath
from pathlib import Path, PurePosixPath

from debatebot.exchange.bundle.trouble import CannotBundle
from debatebot.exchange.bundle.wheel_file import digest, tags_in, wheel_name, write_wheel

LEFT_BY_INSTALLING = frozenset(
    {
        "INSTALLER",
        "REQUESTED",
        "RECORD",
        "RECORD.jws",
        "RECORD.p7s",
        "direct_url.json",
        "uv_cache.json",
    }
)
"""Files beside the metadata that tell of this installation alone."""
_SCRIPT_ENDINGS = ("", ".exe", "-script.py", "-script.pyw", ".exe.manifest")
"""What an installer adds to the name of an entry point, by system."""


def repack(dist: Distribution, into: Path) -> Path:
    """Write the wheel that a distribution was installed from, as it stands installed.

    Left out is what the installation added and the next one adds again: compiled files, scripts of
    entry points, who installed it and from where.

    Args:
        dist: an installed distribution.
        into: the folder for the wheel.

    Returns:
        The wheel.

    Raises:
        CannotBundle: there is no record of its files, one of them is missing or was changed, or it
            is run from a folder of its author.
    """
    wheel = dist.read_text("WHEEL")
    if dist.files is None or wheel is None:
        raise CannotBundle(
            f"'{dist.name}' has no record of its files: it did not come by pip. Make an environment"
            " with python -m venv, install debatebot into it, and bundle from there."
        )
    if is_editable(dist):
        raise CannotBundle(
            f"'{dist.name}' is run from a folder of its author; install it as others do, then bundle."
        )
    info = metadata_folder(dist)
    files: dict[str, bytes] = {}
    scripts = _scripts_of(dist)
    for file in dist.files:
        name = _name_in_wheel(dist, file, info, scripts)
        if name is not None:
            files[name] = _content(dist, file, as_script=".data/scripts/" in name)
    path = into / wheel_name(info.removesuffix(".dist-info"), tags_in(wheel))
    write_wheel(path, files)
    return path


def is_editable(dist: Distribution) -> bool:
    """Whether a distribution is run from where its source lies."""
    return '"editable": true' in (dist.read_text("direct_url.json") or "")


def metadata_folder(dist: Distribution) -> str:
    """The name of the folder of its metadata: `name-version.dist-info`."""
    folders = (PurePosixPath(str(file).replace("\\", "/")).parts[0] for file in dist.files or ())
    return next(name for name in folders if name.endswith(".dist-info"))


def _scripts_of(dist: Distribution) -> frozenset[str]:
    """The names under which an installer writes scripts for entry points."""
    kinds = ("console_scripts", "gui_scripts")
    names = [point.name for point in dist.entry_points if point.group in kinds]
    if dist.name == "pip":  # it writes one more script, with the version of Python in its name
        names += [f"pip{sysconfig.get_python_version()}", f"pip-{sysconfig.get_python_version()}"]
    return frozenset(f"{name}{ending}" for name in names for ending in _SCRIPT_ENDINGS)


def _name_in_wheel(
    dist: Distribution, file: PackagePath, info: str, scripts: frozenset[str]
) -> str | None:
    """Where a file stands in the wheel; None when the next installation makes it anew.

    Raises:
        CannotBundle: it lies where no wheel can put a file.
    """
    path = PurePosixPath(str(file).replace("\\", "/"))
    if path.suffix == ".pyc" or "__pycache__" in path.parts:
        return None
    if path.parent.name == info and path.name in LEFT_BY_INSTALLING:
        return None
    if ".." not in path.parts:
        return path.as_posix()
    place = Path(str(dist.locate_file(file))).resolve()
    for kind, folder in _folders():
        if place.is_relative_to(folder):
            inside = place.relative_to(folder).as_posix()
            if kind == "scripts" and inside in scripts:
                return None
            return f"{info.removesuffix('.dist-info')}.data/{kind}/{inside}"
    raise CannotBundle(f"'{dist.name}' has a file where no wheel puts one: {place}")


def _folders() -> Iterable[tuple[str, Path]]:
    """The places that a wheel can put files in, the more special first: for all, and for one user."""
    for scheme in (sysconfig.get_default_scheme(), sysconfig.get_preferred_scheme("user")):
        places: Mapping[str, str] = sysconfig.get_paths(scheme)
        for kind in ("purelib", "platlib", "scripts", "include", "data"):
            yield ("headers" if kind == "include" else kind), Path(places[kind]).resolve()


def _content(dist: Distribution, file: PackagePath, *, as_script: bool) -> bytes:
    """What a file holds.

    Raises:
        CannotBundle: it is missing, or not as it was installed.
    """
    try:
        content = Path(str(dist.locate_file(file))).read_bytes()
    except OSError as problem:
        raise CannotBundle(f"'{dist.name}' is not whole: {file}: {problem.strerror}") from None
    if file.hash is not None and digest(content, file.hash.mode) != file.hash.value:
        raise CannotBundle(
            f"'{dist.name}' was changed after it was installed: {file}. Install it again, then bundle."
        )
    first, newline, rest = content.partition(b"\n")
    if as_script and first.startswith(b"#!") and b"python" in first:
        return b"#!python" + newline + rest  # an installer puts its own interpreter here
    return content
