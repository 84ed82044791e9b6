"""Fact or fumble: find the wrong fact in a short speech, then type what the article has."""

from collections.abc import Sequence

from debatebot.classroom import fumbles
from debatebot.classroom.script import ClassReaders
from debatebot.classroom.scripts.common import HANDS, closed, how_many, numbered, share
from debatebot.classroom.scripts.needs import require
from debatebot.classroom.sides import part_of, plays_a_part
from debatebot.classroom.state import Debrief, Done, Heard, Line, Prompt, Reply, Setup
from debatebot.classroom.tallies import enough
from debatebot.pack.models import Pack

_MINUTES_A_SPEECH = 2.5
"""Reading five sentences, choosing one and mending it takes about so long."""
_MOST_SPEECHES = 6
_STAGES = 2
"""Prompts for each speech: find and mend; in front of the class hands and the answer."""
_FINDING = 0.55
"""Share of a speech's time for finding the sentence."""


class Fumble:
    """The round on a pupil's screen, and in front of the class."""

    def __init__(self, setup: Setup, pack: Pack, readers: ClassReaders) -> None:
        require(setup.round, pack)
        self._setup, self._pack, self._readers = setup, pack, readers
        count = how_many(setup, _MINUTES_A_SPEECH, _MOST_SPEECHES)
        self._speeches = fumbles.fumbles_of(pack, setup.seed, count)

    def prompt(self, done: Sequence[Done]) -> Prompt | None:
        """Two prompts for each speech."""
        place, stage = divmod(closed(done), _STAGES)
        if place >= len(self._speeches):
            return None
        if self._setup.projector:
            return self._revealed(place) if stage else self._hands(place)
        return self._mend(place) if stage else self._find(place)

    def hear(self, prompt: Prompt, reply: Reply, done: Sequence[Done]) -> Heard:
        """Whether the sentence was found, and whether it was mended."""
        speech = self._speeches[closed(done) // _STAGES]
        if prompt.takes == "key":
            return self._chosen(int(reply.key) - 1, speech)
        if prompt.takes == "text":
            return self._typed(reply.text, speech)
        return Heard()

    def debrief(self, done: Sequence[Done]) -> Debrief:
        """What was wrong in each speech, and where the article has it."""
        lines: list[Line] = []
        for place, speech in enumerate(self._speeches[: (closed(done) + 1) // _STAGES]):
            lines += self._told(place, speech, done)
        return Debrief(
            title="Fact or fumble",
            lines=tuple(lines) or (Line(text="No speech was read, which is fine."),),
            ask="How could a reader check such a sentence without this app?",
        )

    def _find(self, place: int) -> Prompt:
        speech = self._speeches[place]
        return Prompt(
            id=f"speech-{place + 1}/find",
            takes="key",
            title="Find the wrong fact",
            lines=self._intro(place),
            speaker=part_of(self._pack, speech.side),
            ask="One of these facts is not what the article says. Which?",
            options=numbered(speech.sentences),
            about=speech.fact,
            seconds=self._seconds(_FINDING),
        )

    def _mend(self, place: int) -> Prompt:
        speech = self._speeches[place]
        return Prompt(
            id=f"speech-{place + 1}/mend",
            takes="text",
            title="Put it right",
            lines=(speech.wrong,),
            speaker=part_of(self._pack, speech.side),
            ask="What does the article say instead?",
            about=speech.fact,
            seconds=self._seconds(1 - _FINDING),
        )

    def _hands(self, place: int) -> Prompt:
        speech = self._speeches[place]
        return Prompt(
            id=f"speech-{place + 1}/hands",
            takes="counts",
            title="Which fact is wrong?",
            lines=self._intro(place),
            speaker=part_of(self._pack, speech.side),
            ask=f"Hands up for each sentence. {HANDS}",
            options=numbered(speech.sentences),
            about=speech.fact,
            seconds=self._seconds(_FINDING),
        )

    def _revealed(self, place: int) -> Prompt:
        speech = self._speeches[place]
        return Prompt(
            id=f"speech-{place + 1}/answer",
            takes="read",
            title=f"Sentence {speech.place + 1}",
            lines=(speech.wrong, _cited(speech.right, speech.paragraph)),
            ask="Who can say where the article has it?",
            about=speech.fact,
            seconds=self._seconds(1 - _FINDING),
        )

    def _intro(self, place: int) -> tuple[str, ...]:
        """The part says once that it plays one."""
        side = self._speeches[place].side
        if any(speech.side == side for speech in self._speeches[:place]):
            return ()
        return (plays_a_part(self._pack, side, self._setup.seed),)

    def _seconds(self, part: float) -> int:
        return share(self._setup, part / len(self._speeches))

    def _chosen(self, place: int, speech: fumbles.Fumble) -> Heard:
        if place == speech.place:
            line = Line(sign="✓", word="Found", text="That is the wrong one.")
            return Heard(lines=(line,), score=1.0, made=(speech.fact,))
        lines = (
            Line(sign="✗", word="Not that one", text="It does not go against the article."),
            Line(sign="→", word=f"Sentence {speech.place + 1}", text=speech.wrong),
        )
        return Heard(lines=lines, score=0.0, missed=(speech.fact,))

    def _typed(self, text: str, speech: fumbles.Fumble) -> Heard:
        from msgspec.structs import replace

        from debatebot.classroom.mending import mended

        heard = mended(text, speech, self._readers)
        missed = () if heard.score == 1 else (speech.fact,)
        return replace(heard, lines=(*heard.lines, *self._source(speech)), missed=missed)

    def _source(self, speech: fumbles.Fumble) -> tuple[Line, ...]:
        """What the article has, and the paragraph in the pack's words."""
        right = Line(sign="→", word="The article", text=_cited(speech.right, speech.paragraph))
        says = fumbles.passage_of(self._pack, speech)
        return (right, Line(word=f"¶{speech.paragraph}", text=says)) if says else (right,)

    def _told(self, place: int, speech: fumbles.Fumble, done: Sequence[Done]) -> list[Line]:
        lines = [
            Line(sign="✗", word=f"Speech {place + 1}", text=speech.wrong),
            Line(sign="→", word="The article", text=_cited(speech.right, speech.paragraph)),
        ]
        hands = next((d for d in done if d.prompt.id == f"speech-{place + 1}/hands"), None)
        if hands and enough(hands.reply.counts):
            found, all_ = hands.reply.counts[speech.place], sum(hands.reply.counts)
            lines.append(Line(word="Hands", text=f"{found} of {all_} found it."))
        return lines


def _cited(text: str, paragraph: int | None) -> str:
    """A sentence with its paragraph, which it may name already."""
    if paragraph is None or "¶" in text:
        return text
    return f"{text.rstrip('.')} (¶{paragraph})."
