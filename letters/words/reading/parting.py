"""Two facts in one detail: parted("talks to them, thinks nobody knows", …) -> the first, and the clauses that follow.

What follows a comma is parted from what stands before it where it is a clause of its own, or a verb that goes on with
the first subject. A list, an apposition ("his dog, Biscuit") and what only says when or how stay where they are."""

from __future__ import annotations

import re

from letters.words.english.clauses import begins_clause, finite_place
from letters.words.english.feelings import thought_of_you
from letters.words.english.grammar import (
    BE,
    DETERMINERS,
    MODALS,
    OBJECTS,
    PREPOSITIONS,
    SURE_PASTS,
    VERBS,
    bare_word,
    is_adverb,
    is_past,
    is_s_form,
    may_be_s_form,
)
from letters.words.english.nouns import as_sentence
from letters.words.english.persons import NOUNS, conjugate, into_past
from letters.words.english.sentences import split_sentences

_JOINT = re.compile(r"(?:\s*[,;]|\s+(?:[-–—]+))\s+(?=\S)")
_SUBJECT = re.compile(
    r"(?:i|we|you|s?he|they|it|that|this|there|nobody|no one|everyone|everybody|somebody|someone)"
    r"(?:'(?:s|m|re|ve|d|ll))?\b(?!,)",
    re.I,
)
# What is only said by the way: "he still gets butterflies, he says", "that's all", "wasn't it".
_BY_THE_WAY = re.compile(
    r"(?:i|we|you|s?he|they) (?:says?|said|reckons?|thinks?|thought|supposes?|guess|means?|knows?|swears?|swore|"
    r"claims?|hopes?|promised?|bet|admits?)(?:$|,)|that's (?:all|it|me|the thing)$|"
    r"(?:i )?(?:dunno|don't know|no idea|not sure) (?:why|how|what|where|who)\b|"
    r"\w+(?:n't)? (?:i|we|you|s?he|it|they)$|(?:somebody|someone|nobody|everybody) (?:did|does|was|had|has)(?:$|,)|"
    r"(?:he|she|you|i|we|they) (?:and|or)\b|(?:the|that) (?:\w+ )?(?:night|day|morning|evening|afternoon|"
    r"weekend|week|"
    r"summer|winter|spring|autumn|year|time|one|ones|two)\b",
    re.I,
)
# Before a clause these are only its setting: "when you were three, you called me Granny", "well, he hired me".
_SETTING = re.compile(
    r"(?:when|while|after|before|if|whenever|every|each|because|since|until|till|as|once|without|despite|in|on|"
    r"at|during|"
    r"last|next|one day|some day|that|then|although|though|instead|by|for|from|well|oh|ok|okay|yes|yeah|no|honestly|"
    r"sorry|i'm sorry|thanks|thank you|so|and|but|now|today|yesterday|years ago|jan\w*|feb\w*|mar(?:ch)?|apr\w*|may|"
    r"june|july|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*|\d+(?:st|nd|rd|th)?)\b(?! of\b)",
    re.I,
)
_AND = re.compile(r"^(?:and|but|so) (?=\S)", re.I)
# "the examiner clapped": a noun and nothing but its past.
_DID = re.compile(r"(?:the|my|our|your|his|her|their|a|an) [a-z]+ [a-z]+(?<!e)ed$", re.I)
_THINGS = ("thing", "place")
# What is never taken to pieces.
_WHOLE = frozenset("name date years note news baby opening then question plans last".split())

# "Not having heard from him for some time, I am quite anxious": one sentence, whatever its second half tells.
_HAVING = re.compile(r"(?:not )?(?:having|being|hearing|seeing|knowing|feeling|finding) .*, (?:i|we) ", re.I)


def parted(text: str, key: str) -> tuple[str, tuple[str, ...]]:
    """The first fact of a mended phrase, and the clauses that follow it; none where it is all one."""
    if key in _WHOLE or _HAVING.match(text):
        return text, ()
    first, *sentences = split_sentences(text)
    if sentences and not all(_is_new(one.rstrip(".!?"), key, stopped=True) for one in sentences):
        return text, ()
    first, *clauses = clauses_of(first, key)
    more = [_AND.sub("", one) if key in _THINGS else one for one in (*clauses, *sentences)]
    if not more or _SETTING.match(first) or (" " not in first and key not in _THINGS):
        return text, ()
    return first.rstrip(" .,;"), tuple(one.rstrip(" .,;") for one in more)


# "I thought right, I'll write": what is thought begins before the comma.
_THINKING = re.compile(
    r"\b(?:thought|said|says|think|thinks|went|like) (?:right|ok|okay|well|oh|yes|yeah|no|sod it|blow it|bugger "
    r"it|why not)$",
    re.I,
)


def clauses_of(text: str, key: str) -> list[str]:
    """A sentence cut where a new fact begins; a list of three things done stays whole."""
    cuts: list[re.Match[str]] = []
    before: re.Match[str] | None = None
    for found in _JOINT.finditer(text):
        words = text[found.end() :]
        if _THINKING.search(text[: found.start()]):
            continue
        aside = before is not None and before not in cuts  # "one eyebrow, raised, was sufficient"
        if _is_new(words, key) and not (aside and goes_on(words)):
            cuts.append(found)
        before = found
    went_on = [found for found in cuts if goes_on(text[found.end() :])]
    if len(went_on) > 1:
        return [text]
    starts, ends = [0, *(found.end() for found in cuts)], [*(found.start() for found in cuts), len(text)]
    return [text[start:end] for start, end in zip(starts, ends, strict=True)]


def _is_new(words: str, key: str, stopped: bool = False) -> bool:
    """Whether words tell something of their own. After a full stop a clause with a subject is the next sentence of a
    story, which is told as it stands."""
    told = _AND.sub("", words) if key in _THINGS else words
    if _BY_THE_WAY.match(told):
        return False
    return (
        (goes_on(told) and not (stopped and _OF_ANOTHER.match(_lowered(told))))
        or (key in ("habit", "memory", "deed") and bool(_MADDENING.match(told)))
        or (stopped and did_next(told))
        or ((not stopped or key in _THINGS) and _has_subject(told))
    )


def _has_subject(words: str) -> bool:
    tokens = [bare_word(token) for token in words.split()]
    if _SUBJECT.match(words):
        verb = next((word for word in tokens[1:] if not is_adverb(word)), "")
        known = verb in VERBS or is_past(verb) or may_be_s_form(verb) or verb == "am" or verb.endswith("n't")
        return ("'" in tokens[0] and len(tokens) > 1) or known
    return (begins_clause(words) and finite_place(words) is not None) or bool(_DID.match(words))


def goes_on(words: str) -> bool:
    """Whether words begin with a verb that somebody named before does: "didn't have to", "thinks nobody knows"."""
    tokens = [bare_word(token) for token in words.split()]
    place = next((at for at, word in enumerate(tokens) if not is_adverb(word)), len(tokens))
    if place and tokens[0] in ("just", "then", "both", "all", "even", "once"):
        return False
    verb, following = (*tokens[place:], "", "")[:2]
    if (verb in BE | MODALS or verb.endswith("n't")) and following:
        return True
    acted = following in OBJECTS | DETERMINERS or is_adverb(following)
    if verb in SURE_PASTS or (is_past(verb) and (acted or (place and following in PREPOSITIONS))):
        return bool(following)
    joined = acted or following in PREPOSITIONS or following in ("what", "how", "when", "nobody", "i", "it's")
    return is_s_form(verb) and (verb not in NOUNS or acted) and bool(joined or place)


# After a full stop these begin what the same one did, where a thing follows: "Brought lasagne too."
_DID_NEXT = frozenset(
    "brought bought made taught caught found kept held led met paid sent sold told heard built lent won fed".split()
)


# Pasts that may say what was done to somebody, or how they were: "Stuck on the stairs two hours."
_AS_THEY_WERE = frozenset(
    "stuck left lost covered soaked drenched frozen tired married born engaged worried scared delighted chuffed "
    "knackered "
    "shattered gutted pleased surprised shocked ashamed used supposed called named based set cut shut hit put let read "
    "closed locked packed crammed squeezed broken burnt painted based parked dressed red bed".split()
)


# What the writer felt, or what it cost and was like: "Never forgot it.", "Took three hours."
_OF_ANOTHER = re.compile(
    r"(?:\w+ly |never |always |nearly |just |still |only )*(?:noted|noticed|should have|said nothing|"
    r"told nobody|thanked|"
    r"knew|kept (?:quiet|it|that|thinking)|remembered|forgot|felt|loved|thought|wished|missed|needed|"
    r"wanted|hated|hoped|meant|"
    r"cost|lasted|took (?:\d|a|all|ages|hours|me|us|two|three|four|five|six|ten|about|over|nearly|until|till|the "
    r"(?:whole|best))|"
    r"(?:cried|laughed|couldn't|smiled)\b.*\bI\b|looked like|smelt|smelled|tasted|turned out|worked (?:a|"
    r"perfectly|fine|like)|"
    r"happened|rained|snowed|poured|helped (?:a lot|so|me|us|no end)|needed|seemed|sounded|went (?:on for|down|"
    r"wrong|well)|"
    r"came (?:in|with|as|true))\b"
)


def did_next(words: str) -> bool:
    """Whether a sentence begins with what the same one did: "Lay there for two hours." """
    tokens = [bare_word(token) for token in words.split()]
    place = next((at for at, word in enumerate(tokens) if not is_adverb(word)), len(tokens))
    verb, following = (*tokens[place:], "", "")[:2]
    if place == 0 and verb in _DID_NEXT:
        return bool(following) and following not in PREPOSITIONS | {"by"}
    if (
        not following
        or not (is_past(verb) or verb == "lay")
        or verb in _AS_THEY_WERE
        or verb in BE | MODALS
        or _OF_ANOTHER.match(_lowered(words))
    ):
        return False
    acted = following in DETERMINERS | OBJECTS | PREPOSITIONS | {
        "there",
        "home",
        "here",
        "what",
        "how",
    } or is_adverb(following)
    return following != "by" and (acted or following.endswith("s") or place > 0)


def _lowered(words: str) -> str:
    return words[:1].lower() + words[1:]


# What a habit did, and not who had it: "used to drive me mad".
_MADDENING = re.compile(
    r"(?:used to drive|used to get on|drives|drove|always drove|gets on|got on|would drive) (?:me|us|my|our|mum|"
    r"dad|everyone|"
    r"everybody|the whole)\b(?= (?:mad|nuts|crazy|wild|insane|bonkers|barmy|up the|round the|\w+ up the|nerves|"
    r"last nerve|\w+ "
    r"(?:mad|crazy|nuts|nerves)))",
    re.I,
)


_LET_ME = re.compile(r"let (?:me|us)\b", re.I)  # nobody lets themselves know


_ASKS_YOU = re.compile(
    r"(?:are|am|is|was|were|do|does|did|have|has|had|can|could|will|would|shall|should) "
    r"(?:you|i|we|he|she|they|it)\b(?!.*\.$)",
    re.I,
)


def said_of(words: str, subject: str, dead: bool) -> str:
    """A clause that followed, with the subject it goes on with; "" where it lacks one that is known."""
    if _ASKS_YOU.match(words):
        return words
    if _MADDENING.match(words):
        return f"it {words[0].lower()}{words[1:]}"
    if subject in ("I", "we") and _LET_ME.match(words):
        return words
    if (goes_on(words) or did_next(words)) and not _SUBJECT.match(words):
        if not subject:
            return ""
        subject = "I" if subject == "you" and thought_of_you(words) else subject
        words = conjugate(subject, words[0].lower() + words[1:])
    teller = bare_word(words.split()[0])
    return into_past(words, teller) if dead and teller in ("he", "she", "they") else words


def sentence_of(words: str) -> str:
    """A clause as a sentence: "He is fine, but he got out." """
    return as_sentence(
        re.sub(r"(?<=[a-zA-Z]) but (?=(?:i|we|you|s?he|they|it)\b)", ", but ", words, flags=re.I)
    )


# "2 yr contract" after a place is how long one goes for.
_TERM = re.compile(
    r"(?:a )?([\w]+)[- ](year|month|week)s?('?) (contract|posting|placement|secondment|course|job|lease)",
    re.I,
)


def term_of(place: str) -> tuple[str, tuple[str, ...]]:
    """A place, and how long one goes there for: "Perth, two year contract"."""
    where, comma, rest = place.rpartition(", ")
    found = _TERM.fullmatch(rest) if comma else None
    if not found:
        return place, ()
    article = "an" if found[1][:1].lower() in "aeiou8" and found[1].lower() not in ("one",) else "a"
    return where, (f"It's {article} {found[1]}-{found[2]} {found[4]}.",)


# "El Paso Energy, a new position in sales".
_POSITION = re.compile(
    r"(?P<place>[^,]+), (?P<job>an? (?:[\w-]+ )?(?:position|job|post|role)\b[^.!?]*)[.!]?", re.I
)


def as_what(place: str) -> tuple[str, str]:
    """A place, and as what one goes there; "" where that is not told."""
    found = _POSITION.fullmatch(place.strip())
    return (found["place"], found["job"]) if found else (place, "")


# "Aberdeen for uni", "Cardiff, to do nursing": why, with whom or when one goes there.
_WHY = re.compile(
    r"(?P<place>(?:[A-Z][\w'’.-]*)(?:,? [A-Z][\w'’.-]*)*)(?:, I think)?,? "
    r"(?P<why>(?:for (?!the \w+ (?:of|in)\b)|to (?:do|be|study|work|live|look|help|start|train|teach|join)\b|"
    r"starting\b|because\b|with (?:his|her|their|my|your)\b|on the (?:\d+|\w+(?:th|st|nd|rd|ird))\b).*)"
)


def why_there(place: str) -> tuple[str, str]:
    """A place that is a name, and why one is there; "" where nothing of it is told."""
    found = _WHY.fullmatch(place)
    return (found["place"].rstrip(","), found["why"]) if found else (place, "")
