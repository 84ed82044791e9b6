"""The page that lies in a bundle, for whoever finds it on a stick."""

from collections.abc import Mapping


def readme(system: str, pins: Mapping[str, str], pack: str) -> str:
    """The text of `README.txt`.

    Args:
        system: what it runs on, in words.
        pins: what is inside, with versions.
        pack: the title of the pack that it brings along; empty for the shipped one.
    """
    inside = "\n".join(f"    {name} {version}" for name, version in pins.items())
    about = f"It opens with the pack '{pack}'.\n" if pack else ""
    return f"""debatebot, ready to run

This folder runs debatebot on a machine with
{system}.
It needs no network and no administrator.
{about}
Start it

    Linux, macOS:  open a terminal in this folder and type    sh start.sh
    Windows:       type    start.bat    or double-click it

What follows goes to debatebot:    sh start.sh warmup --plain

The first start sets it up and takes some seconds; later ones begin at once.
What it sets up lies in the folder 'installed' here, or, if this folder cannot
be written to or holds no programs, in 'debatebot-bundle' among the user's own
data (Linux: ~/.local/share, macOS: ~/Library/Application Support, Windows:
%LOCALAPPDATA%). Delete either and the next start makes it again.

Progress is kept in the user's own data, never in this folder; 'data path' says
where. To keep it on the stick:    sh start.sh --data ./progress

If it does not start, it says why in a sentence. It needs the same version of
Python and the same kind of system that it was made on. Which Python it takes
can be said with DEBATEBOT_PYTHON=/path/to/python3.
SHA256SUMS holds a checksum of every file; the first start compares them.

Inside, each under its own licence (in its wheel):

{inside}
"""
