"""A note with the writer as who did it: with_subjects("moved house in June, still unpacking", view) -> its sentences.

Nobody says who it is that moved: it is the writer. What has a subject or no verb stays as it is."""

from __future__ import annotations

import re

from letters.chance import stream
from letters.words.english.farewells import sends_love
from letters.words.english.grammar import bare_word, base_of_gerund, is_past
from letters.words.reading.doings import Doing, doing_of_one
from letters.words.reading.views import View

# Where a note goes on with something else: "moved house in June, still unpacking".
_JOINT = re.compile(r"(?<=[\w)%.\"”])(?:\s*[,;]\s+|\s+[-–—]+\s+)(?=[\w\"“])")
_GOES_ON = re.compile(
    r"(?:not(?! (?:in|at|on|to|for|from)\b)|still|only|already|never|no|can't|won't|couldn't|didn't|haven't|start|"
    r"hope|hoping|"
    r"all (?:through|done|set|settled|packed|ready|well|over))\b(?! \w+ (?:and|or) )",
    re.I,
)
# What one does in doing the first: "a small job, only laying out a camp"; "still unpacking" goes on beside it.
_WHILE_AT_IT = re.compile(
    r"(?:only|just|mostly|mainly|all) (?:\w+ly )?(?!being\b|during\b|(?:any|every|some|no)thing\b)\w+ing\b",
    re.I,
)
_BARE = re.compile(r"(?:(?:only|just) )?(?:given|told|shown|sent|left)\b", re.I)  # what was done to one
_HOPING = re.compile(
    r"(?:i )?(?:hope|trust|think|suppose|guess|hear|see|know)\b", re.I
)  # who says so leaves nothing out
# Not "we can attend": what both are to do is not what only the writers did.
_WE = re.compile(r"\bwe(?:'\w+)?\b(?! (?:can|could|will|shall|might|must|should|all|both)\b)", re.I)
# What comes of the reader is awaited, and they are thought of, by the one who writes to them.
_OF_YOU = re.compile(
    r"(?:still |just |always )?(?:expecting|waiting|longing|dying|wondering|thinking|writing)\b.*\byou", re.I
)
_OF_ONESELF = re.compile(r"(?:I|we|it|there)\b", re.I)
_ME = re.compile(r"\b(?:I|[Mm]e|[Mm]y|[Mm]ine)\b")


def with_subjects(text: str, view: View) -> tuple[str, ...]:
    """A note as its sentences: “moved house in June, still unpacking” are two, the second as it is, or with its subject
    where it may have one. What goes on otherwise, and three things or more that were done, stay in one."""
    first, *more = _JOINT.split(text)
    said = _with_subject(first, view)
    if said != first and not _OF_ONESELF.match(said):  # what somebody else does goes on with what they did
        return (_with_subject(text, view),)
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
    if text[:1].isupper():  # "saw Lucille, Ruth and Agnes coming home"
        return False
    verb = bare_word(text.split()[0])
    if base_of_gerund(verb) or _WHILE_AT_IT.match(text):
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
    several = view.several or (_are_we(view) and not _ME.search(text) and not _OF_YOU.match(text))
    return doing_of_one(Doing(text, "we" if several else "I"))
