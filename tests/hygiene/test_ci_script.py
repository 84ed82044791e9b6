"""The script that CI starts runs the README's test command, word for word."""

import subprocess
from pathlib import Path

import pytest

from tests.files import ROOT


@pytest.mark.parametrize(("ending", "code"), [("true", 0), ("false", 1)])
def test_ci_runs_the_command_of_the_readme(tmp_path: Path, ending: str, code: int) -> None:
    script = tmp_path / ".ci" / "run"
    script.parent.mkdir()
    script.write_bytes((ROOT / ".ci" / "run").read_bytes())
    line = f"python3 -m venv --help > /dev/null && echo from $PWD && {ending} -m tests"
    (tmp_path / "README.md").write_text(f"```sh\n{line}\n```\n", encoding="utf-8")
    done = subprocess.run(["bash", str(script)], capture_output=True, text=True, cwd="/")
    assert done.stdout == f"from {tmp_path}\n"
    assert done.returncode == code


def test_ci_can_be_started() -> None:
    assert (ROOT / ".ci" / "run").stat().st_mode & 0o111
