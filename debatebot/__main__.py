"""`python -m debatebot` and the `debatebot` script."""

import sys


def main() -> None:
    """Run the command line and leave with its exit code."""
    from debatebot.cli.main import run
    from debatebot.cli.output import prepare_streams

    prepare_streams()
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
