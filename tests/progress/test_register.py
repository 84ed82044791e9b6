"""Every event type has a name and a version, and comes back as it was written."""

import pytest

from debatebot.event import Event
from debatebot.progress.events import Begin, Draft, UnknownEvent
from debatebot.progress.register import TYPES, VERSIONS, decode, encode, subject_of
from debatebot.quiz.effects import Undone
from debatebot.quiz.events import Attempt, Hint

NAMES = """attempt retry mend hint skip shown next over back stance guess weigh say beat memo turn reading rewind ballot
dispute judge judge-first judge-row watched stated joint hinted owed round replied vote staged confirm begin undo override flag draft setting""".split()


def test_names_and_versions_are_fixed() -> None:
    assert sorted(TYPES) == sorted(NAMES)
    assert set(VERSIONS.values()) == {1}


def test_no_event_type_is_left_out() -> None:
    made_elsewhere = {"unknown", "quiz.undone", "quiz.remarked", "quiz.flagged"}
    tags = {str(kind.__struct_config__.tag) for kind in Event.__subclasses__()}
    assert tags - made_elsewhere <= set(TYPES)


def test_an_event_comes_back_as_it_was() -> None:
    event = Begin(kind="quiz", mode="drill", items=("a", "b"), options={"clock": "off"})
    assert decode(*encode(event)) == event


@pytest.mark.parametrize(
    ("name", "version", "body"),
    [
        ("hologram", 1, b'{"type":"hologram","v":1}'),
        ("hint", 2, b'{"type":"hint","v":2,"question":"a","number":"first"}'),
        ("hint", 1, b'{"type":"hint","v":1}'),
        ("hint", 1, b"\xff\xfe"),
    ],
)
def test_what_cannot_be_read_is_kept_as_it_is(name: str, version: int, body: bytes) -> None:
    event = decode(name, version, body)
    assert event == UnknownEvent(name=name, body=body, v=version)
    assert encode(event) == (name, version, body)


def test_a_field_added_later_does_not_stop_an_earlier_release() -> None:
    body = b'{"type":"hint","v":1,"question":"a","number":1,"price":3}'
    assert decode("hint", 1, body) == Hint(question="a", number=1)


def test_events_outside_the_register_are_refused() -> None:
    with pytest.raises(TypeError, match="not a registered"):
        encode(Undone(entry=1))


def test_what_an_event_is_about() -> None:
    assert subject_of(Hint(question="a", number=1)) == "a"
    assert subject_of(Draft(place="quiz/4", text="")) == "quiz/4"
    assert Attempt in TYPES.values()
