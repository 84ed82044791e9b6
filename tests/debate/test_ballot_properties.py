"""What must hold of any ballot, on transcripts whose replies are kept as they were."""

from itertools import permutations

import pytest
from msgspec.structs import replace

from debatebot.debate.ballot.ballot import Ballot, ballot_of
from debatebot.debate.fold import round_of
from debatebot.debate.replay import replay
from debatebot.debate.state import Move, Round
from debatebot.debate.tools import Tools
from debatebot.pack.models import Article
from debatebot.pack.prints import prints_of
from tests.debate.rounds import ReaderById, make_pack
from tests.debate.scripted import play, played, scripts, turns_of
from tests.shipped import tools

HONEST = scripts("honest")
FILLERS = (
    " And so on and so forth, as they say.",
    " I just want to make that very clear here.",
    " Anyway, that is what I wanted to say about it, more or less.",
)


def again(round_: Round, texts: list[str], *, read_as_before: bool = False) -> Ballot:
    """The ballot of other turns against the same replies, read anew or as the same claims."""
    before = [said.made if read_as_before else None for said in round_.said if said.by == "learner"]
    moves = [Move(text=text, claims=made) for text, made in zip(texts, before, strict=True)]
    return ballot_of(round_of(round_.settings, moves, tools(), round_.replies), tools())


@pytest.mark.parametrize("name", HONEST)
def test_deleting_a_reply_lowers_clash(name: str) -> None:
    round_, ballot = played(name, 1)
    answers = [(s.number // 2, a.claim) for s in round_.said for a in s.answered]
    for place in {place for place, _ in answers}:
        texts = turns_of(name)
        texts[place] = ""
        left = again(round_, texts)
        elsewhere = {claim for other, claim in answers if other != place}
        only_here = {claim for other, claim in answers if other == place} - elsewhere
        if only_here:
            assert left.rows["clash"] < ballot.rows["clash"], place
        assert left.rows["clash"] <= ballot.rows["clash"], place


@pytest.mark.parametrize("name", HONEST)
def test_a_duplicate_adds_nothing_to_a_turn_passed(name: str) -> None:
    round_, _ = played(name, 1)
    texts = turns_of(name)
    for place in range(1, len(texts) - 1):
        passed = again(round_, [*texts[:place], "", *texts[place + 1 :]])
        doubled = again(round_, [*texts[:place], texts[0], *texts[place + 1 :]])
        assert doubled.total <= passed.total, place


@pytest.mark.parametrize("filler", FILLERS)
@pytest.mark.parametrize("name", HONEST)
def test_padding_adds_nothing(name: str, filler: str) -> None:
    round_, _ = played(name, 1)
    ballot = again(round_, turns_of(name), read_as_before=True)
    padded = again(round_, [text + filler for text in turns_of(name)], read_as_before=True)
    assert {row: p for row, p in padded.rows.items() if p > ballot.rows[row]} == {}


def test_the_order_of_independent_sentences_changes_nothing() -> None:
    sentences = (
        "Hackers from China attack Japan and Europe alike.",
        "China held the Vostok exercises with Russia.",
        "Intelligence from the four partners costs little.",
    )
    rest = ["Nothing speaks against an exchange of warnings.", "That is all I have to say."]
    round_ = play([" ".join(sentences), *rest], "pro")
    ballots = [again(round_, [" ".join(order), *rest]) for order in permutations(sentences)]
    assert ballots[0].total > 0
    assert all(other.rows == ballots[0].rows for other in ballots)


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("turn", ["{reply}", "I say: {reply}", "{reply} {reply}"])
def test_the_parts_own_lines_earn_nothing(seed: int, turn: str) -> None:
    opening = turns_of("honest-01-pro")[0]
    pasted = ballot_of(play([opening, turn, turn, "I rest my case."], "pro", seed), tools())
    passed = ballot_of(play([opening, "", "", "I rest my case."], "pro", seed), tools())
    for row, points in pasted.rows.items():
        assert points <= passed.rows.get(row, 0.0), row
    assert {line.turn for line in pasted.ledger if line.points > 0} <= {0, 1}


def test_the_articles_own_text_earns_nothing() -> None:
    text = (
        "pro1 quiet streets let children cycle to school because forty thousand cars enter the "
        "town every day and the buses that carry most of the people stand still behind them"
    )
    pack = make_pack()
    article = Article(id="town", title="A charge for cars", prints=prints_of(text))
    pack = replace(pack, questions_file=replace(pack.questions_file, article=article))
    known = Tools(pack, ReaderById(pack))
    assert ballot_of(replay([text] * 5, known, side="pro").round, known).total == 0
    unknown = Tools(make_pack(), ReaderById(make_pack()))
    assert ballot_of(replay([text] * 5, unknown, side="pro").round, unknown).total > 0


@pytest.mark.parametrize(
    ("name", "right", "wrong"),
    [
        ("honest-06-anti", "about 3.5 million", "about 5 million"),
        ("honest-06-anti", "China is the EU's largest", "Russia is the EU's largest"),
        ("honest-01-pro", "China is the biggest", "Russia is the biggest"),
    ],
)
def test_a_false_fact_lowers_evidence(name: str, right: str, wrong: str) -> None:
    round_, ballot = played(name, 1)
    texts = [text.replace(right, wrong) for text in turns_of(name)]
    assert texts != turns_of(name)
    assert again(round_, texts).rows["evidence"] < ballot.rows["evidence"]
