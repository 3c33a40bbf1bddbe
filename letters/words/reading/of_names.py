"""A name, and what was told around it as sentences of their own: read_name("Frank, he died at Easter", view) -> Detail
whose `more` is "He died at Easter."; read_baby(given) of a child that was born."""

from __future__ import annotations

import re
from contextlib import suppress

from letters.errors import BriefError
from letters.letter import Detail
from letters.words.english.mending import mend
from letters.words.english.names import kin_of_reader, mend_name
from letters.words.english.nouns import as_sentence
from letters.words.english.persons import turn
from letters.words.reading.doubts import is_no_answer
from letters.words.reading.named import KIN, OWNER, WHERE, named
from letters.words.reading.parting import clauses_of, said_of
from letters.words.reading.views import View, meant, short

LONGEST_NAME = 5  # words
# "Lynn, she, the wife of Graham": that is known to him.
_KIN_ALONE = re.compile(
    rf"(?:(?:the|her|his|my|your|their|(?:my )?\w+'s) )?(?:late |old )?{KIN}(?: of (?:\w+ )?\w+)?", re.I
)
# How, when and of what somebody died: "with the motor neurone", "after a long illness", "on Sunday".
_OF_DEATH = re.compile(
    r"(?P<how>with|of|from|in|after|at|on|during|before|last|this|just) (?P<what>\S.*)", re.I
)
_AGED = re.compile(r"(?:aged? |at )?(?P<age>(?:only |just |nearly )?[\w-]+)(?: years? old)?", re.I)
# "her dad, i don't know his name" is said to the one who asks.
_NAMELESS = re.compile(
    r"(?:sorry,? )?(?:i|we) (?:don'?t|do not|didn'?t|did not|never) (?:\w+ )*name\b.*", re.I
)
# Nobody tells parents that Andrew is their son.
_NEAREST = re.compile(
    r"^your (?:\w+ )?(?:son|daughter|boy|girl|baby|child|wife|husband|partner|fiancée?),? (?=[A-Z])"
)
# Nor anybody what their mother was called by others: "your mother, Mrs. Pruitt".
_TITLED_KIN = re.compile(rf"^(your (?:\w+ )?{KIN}),? (?:Mr|Mrs|Ms|Dr)\.? \S+$")
_WAS = re.compile(r"^(?:he|she|they|it) (?:was|were|is) ", re.I)
_NUMBER = re.compile(
    r"\d{1,3}|\w+(?:ty|teen)(?:-\w+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
)


def read_name(given: str, view: View) -> Detail:
    """A name, and what was told around it: "Frank, he. taught me to swim"."""
    told = named(given)
    who = told.pronoun or view.pronoun
    name = _as_the_reader_has_it(mend_name(told.name), view)
    more = tuple(
        as_sentence(_said(piece, who, view))
        for one in told.told
        for piece in clauses_of(mend(one).rstrip("."), view.key)
        if not _is_known(piece.strip(" ."), view)
    )
    return Detail(view.key, given, "name", name, more=more)


def _is_known(piece: str, view: View) -> bool:
    """Whether the one who reads knows what was told, or should not read it: whose mother somebody was, how old, and
    that the name is not known."""
    age = _AGED.fullmatch(_WAS.sub("", piece)) if view.occasion == "condolence" else None
    old = age is not None and bool(_NUMBER.fullmatch(age["age"].split()[-1]))
    return old or bool(_KIN_ALONE.fullmatch(piece) or _NAMELESS.fullmatch(piece))


def _as_the_reader_has_it(name: str, view: View) -> str:
    """ "Your wife Sheila" in the middle of a sentence, and "Tom from her work" as Tom from your work."""
    known = WHERE.search(name)
    if known and (told := known[0].strip()):
        name = f"{name[: known.start()]} {turn(told, _reader(told, '', view))}{name[known.end() :]}"
    if re.match(rf"{OWNER} ", name, re.I):
        name = name[0].lower() + name[1:]
    if view.occasion != "condolence":
        return name
    return _TITLED_KIN.sub(r"\1", _NEAREST.sub("", kin_of_reader(name)))


def _said(piece: str, who: str, view: View) -> str:
    """What was told of somebody, as a sentence."""
    dead = view.occasion == "condolence"
    if dead and (found := _OF_DEATH.fullmatch(piece)):
        return _died(found["how"].lower(), found["what"], who)
    if view.occasion == "wedding" and re.match(r"they\b", piece, re.I):
        return turn(piece, {"they"})
    said = said_of(piece, who, dead) or piece
    return turn(said, _reader(said, who, view)) if who else said


def _died(how: str, what: str, who: str) -> str:
    if how == "with":
        return f"{who or 'it'} {'had' if who else 'was'} {what}"
    bare = how in ("of", "from") or (how == "in" and re.match(r"an? ", what))
    return f"it was {what}" if bare else f"it was {how} {what}"


def _reader(said: str, who: str, view: View) -> frozenset[str]:
    """The he or she of what was told of another that is the reader; none where it may be either."""
    with suppress(BriefError):
        return meant(said, view) - {who}
    return frozenset()


_SEVERAL_NAMES = re.compile(
    r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?(?:, [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)*,? and [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?"
)


def read_baby(given: str) -> Detail:
    """What a child is called, and what else was told of it: "its a boy, Tom, 7 pounds". Raises BriefError for what is
    no name."""
    if _SEVERAL_NAMES.fullmatch(given.strip(" .!")):
        return Detail("baby", given, "words", given.strip(" .!"))
    told = named(given)
    name = mend_name(told.name)
    if len(name.split()) > LONGEST_NAME or is_no_answer(mend(name).partition(",")[0]):
        message = f"details.baby: “{short(given)}” is no name; write only the name, or leave it out"
        raise BriefError(message, "details.baby")
    pieces = (piece for one in told.told for piece in clauses_of(mend(one, figures=True).rstrip("."), "baby"))
    said = (re.sub(r"^after (?=\S)", "named after ", piece, flags=re.I) for piece in pieces)
    more = tuple(map(as_sentence, (*filter(None, (told.announced,)), *said)))
    return Detail("baby", given, "words", name, more=more)
