"""The commands of quizzes, Today, exams, their reports and settings."""

from debatebot.play.command import Command, Place

_QUIZ: tuple[Place, ...] = ("question", "earned", "answered")
_RESULTS: tuple[Place, ...] = ("earned", "answered")
_TALKS: tuple[Place, ...] = ("guess", "see", "weigh", "say", "sheet", "turn", "ballot")

STUDY: tuple[Command, ...] = (
    Command(name="answer", key="enter", word="answer", where=("question",),
            help="Hand in what you typed. End it in ? for a guess, in ! when you are sure."),
    Command(name="reveal", key="enter", word="the answer", where=("earned", "steelmanned"), also=("", "answer"),
            help="Show what was missed, the answer and where it stands."),
    Command(name="next", key="enter", word="next", where=("answered", "summary", "report", "looked"), also=("", "n"),
            help="Go on to the next question."),
    Command(name="retry", key="t", slash="/retry", word="try again", where=("earned",), also=("again",),
            help="Try once more after 'nearly'; it costs nothing."),
    Command(name="mend", key="t", slash="/mend", word="mend", where=("earned",),
            help="Better your answer; it is kept beside your mark and does not change it."),
    Command(name="hint", key="h", slash="/hint", word="hint", where=("question", "earned", "turn", "steelman"),
            help="Show the next hint."),
    Command(name="skip", slash="/skip", word="skip", where=("question",), also=("pass",),
            help="Pass the question and see its answer."),
    Command(name="right", key="r", word="I was right", where=(*_RESULTS, "looked"),
            help="Mark it right yourself; our mark stays beside yours."),
    Command(name="wrong", key="w", word="I was wrong", where=(*_RESULTS, "looked"),
            help="Mark it wrong yourself; our mark stays beside yours."),
    Command(name="unknown", key="p", word="did not know", where=_RESULTS,
            help="Turn the answer into a skip: you did not know it (in learn and Today)."),
    Command(name="trace", key="e", word="whole trace", where=(*_RESULTS, "looked"), also=("explain",),
            help="Show every step by which the answer was read."),
    Command(name="flag", key="f", slash="/flag", word="flag", where=_QUIZ, takes="note",
            help="Say that something is wrong with the question."),
    Command(name="undo", key="u", slash="/undo", word="undo", where=(*_QUIZ, "summary", "today", "report", "looked", *_TALKS, "judge", "memo", "try", "home"),
            help="Take back the last thing you did."),
    Command(name="tradeoff", key="enter", word="the tradeoff", where=("today",), also=("", "next"),
            help="Go on to the tradeoff that belongs to Today."),
    Command(name="inspect", key="v", word="look at", where=("report",), takes="number", also=("look", "show"),
            help="Look at one question of the exam, with its answer; its number follows."),
    Command(name="confirm", key="enter", word="confirm", where=("class",), also=("",),
            help="Confirm the mark at hand; ours stays beside yours."),
    Command(name="regrade", key="0,1,2", word="none, half, full", where=("class",), takes="number",
            help="Give the mark at hand yourself: 0 none, 1 half, 2 full; ours stays beside it."),
    Command(name="set", key="enter", word="change", where=("settings",), takes="words",
            help="Change a setting: its name, then its value."),
)  # fmt: skip
"""Where questions are asked and looked back on."""
