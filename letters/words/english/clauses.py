"""Whether words are a clause, and whose: read_clause(text, subject, …) -> Clause or None.

A clause found here has a subject of its own; who "she" is stands in persons.py, what becomes of it in details.py."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.words.english.grammar import (
    ADVERBS,
    BASES,
    BE,
    DETERMINERS,
    MODALS,
    OBJECTS,
    PARTICIPLES,
    PREPOSITIONS,
    SURE_PASTS,
    bare_word,
    base_of_gerund,
    is_adverb,
    is_past,
    is_s_form,
)
from letters.words.english.subjectless import with_subject
from letters.words.english.tenses import Clause, is_present, is_present_verb, verb_of

_I = frozenset("i i'm i've i'd i'll".split())
_WE = frozenset("we we're we've we'd we'll".split())
YOU = frozenset("you you're you've you'd you'll y'all".split())
_THIRD = frozenset("he she he's she's he'd she'd he'll she'll".split())
_THEY = frozenset("they they're they've they'd they'll".split())
_IT = frozenset(
    "it it's it'd there there's nobody everyone everybody someone somebody anyone people everything nothing".split()
)
_PEOPLE = frozenset(
    "dad mum mom sister brother nan nana gran granny grandad grandpa grandma mother father wife husband uncle "
    "aunt auntie friend boss "
    "neighbour neighbor daughter son teacher dog cat car driver waiter priest band baby landlord doctor nurse "
    "grandmother grandfather "
    "parents children kids twins ferry bus train tent roof boat van cake rain snow fence power".split()
)
_RELATIVE = frozenset("i we you she he they that which who whose whom where when i'd we'd you'd i'll".split())
_US = re.compile(r"^(?:me and (?:you|her|him)|(?:you|she|he|her|him) and (?:me|i))\b\s*", re.I)

# One set, made once: a union of these at every phrase took half the time of reading it.
_NO_NOUNS = frozenset().union(
    BASES, MODALS, ADVERBS, DETERMINERS, PREPOSITIONS, OBJECTS, BE, PARTICIPLES,
    _I, _WE, YOU, _THIRD, _THEY, _IT, _RELATIVE, {"what", "whatever"},
)  # fmt: skip
# "the two of you argued", "you lot left": several who are spoken to, or who speak.
_ALL_OF = re.compile(
    r"^(?:(?:the (?:two|three|four|five|pair|lot)|both|all|most|half|neither|none|each|one|some) of "
    r"(you|us|them)|you (?:two|both|all|guys|lot|"
    r"three)|us (?:two|both|all|lot))\b(?!,)\s*",
    re.I,
)
# "Your mother and I went to school together", "Tom and me played darts".
_AND_I = re.compile(
    r"^(?:(?i:your|my|our|his|her|the) (?:[\w'’-]+ ){1,3}?|[A-Z][\w'’-]+ )(?:and|&) (?:I|i|me|myself) (?=\w)"
)
_AND_SOMEBODY = re.compile(r"and (?:we|i|you|he|she|they|it|nobody|everyone|everybody)$")


def read_clause(text: str, key: str, subject: str) -> Clause | None:
    """The clause that a phrase says; `subject` (you, I, we, he, she, they or "") does what nobody
    is said to do. None where the words are no clause, or where it is not known who does it."""
    if found := _US.match(text):
        rest = text[found.end() :]
        first = bare_word(rest.split()[0]) if rest else ""
        if not rest or first in PREPOSITIONS or (base_of_gerund(first) and key == "memory"):
            return None  # "me and you in the tent" did nothing there
        return Clause(f"we {rest}", "we", is_present(f"we {rest}", key))
    if (found := _ALL_OF.match(text)) and _has_verb(text[found.end() :], key):
        who = {"us": "we", "them": "it"}.get((found[1] or found[0][:2]).lower(), "recipient")
        return Clause(text, who, is_present(f"they {text[found.end() :]}", key))
    if rest := done_with_me(text):
        return Clause(text, "we", is_present(f"we {rest}", key))
    tokens = text.split()
    alone = len(tokens) < 2 or tokens[0].endswith(",")
    if alone and bare_word(tokens[0] if tokens else "") in _I | _WE | YOU | _THIRD | _THEY | _IT:
        return None
    first = bare_word(tokens[0]) if tokens else ""
    if first in YOU | _THIRD and re.match(r"\w+ and (?:(?:my|your|our|the) )?\w+ \w+ing\b", text):
        return None  # "you and Dad singing in the car" has no verb
    if first in _I | _WE:
        return Clause(text, "I" if first in _I else "we", is_present(text, key))
    if first in YOU | _THIRD or (first in _THEY and key in ("habit", "deed")):
        return Clause(text, "recipient", is_present(text, key))
    if first in ("everything", "nothing", "all") and bare_word(tokens[1]) in _RELATIVE:
        return None  # "everything you did for him"
    if first in _IT | _THEY:
        return Clause(text, "it", is_present(text, key))
    if (place := finite_place(text)) is not None:
        return Clause(text, "it", is_present_verb(bare_word(tokens[place]), "it", ""))
    return with_subject(text, key, subject)


def done_with_me(text: str) -> str:
    """What somebody and I did, from its verb on; "" where they did nothing: "Tom and I in the shed"."""
    found = _AND_I.match(text)
    rest = text[found.end() :] if found else ""
    acts = rest and (_has_verb(rest, "") or bare_word(rest.split()[0]) in BASES)
    return rest if acts else ""


def _has_verb(rest: str, key: str) -> bool:
    words = [word for word in map(bare_word, rest.split()) if not is_adverb(word)]
    verb = words[0] if words else ""
    if verb in (
        "squashed",
        "crammed",
        "squeezed",
        "stuck",
        "huddled",
        "packed",
        "wrapped",
        "covered",
        "dressed",
        "curled",
    ):
        return False  # "all of us squashed in the car"
    return verb in BE | MODALS or is_past(verb) or (key == "habit" and verb in BASES)


def begins_clause(text: str) -> bool:
    """Whether words have a subject and a verb of their own, so that "the night" may stand before them."""
    words = [bare_word(token) for token in text.split()]
    if len(words) < 2:
        return False
    return (
        words[0] in _I | _WE | YOU | _THIRD | _THEY | _IT
        or bool(_US.match(text))
        or bool(done_with_me(text))
        or finite_place(text) is not None
    )


def with_article(text: str) -> str:
    """ "goalkeeper got lost" is that the goalkeeper did; "computers came in" stays as it is, with a capital."""
    words = [bare_word(token) for token in text.split()]
    noun, verb = (*words, "", "")[:2]
    small = noun.isalpha() and text[0].islower() and len(noun) > 2 and verb in SURE_PASTS - {"bit"}
    if not small or noun in _NO_NOUNS or is_past(noun):
        return text
    return text[0].upper() + text[1:] if noun.endswith("s") and not noun.endswith("ss") else f"the {text}"


def happened(clause: str) -> bool:
    """Whether a clause tells what was, so that it can stand after "when"."""
    at = finite_place(clause)
    verb = verb_of(clause) if at is None else bare_word(clause.split()[at])
    return is_past(verb) or verb in ("was", "were")


def finite_place(text: str) -> int | None:
    """Where the verb of "the tent fell on us" or "Mum drove all night" stands; None where there is none."""
    tokens = text.split()
    words = [bare_word(token) for token in tokens]
    if len(words) < 2:
        return None
    named = tokens[0][0].isupper() and words[0] not in DETERMINERS | PREPOSITIONS and words[0] != "i"
    if is_adverb(words[0]) or (not named and words[0] not in DETERMINERS):
        return None
    if named and (words[0] in BASES or words[0] in MODALS) and not (is_past(words[1]) or words[1] in BE):
        return None
    name = _name_ends(tokens, words)
    for place in range(name if named else 2, min(len(words), 16)):
        if place > 8 and not (is_adverb(words[place - 1]) and words[place] in SURE_PASTS):
            continue  # "the tea towel with the Menai bridge on it finally went"
        if words[place] in _RELATIVE and not tokens[place - 1].endswith(","):
            return _after_relative(tokens, place)
        if words[place] in _RELATIVE or tokens[place - 1].endswith(","):
            return None
        following = words[place + 1] if place + 1 < len(words) else ""
        later = words[place + 2] if place + 2 < len(words) else ""
        if _is_noun_here(words[place - 1], words[place]):
            continue
        if _is_finite(words[place], words[place - 1], following, named and place == name, later):
            return place
    return None


_WHO = frozenset("who which that where whose".split())
_SOMEBODY = frozenset("i we you he she they it".split())
# What joins a later verb to the relative clause: "the man who fixed our roof and asked after you" is somebody.
_JOINS = frozenset(
    "and or but so because when while if as until till than since though although before after who which that where "
    "what how why whom whose".split()
)
_TELLS = frozenset(
    "said told thought knew say says think thinks know knows hope hoped heard felt swore wished promised "
    "claimed had got "
    "have saw made let watched helped".split()
)


def _after_relative(tokens: Sequence[str], place: int) -> int | None:
    """Where the verb stands of whoever a relative clause tells more of: "the Lt. where I work wants me"; None where all
    the verbs are of that clause."""
    words = [bare_word(token) for token in tokens]
    if words[place] not in _WHO or place + 2 >= len(words):
        return None
    own = place + 1 + (words[place + 1] in _SOMEBODY)
    told = next((at for at in range(own, min(own + 3, len(words))) if _is_any_verb(words[at])), None)
    if told is None or words[told] in _TELLS or tokens[told].endswith(","):
        return None
    for at in range(told + 1, len(words)):
        before, word = words[at - 1], words[at]
        following = words[at + 1] if at + 1 < len(words) else ""
        if word in _JOINS | _SOMEBODY or tokens[at - 1].endswith((",", ";", ":")):
            return None
        helped = before in BE | MODALS or before in ("be", "been", "being") or is_adverb(before)
        if helped or before in DETERMINERS | PREPOSITIONS - {"in", "out", "up", "down", "away", "back"}:
            continue
        if word in (BE - {"do"}) | MODALS or word in SURE_PASTS:
            return at
        if (is_past(word) or is_s_form(word)) and following in OBJECTS | {"my", "your", "our", "his"}:
            return at
    return None


def is_of_whom_more_is_told(text: str) -> bool:
    """Whether a sentence is said of somebody or something that a relative clause describes: "the man who fixed our roof
    came by"."""
    tokens = text.split()
    words = [bare_word(token) for token in tokens]
    at = finite_place(text)
    return at is not None and any(word in _WHO for word in words[2:at])


def _is_any_verb(word: str) -> bool:
    return word in BASES | BE | MODALS | PARTICIPLES or is_past(word) or is_s_form(word)


# Before a surname or a first name: "Mr Okafor put Priya in your seat", "Auntie Jean rings on Sundays".
_TITLES = frozenset("mr mrs ms miss dr prof professor fr sr uncle aunt auntie aunty cousin nurse".split())


def _name_ends(tokens: Sequence[str], words: Sequence[str]) -> int:
    """How many words the name has that a clause begins with."""
    titled = words[0] in _TITLES and len(tokens) > 2 and tokens[1][0].isupper()
    return 2 if titled and not tokens[1].endswith(",") else 1


def _is_noun_here(before: str, word: str) -> bool:
    """ "the Christmas do when you fell", "the power cut": no verbs."""
    return (word in ("do", "does") and before not in _PEOPLE) or (before, word) == ("power", "cut")


# "your chemo starts on Monday": after a noun these are its verb.
# Where a thing went it went itself: "the caravan rolled into the hedge", not "the coat bought in Leeds".
_MOVED = frozenset(
    "rolled slid skidded bounced floated jumped leapt escaped crashed toppled tumbled drifted hopped bolted slipped "
    "crept strolled wandered crawled climbed galloped tripped swerved reversed dived plunged veered drove".split()
)
_WHITHER = frozenset(
    "into onto off over through across down up out towards past round along away under".split()
)
_GOES = frozenset("starts hurts comes ends finishes opens needs keeps".split())


def _is_finite(word: str, before: str, following: str, after_name: bool, later: str = "") -> bool:
    if before in DETERMINERS or before in PREPOSITIONS:
        return False
    if word in BE | MODALS | SURE_PASTS | _GOES or (word in _MOVED and following in _WHITHER):
        return True
    acted = following in OBJECTS | DETERMINERS or (word == "caught" and following == "fire")
    if is_past(word):
        return (
            acted
            or _AND_SOMEBODY.match(f"{following} {later}") is not None
            or after_name
            or before in _PEOPLE
            or is_adverb(before)
        )
    return (
        is_s_form(word)
        and (acted or after_name or is_adverb(before) or following in ("when", "whenever"))
        and word not in ("his", "hers")
    )
