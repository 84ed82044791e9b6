"""The one registry of commands: it feeds keys, footer, palette, slash words, prompts, help, docs."""

from typing import Literal

from msgspec import Struct

from debatebot.quiz.state import Phase

Place = Literal[
    "anywhere",
    "home",
    "question",
    "earned",
    "answered",
    "summary",
    "today",
    "report",
    "looked",
    "settings",
    "stance",
    "guess",
    "see",
    "weigh",
    "say",
    "sheet",
    "turn",
    "flow",
    "ballot",
    "rewound",
    "card",
    "watch",
    "judge",
    "judged",
    "steelman",
    "steelmanned",
    "page",
    "search",
    "stats",
    "brief",
    "memo",
    "help",
    "warmups",
    "warmup",
    "reply",
]
"""The last three: the chooser of warm-ups, a round that goes by keys, one with a text box."""


class Command(Struct, frozen=True, kw_only=True):
    """Something that a learner can do."""

    name: str
    key: str = ""
    "Keys on screens without a text box, as the app names them, with commas; empty for none."
    slash: str = ""
    "The word in a text box; empty for none."
    word: str
    "One or two words for footers and prompts."
    help: str
    where: tuple[Place, ...]
    takes: str = ""
    "What follows the word: `paragraph` or `words`, needed; `topic` or `note`, if wanted; or nothing."
    also: tuple[str, ...] = ()
    "Other words that mean the same at a prompt."


_QUIZ: tuple[Place, ...] = ("question", "earned", "answered")
_ROUND: tuple[Place, ...] = ("warmup", "reply")
_RESULTS: tuple[Place, ...] = ("earned", "answered")
_TALKS: tuple[Place, ...] = ("guess", "see", "weigh", "say", "sheet", "turn", "ballot")

COMMANDS: tuple[Command, ...] = (
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
            help="Turn the attempt into a skip: it was no answer (in learn and Today)."),
    Command(name="trace", key="e", word="whole trace", where=(*_RESULTS, "looked"), also=("explain",),
            help="Show every step by which the answer was read."),
    Command(name="flag", key="f", slash="/flag", word="flag", where=_QUIZ, takes="note",
            help="Say that something is wrong with the question."),
    Command(name="undo", key="u", slash="/undo", word="undo", where=("home", "memo", *_QUIZ, "summary", "today", "report", "looked", *_TALKS, "judge"),
            help="Take back the last thing you did."),
    Command(name="tradeoff", key="enter", word="the tradeoff", where=("today",), also=("", "next"),
            help="Go on to the tradeoff that belongs to Today."),
    Command(name="inspect", key="v", word="look at", where=("report",), takes="number", also=("look", "show"),
            help="Look at one question of the exam, with its answer; its number follows."),
    Command(name="set", key="enter", word="change", where=("settings",), takes="words",
            help="Change a setting: its name, then its value."),
    Command(name="guess", key="enter", word="guess", where=("guess",),
            help="Hand in a guess; an empty Enter looks at both sides."),
    Command(name="look", slash="/look", word="look", where=("guess",), also=("",),
            help="Show both sides now."),
    Command(name="weigh", key="1,2,3,4,5,6,7", word="weigh", where=("stance", "weigh"), takes="number",
            help="One number: 1 keeps distance, 7 engages."),
    Command(name="decide", word="what decided", where=("weigh",), takes="letter",
            help="Name by its letter the point that decided."),
    Command(name="tell", key="enter", word="say it", where=("say",),
            help="Say one sentence to somebody who chose otherwise; an empty Enter goes on."),
    Command(name="onward", key="enter", word="go on", where=("stance", "see", "weigh"),
            also=("", "next"), help="Go on; this passes what you leave empty."),
    Command(name="revisit", key="v", word="another tradeoff", where=("sheet",), takes="number",
            help="Go back to a tradeoff by its number."),
    Command(name="speak", key="enter", word="say it", where=("turn",),
            help="Take your turn."),
    Command(name="not", slash="/not", word="not my point", where=("turn",),
            help="Your last turn was misread: read it again without that point."),
    Command(name="cards", slash="/cards", word="cards", where=("turn",),
            help="Three points that you could make."),
    Command(name="flow", key="f", slash="/flow", word="flow", where=("turn", "ballot", "watch", "judge"),
            help="Show the flow: who said what, and what stands."),
    Command(name="pass", slash="/pass", word="pass", where=("stance", "guess", "see", "weigh", "say", "turn", "judge"),
            help="Pass this, and go on."),
    Command(name="ballot", key="b", slash="/ballot", word="ballot", where=("turn", "stats"),
            help="Show the ballot as it stands; from statistics that of your newest round."),
    Command(name="round", key="1,2,3,4,5,6,7,8", word="open", where=("warmups",), takes="number",
            help="Open a round by its number; its explanation comes first."),
    Command(name="minutes", key="left,right", word="minutes", where=("warmups",), takes="number",
            help="How many minutes a round takes."),
    Command(name="rehearse", key="r", word="rehearse", where=("warmups",), takes="number",
            help="Play the round at six times the speed with made-up pupils, to see what a class sees."),
    Command(name="sheets", key="p", word="print sheets", where=("warmups",), takes="note", also=("print",),
            help="Write mark scheme, flow sheet and rubric to a file, to be printed."),
    Command(name="test", key="m", word="test marks", where=("warmups",), also=("mark",),
            help="Type answers of your own and see how they are marked; nothing of it is kept."),
    Command(name="saying", key="c", word="what to say", where=("warmups",),
            help="A sentence to say before the round: the topic may be close to somebody here."),
    Command(name="code", key="d", word="a code", where=("warmups",), takes="words",
            help="Join by a code, as fern-elk-42: the same round on every desk."),
    Command(name="teams", key="t", word="teams", where=("warmups",), takes="number",
            help="Two teams or three, at one keyboard."),
    Command(name="roster", key="n", word="names", where=("warmups",), takes="words", also=("names",),
            help="Names or aliases of who plays, with commas; teams are drawn from them."),
    Command(name="shown", key="v", word="projector", where=("warmups",),
            help="For a projector in front of the class, or for one screen."),
    Command(name="reply", key="enter", word="hand in", where=("reply",),
            help="Hand in what you typed."),
    Command(name="goon", key="enter", word="go on", where=("warmup",), also=("", "next"),
            help="Go on."),
    Command(name="pause", key="space", slash="/pause", word="pause", where=("turn", *_ROUND),
            help="Stop the clock; once more lets it go on."),
    Command(name="more", key="plus", slash="/more", word="one minute", where=_ROUND, also=("+",),
            help="One minute more for what is asked now."),
    Command(name="passon", key="s", slash="/skip", word="skip", where=_ROUND, also=("skip", "pass"),
            help="Go on without a reply; nobody has to give a reason."),
    Command(name="stepback", key="b", slash="/back", word="back", where=_ROUND, also=("back",),
            help="Take the newest reply back; at the first, read the explanation again."),
    Command(name="hide", key="x", slash="/hide", word="hide scores", where=_ROUND,
            help="Hide the scores, or show them again."),
    Command(name="clock", key="c", slash="/clock", word="clock", where=_ROUND,
            help="Put the clock away, or bring it back."),
    Command(name="endnow", key="e", slash="/end", word="to the end", where=_ROUND, also=("end",),
            help="Go to the end of the round now; what was said counts."),
    Command(name="big", key="v", slash="/big", word="projector", where=_ROUND,
            help="Large letters for the back of the room, or the ordinary view."),
    Command(name="another", key="n", word="another round", where=("warmup",),
            help="The same kind of round again, with other content."),
    Command(name="write", key="w", word="write page", where=("warmup",), takes="note",
            help="Write what came of the round to a file; no vote is on it."),
    Command(name="time", slash="/time", word="time", where=("turn", *_ROUND),
            help="How much time this turn has left."),
    Command(name="both", key="b", word="go on", where=("ballot",),
            help="In a debate on both sides: argue the other one, then write what both could sign."),
    Command(name="stance", key="1,2,3,4,5,6,7", word="stance", where=("ballot",), takes="number",
            help="Where you stand on the motion now, 1 to 7; it changes no score."),
    Command(name="rewind", key="r", word="rewind", where=("ballot", "rewound"), takes="number",
            help="Say one of your turns another way: the rest is judged again, the score stays."),
    Command(name="dispute", key="d", word="dispute", where=("ballot", "judged"), takes="number",
            help="Say what a turn of yours argued; the ballot is amended beside ours."),
    Command(name="card", key="v", word="card", where=("ballot",),
            help="Six lines to share that give nothing away."),
    Command(name="again", key="n", word="another round", where=("ballot", "watch", "judged"), also=("new",),
            help="Another round on the same side."),
    Command(name="swap", key="w", word="swap sides", where=("ballot", "watch"),
            help="Another round on the other side."),
    Command(name="ledger", key="l", word="ledger", where=("ballot", "judged"),
            help="Every award, line by line, and how to gain more."),
    Command(name="export", key="x", word="export", where=("ballot", "watch", "report", "brief", "memo"), takes="note",
            help="Write it to a file: a round as Markdown or .json, an exam as .json or .csv."),
    Command(name="step", key="enter,space", word="next turn", where=("watch",), also=("", "next"),
            help="Let the next speaker have their turn."),
    Command(name="finish", key="e", word="to the end", where=("watch",), also=("all", "end"),
            help="Show the rest of the round at once."),
    Command(name="judge", key="j", slash="/judge", word="judge first", where=("home", "turn", "ballot", "watch"),
            help="Fill in the ballot yourself before ours is shown, then see both."),
    Command(name="said", slash="/said", word="the round", where=("watch", "judge"),
            help="Read again what was said in the round."),
    Command(name="mark", key="enter", word="next row", where=("judge",),
            help="Fill in this row and go on; nothing at all keeps what is there."),
    Command(name="watch", key="w", word="watch a round", where=("home",),
            help="Watch the app debate itself, turn by turn."),
    Command(name="steelman", key="c", word="their case", where=("home", "ballot", "judged"),
            help="State the other side's best case; see how much of it you covered."),
    Command(name="state", key="enter", word="state it", where=("steelman",),
            help="Hand in the other side's case as you put it."),
    Command(name="restate", key="t", word="state it better", where=("steelmanned",), also=("better",),
            help="State it once more; the earlier statements are kept."),
    Command(name="crux", key="d", word="debate the crux", where=("sheet",),
            help="Debate just that point: the one on which your view rests."),
    Command(name="memo", key="m", word="memo", where=("sheet",),
            help="A page on where you stand and why, to go on writing."),
    Command(name="edit", key="t", word="edit", where=("memo",), takes="note",
            help="Write in the memo; line by line a paragraph's number and its new words follow."),
    Command(name="missed", key="m", word="go over", where=("summary", "report", "stats", "home"),
            help="Drill what you missed."),
    Command(name="table", key="t", word="as a table", where=("stats",),
            help="Show every picture as a table, or the pictures again."),
    Command(name="today", key="t", word="today", where=("home",),
            help="Five minutes: what is due, one rebuttal, one tradeoff."),
    Command(name="learn", key="l", word="learn", where=("home", "summary", "today", "report"), takes="topic",
            help="What is due, then what is new; a topic may follow, or 'rebuttals'."),
    Command(name="exam", key="e", word="exam", where=("home", "summary", "report"), takes="note",
            help="Questions without hints, marked at the end; how many may follow."),
    Command(name="drill", key="d", word="drill", where=("home", "summary", "report"), takes="topic",
            help="Questions of all topics; a topic may follow."),
    Command(name="settings", key="comma", word="settings", where=("home",),
            help="How long a day is and what it brings."),
    Command(name="resume", key="r", word="go on", where=("home",), also=("continue",),
            help="Go on where you were; tour, quiz or debate may follow."),
    Command(name="tour", key="1", word="tour", where=("home",), also=("1",),
            help="Walk through the tradeoffs."),
    Command(name="quiz", key="2", word="quiz", where=("home", "summary"), also=("2",), takes="topic",
            help="Answer questions in your own words; a topic may follow."),
    Command(name="debate", key="3", word="debate", where=("home",), also=("3",),
            help="Argue with an opponent."),
    Command(name="warmup", key="4", word="warm-up", where=("home",), also=("4",),
            help="A round for a class or a pair."),
    Command(name="brief", key="5", word="brief", where=("home", "stats"), also=("5",),
            help="Your best sentence for each point."),
    Command(name="before", key="left", word="back a paragraph", where=("page",), also=("previous",),
            help="Open the paragraph before."),
    Command(name="after", key="right", word="on a paragraph", where=("page",),
            help="Open the paragraph after."),
    Command(name="open", key="o", slash="/open", word="open ¶", where=("anywhere",), takes="paragraph",
            help="Open a paragraph in our words, with its facts and claims."),
    Command(name="search", key="slash", slash="/search", word="search", where=("anywhere",), takes="words",
            help="Find words in paragraphs, claims, glossary and sources."),
    Command(name="stats", key="s", slash="/stats", word="stats", where=("anywhere",),
            help="Where you stand."),
    Command(name="marking", key="k", slash="/marking", word="how marking works", where=("anywhere",),
            help="How a typed answer is read and marked."),
    Command(name="theme", slash="/theme", word="light or dark", where=("anywhere",),
            help="Change between light and dark."),
    Command(name="save", slash="/save", word="save", where=("anywhere",), takes="note",
            help="Try again to write what is not on disk yet; a file may follow."),
    Command(name="palette", key="ctrl+p", word="commands", where=("anywhere",),
            help="Find a command by its name."),
    Command(name="back", key="escape", slash="/back", word="back", where=("anywhere",),
            help="Leave this and come back to where you were; all is kept."),
    Command(name="home", slash="/home", word="home", where=("anywhere",),
            help="Go home; all is kept."),
    Command(name="help", key="f1,question_mark", slash="/help", word="help", where=("anywhere",), also=("?",),
            help="Show what can be done here."),
    Command(name="quit", key="q", slash="/quit", word="quit", where=("anywhere",), also=("exit",),
            help="Leave; all is kept."),
)  # fmt: skip
"""In the order in which footers and help show them."""


def by_name(name: str) -> Command:
    """The command with this name.

    Raises:
        KeyError: there is none.
    """
    for command in COMMANDS:
        if command.name == name:
            return command
    raise KeyError(name)


def at(place: Place) -> tuple[Command, ...]:
    """The commands of a place, those that work anywhere last."""
    here = [command for command in COMMANDS if place in command.where]
    return (*here, *(command for command in COMMANDS if "anywhere" in command.where))


def place_of(phase: Phase) -> Place:
    """The place in which a phase of a quiz is."""
    return "question" if phase == "asked" else phase
