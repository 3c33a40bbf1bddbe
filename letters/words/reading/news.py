"""What is new with the writer, as a detail: read_news("got a new cab. only took 5 goes", view) -> Detail.

Nobody says who it is that got one: it is the writer. What stands without a verb ("baby due in June") stays so."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from letters.errors import BriefError
from letters.letter import Detail
from letters.words.english.clipped import are_clipped
from letters.words.english.given_names import ALSO_NAMES, FIRST_NAMES
from letters.words.english.grammar import (
    BASES,
    BE,
    DETERMINERS,
    PREPOSITIONS,
    bare_word,
    is_adverb,
    is_past,
    is_s_form,
    may_be_s_form,
)
from letters.words.english.mending import mend
from letters.words.english.nouns import as_sentence
from letters.words.english.people import BEASTS, KIN_HE, KIN_SHE, OTHER_HE, OTHER_SHE, OTHERS, either
from letters.words.english.persons import genders_in, turn
from letters.words.english.sentences import is_talk, split_sentences
from letters.words.english.things import is_thing
from letters.words.reading.fragments import with_its_subject
from letters.words.reading.inversion import asks
from letters.words.reading.oneself import with_subjects
from letters.words.reading.outwritten import with_writer
from letters.words.reading.queries import as_asked
from letters.words.reading.views import View, meant

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


# Somebody by what they do, who does something: the one of whom "his" is said.
_WORKERS = (
    "keeper|driver|teacher|worker|manager|player|leader|baker|butcher|farmer|builder|plumber|painter|officer|dealer|maker|"
    "singer|dancer|ranger|soldier|sailor|lawyer|doctor|inspector|conductor|director|instructor|tutor|visitor|stranger|"
    "lodger|porter|waiter|seller|trainer|carer|cleaner|gardener|ist|ian|man|woman|lady|guy|bloke|chap|boss|nurse|clerk|"
    "cook|guard"
)
_DOES = re.compile(
    rf"\b(?:the|an?|our|my|this|that|one) (?:[\w-]+ )?[\w-]*(?:{_WORKERS}) (?:\w+ly |just |also )?(?P<verb>\w+)\b",
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


def told_of_oneself(given: str, reader: Collection[str], view: View, whole: bool = False) -> Detail:
    """What somebody tells of themselves, each sentence with its subject, the first as it is where it is `whole`; the
    pronouns `reader` mean who reads. What is one invited to is named as it is: "table booked for Friday"."""
    parted = _ASKED_LAST.sub(r". \1?", given)
    told = [turn(one, reader) for one in split_sentences(_mended(parted))]
    # What follows is talk, and stays as it is said.
    clipped = whole or are_clipped((*view.before, *told))
    clipped = clipped or asks(told[0])
    first = (told[0],) if clipped else noted(told[0], view)
    if not clipped and view.occasion != "invitation":
        first = (_with_article(first[0]), *first[1:])
    said_so_far = [*first]
    for one in told[1:]:
        said_so_far += noted(one, view, said_so_far) if is_small(one) else (one,)
    sentences = with_its_subject([as_asked(one) if asks(one) else as_sentence(one) for one in said_so_far])
    said = " ".join(sentences)
    return Detail(view.key, given, "words", said, said, story=len(sentences) > 1)


# "I went to the dance" makes "I've danced till two" what I did there.
_DID = re.compile(
    r"(?:I|We) (?:\w+ly )?(?:\w+ed|was|were|went|came|saw|had|got|met|took|sat|did|drove|ate)\b"
)
_HAVE_DONE = re.compile(r"^(I|We|we)'ve (\w+)")


def _as_done_then(said: str) -> str:
    """ "I've danced till two" as what was done: "I danced till two"."""
    found = _HAVE_DONE.match(said)
    return f"{found[1]} {found[2]}{said[found.end() :]}" if found and is_past(found[2]) else said


def is_small(sentence: str) -> bool:
    """Whether a sentence was typed small, as a note is, and asks nothing."""
    return sentence[:1].islower() and not asks(sentence)


def noted(note: str, view: View, before: Sequence[str] = ()) -> tuple[str, ...]:
    """A note as its sentences, each with its subject where the writer was left out; what they did is told as what was
    done `before` it."""
    parts = split_sentences(with_writer(note, view.several))
    told = (one for part in parts for one in with_subjects(part, view))
    then = any(map(_DID.match, (*view.before, *before)))
    return tuple(_as_done_then(one) if then else one for one in told)


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
    return bool(_OTHERS.search(text)) or _is_named(text) or any(map(_does, _DOES.finditer(text)))


def _does(found: re.Match[str]) -> bool:
    """Whether somebody does something: "the driver lost his way", not "the nurse call button"."""
    verb = bare_word(found["verb"])
    return is_past(verb) or verb in BE or is_s_form(verb)


def _is_named(text: str) -> bool:
    """Whether a sentence begins with a name: "Rosa rang." """
    firsts = [one.split()[0] for one in split_sentences(text)]
    return any(
        first[0].isupper() and bare_word(first).split("'")[0] in FIRST_NAMES | ALSO_NAMES for first in firsts
    ) or bool(
        re.search(
            r"(?:^|[.!?] )(?!I\b|She|He\b|We\b|They|It\b|The\b|You\b|There|That|This|My\b|Our\b)[A-Z][a-z]+ "
            r"(?:is|has|was|got|rang|ate|came|went|said|told|had|sends?|\w+ed)\b",
            text,
        )
    )


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
    if is_s_form(verb) and words[words.index(verb) + 1 :][:1] in (
        ["and"],
        ["or"],
    ):  # "football matches and sports"
        return text
    finite = verb in BE | {"has", "have", "had", "got", "won't", "can't"} or is_past(verb) or is_s_form(verb)
    known = noun in _KIN or (is_thing(noun) and noun not in BASES)
    return (
        f"the {text}" if known and finite and not may_be_s_form(noun) or (noun in _KIN and finite) else text
    )
