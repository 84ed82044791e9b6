"""Every command with its one-line help: what `--help` prints without importing anything."""

COMMANDS: dict[str, str] = {
    "today": "Five minutes mixed from what is due.",
    "tour": "Walk through the tradeoffs, guessing before you look.",
    "quiz": "Answer questions on the article in your own words.",
    "debate": "Argue with an opponent who plays the other side.",
    "warmup": "A warm-up round for a class or a pair.",
    "stats": "Where you stand.",
    "check": "Check a pack and print every problem at once.",
    "new": "Start a pack of your own.",
    "try": "Type answers and see how they are read.",
    "key": "Print the mark scheme.",
    "grade": "Grade answers without a screen.",
    "match": "Say which claims a text makes.",
    "replay": "Play a saved debate again.",
    "import": "Bring in questions from other formats.",
    "export": "Write questions and results in other formats.",
    "report": "Your brief or memo as a page; the results of a class.",
    "data": "Where progress is kept, and its care.",
    "schema": "Print the JSON Schema of a pack for editors.",
    "prints": "Print the hashes by which a pasted text is known.",
    "bundle": "Make a folder that runs without an installation.",
}
