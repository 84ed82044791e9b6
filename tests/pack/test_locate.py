"""Which pack is opened: the one asked for, the package's own, the checkout's; never where one stands."""

from pathlib import Path

import pytest

import debatebot
from debatebot.pack.locate import PackNotFound, find_pack
from debatebot.pack.problems import PackProblems
from tests.pack.sample import write_pack


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout without content, standing in for the installed package."""
    folder = tmp_path / "checkout" / "debatebot"
    folder.mkdir(parents=True)
    monkeypatch.setattr(debatebot, "__file__", str(folder / "__init__.py"))
    return folder


def _pack(folder: Path) -> Path:
    folder.mkdir(parents=True)
    return write_pack(folder)


def test_the_pack_asked_for_comes_first(tmp_path: Path, package: Path) -> None:
    _pack(package / "_content")
    assert find_pack(str(tmp_path)) == tmp_path


def test_the_package_comes_before_the_checkout(package: Path) -> None:
    inside = _pack(package / "_content")
    _pack(package.parent / "content")
    (package.parent / "pyproject.toml").touch()
    assert find_pack(None) == inside
    assert find_pack("") == inside


def test_the_checkout_is_one_only_with_its_project_file(package: Path) -> None:
    beside = _pack(package.parent / "content")
    with pytest.raises(PackNotFound):
        find_pack(None)
    (package.parent / "pyproject.toml").touch()
    assert find_pack(None) == beside


def test_the_working_directory_is_never_searched(
    tmp_path: Path, package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = tmp_path / "here"
    write_pack(_pack(here / "content").parent)
    monkeypatch.chdir(here)
    with pytest.raises(PackProblems) as caught:
        find_pack(None)
    (tried,) = caught.value.problems
    assert tried.file == str(package / "_content")


def test_what_is_wrong_with_the_folder_asked_for(tmp_path: Path) -> None:
    with pytest.raises(PackNotFound, match="there is no such folder"):
        find_pack(str(tmp_path / "nowhere"))
    file = write_pack(tmp_path) / "questions.yaml"
    with pytest.raises(PackNotFound, match="a pack is a folder"):
        find_pack(str(file))


def test_the_shipped_pack_is_found() -> None:
    assert (find_pack(None) / "questions.yaml").is_file()
