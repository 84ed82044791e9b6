"""Pages of paragraphs, and search that gives no answer away."""

import msgspec

from debatebot.pack.models import GlossaryEntry
from debatebot.play.pages import Term, no_page, page
from debatebot.play.search import search
from tests.packs import river


def test_a_page_holds_the_paragraph_and_all_that_cites_it() -> None:
    found = page(river(), 3)
    assert found is not None
    assert found.section == "What it costs"
    assert found.says.startswith("Two villages would lie")
    assert [(claim.side_name, claim.says) for claim in found.claims] == [
        ("Leave the river", "Two villages would be lost.")
    ]
    assert (found.before, found.after, found.total) == (2, None, 3)


def test_facts_and_listed_sources_stand_on_the_page() -> None:
    first, second = page(river(), 1), page(river(), 2)
    assert first is not None
    assert second is not None
    assert first.sources[0].text == "Floods of the valley, River Office, 2021"
    assert second.facts == ("The dam could light 9,000 homes.",)
    assert first.before is None


def test_there_is_no_page_beyond_the_article() -> None:
    assert page(river(), 4) is None
    assert page(river(), 0) is None
    assert no_page(river(), "9") == "There is no paragraph '9': they run from 1 to 3."


def test_search_finds_paragraphs_claims_terms_and_sources() -> None:
    kinds = [hit.kind for hit in search(river(), "floods")]
    assert kinds == ["paragraph", "claim", "source"]
    assert search(river(), "spillw")[0].title == "spillway"


def test_more_words_rank_higher() -> None:
    hits = search(river(), "villages salmon")
    assert hits[0].paragraph == 3
    assert hits[0].kind == "paragraph"


def test_nothing_asked_for_is_nothing_found() -> None:
    assert search(river(), "  ?? ") == ()
    assert search(river(), "zeppelin") == ()


def test_search_never_shows_a_question_or_its_answer() -> None:
    shown = " ".join(f"{hit.title} {hit.text}" for hit in search(river(), "what two homes dam"))
    for question in river().questions:
        assert question.ask not in shown
        assert question.explain == "" or question.explain not in shown


def test_a_page_explains_the_terms_that_stand_in_it() -> None:
    known = msgspec.structs.replace(
        river().questions_file,
        glossary=(GlossaryEntry(name="Salmon run", also=("salmon",), means="Fish going home."),),
    )
    pack = msgspec.structs.replace(river(), questions_file=known)
    here, elsewhere = page(pack, 3), page(pack, 1)
    assert here is not None
    assert elsewhere is not None
    assert here.terms == (Term("Salmon run", "Fish going home."),)
    assert elsewhere.terms == ()
