"""Advice on sentences in which a people acts: governments and policies do, peoples do not."""

import re
from collections.abc import Iterator

from debatebot.pack.models import Samples
from debatebot.pack.problems import quoted
from debatebot.pack.rules import Content, Fault, Rule
from debatebot.pack.texts import texts_of

_PEOPLES = (
    "Afghans Africans Albanians Americans Arabs Argentinians Asians Australians Austrians Belgians "
    "Brazilians Britons Bulgarians Canadians Chileans Colombians Croatians Cubans Czechs Danes "
    "Egyptians Estonians Ethiopians Europeans Filipinos Finns Georgians Germans Greeks Hungarians "
    "Indians Indonesians Iranians Iraqis Israelis Italians Kenyans Koreans Latvians Lithuanians "
    "Malaysians Mexicans Moroccans Nigerians Norwegians Pakistanis Palestinians Poles Romanians "
    "Russians Saudis Serbs Slovaks Spaniards Swedes Syrians Thais Tibetans Tunisians Turks "
    "Ukrainians Uyghurs Venezuelans Zealanders"
).split()
"""Plurals that mean people and nothing else."""
_ADJECTIVES = "British Chinese Dutch English French Irish Japanese Portuguese Swiss Taiwanese Vietnamese".split()
"""Words for peoples only when a verb or 'people' follows."""
_VERBS = (
    "are were have want think believe know say hate love try steal cheat threaten see feel "
    "will would can could must should may might do did"
).split()
_SUBJECT = re.compile(
    r"(?:^|[.!?;:]\s+|\b(?:that|because|if|when|and|but)\s+)(?:(?:the|most|many|all|some)\s+)?"
    rf"({'|'.join(_PEOPLES)}|(?:{'|'.join(_ADJECTIVES)})(?=\s+(?:people\b|(?:{'|'.join(_VERBS)})\b)))(?!\w)",
    re.IGNORECASE,
)
_LEARNERS_WORDS = frozenset({"phrasings", "accept", "answers", "said", "good", "weak", "say"})
"""Fields that hold what a learner may type; the rest is the app's own voice."""


def _people_as_subject(content: Content) -> Iterator[Fault]:
    for file in (content.questions_file, content.positions):
        for part, path, text in texts_of(file) if file is not None else ():
            if path[0] in _LEARNERS_WORDS or isinstance(part, Samples):
                continue
            for match in _SUBJECT.finditer(text):
                message = f"{quoted(match.group(1))} act here; say which government or policy does"
                yield part, path, message


RULES = (Rule("people-as-subject", _people_as_subject, "warning"),)
