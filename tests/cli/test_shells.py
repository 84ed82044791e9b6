"""The installed command inside a real shell: completion, and a pipe whose reader goes."""

import os
import shutil
import subprocess
import sys
from pathlib import Path


def test_bash_itself(tmp_path: Path) -> None:
    """The page's line in a real bash, then Tab after `debatebot che`."""
    command = Path(sys.executable).with_name("debatebot")
    assert command.exists()
    bash = shutil.which("bash")
    assert bash is not None
    script = """
    eval "$(_DEBATEBOT_COMPLETE=bash_source debatebot)"
    COMP_WORDS=(debatebot che); COMP_CWORD=1
    _debatebot_completion debatebot che debatebot
    echo "${COMPREPLY[@]}"
    """
    environment = {**os.environ, "PATH": f"{command.parent}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(
        [bash, "-c", script], env=environment, capture_output=True, text=True, cwd=tmp_path
    )
    assert done.stdout == "check\n"


def test_a_reader_that_goes_early_is_no_error() -> None:
    shell = f"'{sys.executable}' -m debatebot --help; echo $? >&2"
    done = subprocess.run(
        ["bash", "-c", f"{{ {shell}; }} | true"], capture_output=True, text=True, check=True
    )
    assert done.stderr == "0\n"
