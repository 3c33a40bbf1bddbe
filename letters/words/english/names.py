"""Names as people type them, with their capitals: mend_name("our stan"), mend_names("in the back of daves van").

Only first names that are no other word stand in the list: Mark, Will, Rose and Grace are left as they were typed."""

from __future__ import annotations

import re
from collections.abc import Collection

from letters.words.english.given_names import FIRST_NAMES
from letters.words.english.grammar import BASES, PREPOSITIONS, bare_word, is_past
from letters.words.english.people import (
    BEASTS,
    CALLED_HE,
    CALLED_SHE,
    KIN_HE,
    KIN_SHE,
    OTHERS,
    OWN_HE,
    OWN_SHE,
    either,
)
from letters.words.english.things import is_thing

_SMALL = frozenset("our my your the de da van von der and of la le di del bin al little old big dear".split())
_NOT_OWNED = frozenset(
    "and or but who that when because if so are were is was do did have had has will would can could".split()
)
_WHENEVER = frozenset(
    "once twice often seldom sometimes yesterday today tomorrow tonight soon later lately recently".split()
)
_WORD = re.compile(r"(?<![\w'-])[^\W\d_]+(?![\w-])")


# Those who are somebody's and are not called by it.
_KIN = frozenset((*OWN_SHE, *OWN_HE, *OTHERS)) - {"girl", "boy", "lass", "lad", "student", "stranger"}


def mend_name(given: str) -> str:
    """A name on one line; typed all small or all in capitals, with the capitals that names have."""
    line = " ".join(given.split())
    if not line.islower() and not (line.isupper() and len(line) > 3):
        return line
    words = line.lower().split()
    owned = words[0] in (
        "your",
        "my",
        "our",
        "his",
        "her",
        "their",
        "the",
    )  # "your nan" is no name, "our stan" one
    if len(words) == 1 and words[0] in _KIN:
        return f"my {words[0]}"
    plain = (lambda word: word not in FIRST_NAMES) if owned else _SMALL.__contains__
    kin = [place and words[place - 1].endswith("'s") and word in _KIN for place, word in enumerate(words)]
    return " ".join(word if plain(word) or kin[place] else _capital(word) for place, word in enumerate(words))


def _capital(word: str) -> str:
    return re.sub(r"(?:^|(?<=-)|(?<=\b[od]['’]))[^\W\d_]", lambda letter: letter[0].upper(), word)


# "the dog was called biscuit": a beast's name, whatever else it means.
_CALLED = re.compile(
    r"\b((?:dog|cat|puppy|kitten|rabbit|hamster|pony|horse|goldfish|guinea pig|budgie|parrot|hen|goat|cow|lamb|"
    r"tortoise)"
    r"(?: (?:was|is|we|he|she|they|i|that|which|who))* (?:called|named) )(?!(?:after|by|the|a|my|his|her|it|me|"
    r"him|off)\b)"
    r"([a-z]+)(?=$|[.,;!?]| (?:and|but|who|which|because|after)\b)",
    re.I,
)


# "miss cole found us" did so; whom one will miss does nothing.
_MISS = re.compile(
    r"(?:(?<=\band )|(?<=\bwhen )|(?<=\bwith )|(?<=\bbut )|(?<=\bthat )|(?<=\bbecause )|(?<=\bfrom )|(?<=\btold )|^)"
    r"miss (?!(?:you|him|her|them|it|the|a|my|your|our|having|being|when|how|everyone|home|u|ur|all|that|this|"
    r"us|his)\b)"
    r"([a-z]{3,})(?= (?:found|said|told|caught|gave|made|was|taught|shouted|let|used|always|never|came|had|says|"
    r"is|made|"
    r"saw|sent|put|rang|retired|left)\b)",
)


# "Had the Dr. to him today."
_NO_NAME = PREPOSITIONS | frozenset("who and but or that says said came comes is was has had will".split())


def mend_names(line: str) -> str:
    """A phrase with the first names in it in capitals, and an apostrophe where one of them owns what follows."""
    line = re.sub(
        r"\b(Mr|Mrs|Ms|Dr)(\.?) ([a-z]+)",
        lambda who: who[0] if who[3] in _NO_NAME else f"{who[1]}{who[2]} {who[3].capitalize()}",
        line,
    )
    line = _MISS.sub(lambda who: f"Miss {who[1].capitalize()}", line)
    line = _WORD.sub(lambda word: word[0].capitalize() if _is_name(word[0]) else word[0], line)
    line = _CALLED.sub(lambda pet: f"{pet[1]}{pet[2].capitalize()}", line)
    return mend_owned(line, FIRST_NAMES)


def mend_owned(line: str, names: Collection[str]) -> str:
    """A phrase with the apostrophe of what one of these names, in small letters, owns."""
    return re.sub(r"\b([A-Za-z][a-z]+)s (?=([a-z'-]+))", lambda found: _owned(found, names), line)


def _is_name(word: str) -> bool:
    return word.islower() and word in FIRST_NAMES


def _owned(found: re.Match[str], names: Collection[str]) -> str:
    """ "daves van" is the van of Dave; "Daves are" and "James told" are not."""
    name, after = found[1].lower(), bare_word(found[2])
    before = found.string[: found.start()].split()[-1:]
    # "Gladys Stevens once": a surname, which has its capital after a first name with its own.
    if before and found[1][0].isupper() and before[0].istitle() and before[0].lower() in FIRST_NAMES:
        return found[0]
    # Nothing owns an adverb that ends what is said; "at toms again" was at his house.
    ends = re.match(r"$|[.,;:!?]", found.string[found.end() + len(found[2]) :])
    if after in _WHENEVER and ends and not {*map(bare_word, before)} & PREPOSITIONS:
        return found[0]
    verbal = after in _NOT_OWNED or after in PREPOSITIONS or is_past(after)
    verbal = verbal or (after.endswith("ing") and not is_thing(after))
    if name not in names or f"{name}s" in FIRST_NAMES or verbal or (after in BASES and len(after) > 5):
        return found[0]
    return f"{found[1].capitalize()}'s "


_OF_ANYBODY = frozenset((*KIN_SHE, *KIN_HE, *OTHERS, *BEASTS))


# "my uncle Jim", "our neighbour Bert", "aunt Jo"
_OWN_KIN = re.compile(
    rf"(?:(?i:my|our) (?:(?:late|dear|old|poor|little|big) )?(?P<kin>{either(*KIN_SHE, *KIN_HE, *OTHERS)})"
    rf"|(?P<called>(?-i:{either(*CALLED_SHE, *CALLED_HE)}))) (?P<name>[A-Z][\w'’-]+)"
)


def kin_of_reader(name: str) -> str:
    """The one who died, as the reader's own: "his mum, Krystyna" is your mum, Krystyna."""
    found = re.match(r"(?:his|her|their) (\w+)(?: (\w+))?", name, re.I)
    kin = found is not None and bool({word.lower() for word in found.groups(default="")} & _OF_ANYBODY)
    if own := _OWN_KIN.fullmatch(name):
        who = (own["kin"] or own["called"]).lower()
        return f"{who.capitalize()} {own['name']}" if who in (*CALLED_SHE, *CALLED_HE) else own["name"]
    return re.sub(r"^\w+", "your", name) if kin else name
