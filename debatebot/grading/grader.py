"""Grades typed answers: the row of gates, from raw text to a verdict with its trace."""

from msgspec.structs import replace

from debatebot.grading.align import Aligner
from debatebot.grading.answer import Answer, Outcome
from debatebot.grading.certainty import certainty
from debatebot.grading.gates.echo import echoed
from debatebot.grading.gates.exact import word_for_word
from debatebot.grading.gates.nearly import true_since
from debatebot.grading.gates.nothing import nothing_said
from debatebot.grading.gates.reject import listed_wrong
from debatebot.grading.key import Key
from debatebot.grading.key_maker import KeyMaker
from debatebot.grading.kinds.choices import grade_choice, grade_true_false
from debatebot.grading.kinds.dates_ import grade_date
from debatebot.grading.kinds.fixes import grade_fix
from debatebot.grading.kinds.lists import grade_list
from debatebot.grading.kinds.names_ import grade_names
from debatebot.grading.kinds.numbers_ import grade_number
from debatebot.grading.kinds.sorts import grade_sort
from debatebot.grading.kinds.statements import grade_statements
from debatebot.grading.kinds.times_ import grade_time
from debatebot.grading.rivals import RivalMaker, Rivals
from debatebot.grading.table import TABLE, Table
from debatebot.grading.telling import Telling
from debatebot.grading.verdict import Verdict
from debatebot.grading.weighing.surroundings import Surveyor
from debatebot.matching.lexicon import Lexicon
from debatebot.pack.models import Pack, Question
from debatebot.pack.problems import nearest
from debatebot.text.sanitise import ANSWER_LIMIT, clean

_Prepared = tuple[Key, Aligner, Rivals, Surveyor]


class UnknownQuestion(KeyError):
    """No question of the pack has this id."""

    def __init__(self, question_id: str, nearest: str | None) -> None:
        super().__init__(question_id)
        self.question_id, self.nearest = question_id, nearest

    def __str__(self) -> str:
        hint = f" Did you mean '{self.nearest}'?" if self.nearest else ""
        return f"There is no question '{self.question_id}' in this pack.{hint}"


def nearest_question(pack: Pack, question_id: str) -> str | None:
    """The id of the pack's question that looks most like this one, or None."""
    return nearest(question_id, (question.id for question in pack.questions))


class Grader:
    """Grades answers to the questions of one pack; questions are prepared when first asked."""

    def __init__(self, pack: Pack, table: Table = TABLE, lexicon: Lexicon | None = None) -> None:
        """Prepare.

        Args:
            pack: the pack.
            table: the weights and thresholds.
            lexicon: the pack's lexicon, when it is there already.
        """
        self._pack, self._table = pack, table
        self._lexicon = lexicon or Lexicon.of(pack)
        self._makers: KeyMaker | None = None
        self._surveyor: Surveyor | None = None
        self._keys: dict[str, _Prepared] = {}
        self._rivals: RivalMaker | None = None
        self._sides = _side_words(pack, self._lexicon)

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions that can be graded."""
        return self._pack.questions

    def grade(self, question_id: str, answer: str) -> Verdict:
        """The verdict on one answer.

        Args:
            question_id: the question's id.
            answer: what was typed, any text; the first 2,000 characters are read.

        Raises:
            UnknownQuestion: the pack has no such question.
        """
        return self.read(question_id, answer)[1]

    def read(self, question_id: str, answer: str) -> tuple[Answer, Verdict]:
        """The verdict on one answer together with the reading that it rests on.

        Raises:
            UnknownQuestion: the pack has no such question.
        """
        key, aligner, rivals, surveyor = self._prepared(question_id)
        raw = answer[:ANSWER_LIMIT]
        nothing = nothing_said(clean(raw), key.question.kind == "true_false")
        text = raw if nothing is None else ""
        reading = Answer(text, key, aligner, self._lexicon, self._table, rivals, surveyor)
        if nothing is not None:
            reading.note("nothing", nothing.reason, decided=True)
            return reading, reading.verdict(nothing)
        reading.note("read", " ".join(w.family for w in reading.content))
        for gate in (listed_wrong, word_for_word, true_since, echoed):
            outcome = gate(reading)
            if outcome is not None:
                return reading, reading.verdict(outcome)
        outcome = self._by_kind(reading)
        sure = certainty(reading, outcome, reading.findings)
        return reading, reading.verdict(replace(outcome, certainty=sure))

    def _by_kind(self, answer: Answer) -> Outcome:
        kind = answer.key.question.kind
        timed = grade_time(answer) if kind in ("number", "date", "term") else None
        if timed is not None:
            return timed
        if kind in ("number", "date"):
            first, second = (
                (grade_number, grade_date) if kind == "number" else (grade_date, grade_number)
            )
            return first(answer) or second(answer) or grade_names(answer)
        if kind == "true_false":
            return grade_true_false(answer)
        if kind == "choice":
            return grade_choice(answer)
        if kind == "fix":
            return grade_fix(answer)
        if kind == "sort":
            return grade_sort(answer, self._sides)
        if kind == "list":
            return grade_list(answer)
        if kind in ("term", "who"):
            return grade_names(answer)
        return grade_statements(answer)

    def _prepared(self, question_id: str) -> _Prepared:
        if question_id not in self._keys:
            question = self._pack.question(question_id)
            if question is None:
                raise UnknownQuestion(question_id, nearest_question(self._pack, question_id))
            if self._makers is None or self._rivals is None or self._surveyor is None:
                telling = Telling(self._pack, self._lexicon)
                self._makers = KeyMaker(
                    self._lexicon,
                    telling,
                    self._table,
                    self._pack.article.published,
                )
                self._rivals = RivalMaker(self._pack, self._lexicon)
                self._surveyor = Surveyor(self._pack, self._lexicon, telling)
            key = self._makers.make(question)
            aligner = Aligner(key, self._lexicon, self._table)
            self._keys[question_id] = (key, aligner, self._rivals.of(key), self._surveyor)
        return self._keys[question_id]


def _side_words(pack: Pack, lexicon: Lexicon) -> dict[str, frozenset[str]]:
    """For each side the words of its names; what is in the names of both tells none of them."""
    words = {
        str(side): frozenset(
            w.family for w in lexicon.read_own(f"{side} {info.name} {info.part}").content
        )
        for side, info in pack.positions.sides.items()
    }
    shared = frozenset.intersection(*words.values()) if len(words) > 1 else frozenset()
    return {side: own - shared for side, own in words.items()}
