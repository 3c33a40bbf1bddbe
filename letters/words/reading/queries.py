"""What the writer asks the reader, as sentences of a letter: read_question("how her knee is", view) -> Detail.

"is her knee better" is asked as it stands; "how her knee is" hangs on "Tell me"; "her knee" is asked after."""

from __future__ import annotations

import re
from itertools import pairwise

from letters.letter import Detail
from letters.words.english.clauses import begins_clause, finite_place
from letters.words.english.farewells import sends_love
from letters.words.english.given_names import FIRST_NAMES
from letters.words.english.grammar import (
    BASES,
    BE,
    DETERMINERS,
    MODALS,
    OBJECTS,
    PARTICIPLES,
    bare_word,
    base_of_gerund,
    is_past,
    is_s_form,
)
from letters.words.english.mending import mend
from letters.words.english.misspelt import is_word
from letters.words.english.nouns import as_sentence, is_mine, is_plural, noun_of
from letters.words.english.now import is_said_now
from letters.words.english.people import gender_of_word
from letters.words.english.persons import speaks_to_you, turn
from letters.words.english.pronouns import THINGS_IN_ING
from letters.words.english.sentences import split_sentences
from letters.words.english.things import is_thing
from letters.words.reading.asked_of import reader_asked
from letters.words.reading.inversion import (
    ANY_NEWS,
    ASKING,
    AUXILIARIES,
    HOW_LONG,
    PEOPLE,
    SUBJECTS,
    asks,
    asks_at_last,
    gets_it,
    is_told,
    only_tells,
    with_auxiliary,
)
from letters.words.reading.views import View

LENGTHY = 12  # words, after which a question that ends in a full stop has become something else
# What only looks like a question: "What a year", "How you managed it I'll never know", "When I come I'll bring".
_NO_QUESTION = re.compile(
    r"(?:what|such) an?\b|how (?:lovely|nice|kind|good|funny|sad|awful)\b(?! is)|\w+ .* (?:i'll|i'd|i never|"
    r"i don't)\b"
    r"|what .* (?:is|was) (?:who|what|how|that|the|my|a)\b",
    re.I,
)
_AFTER_IS = PARTICIPLES | frozenset(
    "not still always never so too very a an the in on at up off out over all just got".split()
)
_JOINING = frozenset("if when because or and that than as while since unless until till like with".split())
_TOLD_BY = BE | MODALS | frozenset("has have had cannot".split())
_TELLING = frozenset("tell i we please give say let ring write don't my the".split())
# How people begin when they are asked what they would ask.
_LEAD = re.compile(
    r"^(?:(?:please )?(?:i(?:'d| would| should)? (?:want(?:ed)? to|like to|just want to|always) (?:ask|know)|"
    r"i wonder(?:ed)?|"
    r"i was wondering|ask|wondering|just(?= (?:ask|wondering|to know|if|whether|how|what|when|is|are|did|do|does)\b)|"
    r"also|to know)(?: (?:her|him|them|you))?|tell me|let me know)[, ]+",
    re.I,
)
_LET_ME_KNOW = re.compile(r"(?:please )?let me know\b", re.I)
# "I wonder what you think of it all.", typed as a sentence.
_SAID_WHOLE = re.compile(r"I (?:wonder|was wondering|wanted to|want to|would like to|just wanted to)\b.*\.")
_TELLERS = frozenset("i we they you".split())  # "I've had no word"
_WHAT_IS = re.compile(r"what (?:i|we|you|they|he|she) (?:\w+ ){1,3}?(?:is|was) \w", re.I)
_IF_THEN = re.compile(r"(?:if\b.*, |when (?:i|we|you|he|she|they)\b.* (?:i|we|you|he|she|they) \w)", re.I)
_SHORTENED = re.compile(r"\b[A-Z]\.[?!. ]*$")  # "N.O.?"
_ABOUT = re.compile(r"^(?:about|after) ", re.I)
_THEN_ONE = re.compile(r" (?:i|we|you|he|she|they) \w", re.I)  # "after church we walked"
_WHETHER = re.compile(r"^(?:if|whether) ", re.I)
_INVERTED = re.compile(rf"^((?:\w+ (?:\w+ )?)?)({'|'.join(sorted(AUXILIARIES))}) (he|she|they)\b", re.I)
_FOR_YOU = {"is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't", "wasn't": "weren't",
            "hasn't": "haven't", "doesn't": "don't"}  # fmt: skip


def read_question(given: str, view: View) -> Detail:
    """One question or several, each a sentence; what is told with them is told."""
    sentences = split_sentences(mend(given))
    readers = [
        reader_asked(sentences[: place + 1], view, speaks_to_you(given)) for place in range(len(sentences))
    ]
    first = as_sentence(sentences[0]) if _tells(sentences[0]) else as_asked(sentences[0], readers[0])
    said = " ".join((first, *map(_further, sentences[1:], readers[1:])))
    return Detail(view.key, given, "words", said, said)


# "How I miss you", "What a year!"
_CRIED = re.compile(r"how (?:i|we) (?:miss|love|wish|hate|long)\b|(?:what|such) an? \w+[^?]*!$", re.I)


def _tells(sentence: str) -> bool:
    """Whether a sentence asks nothing, where a question was looked for: it is called out, wished or bidden, or said of
    the writer."""
    if "?" in sentence or asks(sentence) or _LEAD.match(sentence) or _LET_ME_KNOW.match(sentence):
        return False
    first = bare_word(sentence.split()[0])
    out = sentence.endswith("!") and first not in ASKING and first not in AUXILIARIES
    return out or bool(_CRIED.match(sentence)) or is_said_now(sentence)


def _further(text: str, reader: frozenset[str]) -> str:
    """What follows a question: it asks where it asks, or names what is asked after, and else is told."""
    if asks(text) or bare_word(text.split()[0]) in ASKING or (_is_named(text) and not is_mine(text)):
        return as_asked(text, reader)
    return as_sentence(turn(text, reader))


def as_asked(text: str, reader: frozenset[str] = frozenset()) -> str:
    """One sentence that asks, or tells what to ask; the pronouns `reader` mean who reads."""
    ends = " !?" if _SHORTENED.search(text) else " .!?"
    asked = _to_you(_LEAD.sub("", text.strip()).strip(ends), reader)
    if asks_at_last(text):
        return _marked(asked, text)
    first, second = (*map(bare_word, asked.split()[:2]), "", "")[:2]
    led = _LEAD.match(text.strip())
    inverted = first in ASKING and _is_verb(second) or HOW_LONG.match(asked) or ANY_NEWS.match(asked)
    if led and _SAID_WHOLE.fullmatch(text.strip()):
        return as_sentence(_to_you(text.strip(), reader))
    if (only_tells(asked) or is_told(asked, text)) and not text.rstrip().endswith("?"):
        return _told(asked, text)
    asking, _, contracted = first.partition("'")
    if first in AUXILIARIES or inverted or (_is_verb(contracted) and asking not in _TELLERS):
        told = text.rstrip().endswith(".") and len(asked.split()) > LENGTHY
        told = told or (text.rstrip()[-1:] != "?" and _ends_told(asked))
        return _told(asked, text) if told else _marked(asked, text)
    if first in ASKING and not led and (whole := with_auxiliary(asked, text)) != asked:
        return _marked(whole, text)
    if first in ("who", "what") and not led and gets_it(asked):
        return _marked(asked, text)
    if first in ASKING | {"if", "when"} and not led and _stands(asked, text):
        return _marked(asked, text) if text.rstrip().endswith("?") else _told(asked, text)
    tell = "Let me know" if _LET_ME_KNOW.match(text) else "Tell me"
    if (first in ASKING and not _NO_QUESTION.match(asked)) or _WHETHER.match(asked):
        return f"{tell} {_lowered(asked)}."
    if about := _ABOUT.match(asked):
        if _THEN_ONE.search(asked) and not text.rstrip().endswith("?"):
            return _told(asked, text)
        return f"Tell me about {asked[about.end() :]}."
    if text.rstrip().endswith("?"):
        return _marked(asked, text)
    if sends_love(asked):
        return _told(asked, text)
    if asking in PEOPLE or (first not in ("you", "still") and finite_place(asked) is not None):
        return _told(asked, text)
    if first != "you" and (first in DETERMINERS or asked[:1].isupper()) and not _is_named(asked):
        return _told(asked, text)
    if first != "you" and (first in DETERMINERS or asked[:1].isupper()):
        noun = noun_of(asked)
        return f"How {'are' if is_plural(noun) else 'is'} {noun}?"
    if text.rstrip().endswith(".") or first in _TELLING:
        return _told(asked, text)
    return _marked(asked, text)


def _stands(asked: str, typed: str) -> bool:
    """Whether words that begin with who, what or how were typed as they are meant: "What news of Jim?", "What we need
    is rain.", "How he laughed!", "If you come, bring your boots." """
    tokens = asked.split()
    second, third = (*map(bare_word, tokens[1:3]), "", "")[:2]
    about_one = second in SUBJECTS | DETERMINERS or tokens[1:2] and tokens[1][0].isupper()
    mark = typed.rstrip()[-1:]
    if mark == "?":
        of_what = (
            bare_word(tokens[0]) in ("what", "which", "whose", "how") and third in SUBJECTS | DETERMINERS
        )
        return not about_one and not of_what
    if mark == "!":
        return True
    whole = bool(_WHAT_IS.match(asked)) or (
        bare_word(tokens[0]) == "how" and not about_one and typed[:1] == "H"
    )
    return mark == "." and (whole or bool(_IF_THEN.match(asked)))


def _told(asked: str, typed: str) -> str:
    """The sentence as it was said, called out or not."""
    said = as_sentence(asked)
    return said.rstrip(".") + "!" if typed.rstrip().endswith("!") else said


def _marked(asked: str, typed: str) -> str:
    """The sentence with its question mark, or with as many marks as somebody typed."""
    marks = re.search(r"[?!]*\?[?!]*$", typed.rstrip())
    said = as_sentence(asked)
    said = said if _SHORTENED.search(said) else said.rstrip(".")
    return said + (marks[0] if marks else "?")


def _ends_told(asked: str) -> bool:
    """Whether words that ask run on, and end in a clause that tells: "how are you, ammi cannot come till May"."""
    *before, last = asked.split(", ")
    first = bare_word(last.split()[0]) if last.split() else ""
    if not before or asks(last) or first in ASKING | _JOINING:
        return False
    words = last.split()
    spoken = any(bare_word(word) in _TOLD_BY for word in words[1:4])
    return len(words) > 3 and (begins_clause(last) or spoken)


def _is_named(text: str) -> bool:
    """Whether somebody or something is only named, and nothing is told of it: "the allotment", "your mum's hip"."""
    words = [bare_word(token) for token in text.split()]
    named = words[0] in DETERMINERS or text[:1].isupper()
    if not named or words[0] in PEOPLE | BASES | ASKING | {"you", "my", "our"}:
        return False
    if _is_said(words):
        return False
    owned = re.search(r"\w's (\w+)", text)
    going = owned and (base_of_gerund(owned[1]) and owned[1] not in THINGS_IN_ING or owned[1] in _AFTER_IS)
    told = any(
        word in BE or word in MODALS or is_past(word) or "n't" in word or re.search(r"'(?:ve|re|ll)$", word)
        or (is_s_form(word) and place < len(words) - 2)
        for place, word in enumerate(words[1:])
    )  # fmt: skip
    return not going and not told


def _is_said(words: list[str]) -> bool:
    """Whether several words begin with one that names nobody and nothing ("All quiet here"), or hold a bare verb with
    those to whom it is done ("God bless you", "Tom and I send our love")."""
    first = words[0]
    of_one = first in DETERMINERS or first in FIRST_NAMES or not is_word(first) or bool(gender_of_word(first))
    names = (
        (of_one and (first not in ("all", "both") or words[1] in DETERMINERS))
        or is_thing(first)
        or len(words) < 3
    )
    done = any(one in BASES and after in SUBJECTS | OBJECTS for one, after in pairwise(words[1:]))
    done = (
        done
        or is_past(first)
        or first in PARTICIPLES
        or (first.endswith("s") and words[1] in BASES - BE - {"like"})
    )
    plural = (
        len(words) > 3
        and words[1].endswith("s")
        and "'" not in words[1]
        and words[2] in BASES
        and not is_thing(words[2])
    )
    return not names or "i" in words or done or plural  # "your letters mean more than you know"


def _is_verb(word: str) -> bool:
    return word in AUXILIARIES or word in ("s", "re", "d", "ve", "come")


def _to_you(text: str, genders: frozenset[str]) -> str:
    """The question turned to the one who reads: "has she sold it" is "have you sold it"."""
    inverted = _INVERTED.match(text)
    if inverted and inverted[3].lower() in genders:
        verb = _FOR_YOU.get(inverted[2].lower(), inverted[2])
        text = f"{inverted[1]}{verb} you{text[inverted.end() :]}"
    return turn(text, genders)


def _lowered(text: str) -> str:
    return text if bare_word(text.split()[0]) in ("i",) else text[0].lower() + text[1:]
