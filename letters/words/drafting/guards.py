"""What a candidate or a draft may not be: each rule is a pure predicate, and the reasons are the result.

A rule that finds something in the writer's own words lets it be: what they typed is theirs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol

from letters.letter import Detail, Letter, Origin, Part
from letters.words.english.farewells import LEAVE, parts_twice
from letters.words.english.sentences import is_postscript, split_sentences
from letters.words.reading.onward import OPENING

RUN = 7
# fmt: off
COMMON = frozenset((
    "about", "after", "again", "anybody", "anyone", "because", "before", "could", "every",
    "everybody", "everyone", "first", "found", "going", "itself", "might", "never", "nobody",
    "other", "ought", "people", "quite", "really", "right", "shall", "should", "since", "somebody",
    "someone", "something", "still", "their", "there", "these", "they're", "thing", "things",
    "think", "those", "though", "thought", "until", "usually", "wasn't", "where", "whether",
    "which", "while", "would", "years", "you'll", "you're", "you've", "yourself", "couldn't", "didn't",
    "doesn't", "wouldn't", "isn't", "haven't", "myself", "another", "always",
))
# fmt: on
_SLIPS = {
    "doubled punctuation": re.compile(
        r"[,;:]{2,}|(?<!\.)\.\.(?!\.)|[!?…],|,\.|[!?]\.(?!\.)| [,.;:?!](?=\s|$)"
    ),
    "a doubled word": re.compile(r"\b(?!had\b|that\b|is\b|very\b|so\b)(\w+) \1\b", re.I),
    "“a” before a vowel": re.compile(
        r"\b[Aa] (?!one\b|once\b|uni|use|usu|eu|ew|UK|US|u[a-z]{0,2}ful)[aeio]\w*"
    ),
    "“an” before a consonant": re.compile(
        r"\b[Aa]n (?!hour|honest|honour|honor|heir|[A-Z]{2}|[FHLMNRSX]\b|8|11|18)[^aeiouAEIOU\W]\w*"
    ),
}


class _Saying(Protocol):
    @property
    def text(self) -> str: ...
    @property
    def imported(self) -> bool: ...


def plain_words(text: str) -> list[str]:
    """The words of a text in small letters, with straight apostrophes and no other marks."""
    return re.findall(r"[^\W_]+(?:'[^\W_]+)*", text.replace("’", "'").lower())


def plain(text: str) -> str:
    """The words of a text, to be compared with others."""
    return " ".join(plain_words(text))


def is_copy(text: str, lines: Iterable[str]) -> bool:
    """Whether a text says no more than one of some lines."""
    return plain(text) in {plain(line) for line in lines}


def shares_run(text: str, lines: Iterable[str], length: int = RUN) -> bool:
    """Whether a text has this many words in a row from one of some lines."""
    mine = runs(text, length)
    return any(mine & runs(line, length) for line in lines)


def runs(text: str, length: int) -> set[tuple[str, ...]]:
    """Every so many words in a row of a text."""
    words = plain_words(text)
    return {tuple(words[i : i + length]) for i in range(len(words) - length + 1)}


def may_be_said(saying: _Saying, imported: Iterable[str]) -> bool:
    """Whether a candidate gives back nothing whole of an imported voice, and has no slip of the pen."""
    lines = tuple(imported)
    if not saying.text or any(slips(saying.text)):
        return False
    return not lines or not (is_copy(saying.text, lines) or shares_run(saying.text, lines))


# What such a letter has to say in some words.
_SORRY = r"sorry|apolog\w+|sympath\w+|condolences?|forgive|regret|my fault|ashamed"
_SAYS_SORRY = re.compile(rf"\b(?:{_SORRY})\b", re.I)
_GRAVE = ("condolence", "apology")
_SAYS_WHY = {
    occasion: re.compile(rf"\b(?:{words})\b", re.I)
    for occasion, words in {
        "new year": r"new year\w*|this year|happy \w+",
        "birthday": r"birthday|happy \w+|many happy|years? (?:old|young)|born|\w+(?:ty|teen)\b.?",
        "new baby": r"congratulat\w+|welcome|glad|happy|pleased|well done|delighted|thrilled",
        "wedding": r"wedding|marr\w+|congratulat\w+|wish\w*|happy|happiness",
        "anniversary": r"anniversary|years?|marr\w+",
        "retirement": r"retir\w+|finish\w* work|finished|last day|leav\w+|going|miss",
        "invitation": r"com(?:e|es|ing)|join|invit\w+|welcome|see you|like you|love you to|be there|free",
        "thanks": r"thank\w*|grateful|gratitude|owe",
    }.items()
}


def says_why(letter: Letter) -> bool:
    """Whether a letter says what it is about, as far as one can tell."""
    says = _SAYS_WHY.get(letter.brief.occasion)
    return says is None or any(says.search(p.text) for p in letter.paragraphs if p.part is Part.BODY)


def _leaves_sorry_out(letter: Letter, text: str) -> bool:
    """Whether another template should be taken; who asked for this one gets it as it is, and who begins in their own
    words says it in these."""
    begun = OPENING in dict(letter.brief.details)
    free = letter.brief.template is None and letter.brief.occasion in _GRAVE and not begun
    return free and not _SAYS_SORRY.search(text)


def faults(letter: Letter, details: Mapping[str, Detail]) -> tuple[str, ...]:
    """Every reason not to send a letter; none when it may be sent."""
    body = [p for p in letter.paragraphs if p.part is Part.BODY]
    text = "\n".join(p.text for p in body)
    given = [value for _, value in letter.brief.details] + [letter.brief.to, letter.brief.sender]
    given += [form for detail in details.values() for form in (*forms_of(detail), *detail.more)]
    return (
        *(() if any(plain_words(p.text) for p in body) else ("the letter is empty",)),
        *(
            f"a brace is left: {brace}"
            for brace in ("{{", "}}", "{%")
            if brace in text and not _is_given(brace, given)
        ),
        *(slip for slip, found in _slips_found(text) if not _is_given(found, given)),
        *(f"said twice: {sentence}" for sentence in _doubled(letter)),
        *(("it never says sorry",) if _leaves_sorry_out(letter, text) else ()),
        *(f"the detail “{key}” is missing" for key in missing(told_in(letter), details)),
    )


def forms_of(detail: Detail) -> tuple[str, ...]:
    """Every form that a detail may have been printed in."""
    forms = (
        detail.plain,
        detail.sentence,
        detail.clause,
        detail.noun,
        detail.base,
        detail.doing,
        detail.given,
    )
    return tuple(form for form in forms if form)


def told_in(letter: Letter) -> str:
    """The text in which a letter tells its details: the body, and below it a close and a postscript that the writer
    typed."""
    head = (Part.DATELINE, Part.SALUTATION)
    return "\n".join(p.text for p in letter.paragraphs if p.part not in head)


def missing(text: str, details: Mapping[str, Detail]) -> tuple[str, ...]:
    """The details that a text does not say in any of their forms, with all that follows; numbers may have become words
    and are left out."""
    said = f" {plain(text)} "
    return tuple(
        key
        for key, detail in details.items()
        if detail.number is None
        and not (
            any(
                f" {plain(form)} " in said or _is_parted(form, said)
                for form in forms_of(detail)
                if plain(form)
            )
            and all(f" {plain(one)} " in said for one in detail.more)
        )
    )


def _is_parted(form: str, said: str) -> bool:
    """Whether all of a detail is said, its postscript under the name."""
    sentences = split_sentences(form)
    return any(map(is_postscript, sentences)) and all(f" {plain(one)} " in said for one in sentences)


def _is_given(found: str, given: Iterable[str]) -> bool:
    return any(
        found.lower() in words.replace("'", "’").lower() or found.lower() in words.lower() for words in given
    )


def slips(text: str) -> Iterator[str]:
    """What is wrong with a text as it stands: doubled marks or words, “a” before a vowel."""
    return (slip for slip, _ in _slips_found(text))


def _slips_found(text: str) -> Iterator[tuple[str, str]]:
    for slip, pattern in _SLIPS.items():
        for found in pattern.finditer(text):
            yield f"{slip}: {found[0]}", found[0].strip()


def _doubled(letter: Letter) -> list[str]:
    sentences = [
        s
        for p in letter.paragraphs
        for s in p.sentences
        if p.part is Part.BODY and s.origin is not Origin.WRITER
    ]
    counts = Counter(plain(s.text) for s in sentences)
    return [text for text, count in counts.items() if count > 1 and len(text.split()) > 2]


_SHORT_LEAVE = 9  # words: a longer last sentence may name the love that it is signed with
_SIGNED = frozenset(
    "with all my your yours the and of as ever you i a much very still to for always it is be".split()
)


_LOVES_YOU = re.compile(r"\blove (?:you|u)\b", re.I)


def signs_off_twice(last: str, closing: str) -> bool:
    """Whether the last sentence has said what the letter is closed with: "All my love." before “All my love,”."""
    said, signed = plain_words(last), plain_words(closing)
    shared = ({*said} & {*signed}) - _SIGNED
    whole = len(signed) > 1 and f" {' '.join(signed)} " in f" {' '.join(said)} "
    sent = bool(_LOVES_YOU.search(last))  # the close would send what was just said
    short_leave = len(said) <= _SHORT_LEAVE
    short = short_leave and (len(signed) > 1 or sent)
    return (
        said == signed or (bool(shared) and (whole or short)) or (short_leave and parts_twice(last, closing))
    )


# What somebody says who signs with their name next.
_GOODBYE = re.compile(
    rf"\b(?:love (?:you|u|to|from)|lots of love|all the best|best wishes|regards|yours|{LEAVE})\b|\bx+[.!]?$",
    re.I,
)
# What the reader is to pass on to somebody else: "Give my love to the girls."
_TO_OTHERS = re.compile(
    r"\b(?:give|send|pass)(?: (?!you\b|u\b)\w+){0,2} (?:love|regards|best|kiss\w*|hugs?)\b[^,;]*"
    r"|\b(?:love|kiss\w*|regards) (?:to|for) (?!you\b|yous\b|u\b|all\b|both\b)[^,;]*",
    re.I,
)
_SENDS_LOVE = re.compile(
    r"\b(?:love|luv) (?:you|u|ya|yous|from|to|and (?:kisses|hugs))\b|"
    r"\b(?:all my|lots of|much|our|with|with my) (?:love|affection)\b|"
    r"\bwith (?:fond|warm|great|deep)\w* affection\b|\bkisses\b|\bhugs\b|\bx+[.!]?$",
    re.I,
)


def says_goodbye(last: str) -> bool:
    """Whether the last sentence is a short farewell to the reader, after which a name is enough."""
    return len(last.split()) <= _SHORT_LEAVE and bool(_GOODBYE.search(_TO_OTHERS.sub("", last)))


def sends_love(sentence: str) -> bool:
    """Whether a sentence sends the reader love or kisses, after which a close of ours would send it again."""
    return bool(_SENDS_LOVE.search(_TO_OTHERS.sub("", sentence)))
