"""What kind of turn it is, before any claim is looked for.

Patterns want the whole turn or a whole clause; no word inside a sentence triggers anything.
"""

import re

_FILLER = frozenset(
    "i im i'm am a an the do don't dont not no know dunno idk dk idea ideas clue sorry pass skip next hmm hm um uh er erm "
    "well ok okay yes yeah yep nope nah sure maybe perhaps whatever nothing none n/a na blank "
    "have got any my mind is empty went can't cant cannot think of anything really so lol haha hi hello hey there thanks "
    "thank you please what ? help stuck give me up just honestly idc dont care".split()
)  # fmt: skip
_HESITATES = re.compile(r"u+h*m*|h+m+|e+r+m*|a+h+|o+h+")
_MASHED = re.compile(r"[asdfghjkl]{6,}$|[qwertyuiop]{0,2}(?:asdf|qwert|zxcv)|[^aeiouy\W\d]{5,}$")
"""A row of the keyboard, or letters that nobody can say."""
_DONT_KNOW = re.compile(
    r"(?:(?:um+|uh+|er+m?|hm+|well|ok(?:ay)?|sorry|honestly|lol|so)[,. ]*)*"
    r"(?:i(?:'m| am|'ve| have)? ?(?:really |honestly |just )?(?:nothing (?:to add|to say|more|else|left)|got nothing|do ?n[o']?t|dont|dunno|not sure|have no (?:idea|clue)|haven'?t (?:a clue|got a clue)|can ?n[o']t think|cant think|give up|got nothing|am stuck|'m stuck|'ll pass|pass)"
    r"|idk|dunno|no (?:idea|clue)|not sure|pass|skip|nothing|next|whatever|no comment|dk|i'?ve got nothing|beats me|who knows|my mind(?:'s| is| went) blank)"
    r"(?: (?:know|really|what to say|what to (?:write|answer|think)|of anything|anything|idea|right now|sorry|tbh|honestly|here|on this|about (?:this|that|it)|this one|this turn|lol|to be honest))*[\s,.!?…]*(?:sorry|tbh|lol)?[\s,.!?…]*",
    re.IGNORECASE,
)
_INSULT = (
    r"(?:idiot|moron|stupid|dumb|dumbass|fool|foolish|loser|clown|donkey|ass|arse|asshole|arsehole|jerk|prick|bastard|bitch|"
    r"pathetic|useless|worthless|garbage|trash|rubbish|crap|shit|bullshit|scum|pig|cretin|imbecile|dimwit|twat|wanker|"
    r"ignorant|brainless|braindead|ridiculous|joke|disgusting|hopeless|dense|thick|liar|coward|creep|freak|muppet|tool|piece of (?:junk|shit|crap|garbage|trash))"
)
_ADVERB = (
    r"(?:(?:such|so|really|very|just|a|an|the|are|is|all|nothing but|absolute|complete|total|utter|fucking|bloody|freaking"
    r"|damn|little|big|old|pure|most|heartless|spineless|brainless|stupid|bunch of|pack of|load of|piece of|fat)\s+)*"
)
_YOU = r"(?:you(?:'re| are|r)?(?: all| lot| guys| people)?|ur|u(?: are| r)?|this (?:bot|app|thing|game|program|site|software|machine|computer)(?:'s| is)?|the bot(?: is)?|bot)"
_ABUSE = re.compile(
    rf"(?:^|[.!?,;]\s*|\b(?:and|because|think|wow|lol|god|man)\s+)(?:{_YOU}\s+{_ADVERB}{_INSULT}s?\b"
    rf"|(?:shut (?:the \w+ )?up|shut (?:your|ur) (?:\w+ )?(?:mouth|face|trap|gob)|stfu|gtfo|get lost|go (?:to hell|away|die)|drop dead|screw (?:you|this)|(?:f+u+c+k+|f\*+k?|fck|sod|piss) (?:you|off|this|u)|kill yourself|kys|bite me|eat shit|i hate (?:you|this (?:bot|app|stupid \w+)))\b"
    rf"|you {_ADVERB}{_INSULT}s?\b|(?:what an?|such an?) {_ADVERB}{_INSULT}\b|\b{_INSULT}s? like you\b|\byou make me (?:sick|puke|vomit)\b)",
    re.IGNORECASE,
)
_LIKE_YOU = re.compile(
    r"\b(?:idiot|moron|fool|loser|clown|liar|coward|cretin|imbecile|dimwit|muppet|jerk|creep)s? like (?:you|u)\b",
    re.IGNORECASE,
)
_WHAT_IT_IS = re.compile(rf"^\W*{_ADVERB}{_INSULT}s?\W*$", re.IGNORECASE)
_CONCEDES = re.compile(
    r"^(?:(?:ok(?:ay)?|well|alright|all right|yes|yeah|hmm|fine|right|damn|wow|oh|honestly|sure|true|so)[,.! ]*)*"
    r"(?:fair (?:enough|point)|good point|great point|point taken|touch[eé]|you(?:'re| are|r)?(?: absolutely| probably| completely| totally)? right|"
    r"you(?:'ve| have)?(?: got)? (?:a|me|good) (?:good |fair |strong )?(?:point|there)|you(?:'ve)? (?:win|won|convinced me|persuaded me)|that(?:'s| is) (?:a )?(?:fair|true|right|good|valid|strong)(?: point| argument)?|"
    r"i (?:fully |totally |completely |have to |must |do |can )?(?:agree|concede|accept|admit|grant|give up|stand corrected|can'?t (?:argue|disagree)|cannot (?:argue|disagree)|was wrong|take (?:that|it) back|withdraw)|i'?(?:ll|d) (?:grant|give|accept|concede|admit)|no argument (?:there|from me)|i give (?:you|it to you)|granted)\b",
    re.IGNORECASE,
)
_COMMAND = re.compile(
    r"^\s*/\w+|^\s*(?:help|quit|exit|restart|undo|menu|hint|pause|stop|score|flow)\s*[.!?]*\s*$",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"^(?:(?:ok(?:ay)?|and|but|so|well|wait|sorry|hang on|hold on|um+|please|hey|hi|excuse me|right|actually|just)[,. ]+)*"
    r"(?:what|which|who|whom|whose|where|when|how|why|can|could|would|will|do|does|did|is|are|was|were|has|have|may|shall|should|whats|wheres|whos)\b",
    re.IGNORECASE,
)
_TO_YOU = re.compile(
    r"\b(?:you mean|(?:do|did|does) (?:you|that|it|this) mean|meant|your (?:last |main |first |next )?(?:point|source|evidence|argument|question|answer|claim|line)|"
    r"repeat|rephrase|explain|clarify|elaborate|simpler|define|definition|say (?:that|it) again|again please|"
    r"(?:which|what|where|in) (?:the )?(?:paragraph|article|source|text|page|part|study|section)|where (?:did|do) you (?:get|read|find|hear)|where (?:does|did|do) (?:it|he|she|they|the \w+) (?:say|claim|get)|where(?:'?s| is| does) (?:that|this|it) (?:in the|from|say|stand|written|come)|how do you know|"
    r"what(?:'s| is| are| does| do| was| were) (?:a |an |the |this |that )?[\w' -]{2,40}\?|who(?:'s| is| are| was| were|se)\b|"
    r"^what(?:'?s| is| are) (?:a |an |the |this |that )?(?!\w+ing\b)[\w'-]+(?: [\w'-]+){0,2}$|what (?:does|do) [\w' -]{2,40} (?:mean|stand for)\b|"
    r"who (?:wrote|said|made|leads|signed|runs|founded)\b|"
    r"are you (?:talking|referring|saying|a bot|human|real)|talking about|give (?:me )?an example|"
    r"your opinion|what do you think|how (?:many|much|long|old|often|big|does|do i|do you)|when (?:did|was|is|does)|"
    r"(?:my|whose) turn|the rules|am i (?:supposed|allowed)|how am i|can you|could you|would you (?:please )?(?:tell|say|repeat))\b",
    re.IGNORECASE,
)
_RHETORIC = re.compile(
    r"\b(?:who(?:'s| is| are) (?:going to|gonna|these|they to|we to|you to)|isn'?t (?:it|that|this)|aren'?t (?:they|we)|don'?t (?:you|we|they) (?:think|want|see|agree)|do you (?:really|seriously|honestly)|are you (?:really|seriously)|"
    r"why (?:should|would|not|bother|else|on earth|do we|must|can'?t|don'?t)|who (?:would|wants|needs|cares|will|pays|else|gave|asked|says|said we|decided)|how (?:can|could|would|will|is|are|dare)|what(?:'s| is) the (?:point|use|harm|alternative)|"
    r"what (?:good|if|about|happens|would happen|then|next|do .{2,30} need)|since when|so what|shouldn'?t|wouldn'?t|couldn'?t|can'?t (?:they|we|you)|really\?|is that (?:really|what)|seriously\b|"
    r"do we (?:really|want)|should (?:we|they|it|a|the)|would (?:you|we|they) (?:want|trust|rather|like))",
    re.IGNORECASE,
)  # fmt: skip
_REASONS = re.compile(
    r"\b(?:because|since|therefore|so that|which means|should|shouldn'?t|must|ought|need(?:s|ed)? to|would|could|risk|threat|reason|if|more|less|better|worse|can'?t|cannot|won'?t|never|only|help|stop|without)\b",
    re.IGNORECASE,
)


def is_command(text: str) -> bool:
    """A slash word, or one lone word that is a command of every screen."""
    return bool(_COMMAND.match(text))


def is_empty(text: str, content_words: int) -> bool:
    """Nothing said: no words, only fillers, or a way to say 'I don't know'."""
    words = re.findall(r"[\w'’/]+", text.lower().replace("’", "'"))
    if not any(c.isalpha() for c in text):
        return not any(c.isdigit() for c in text)
    if _DONT_KNOW.fullmatch(text.strip().replace("’", "'")):
        return True
    if len(words) == 1 and _MASHED.match(words[0]):
        return True
    return all(word in _FILLER or _HESITATES.fullmatch(word) for word in words) and (
        content_words <= 2
    )


def is_abuse(text: str) -> bool:
    """An insult aimed at whoever is on the other side, as a clause of its own."""
    text = text.replace("’", "'").strip()
    return bool(_ABUSE.search(text) or _LIKE_YOU.search(text) or _WHAT_IT_IS.match(text))


_REQUEST = re.compile(
    r"^(?:(?:ok(?:ay)?|and|but|so|well|wait|sorry|please|pls)[,. ]+)*"
    r"(?:explain|clarify|repeat|rephrase|define|elaborate|simplify|tell me (?:more|what|why|how|where)|say (?:that|it) again|give (?:me )?(?:an example|a source|your source)|come again|again please)\b",
    re.IGNORECASE,
)
_REQUEST_WORDS = 9
"""Words of a request; a longer sentence that begins so goes on to argue."""


_HOW_DO_YOU = re.compile(r"^how (?:do|would) (?:you|we) (?!know|mean|define)\w+", re.IGNORECASE)
"""After a statement it drives the statement home; alone it asks."""
_WANTS_TO_KNOW = re.compile(
    r"^(?:(?:ok(?:ay)?|and|but|so|well|wait|sorry|hang on|hold on|please|hey|then)[,. ]+)*"
    r"(?:(?:can|could|would|will) you (?:please )?(?:tell (?:me|us)|say (?:that|it) again|repeat|explain|remind (?:me|us))\b"
    r"|have you (?:ever|actually) \w+ed\b|where exactly (?:do|does|did|is|are)\b|(?:and )?which \w+ exactly (?:have|do|did) you\b"
    r"|(?:would|does|will|is) your (?:plan|proposal|idea|scheme|side)\b|what (?:time|would you) (?:do|did)\b|what would you do (?:about|with|if)\b"
    r"|(?:where|from where) (?:does|do|did) (?:the|this|that|your) (?:figure|number|claim|idea|data)\b"
    r"|(?:who|what|when|where|which)\b[^.!?]{0,60}\b(?:exactly|precisely|at present|currently|at the moment)\b"
    r"|(?:who|which)\b[^.!?,]{3,60}, (?:the |a |an )?\w+(?: \w+)? or\b"
    r"|(?:who (?:pays|decides)|what happens) (?:if|when|to)\b)[^.!?]*\?(?:\s*(?:i (?:did|do)(?:n't| not) (?:\w+ )?(?:understand|get|catch|follow)[^.!?]*[.!?]*))?$",
    re.IGNORECASE,
)
"""Questions that only somebody asks who wants to know: whom they address, or what they ask for, says so."""


def is_question(text: str) -> bool:
    """A question that wants an answer, not a point put as a question."""
    text = text.replace("’", "'").strip()
    if _REQUEST.match(text) and len(text.split()) <= _REQUEST_WORDS:
        return True
    if _WANTS_TO_KNOW.match(text):
        return True
    sentences = [s for s in re.split(r"(?<=[.!?])\s+", text) if s]
    last = sentences[-1] if sentences else ""
    asks = _ASKS.match(last) and (last.endswith("?") or len(last.split()) <= 12)
    if not asks or len(sentences) > 2:
        return False
    if _RHETORIC.search(last) or (len(sentences) > 1 and _HOW_DO_YOU.match(last)):
        return False
    return bool(_TO_YOU.search(last)) or (last.endswith("?") and len(text.split()) <= 8)


def concedes(text: str) -> bool:
    """Whether the turn opens by giving the other side a point in so many words."""
    return bool(_CONCEDES.match(text.replace("’", "'").strip()))


_GIVES_IN = re.compile(
    r"\b(?:(?:i|we) (?:really )?(?:can'?t|cannot|can not|could ?n[o']?t|won'?t) (?:really )?(?:argue|deny|defend|dispute|answer|disagree)(?: with)? (?:that|it|this|you)\b"
    r"|can'?t (?:argue|disagree) with (?:that|you|it)\b|you(?:'ve| have) got (?:me|us) there|you(?:'ve| have) (?:got )?a (?:good |fair |strong )?point\b|you win (?:there|on that|that one)"
    r"|(?:i|we)(?:'ll| will| have to| must|'d| can)? (?:grant|give) you that(?: one)?\b|i stand corrected|(?:i|we) (?:take that back|was wrong about))",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"\b(?:but|yet|still|however|nevertheless|nonetheless|though|although|even so|that said|all the same|while|whereas|because)\b",
    re.IGNORECASE,
)


def gives_in(text: str) -> bool:
    """Whether the whole turn gives a point away, in so many words, and does not go on to argue."""
    text = text.replace("’", "'").strip()
    if _GOES_ON.search(text):
        return False
    one_sentence = not re.search(r"[.!?]\s+\w", text)
    return bool(_GIVES_IN.search(text) or (one_sentence and _CONCEDES.match(text)))


def gives_reason(text: str) -> bool:
    """Whether the turn reasons at all: says why, what should be, or what would follow."""
    return bool(_REASONS.search(text.replace("’", "'")))
