"""Whether words are a clause, and whose: read_clause(text, subject, …) -> Clause or None.

A clause found here has a subject of its own; who "she" is stands in persons.py, what becomes of it in details.py."""

from __future__ import annotations

import re
from dataclasses import dataclass

from letters.words.grammar import (
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
    may_be_s_form,
    past_of,
)
from letters.words.persons import NOUNS, conjugate

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
# Nouns that look like verbs after "she": a habit "jokes about my mother" is no sentence.
_HABIT_NOUNS = frozenset(
    "jokes notes eyes hands stories socks jumpers glasses keys shoes freckles dimples".split()
)


_AND_SOMEBODY = re.compile(r"and (?:we|i|you|he|she|they|it|nobody|everyone|everybody)$")


@dataclass(frozen=True)
class Clause:
    """Words with a subject: `who` is recipient, dead, I, we or it; `present` when its verb is; `subject` its
    first word."""

    text: str
    who: str
    present: bool = False


def read_clause(text: str, key: str, subject: str) -> Clause | None:
    """The clause that a phrase says; `subject` (you, I, we, he, she, they or "") does what nobody
    is said to do. None where the words are no clause, or where it is not known who does it."""
    if found := _US.match(text):
        rest = text[found.end() :]
        return Clause(f"we {rest}", "we", _is_present(f"we {rest}", key)) if rest else None
    tokens = text.split()
    alone = len(tokens) < 2 or tokens[0].endswith(",")
    if alone and bare_word(tokens[0] if tokens else "") in _I | _WE | YOU | _THIRD | _THEY | _IT:
        return None
    first = bare_word(tokens[0]) if tokens else ""
    if first in YOU | _THIRD and re.match(r"\w+ and (?:(?:my|your|our|the) )?\w+ \w+ing\b", text):
        return None  # "you and Dad singing in the car" has no verb
    if first in _I | _WE:
        return Clause(text, "I" if first in _I else "we", _is_present(text, key))
    if first in YOU | _THIRD or (first in _THEY and key in ("habit", "deed")):
        return Clause(text, "recipient", _is_present(text, key))
    if first in _IT | _THEY:
        return Clause(text, "it", _is_present(text, key))
    if finite_place(text) is not None:
        return Clause(text, "it", _is_present_at(text, finite_place(text) or 0, key))
    return _with_subject(text, key, subject)


def begins_clause(text: str) -> bool:
    """Whether words have a subject and a verb of their own, so that "the night" may stand before them."""
    words = [bare_word(token) for token in text.split()]
    if len(words) < 2:
        return False
    return (
        words[0] in _I | _WE | YOU | _THIRD | _THEY | _IT
        or bool(_US.match(text))
        or finite_place(text) is not None
    )


def with_article(text: str) -> str:
    """ "goalkeeper got lost" is that the goalkeeper did; "computers came in" stays as it is, with a capital."""
    words = [bare_word(token) for token in text.split()]
    noun, verb = (*words, "", "")[:2]
    small = noun.isalpha() and text[0].islower() and len(noun) > 2 and verb in SURE_PASTS - {"bit"}
    known = BASES | MODALS | ADVERBS | DETERMINERS | PREPOSITIONS | OBJECTS | BE | PARTICIPLES
    if (
        not small
        or noun in known | _I | _WE | YOU | _THIRD | _THEY | _IT
        or noun in _RELATIVE | {"what", "whatever"}
        or is_past(noun)
    ):
        return text
    return text[0].upper() + text[1:] if noun.endswith("s") and not noun.endswith("ss") else f"the {text}"


def verb_of(text: str) -> str:
    """The first word after the subject that is no adverb."""
    words = [bare_word(token) for token in text.split()]
    return next((word for word in words[1:] if word in ("then", "both", "all") or not is_adverb(word)), "")


def finite_place(text: str) -> int | None:
    """Where the verb of "the tent fell on us" or "Mum drove all night" stands; None where there is none."""
    tokens = text.split()
    words = [bare_word(token) for token in tokens]
    if len(words) < 2:
        return None
    named = tokens[0][0].isupper() and words[0] not in DETERMINERS | PREPOSITIONS and words[0] != "i"
    if not named and words[0] not in DETERMINERS:
        return None
    if named and words[0] in BASES | MODALS and not (is_past(words[1]) or words[1] in BE):
        return None
    for place in range(1 if named else 2, min(len(words), 9)):
        if words[place] in _RELATIVE or tokens[place - 1].endswith(","):
            return None
        following = words[place + 1] if place + 1 < len(words) else ""
        later = words[place + 2] if place + 2 < len(words) else ""
        if _is_finite(words[place], words[place - 1], following, named and place == 1, later):
            return place
    return None


def _is_finite(word: str, before: str, following: str, after_name: bool, later: str = "") -> bool:
    if before in DETERMINERS or before in PREPOSITIONS:
        return False
    if word in BE | MODALS | SURE_PASTS:
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


def _with_subject(text: str, key: str, subject: str) -> Clause | None:
    words = [bare_word(token) for token in text.split()]
    place = next((i for i, word in enumerate(words) if not is_adverb(word)), len(words))
    verb, following = (*words[place:], "", "")[:2]
    if words[:1] == ["not"]:
        return _not_doing(text, key, subject)
    if place and not _is_verb(verb, key) and not (key == "deed" and base_of_gerund(verb)):
        return _state(text, place, subject)
    if verb == "been" and key == "deed":
        return _made(
            re.sub(r"\bbeen\b", "were" if subject == "you" else "was", text, count=1), subject, False
        )
    if verb in PARTICIPLES:
        has = "had" if subject in ("he", "she", "they") else "have"
        return _made(f"{has} {text}", subject, False)
    if verb in ("has", "hasn't", "have", "haven't", "are", "aren't", "don't"):
        return _made(text, subject, not _is_perfect(words[place + 1 :]))
    if _is_past_here(verb, following, key):
        return _made(text, subject, False)
    if verb in MODALS:
        return _made(text, subject, verb not in ("could", "couldn't", "would", "wouldn't"))
    if is_s_form(verb) or (key == "habit" and may_be_s_form(verb) and following not in ("", "and")):
        return (
            None
            if verb in _HABIT_NOUNS or (key not in ("habit", "deed") and verb in NOUNS)
            else _made(text, subject, True)
        )
    return _inflected(text, place, key, subject)


def _inflected(text: str, place: int, key: str, subject: str) -> Clause | None:
    """The clause of a bare verb or a gerund: "lend me her car", "humming in the lift"."""
    tokens = text.split(" ")
    verb = bare_word(tokens[place])
    base = base_of_gerund(verb) or (verb if verb in BASES else "")
    if not base or key not in ("habit", "deed"):
        return None
    tokens[place] = (
        ("were" if subject == "you" else "was") if base == "be" else past_of(base) if key == "deed" else base
    )
    if key == "habit" and base == "be":
        tokens[place] = "are"
    return _made(" ".join(tokens), subject, key == "habit")


def _not_doing(text: str, key: str, subject: str) -> Clause | None:
    """ "not paying him back" is that somebody didn't pay."""
    tokens = text.split(" ")
    base = base_of_gerund(bare_word(tokens[1])) if len(tokens) > 1 else ""
    if not base or key not in ("habit", "deed"):
        return None
    if base == "be":
        return _made(" ".join(["weren't" if subject == "you" else "wasn't", *tokens[2:]]), subject, False)
    return _made(
        " ".join(["don't" if key == "habit" else "didn't", base, *tokens[2:]]), subject, key == "habit"
    )


def _state(text: str, place: int, subject: str) -> Clause | None:
    """ "always late" is that somebody is always late."""
    if bare_word(text.split()[0]) not in ("always", "never", "still", "usually", "often") or place >= len(
        text.split()
    ):
        return None
    return _made(f"is {text}", subject, True)


def _made(text: str, subject: str, present: bool) -> Clause | None:
    if not subject:
        return None
    lowered = text[0].lower() + text[1:]
    who = {"you": "recipient", "I": "I", "we": "we"}.get(subject, "dead")
    return Clause(conjugate(subject, lowered), who, present)


def _is_perfect(words: list[str]) -> bool:
    verb = next((word for word in words if not is_adverb(word)), "")
    return verb in PARTICIPLES or (is_past(verb) and verb not in MODALS)


def _is_verb(word: str, key: str) -> bool:
    known = word in BE or is_past(word) or is_s_form(word) or word in MODALS or word in PARTICIPLES
    return known or (key == "habit" and may_be_s_form(word)) or (key in ("habit", "deed") and word in BASES)


def _is_past_here(verb: str, following: str, key: str) -> bool:
    if not is_past(verb) or (key == "habit" and verb in BASES):
        return False
    # "left glove", "chipped mug": a past with a bare noun after it is its adjective, unless a deed was asked for.
    if key in ("deed", "habit"):
        return True
    clear = following in OBJECTS | DETERMINERS | PREPOSITIONS | ADVERBS | {
        "",
        "and",
        "that",
        "what",
        "how",
        "to",
        "lost",
        "stuck",
        "asleep",
        "home",
    }
    return (
        clear
        or verb in SURE_PASTS
        or following.endswith("ing")
        or following in ("i", "we", "you", "she", "he")
        or _after_miss(verb)
    )


def _after_miss(verb: str) -> bool:
    return verb in (
        "missed",
        "built",
        "bought",
        "met",
        "learned",
        "learnt",
        "watched",
        "played",
        "caught",
        "found",
        "made",
        "passed",
    )


def _is_present(text: str, key: str) -> bool:
    words = text.split()
    first, verb = bare_word(words[0]), verb_of(text)
    if first.endswith(("'re", "'m", "'ll")):
        return True
    if first.endswith("'s"):
        return verb == "got" or not _is_perfect([verb])
    if first.endswith(("'ve", "'d")):
        return verb == "got"
    if verb in ("have", "has", "haven't", "hasn't"):
        later = [bare_word(token) for token in words[1:]]
        return not _is_perfect(later[later.index(verb) + 1 :])
    return _is_present_verb(verb, first, key)


def _is_present_verb(verb: str, first: str, key: str) -> bool:
    if verb in ("should", "shouldn't", "must", "might"):
        return False
    if verb in BASES and is_past(verb):
        return key == "habit" and first not in ("he", "she")
    if verb in (
        "was",
        "were",
        "wasn't",
        "weren't",
        "had",
        "hadn't",
        "did",
        "didn't",
        "could",
        "couldn't",
        "would",
        "wouldn't",
    ):
        return False
    return not is_past(verb)


def _is_present_at(text: str, place: int, key: str) -> bool:
    return _is_present_verb(bare_word(text.split()[place]), "it", "")
