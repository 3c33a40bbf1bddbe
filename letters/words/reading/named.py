"""Somebody's name as it is answered, and what is told around it: named("its a boy, Tom, 7 pounds") is Tom, a he, with
"A boy!" and "7 pounds" told of him. What the words told become is said by of_names.py."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from letters.words.english.given_names import FIRST_NAMES
from letters.words.english.grammar import BE, MODALS, PREPOSITIONS, SURE_PASTS, bare_word
from letters.words.english.people import BEASTS, KIN_HE, KIN_SHE, OTHERS, either, gender_of_word
from letters.words.english.sentences import split_sentences


@dataclass(frozen=True)
class Named:
    """A name as it was typed, the pronoun that was told with it or "", and what else was told, each as a sentence or
    a piece of one; `announced` is the child that was told before its name."""

    name: str
    pronoun: str = ""
    told: tuple[str, ...] = ()
    announced: str = ""


KIN = rf"(?:{either(*KIN_SHE, *KIN_HE, *OTHERS, *BEASTS)})(?:[- ]in[- ]law)?"
OWNER = "(?:my|our|your|his|her|their|the)"
_OWNED = re.compile(
    rf"(?i:{OWNER}) (?:[a-z'’-]+ ){{0,3}}?(?:(?i:{KIN})(?![\w'’])(?P<gap>(?:,? (?=[A-Z]))?)|(?=[A-Z]))"
)
_TAGGED = re.compile(r"(.*?\w)\s*[,;(]\s*(he|she|they)\)?(?:[,;.]\s*(.*))?", re.I | re.S)  # "Frank, he."
# What leads up to a name: "her name's", "she's called", "marrying", "they named her", "it was".
_LEAD = re.compile(
    r"(?:(?P<whose>her|his|their) name(?:'s|s| is| was) (?:called )?"
    r"|(?:(?P<who>she|he|it|they|the baby)(?:'s|s|'re| is| are| was| were)|shes|hes|its) (?:been )?(?:called|named) "
    r"|(?:they|we|she|he|you)(?:'ve|'s|ve|s| have| has)? (?:called|named|calling|naming) "
    r"(?:(?P<it>him|her)|it|them|(?:the|their) (?:baby|son|daughter)) |called |named )"
    r"|(?P<maybe>(?:(?:he|she|they)(?:'s|'re| is| are) )?(?:(?:getting )?married to|to marry|marrying|to) "
    r"|(?P<is>she|he)(?:'s| is| was) |it(?:'s|s| is| was) )",
    re.I,
)
# "a lad called Kieran", "a little boy, Tom", "twins, Ada and Finn".
_A_CHILD = re.compile(
    r"(?P<child>(?:an? |the |another |identical |two |2 )?"
    r"(?:(?:little|wee|tiny|beautiful|healthy|lovely|bouncing|gorgeous|baby) )*"
    r"(?P<sex>boys?|girls?|son|daughter|twins))"
    r"(?:[,.:;!–—-]+ ?(?:(?:called|named) )?| (?:called|named) "
    r"|,? and (?:he|she|they)(?:'?s|'?re| is| are) (?:called|named) )(?=\S)",
    re.I,
)
_SOMEBODY = re.compile(r"(?:an?|some) (?:[\w-]+ ){1,3}(?:called|named) ", re.I)
_WHO_DIED = re.compile(
    r"^,? ?(?:that|who|which)(?:'s| has| had)? (?:just )?(?:died|passed(?: away| on)?)\b", re.I
)
# "My condolences on the death of your husband": what is said of a death before whose it was.
_CONDOLES = re.compile(
    r"(?=[\w ]*?\b(?:condolences?|sympath(?:y|ies)|sorry|loss of|death of|passing of) )"
    r"(?:(?:i am|i'?m|we are|we'?re|my|our|with|deepest|sincere|heartfelt|very|so|to (?:send|offer)|sorry|condolences?|"
    r"sympath(?:y|ies)) )*(?:(?:for|on|about|at|over|to hear(?: of| about)?) )?"
    r"(?:(?:(?:the|your|their|her|his) )?(?:(?:recent|sudden|sad) )?(?:loss|death|passing) of )?",
    re.I,
)
_HIS_DEATH = re.compile(r"['’]s? (?:(?:recent|sudden|sad) )?(?:death|passing)$", re.I)
# "Nuala her mum", "Ted, their cat": whose somebody is, after the name.
_THEIRS = re.compile(rf"^,? (?P<whose>(?:his|her|their) (?:\w+ )?{KIN})(?=$|[,.;:!])", re.I)
# Words that go on from a name and are no part of it.
_FAMILIAR = {*PREPOSITIONS, *BE, *MODALS, *SURE_PASTS} - {"will", "may", "of", "like"} | frozenset(
    "he she they it we i you that who which whose because but so when where as has had have died passed his her their "
    "my our your this last next hes shes its after aged weighing born just only".split()
)
# Whom one knows by where: "Stan from the shop" is a name, "Owen in a motorbike accident" is not.
WHERE = re.compile(
    r"(?: (?:from|of|at|next door|across|down|up|over|upstairs|downstairs|who|whose|and|&)\b| in (?=[A-Z]))[^,;.!?–—]*"
)
_NOBODY = frozenset("everyone everybody all someone somebody nobody both two not no don't dont i".split())
_BETWEEN = frozenset("and & n de da del di du van von der den la le bin al el o' the of".split())
_FIRST_OF_TITLED = re.compile(
    r"((?:Mr|Mrs|Ms|Dr)\.? [A-Z][\w'’-]+) \([A-Z][\w'’-]+\)"
)  # "Mrs. Pruitt (Evelyn)"
_IS_NAME = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
MOST = 5  # words of a name, without whose somebody is


@lru_cache(maxsize=256)
def named(answer: str) -> Named:
    """The name in an answer; all of it where it holds none that is known for one."""
    answer = _HIS_DEATH.sub(
        "", _CONDOLES.sub("", _FIRST_OF_TITLED.sub(r"\1", " ".join(answer.split())), count=1)
    )
    if tagged := _TAGGED.fullmatch(answer):
        return Named(tagged[1], tagged[2].lower(), split_sentences(tagged[3] or ""))
    rest, pronoun, announced = _led(answer)
    name, rest = _cut(rest)
    if not name:
        first, *more = split_sentences(answer) or ("",)
        return Named(first.rstrip(".") if more else answer, "", tuple(more))
    rest = _WHO_DIED.sub("", rest)
    if theirs := _THEIRS.match(rest):
        name, rest = f"{theirs['whose']} {name}", rest[theirs.end() :]
    told = split_sentences(rest.lstrip(" ,;:.!–—-"))
    return Named(name, pronoun or _pronoun_of(name, told), told, announced)


def _led(answer: str) -> tuple[str, str, str]:
    """An answer from its name on; the pronoun that leads up to it tells, and a child that is announced before it."""
    lead = _LEAD.match(answer)
    if lead and lead["maybe"] and not _begins_name(answer[lead.end() :]):
        lead = None
    rest = answer[lead.end() :] if lead else answer
    told = lead.groupdict() if lead else {}
    word = (told.get("whose") or told.get("who") or told.get("it") or told.get("is") or "").lower()
    pronoun = {"her": "she", "his": "he", "him": "he"}.get(word, word if word in ("he", "she") else "")
    if child := _A_CHILD.match(rest):
        sex = gender_of_word(child["sex"].lower()) or ("he" if child["sex"].lower() == "boys" else "")
        return rest[child.end() :], pronoun or (sex if sex in ("he", "she") else ""), f"{child['child']}!"
    if somebody := _SOMEBODY.match(rest):
        return rest[somebody.end() :], pronoun, ""
    return rest, pronoun, ""


def _begins_name(rest: str) -> bool:
    first = re.split(r"\W", rest, maxsplit=1)[0]
    somebody = re.match(rf"(?:an?|some|{OWNER}) ", rest, re.I)
    return first[:1].isupper() or first.lower() in FIRST_NAMES or somebody is not None


def _cut(text: str) -> tuple[str, str]:
    """The name that a text begins with, and the rest; ("", text) where it begins with none."""
    first = next(iter(split_sentences(text)), "")
    if not first or "(" in first or bare_word(first.split()[0]) in _NOBODY:
        return "", text
    owned = _OWNED.match(first)
    start = owned.end() if owned else 0
    length = _length(first[start:], small=first.islower())
    end = start + length
    if owned and not length:
        end = start - len(owned["gap"] or "")
    if where := WHERE.match(first[end:]):
        end += where.end()
    return (text[:end], text[end:]) if end else ("", text)


def _length(text: str, small: bool) -> int:
    """How many characters of a text are a name. Of one that is typed all small they are those before a comma, or before
    a word that is in no name."""
    end = taken = 0
    for word in re.finditer(r"\S+", text):
        bare = word[0].strip(",;:.!–—-")
        lower = bare_word(bare)
        known = bare[:1].isupper() or bool(small and lower not in _FAMILIAR and _IS_NAME.fullmatch(bare))
        joins = lower in _BETWEEN and bool(taken) and _goes_on(text[word.end() :], small)
        if not bare or not (known or joins) or (taken >= MOST and not joins):
            break
        end, taken = word.start() + word[0].index(bare) + len(bare), taken + 1
        if word[0][-1] in ",;:!–—":
            break
    stops = text[end : end + 1] in (*",;:!.", "")
    sure = not small or stops or text.split()[0].lower() in FIRST_NAMES
    return end if sure else 0


def _goes_on(rest: str, small: bool) -> bool:
    following = rest.split()[:1]
    return bool(following) and (
        following[0][0].isupper() or (small and bare_word(following[0]) not in _FAMILIAR)
    )


def _pronoun_of(name: str, told: tuple[str, ...]) -> str:
    """he or she, where somebody is called so next, or is somebody's brother or mother."""
    opening = next((bare_word(one.split()[0]) for one in told if one.split()), "")
    said = {"he": "he", "she": "she", "he's": "he", "she's": "she", "hes": "he", "shes": "she"}.get(
        opening, ""
    )
    owned = re.match(rf"{OWNER} (?:[a-z-]+ )*?(?P<kin>{KIN})\b", name, re.I)
    kin = gender_of_word(re.split(r"[- ]in\b", owned["kin"].lower())[0]) if owned else ""
    return said or (kin if kin in ("he", "she") else "")
