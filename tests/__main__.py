"""The one test command: `python -m tests` runs every check and stops at the first that fails.

The command is the same on a desk and in CI. The checks run side by side and are told in their order;
pytest comes last, so that its summary ends the output.
"""

import argparse
import os
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]


class Check(NamedTuple):
    """One tool, run by the interpreter that runs us, so that no other version of it can be meant."""

    name: str
    arguments: tuple[str, ...]


LINT_IMPORTS = "from importlinter.cli import lint_imports_command as lint; lint()"
"""The package has a script and no module to run: this way it is the one of our interpreter."""

CHECKS: tuple[Check, ...] = (
    Check("ruff check", ("-m", "ruff", "check", ".")),
    Check("ruff format --check", ("-m", "ruff", "format", "--check", ".")),
    Check("mypy", ("-m", "mypy")),
    Check("lint-imports", ("-c", LINT_IMPORTS, "--no-logo")),
    Check("codespell", ("-m", "codespell_lib")),
    Check("dead code", ("-m", "tests.dead_code")),
    Check("debatebot check", ("-m", "debatebot", "check")),
)


def main() -> int:
    """Run the checks, then pytest.

    Returns:
        0 when everything passed, else 1; a last line then names what failed.
    """
    options = _options()
    before = _tree()
    failed = _first_that_fails()
    if failed is not None:
        return _failed(failed.name)
    if subprocess.run(
        [sys.executable, "-m", "pytest", *_pytest(options)], cwd=ROOT, stdin=subprocess.DEVNULL
    ).returncode:
        return _failed("pytest")
    if "CI" in os.environ and (left := _tree() - before):
        print("\n".join(sorted(left)))
        return _failed("a clean tree: the tests left the files above")
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests", description=__doc__.splitlines()[0])
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--quick", action="store_true", help="without terminals and packaging")
    length.add_argument("--slow", action="store_true", help="with the long runs as well")
    parser.add_argument("pytest", nargs="*", metavar="ARGUMENT", help="after --: for pytest")
    return parser.parse_args()


def _pytest(options: argparse.Namespace) -> list[str]:
    arguments = ["-n", "4", "--dist", "worksteal", *options.pytest]
    if options.quick:
        arguments += ["-m", "not slow and not terminal and not packaging"]
    if options.slow:
        arguments += ["-m", ""]
    return arguments


def _first_that_fails() -> Check | None:
    """Run all checks at once; tell each in its order, and what it said only if it failed."""
    start = time.monotonic()
    with ExitStack() as stack:
        running = [(check, stack.enter_context(_started(check))) for check in CHECKS]
        for check, process in running:
            print(f"{check.name:<20} ", end="", flush=True)
            said, _ = process.communicate()
            outcome = "FAILED" if process.returncode else "ok"
            print(f"{outcome:<6} {time.monotonic() - start:5.1f} s", flush=True)
            if process.returncode:
                print(said)
                for _, other in running:
                    other.kill()
                return check
    return None


def _started(check: Check) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, *check.arguments],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )


def _failed(name: str) -> int:
    print(f"Stopped: {name} did not pass.", flush=True)
    return 1


def _tree() -> set[str]:
    """What git sees as changed or new; nothing where there is no git or no checkout."""
    try:
        status = subprocess.run(
            ["git", "status", "--porcelain"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
        )
    except OSError:
        return set()
    return set(status.stdout.splitlines())


if __name__ == "__main__":
    sys.exit(main())
