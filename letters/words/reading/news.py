"""What is new with the writer, as a detail: read_news("got a new cab. only took 5 goes", view) -> Detail.

Nobody says who it is that got one: it is the writer. What stands without a verb ("baby due in June") stays so."""

from __future__ import annotations

import re
from collections.abc import Collection

from letters.chance import stream
from letters.errors import BriefError
from letters.letter import Detail
from letters.words.english.clipped import are_clipped, of_nobody
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
    may_be_s_form,
)
from letters.words.english.mending import mend
from letters.words.english.names import FIRST_NAMES
from letters.words.english.nouns import as_sentence
from letters.words.english.people import BEASTS, KIN_HE, KIN_SHE, OTHER_HE, OTHER_SHE, OTHERS, either
from letters.words.english.persons import genders_in, turn
from letters.words.english.sentences import is_talk, split_sentences
from letters.words.english.subjects import has_long_subject
from letters.words.english.things import is_thing
from letters.words.reading.queries import as_asked, asks
from letters.words.reading.views import View, meant

# Pasts that are their own participle, and those that one has done by now: "I've got", "I've moved".
_HAVE = frozenset(
    "got had made bought sold built found left lost met moved fixed finished started stopped won read heard kept put "
    "sent spent taught learnt learned passed".split()
)
_MET_SOMEWHERE = re.compile(r"\bmet (?:your|my|our|his|her|(?-i:[A-Z])).* (?:at|in|on|outside|near) ", re.I)
# What came from somebody came once: "had a wire from Ruby".
_CAME_FROM = re.compile(r"(?:\w+ly |just |only )?(?:had|got) (?:[\w'-]+ ){1,6}?from \w", re.I)
# Where a note goes on with something else: "moved house in June, still unpacking".
_JOINT = re.compile(r"\s*[,;]\s+|\s+[-–—]+\s+")
_GOES_ON = re.compile(
    r"(?:not|still|only|already|never|no|can't|won't|couldn't|didn't|haven't|start|hope|hoping|"
    r"all (?:through|done|set|settled|packed|ready|well|over))\b(?! \w+ (?:and|or) )",
    re.I,
)
_BARE = re.compile(r"(?:(?:only|just) )?(?:given|taken|told|shown|sent|left)\b", re.I)  # what was done to one
_SOON = ("start", "leave", "move", "finish", "fly", "begin", "retire")
# What was done to one: "laid off in June".
_I_WAS = re.compile(
    r"(?:finally |just |officially )?(?:laid off|let go|made (?:redundant|permanent|up to)|promoted|discharged|"
    r"diagnosed|furloughed|"
    r"given (?:the|my|a)|accepted (?:for|on|at|into)|offered|elected|invited|asked to|told (?:to|i|it|that))\b",
    re.I,
)
# What happened at a time, or took one: "I got a job last week".
_WHEN = re.compile(
    r"\b(?:yesterday|ago|last (?:\w+)|on \w+day|this morning|at (?:christmas|easter)|in (?:january|february|"
    r"march|april|may|"
    r"june|july|august|september|october|november|december|(?:19|20)\d\d)|when|the other (?:day|week))\b",
    re.I,
)
# "eleven months sober", "off to Spain", "back at work": what one is.
_I_AM = re.compile(
    r"(?:(?:[\w-]+ )?\w+ (?:years?|months?|weeks?|days?) (?:sober|clean|pregnant|single|clear|dry|in remission|"
    r"smoke[- ]free)|"
    r"(?:still |now |finally |officially |newly )?(?:sober|pregnant|engaged|single|unemployed|self[- ]employed|"
    r"knackered|exhausted|grounded|in plaster|in love|off (?:to|work|sick)|back (?:at|in|on|to|from)|"
    r"out of (?:hospital|work)|"
    r"at the|in the|on the|on (?:nights|days|earlies|lates|call|leave|holiday|crutches|tablets|antibiotics)|"
    r"snowed (?:in|under)|"
    r"stuck|laid up|working|living)|up (?:to|for|and about)|"
    r"(?:ok|okay)(?=$|[.,;!?]| (?:now|again|thanks|but|and|so|here|really|in|at|on|for)\b)|"
    r"fine|alright|well enough|busy|tired|"
    r"thinking of)\b",
    re.I,
)
_NOT_OURS = frozenset(
    "work school life things people business money spring summer autumn winter rain snow weather nothing everything "
    "everyone everybody nobody somebody someone christmas easter home breakfast dinner lunch tea music church "
    "college uni "
    "university mum dad nan gran grandad grandma grandpa baby".split()
)
_KIN = frozenset(
    "twins kids children boys girls lads grandchildren grandkids parents neighbours neighbors beans tomatoes hens bees "
    "chickens dogs cats puppies kittens roses lambs cows sheep goats results builders".split()
)
# Whoever else is named may be she: nothing is turned after these.
_OTHERS = re.compile(
    rf"\b(?:{either(*KIN_SHE, *KIN_HE, *OTHER_SHE, *OTHER_HE, *OTHERS, *BEASTS)}"
    r"|\w+er(?= (?:said|told|says|came))"
    r"|(?-i:(?<=[a-z,] )(?!I\b|[A-Z]\w+days?\b|January|February|March|April|May\b|June|July|August|September|October|"
    r"November|December|Christmas|Easter)[A-Z][a-z]+))\b",
    re.I,
)


def read_news(given: str, view: View) -> Detail:
    """What is new with the writer, one sentence or several, each with its subject."""
    return told_of_oneself(given, reader_in(mend(given), view), view)


# "fine here how are you": asked in the same breath, and not what somebody wondered.
_ASKED_LAST = re.compile(
    r"(?<![.!?])(?<!\bto see)(?<!know)(?<!hear)(?<!ask)(?<!wonder)(?<!tell me)(?<!asking)(?<!wondering)(?<!and)(?<!so)"
    r",? (how(?:'?s it going| are (?:you|u|yous|things)(?: all| both| doing| keeping| getting on)?))[.?! ]*$",
    re.I,
)
_BIDS = ("let", "put", "set", "hit")  # what one is told to do, though each may be a past


def told_of_oneself(given: str, reader: Collection[str], view: View, whole: bool = False) -> Detail:
    """What somebody tells of themselves, each sentence with its subject, the first as it is where it is `whole`; the
    pronouns `reader` mean who reads. What is one invited to is named as it is: "table booked for Friday"."""
    parted = _ASKED_LAST.sub(r". \1?", given)
    told = [turn(one, reader) for one in split_sentences(_mended(parted))]
    # What follows is talk, and stays as it is said.
    clipped = whole or are_clipped((*view.before, *told))
    first = (told[0],) if clipped else _with_subjects(told[0], view)
    if not clipped and view.occasion != "invitation":
        first = (_with_article(first[0]), *first[1:])
    sentences = tuple(as_asked(one) if asks(one) else as_sentence(one) for one in (*first, *told[1:]))
    said = " ".join(sentences)
    return Detail(view.key, given, "words", said, said, story=len(sentences) > 1)


def _mended(given: str) -> str:
    """What was typed, mended; in several sentences it is talk, and keeps its figures."""
    return mend(given, figures=is_talk(given), talk=True)


def reader_in(text: str, view: View) -> frozenset[str]:
    """The he or she that can only be the one who reads, nobody else being named."""
    found = genders_in(text)
    if not found or found - {view.reader} or names_another(text):
        return frozenset()
    try:
        return meant(text, view)
    except BriefError:
        return frozenset()


def names_another(text: str) -> bool:
    """Whether anybody else is named, whom a he or she may mean."""
    return bool(_OTHERS.search(text)) or _is_named(text)


def _is_named(text: str) -> bool:
    """Whether a sentence begins with a name: "Rosa rang." """
    firsts = [one.split()[0] for one in split_sentences(text)]
    return any(
        first[0].isupper() and bare_word(first).split("'")[0] in FIRST_NAMES for first in firsts
    ) or bool(
        re.search(
            r"(?:^|[.!?] )(?!I\b|She|He\b|We\b|They|It\b|The\b|You\b|There|That|This|My\b|Our\b)[A-Z][a-z]+ "
            r"(?:is|has|was|got|rang|ate|came|went|said|told|had|sends?|\w+ed)\b",
            text,
        )
    )


def _with_subjects(text: str, view: View) -> tuple[str, ...]:
    """A note as its sentences: “moved house in June, still unpacking” are two, the second as it is, or with its subject
    where it may have one. What goes on otherwise, and three things or more that were done, stay in one."""
    first, *more = _JOINT.split(text)
    said = _with_subject(first, view)
    begun = [n for n, one in enumerate(more) if _begins_anew(one, first, view)]
    if said == first or len(begun) != 1:
        return (_with_subject(text, view),)
    at = begun[0]
    head, tail = ", ".join((first, *more[:at])), ", ".join(more[at:])
    if not _BARE.match(tail) and stream(0, "a note goes on", text).random() < 0.5:
        tail = _with_subject(tail, view)
    return _with_subject(head, view), tail


def _begins_anew(text: str, first: str, view: View) -> bool:
    """Whether a part of a note is a sentence of its own; what one does while one does the first is none."""
    verbs = [bare_word(one.split()[0]) for one in (text, first)]
    if all(map(base_of_gerund, verbs)):
        return False
    done = is_past(verbs[0]) and " " in text
    return done or bool(_GOES_ON.match(text)) or _with_subject(text, view) != text


def _with_subject(text: str, view: View) -> str:
    """ "finally fixed the ramp" is that I've finally fixed it; what has a subject or no verb stays."""
    if " " not in text.strip() or has_long_subject(text):
        return text
    if (since := of_nobody(text)) != text:
        return since
    who, am = ("we", "we're") if view.several else ("I", "I'm")
    words = [bare_word(token) for token in text.split()]
    place = next((at for at, word in enumerate(words) if not is_adverb(word) or word == "off"), len(words))
    verb, following = (*words[place:], "", "")[:2]
    lowered = text[0].lower() + text[1:]
    if _I_WAS.match(text):
        return (
            f"{who} {'were' if view.several else 'was'} {lowered}"
            if _WHEN.search(text)
            else f"{who}'ve been {lowered}"
        )
    if _I_AM.match(text):
        return f"{am} {lowered}"
    if (
        base_of_gerund(verb)
        and following
        and following not in BE
        and words[0] not in ("nothing", "everything")
    ):
        return f"{am} {lowered}"
    if (
        verb
        in MODALS - {"might", "must", "may", "should", "could", "would"}
        | {"can't", "haven't", "won't", "couldn't", "didn't"}
        and following
    ):
        return f"{who} {lowered}"
    if verb in _SOON and (following in PREPOSITIONS or following in ("next", "tomorrow", "today")):
        return f"{who} {lowered}"
    if (place and verb in BASES and not is_past(verb)) or verb in ("love", "hate", "miss", "hope", "can't"):
        return (
            f"{who} {lowered}"
            if following in OBJECTS | DETERMINERS | PREPOSITIONS | {"it", "to", "that"}
            else text
        )
    if verb in ("been", "done", "gone", "taken", "seen", "given"):
        return f"{who}'ve {lowered}"
    if verb in _BIDS and following in ("me", "us"):
        return text
    if is_past(verb) and following in ("me", "us", "ages", "forever"):
        return f"it {lowered}"  # "took me all week": nobody does it to oneself
    if not _is_done(verb, following, text) or verb in BE - {"had"}:
        return text
    if verb == "got" and (following in PARTICIPLES or following.endswith("ed")):
        return f"{who} {lowered}"  # "got moved onto days"
    have = (
        verb in _HAVE - {"made"}
        and not _MET_SOMEWHERE.search(text)
        or (verb.endswith("ed") and verb not in ("needed", "wanted"))
    )
    once = bool(
        _WHEN.search(text) or _CAME_FROM.match(text) or following == "you"
    )  # "asked you if you would"
    return f"{who}'ve {lowered}" if have and not once else f"{who} {lowered}"


def _is_done(verb: str, following: str, text: str) -> bool:
    """Whether a phrase begins with what somebody did, and not with what a thing is: "burnt toast"."""
    if (
        not is_past(verb)
        or verb in ("left", "split", "cut", "set", "shut")
        and following not in DETERMINERS | OBJECTS
    ):
        return False
    clear = following in DETERMINERS | PREPOSITIONS | OBJECTS | ADVERBS | {
        "",
        "a",
        "to",
        "that",
        "what",
        "how",
        "up",
    }
    clear = clear or bool(base_of_gerund(following))
    return verb in SURE_PASTS or clear or following[:1].isdigit() or verb in _HAVE or verb in PARTICIPLES


def _with_article(text: str) -> str:
    """ "twins have two teeth each" is that the twins have."""
    words = [bare_word(token) for token in text.split()]
    if (
        len(words) < 3
        or words[0] in _NOT_OURS | FIRST_NAMES | DETERMINERS | PREPOSITIONS
        or not text[0].islower()
    ):
        return text
    noun, verb = words[0], next((word for word in words[1:] if not is_adverb(word)), "")
    finite = verb in BE | {"has", "have", "had", "got", "won't", "can't"} or is_past(verb) or is_s_form(verb)
    known = noun in _KIN or (is_thing(noun) and noun not in BASES)
    return (
        f"the {text}" if known and finite and not may_be_s_form(noun) or (noun in _KIN and finite) else text
    )
