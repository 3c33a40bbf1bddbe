"""A note with the writer as who did it: with_subjects("moved house in June, still unpacking", view) -> its sentences.

Nobody says who it is that moved: it is the writer. What has a subject or no verb stays as it is."""

from __future__ import annotations

import re

from letters.chance import stream
from letters.words.english.clipped import of_nobody
from letters.words.english.dated import is_dated
from letters.words.english.farewells import sends_love
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
)
from letters.words.english.subjects import has_long_subject
from letters.words.reading.views import View

# Pasts that are their own participle, and those that one has done by now: "I've got", "I've moved".
_HAVE = frozenset(
    "got had made bought sold built found left lost met moved fixed finished started stopped won read heard kept put "
    "sent spent taught learnt learned passed".split()
)
_MET_SOMEWHERE = re.compile(r"\bmet (?:your|my|our|his|her|(?-i:[A-Z])).* (?:at|in|on|outside|near) ", re.I)
# What came from somebody came once: "had a wire from Ruby".
_CAME_FROM = re.compile(
    r"(?:\w+ly |just |only )?(?:(?:had|got) (?:[\w'-]+ ){1,6}?from \w"
    r"|got your (?:[\w'-]+ ){0,2}?(?:letters?|cards?|postcards?|notes?|wires?|telegram|message|e-?mail|parcel|package|"
    r"present|gift|invitation)\b)",
    re.I,
)
# Where a note goes on with something else: "moved house in June, still unpacking".
_JOINT = re.compile(r"(?<=[\w)%.\"”])(?:\s*[,;]\s+|\s+[-–—]+\s+)(?=[\w\"“])")
_GOES_ON = re.compile(
    r"(?:not|still|only|already|never|no|can't|won't|couldn't|didn't|haven't|start|hope|hoping|"
    r"all (?:through|done|set|settled|packed|ready|well|over))\b(?! \w+ (?:and|or) )",
    re.I,
)
_BARE = re.compile(r"(?:(?:only|just) )?(?:given|told|shown|sent|left)\b", re.I)  # what was done to one
_HOPING = re.compile(
    r"(?:i )?(?:hope|trust|think|suppose|guess|hear|see|know)\b", re.I
)  # who says so leaves nothing out
# How one was made to feel, or what one is to do: "deeply touched by your letter", "supposed to be there 48 hours".
_I_AM_MADE = re.compile(
    r"(?:(?:\w+ly|so|very|most|quite|a bit) )*(?:touched|delighted|thrilled|relieved|worried|honou?red|shocked|"
    r"surprised|disappointed|ashamed|obliged|gutted|chuffed|overwhelmed|exhausted|bored|moved (?=by\b)|"
    r"supposed (?=to\b)|allowed (?=to|home|out|in\b)|due (?=to\b)|meant (?=to be\b))",
    re.I,
)
_THE_BEST = re.compile(r"(?:just )?had the (?:best|worst|nicest|\w{3,}est|most)\b", re.I)
_BIDS = ("let", "put", "set", "hit")  # what one is told to do, though each may be a past
# "only took 16 gal. of gas", "took two hours": nobody does that.
_IT_TOOK = re.compile(
    r"(?:only |just )?(?:took|cost|lasted) (?:about |over |nearly |only |£|\$)*(?:\d|(?:two|three|four|five|six|"
    r"seven|eight|nine|ten|several|all|most|half|hours|days|weeks)\b)(?!.*\boff\b)",
    re.I,
)
_WE = re.compile(r"\bwe(?:'\w+)?\b", re.I)
_ME = re.compile(r"\b(?:I|[Mm]e|[Mm]y|[Mm]ine)\b")
_SOON = ("start", "leave", "move", "finish", "fly", "begin", "retire")
# What was done to one: "laid off in June".
_I_WAS = re.compile(
    r"(?:finally |just |officially )?(?:laid off|let go|made (?:redundant|permanent|up to)|promoted|discharged|"
    r"diagnosed|furloughed|"
    r"given (?:the|my|a)|accepted (?:for|on|at|into)|offered|elected|invited|asked to|told (?:to|i|it|that))\b",
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


def with_subjects(text: str, view: View) -> tuple[str, ...]:
    """A note as its sentences: “moved house in June, still unpacking” are two, the second as it is, or with its subject
    where it may have one. What goes on otherwise, and three things or more that were done, stay in one."""
    first, *more = _JOINT.split(text)
    said = _with_subject(first, view)
    begun = [n for n, one in enumerate(more) if _begins_anew(one, view)]
    if said == first or len(begun) != 1:
        return (_with_subject(text, view),)
    at = begun[0]
    head, tail = ", ".join((first, *more[:at])), ", ".join(more[at:])
    whole = _HOPING.match(first) or stream(0, "a note goes on", text).random() < 0.5
    if whole and not _BARE.match(tail):
        tail = _with_subject(tail, view)
    return _with_subject(head, view), tail


def _begins_anew(text: str, view: View) -> bool:
    """Whether a part of a note is a sentence of its own; what one does while one does the first is none."""
    if sends_love(text):
        return True
    verb = bare_word(text.split()[0])
    if base_of_gerund(verb):
        return False
    done = is_past(verb) and " " in text
    return done or bool(_GOES_ON.match(text)) or _with_subject(text, view) != text


def _are_we(view: View) -> bool:
    """Whether who writes has spoken of themselves and others till now, and never of themselves alone: of all that they
    do more is told so."""
    told = " ".join(view.before)
    return bool(_WE.search(told)) and not _ME.search(told)


def _with_subject(text: str, view: View) -> str:
    """ "finally fixed the ramp" is that I've finally fixed it; what has a subject or no verb stays."""
    if " " not in text.strip() or has_long_subject(text):
        return text
    if sends_love(text):
        return text
    if (since := of_nobody(text)) != text:
        return since
    several = view.several or (_are_we(view) and not _ME.search(text))
    who, am = ("we", "we're") if several else ("I", "I'm")
    words = [bare_word(token) for token in text.split()]
    place = next((at for at, word in enumerate(words) if not is_adverb(word) or word == "off"), len(words))
    verb, following = (*words[place:], "", "")[:2]
    lowered = text[0].lower() + text[1:]
    if _I_WAS.match(text):
        return (
            f"{who} {'were' if several else 'was'} {lowered}"
            if is_dated(text)
            else f"{who}'ve been {lowered}"
        )
    if _I_AM.match(text) or _I_AM_MADE.match(text):
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
    if is_past(verb) and (following in ("me", "us", "ages", "forever") or _IT_TOOK.match(text)):
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
        is_dated(text) or _CAME_FROM.match(text) or _THE_BEST.match(text) or following == "you"
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
