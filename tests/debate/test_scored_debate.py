"""The scored debate of the docs: a file that replays, and a page that says what answers what.

`debatebot replay docs/scored-debate.jsonl --side anti --format scored --seed 3 --transcript` prints
the page.
"""

import json
import re
from functools import lru_cache
from pathlib import Path

from debatebot.debate.ballot.ballot import ballot_of
from debatebot.debate.formats import FORMATS
from debatebot.debate.replay import replay
from debatebot.debate.session import DebateState
from debatebot.debate.transcript import transcript
from tests.shipped import tools

DOCS = Path(__file__).parents[2] / "docs"


@lru_cache
def played() -> DebateState:
    lines = (DOCS / "scored-debate.jsonl").read_text("utf-8").splitlines()
    texts = [json.loads(line)["text"] for line in lines]
    return replay(texts, tools(), side="anti", seed=3, format_name="scored")


def test_it_is_a_whole_scored_debate() -> None:
    state = played()
    assert state.settings.phases == FORMATS["scored"].phases
    assert state.round.over
    assert not any(said.unearned or said.repeats for said in state.round.said)


def test_every_reply_names_the_turn_that_it_answers() -> None:
    state = played()
    replies = [said for said in state.round.said if said.by == "bot"]
    assert len(replies) == len(FORMATS["scored"].phases)
    for reply in replies:
        turns = [answer for answer in reply.answers if isinstance(answer, int)]
        claims = [answer for answer in reply.answers if isinstance(answer, str)]
        assert turns == [reply.number - 1], reply.text
        assert set(claims) <= set(tools().claims)


def test_the_page_says_so_in_words_and_is_as_it_goes_now() -> None:
    state, shown = played(), (DOCS / "scored-debate.md").read_text("utf-8")
    named = re.findall(r"\*\*(\d+) Bridge:\*\* .+\n\n\*Answers turn (\d+)[:.*]", shown)
    assert [int(reply) - 1 for reply, _ in named] == [int(turn) for _, turn in named]
    assert len(named) == len(FORMATS["scored"].phases)
    ballot = ballot_of(state.round, tools())
    assert shown == transcript(state.round, ballot, tools())
