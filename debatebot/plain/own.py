"""A learner's own pages line by line: the brief, and the memo of a tour."""

from debatebot.plain.session import Session
from debatebot.plain.spoken import listed, paragraphs, sentence, spoken
from debatebot.plain.talk import GoHome, Talk
from debatebot.play.brief import Brief, Own, Row
from debatebot.play.brief_page import brief_page
from debatebot.play.desk import Desk
from debatebot.play.page_file import write_new
from debatebot.play.tour import TourPlay
from debatebot.play.typed import Refused, read_word
from debatebot.text.markdown import shown
from debatebot.tour.memo import paragraphs_of, with_paragraph

BRIEF_FILE, MEMO_FILE = "brief.md", "memo.md"
_BRIEF_WAYS = "Type export and a file's name to keep it as Markdown, or Enter to go home."
_MEMO_WAYS = (
    "Type edit and a paragraph's number to write it anew, export and a file's name, undo, or Enter "
    "to go back."
)


class PlainBrief(Session):
    """The brief, read out."""

    def run(self) -> None:
        """Read it out, and keep it as a page if that is wanted.

        Raises:
            GoHome, Leave: the learner wants to go.
            EOFError: there is no more input.
        """
        found = self._desk.brief()
        self._talk.say_all(brief_lines(found))
        while True:
            self._talk.say(_BRIEF_WAYS)
            text = self._talk.ask("> ")
            if not text.strip():
                raise GoHome
            said = read_word(text, "brief")
            if isinstance(said, Refused):
                self._talk.refuse(said)
            elif said.command.name == "export":
                self._talk.say(write_new(said.rest or BRIEF_FILE, brief_page(found)))
            else:
                self._anywhere(said, "brief")


class PlainMemo(Session):
    """The memo of a tour, paragraph by paragraph."""

    def __init__(self, desk: Desk, talk: Talk, play: TourPlay) -> None:
        super().__init__(desk, talk)
        self._play = play

    def run(self) -> None:
        """Read it out and change it until the learner goes back to the balance sheet.

        Raises:
            GoHome, Leave: the learner wants to go; all is kept.
            EOFError: there is no more input.
        """
        told = ""
        while True:
            if told != (told := self._play.memo()):
                self._talk.say_all(memo_lines(told))
            self._talk.say(_MEMO_WAYS)
            text = self._talk.ask("> ")
            if not text.strip():
                return
            said = read_word(text, "memo")
            if isinstance(said, Refused):
                self._talk.refuse(said)
                continue
            match said.command.name:
                case "edit":
                    self._edit(said.rest)
                case "export":
                    self._talk.say(write_new(said.rest or MEMO_FILE, self._play.memo()))
                case "undo" if self._play.take_back_memo():
                    self._talk.say("Taken back.")
                case "undo":
                    self._talk.say("There is nothing to take back in the memo.")
                case "back":
                    return
                case _:
                    self._anywhere(said, "memo")

    def _edit(self, rest: str) -> None:
        """`edit 3`, then the new words; `edit 3 words` at once."""
        number, _, words = rest.strip().partition(" ")
        memo = self._play.memo()
        most = len(paragraphs_of(memo)) + 1
        if not number.isdecimal() or not 1 <= int(number[:6]) <= most:
            self._talk.say(f"Type edit and a paragraph's number, 1 to {most}.")
            return
        words = words or self._talk.ask("The paragraph as it should read; Enter leaves it out: ")
        self._play.write_memo(with_paragraph(memo, int(number[:6]), words))
        self._tell_trouble()


def brief_lines(found: Brief) -> list[str]:
    """The brief as it is read aloud; claims without any own words are counted, not read."""
    lines = [f"Your brief on the motion: {sentence(found.motion)}", sentence(found.standing)]
    for side in found.sides:
        lines.append(f"For '{side.name}':")
        own = [row for row in side.rows if row.point is not None or row.answer is not None]
        lines += [_row(row) for row in own]
        if empty := [f"'{row.gist}'" for row in side.rows if row not in own]:
            lines.append(f"Not yet in your words: {listed(empty, 'and')}.")
    return [spoken(line) for line in lines]


def _row(row: Row) -> str:
    places = f", {paragraphs(row.cites)}" if row.cites else ""
    argued, answered = _own(row.point), _own(row.answer)
    return f"{sentence(row.gist + places)} To argue it: {argued} To answer it: {answered}"


def _own(own: Own | None) -> str:
    return f"'{own.text}'." if own is not None else "not yet in your words."


def memo_lines(memo: str) -> list[str]:
    """The memo, its paragraphs numbered."""
    return [
        spoken(f"{number}. {' '.join(shown(line).lstrip('#- ') for line in part.splitlines())}")
        for number, part in enumerate(paragraphs_of(memo), start=1)
    ]
