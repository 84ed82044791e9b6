"""Lines that are typed: answers, commands, and what is neither."""

import pytest

from debatebot.play.typed import Refused, read_slash


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("quit", "Type /quit to leave; with a full stop behind it, 'quit' is your answer."),
        (" EXIT ", "Type /quit to leave; with a full stop behind it, 'EXIT' is your answer."),
        ("help", "Type /help to see what can be done here; with a full stop behind it, 'help' is"),
    ],
)
def test_a_cry_for_the_way_out_is_never_marked(line: str, said: str) -> None:
    refused = read_slash(line, "question")
    assert isinstance(refused, Refused)
    assert refused.message.startswith(said)
    assert read_slash(f"{line.strip()}.", "question") is None
    assert read_slash(line, "search") is None


def test_a_word_is_told_only_where_its_command_is() -> None:
    assert isinstance(read_slash("hint", "turn"), Refused)
    assert read_slash("hint", "guess") is None
    home = read_slash("Home", "turn")
    assert isinstance(home, Refused)
    assert home.message.startswith("Type /home to go home;")
