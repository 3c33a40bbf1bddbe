"""A phrase with the subject that only the writer can mean: completed(words, view), described(words, view).

Nobody but I can still hear her; "remember him singing" is that he sang; "stubborn" is that you are."""

from __future__ import annotations

import re

from letters.words.english.adjectives import is_described
from letters.words.english.grammar import BE, bare_word, base_of_gerund, is_past, is_s_form, past_of, third_of
from letters.words.english.sentences import split_sentences
from letters.words.reading.doubts import is_state
from letters.words.reading.views import View


def completed(words: str, view: View) -> str:
    """The words with the one who saw or heard, or with who was seen, as their subject."""
    return _sensed(_watched(_amid(words, view), view.key), view.key)


# "making bread and the dog ate it": what somebody else did while it was being done.
_WHILE_DOING = re.compile(
    r"(\w+ing)\b(?: [^,.!?]+?)?,? (?:and|when|but) (?:(?:the|a|an|my|our|your|his|her|their|this|one) (?:\w+ ){1,2}?|"
    r"(?:he|she|it|they|i|you|we|someone|somebody|everyone|everybody|nobody) |(?-i:[A-Z]\w+) )"
    r"(?:\w+ly |never |just |suddenly |then )?([\w']+)",
    re.I,
)


def _amid(words: str, view: View) -> str:
    """ "making bread and the dog ate the dough" is that we were making bread."""
    found = _WHILE_DOING.match(words)
    if view.key != "memory" or view.dead or not found or not base_of_gerund(found[1].lower()):
        return words
    verb = found[2].lower()
    return f"we were {words[0].lower()}{words[1:]}" if is_past(verb) or verb in BE else words


# "the winter my Breda died she left stew on my step": two things, of which the first says when.
_WHEN_FIRST = re.compile(
    r"((?:the|that) (?:\w+ )?"
    r"(?:winter|summer|spring|autumn|fall|year|night|day|week|weekend|month|morning|evening|time))"
    r"(?: when| that)? ((?:my|the|our|your|his|her|their|mum|mom|mam|dad|nan|gran|(?-i:[A-Z]\w+))\b[^,.!?]*?),? "
    r"((?:you|we|i|she|he|they) (?:\w+ly |all |both |never |always |just )?(\w+).*)",
    re.I,
)


_LONG = 9  # words past which, or after an "and", its time is no longer heard as that of the first verb


# "When I lost the contract. You said we'd manage": when it was, and what was then, with a full stop between them.
_CUT_OFF = re.compile(
    r"(?P<when>(?:when|after) (?:i|we|you|he|she|they|it|my \w+|our \w+)"
    r"(?: (?!(?:i|we|you|he|she|they) )[^\s.!?,;]+)+)\. "
    r"(?P<then>(?:I|we|you|he|she|they|it) (?:(?:just|never|only|always|even) )?(?P<verb>[a-z]+)\b)",
    re.I,
)


def with_its_time(told: str) -> str:
    """A story whose first sentence only says when it was, as one sentence with what was then."""
    found = _CUT_OFF.match(told)
    if found is None or not is_past(found["verb"].lower()):
        return told
    then = found["then"]
    then = then if re.match(r"I\b", then) else then[0].lower() + then[1:]
    return f"{found['when']}, {then}{told[found.end() :]}"


def is_timed_story(words: str) -> bool:
    """Whether words begin with when it was, and what was done then is too long to stand before it."""
    found = _WHEN_FIRST.fullmatch((split_sentences(words) or (words,))[0].rstrip(".!?"))
    return bool(found and is_past(found[4].lower()) and _is_long(found[3]))


def _is_long(done: str) -> bool:
    return len(done.split()) > _LONG or bool(re.search(r",|\band (?!\w+ (?:and|for|in|on|to|$))", done))


def timed_last(words: str) -> str:
    """The words with what was done before the time when it was: "she left stew on my step the winter my Breda died"."""
    first, *more = split_sentences(words) or (words,)
    stop = first[len(first.rstrip(".!?")) :]
    found = _WHEN_FIRST.fullmatch(first.rstrip(".!?"))
    if (
        not found
        or _is_long(found[3])
        or found[2].split()[-1] in ("and", "but", "when")
        or not is_past(found[4].lower())
        or not any(is_past(w) or w in BE for w in found[2].lower().split())
    ):
        return words
    timed = f"{found[3]} {found[1][0].lower()}{found[1][1:]} {found[2]}{stop}"
    return " ".join((timed, *more))


# What two do together is not done to one of them: "watching you sing".
_DONE_TO_YOU = re.compile(
    r"(?!(?:watching|seeing|hearing|finding|meeting|missing|having|knowing|being|losing|getting|loving|remembering)\b)"
    r"(\w+ing) you\b(?! (?:and|two|both|all)\b)",
    re.I,
)


def done_by_me(noun: str) -> str:
    """ "pushing you in the barrow" as a clause: I was pushing you in the barrow. Nothing where I did nothing."""
    found = _DONE_TO_YOU.match(noun)
    return f"I was {noun}" if found and base_of_gerund(found[1].lower()) else ""


def is_scene(words: str) -> bool:
    """Whether words show what went on, whole: "frying fish while the radio played, and you singing"."""
    found = _MEANWHILE.match(words)
    return bool(found and base_of_gerund(found[1].lower()))


_MEANWHILE = re.compile(
    r"(\w+ing)\b (?:(?!\b(?:was|were|had|is|are|did)\b)[^.!?])*?\b(?:while|as|until|till|before|after)\b",
    re.I,
)


# How they were, and not what they did: "her and Sandra stuck in the lift".
_LYING = frozenset(
    "stuck squashed crammed squeezed dressed covered soaked wrapped huddled locked "
    "stranded curled bundled".split()
)


def as_subjects(words: str) -> str:
    """ "him and Dave built it" is that he and Dave did."""
    found = re.match(
        r"(him|her|them) and (?:(?:the|my|our|his|her|their) (?:\w+ )??\w+|"
        r"(?-i:[A-Z]\w+)) (\w+)",
        words,
        re.I,
    )
    verb = found[2].lower() if found else ""
    does = is_past(verb) or verb in BE or verb.endswith("n't") or verb in ("always", "never", "still")
    if not found or verb in _LYING or not does:
        return words
    return {"him": "he", "her": "she", "them": "they"}[found[1].lower()] + words[found.end(1) :]


def described(words: str, view: View) -> str:
    """ "you're stubborn" of the bare quality; other words as they are."""
    state = is_state(words, view.key) or (view.key == "habit" and is_described(words))
    if view.key not in ("deed", "habit") or view.subject not in ("I", "we", "you") or not state:
        return words
    if re.match(r"bit of an? ", words, re.I):
        words = f"a {words}"
    elif re.match(r"(?:best|worst|only|first|last) \w", words, re.I):
        words = f"the {words}"
    be = "'re" if view.key == "habit" else " was" if view.subject == "I" else " were"
    return f"{view.subject}{be} {words[0].lower()}{words[1:]}"


# "her singing voice" is a voice.
_ATTRIBUTED = re.compile(
    r"(?:voice|glasses|gloves?|boots?|bags?|sticks?|shoes?|hats?|costume|box|machine|desk|chair|face|eyes|style|skills|"
    r"dress|ring|coat|jacket|trousers|pan|room|licen[cs]e|stories|songs?|partner|habits?|days|room|table)\b",
    re.I,
)


def _watched(words: str, key: str) -> str:
    """ "I remember you singing in the kitchen" is that you sang."""
    found = re.match(r"(?:i remember |remember )?(you|him|her|us) (\w+ing)(?: (?=\w)|$)", words, re.I)
    base = base_of_gerund(found[2].lower()) if found else ""
    if found and found.end() == len(words) and found[1].lower() == "her":
        return words  # "her singing" is hers
    if (
        found
        and words[found.end() :].lower().startswith(("that ", "which "))
        and base not in ("say", "tell", "think", "know")
    ):
        return words
    if not found or not base or is_s_form(bare_word(words[found.end() :].split(" ")[0])):
        return words
    if found[1].lower() == "her" and _ATTRIBUTED.match(words[found.end() :]):
        return words
    who = {"him": "he", "her": "she", "us": "we"}.get(found[1].lower(), "you")
    verb = (
        base
        if key == "habit" and who in ("you", "we")
        else third_of(base)
        if key == "habit"
        else "were"
        if base == "be" and who in ("you", "we")
        else past_of(base)
    )
    return f"{who} {verb} {words[found.end() :]}".rstrip()


# What nobody but the writer sees, hears and remembers: "can still hear her yelling at the satnav".
_SENSED = re.compile(
    r"(?:(?:can|could) (?:still |just |always |even |nearly |almost )*(?:hear|see|picture|smell|"
    r"taste|feel|remember|imagine)\b"
    r"|(?:will|won't|'ll|shall|can)? ?(?:never|ever|always) (?:forget|remember|regret)\b|won't "
    r"(?:ever )?forget\b|can't (?:ever )?forget\b"
    r"|(?:still|often|always) (?:laugh|smile|cry|think|dream|giggle|chuckle|cringe|tell people|"
    r"talk) (?:about|of|when|at|every)\b"
    r"|(?:loved|love|miss|missed) (?:it when|how|the way|when) |still have (?:the|that|my|your|his|her|a) )",
    re.I,
)


def _sensed(words: str, key: str) -> str:
    """ "can still hear her" is that I can."""
    if key == "deed" or not _SENSED.match(words):
        return words
    told_of_others = key == "memory" or re.match(
        r"(?:can|could) still (?:hear|see|picture|smell|feel) (?:you|him|her|your|his|the way)\b", words, re.I
    )
    said = re.sub(r"^(?:will )?never (?=forget)", "'ll never ", f"{words[0].lower()}{words[1:]}")
    return f"I{'' if said[0] == chr(39) else ' '}{said}" if told_of_others else words
