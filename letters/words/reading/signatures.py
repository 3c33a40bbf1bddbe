"""How somebody signs: signed("Her father. Donal") is Donal; without_stop("Donal.") is Donal, "Chas." keeps its own;
is_formal("G. Gavan Duffy")."""

from __future__ import annotations

import re
from functools import lru_cache

from letters.words.english.given_names import FIRST_NAMES
from letters.words.english.naming import KIN_OF_MEN, KIN_OF_WOMEN, are_several, gender_of, with_capitals
from letters.words.english.people import TO_THE_WRITER, either

_KIN = f"{KIN_OF_WOMEN}|{KIN_OF_MEN}"
_TO_ME = either(*TO_THE_WRITER)
_STOP = re.compile(r"(?<=[a-z]{3})[.!?]+$|[,;!?]+$")  # of a sentence, not of "J." or "Jr."
# First names that are written short, and keep their stop.
_SHORT = re.compile(
    r"\b(?:Alexr|Benj|Chas|Chs|Danl|Edw|Edwd|Eliz|Fredk|Geo|Jas|Jno|Margt|Matth|Nathl|Richd|Robt|Saml|Thos|Wm)\.$"
)
# "Bill Tully", "G. Gavan Duffy", "H. A. Johnston S.J.", "J.C."
_FORMALLY = re.compile(
    r"[A-Z](?:\. ?| )[A-Z]\.?(?: ?[A-Z]\.?)*|(?:[A-Z](?:\. ?| ))+[A-Z][\w'’-]+.*"
    r"|[A-Z][\w'’.-]+ (?:[A-Z][\w'’.-]* )*(?P<last>[A-Z][\w'’-]+)(?:,? (?:[A-Z]\.? ?)+)?"
)

# "The wife, Noeline", "my son's teacher, Ms Brennan": the name stands second.
SPOKEN_OF = re.compile(
    r"(?:my|our|the|his|her|their) (?:[\w'’]+ )*?(?!(?:mrs?|ms|dr|prof|rev|st)\.)[\w'’]+[,.:;] "
    r"(?P<name>(?!(?:my|our|the|his|her|at|from|in)\b)[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){0,2})",
    re.I,
)
KISSES = re.compile(r"(?<=\w) (x{1,5})$", re.I)
# In a signature only what is told to whoever asks: "Ann (his sister)", "Eileen (Prosser)", not "Bill (yet)".
_ASIDE_OF_THE_TWO = re.compile(
    rf"(?<=\w) \((?:(?:his|her|their|your|my|our|the|an?|from|at|in|on) |(?-i:[A-Z])"
    rf"|(?!and )(?:\w+ )?(?:{_KIN}|{_TO_ME})\b).*$"
    r"|, (?:from|at|in|on|next|two|across|over|down|up) [^,]+$",
    re.I,
)
_CALLS_ME = re.compile(r"\b(?:calls?|says) me (\w+)", re.I)
_ME = re.compile(
    r"^(?:(?:it'?s|that'?s|just) )?me[,.:;]? (?:-+ )?(?=\S)|^just (?=\w+$)|^(?:i am|i'?m|my name is|this is) (?=\S)",
    re.I,
)
_THEIRS = re.compile(r"^(?:her|his|their|your|the) (?:\w+ )?(?P<kin>\w+)$", re.I)
_YOURS = re.compile(r"your [\w'’]", re.I)  # "Your father", "Your old friend, Tom" is signed so
_AS_THEIRS = re.compile(r"[,(] ?(?:her|his|their|your|the) [\w ]+\)?$", re.I)
# "My half sister tanya, well half sister, same dad": what is said of somebody, after a comma.
SAID_OF_THEM = re.compile(
    r", (?:and (?:maybe|(?:my )?\w+ (?:says?|sends?|too|as well))|an? |"
    r"well|but|we|he|she|they|it|same|not|i|though|also|if|so|you)\b.*$",
    re.I,
)


def without_stop(name: str) -> str:
    """A name without the stop of the sentence that it ended; that of "Chas." is its own."""
    return name if _SHORT.search(name) else _STOP.sub("", name)


def is_formal(name: str) -> bool:
    """Whether somebody signs with more than a first name: with a surname, or with initials."""
    found = _FORMALLY.fullmatch(name)
    if not found or are_several(name) or re.match(rf"(?:your|{_KIN})\b", name, re.I):
        return False
    return not found["last"] or not (found["last"].lower() in FIRST_NAMES or gender_of(found["last"]))


@lru_cache(maxsize=256)
def signed(sender: str) -> str:
    """A name as it is signed: "Donal" for "Her father. Donal", "Gramps" for "Walter, her grandfather. She calls me
    Gramps"."""
    if found := _CALLS_ME.search(sender):
        return with_capitals(found[1])
    kisses = KISSES.search(sender.strip())
    name = SAID_OF_THEM.sub("", _ME.sub("", KISSES.sub("", sender.strip())))
    name = without_stop(_ASIDE_OF_THE_TWO.sub("", name))
    if found := SPOKEN_OF.fullmatch(name):
        name = found["name"]
    if _YOURS.match(name):
        name = name[0].upper() + name[1:]
        return f"{name} {kisses[1].lower()}" if kisses else name
    if (found := _THEIRS.match(name)) and re.fullmatch(_KIN, found["kin"], re.I):
        name = found["kin"]
    called_so = with_capitals(_AS_THEIRS.sub("", name)) or sender
    return f"{called_so} {kisses[1].lower()}" if kisses else called_so
