"""What its writer may have overlooked in a letter: overlooked(letter) -> (Gap(("b4",), "Who is “he”?"),).

A reader knows what the letter says and nothing more. Whoever wrote it is told where it speaks of a he whom it has not
named, says a thing twice, or never says what it is for; they may have meant it so, and nothing is changed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from letters.letter import KIN, Letter, Origin, Part, Sentence
from letters.words.drafting.guards import COMMON, plain_words
from letters.words.drafting.newborn import OWN
from letters.words.drafting.outright import says_outright
from letters.words.english.given_names import MEN, WOMEN
from letters.words.english.misspelt import is_common
from letters.words.english.naming import are_several, has_title
from letters.words.english.people import BEASTS, gender_of_word
from letters.words.english.proper import PROPER

RUN = 5  # words: a turn that is said twice
_LONG = 5  # letters of a word that makes a turn one's own
_OWN = 2  # such words in it

# What a letter for such a day says in some words, beside what says it outright.
_WISHES = r"\b(?:wish\w*|hop(?:e|ing)|happy|happi\w+|glad|delighted|thrilled|pleased|bless\w*|luck|joy|welcome|proud)\b"
_FOR = {
    "thanks": ("thanks them", r"\b(?:thank\w*|grateful\w*|gratitude|obliged|appreciat\w+)\b"),
    "apology": ("says sorry", r"\b(?:sorry|apolog\w+|forgive)\b"),
    "condolence": (
        "says that you are sorry",
        r"\b(?:sympath\w+|sad|sorrow\w*|grie\w+|thinking of|thoughts|feel for|death|loss|comfort\w*|pray\w*)\b",
    ),
    "congratulations": (
        "congratulates them", rf"{_WISHES}|\byou(?:'ve)? (?:did|made|got|passed|won|done)\b|\bnot bad\b",
    ),
    "birthday": ("wishes them a happy birthday", rf"{_WISHES}|\bbirthday\b|\bmany\b|\byears old\b|\bnext one\b"),
    "new year": ("wishes them a good year", _WISHES),
    "wedding": ("wishes them well", _WISHES),
    "new baby": ("says that you are glad of the baby", rf"{_WISHES}|{OWN}"),
}  # fmt: skip
_HE_OR_SHE = re.compile(r"\b(he|him|his|himself|she|her|hers|herself)(?=\b(?!-))", re.I)
_HE = frozenset("he him his himself".split())
_SOMEBODY = frozenset(
    "who whoever whose someone somebody anyone anybody everyone everybody nobody one each person ones "
    "expert fellow chap patient winner owner teenager youngster youngest oldest eldest kiddie cutie lamb calf".split()
)
# Of which some people say she.
_CALLED_SHE = frozenset("boat ship moon sea engine tractor nature".split())
_NAMED = re.compile(r"(?P<head>^|[.!?:…“\"(\n] *)?(?P<name>\b(?!I[’'])[^\W\d_a-z][\w’'-]+)")
_FONDLY = re.compile(r"\b(?:love|lovingly|affection\w*|hugs|kisses|x+|darling)\b", re.I)
_HEARD_TWICE = frozenset(
    "today tonight yesterday tomorrow always also again often really soon monday tuesday wednesday thursday friday "
    "saturday sunday".split()
)


# Between a word and itself: "again and again", "over and over", "day by day", "often, very often".
_BETWEEN = frozenset("and or by after to but yet oh so very".split())


@dataclass(frozen=True)
class Gap:
    """What may have been overlooked, as a sentence; `keys` are the sentences that it speaks of, none where
    it is the letter."""

    keys: tuple[str, ...]
    said: str


def overlooked(letter: Letter) -> tuple[Gap, ...]:
    """What the writer of a letter may want to see before it goes: first what is said of the whole of it."""
    read = [one for p in letter.paragraphs if p.part in (Part.BODY, Part.POSTSCRIPT) for one in p.sentences]
    return (*_unsaid(letter), *_unlike(letter), *_unnamed(letter, read), *_twice(read), *_echoed(read))


def _unsaid(letter: Letter) -> Iterator[Gap]:
    """What a letter of its occasion says, where this one does not."""
    lacking, other = _FOR.get(letter.brief.occasion, ("", ""))
    text = letter.text.replace("’", "'")
    said = says_outright(text, letter.brief.occasion) or (other and re.search(other, text, re.I))
    if lacking and not said:
        yield Gap((), f"Nothing in it {lacking}.")


def _unlike(letter: Letter) -> Iterator[Gap]:
    """A greeting by title above a close that is fond, of which the writer gave neither; whoever is near may be called
    so in play."""
    if letter.brief.relationship in ("partner", *KIN):
        return
    head, foot = (
        next((p.sentences[0] for p in letter.paragraphs if p.part is part and p.sentences), None)
        for part in (Part.SALUTATION, Part.CLOSING)
    )
    if (
        head
        and foot
        and not (_is_given(head) or _is_given(foot))
        and has_title(head.text.rstrip(","))
        and _FONDLY.search(foot.text)
    ):
        yield Gap(
            (head.key, foot.key),
            f"“{head.text.rstrip(',')}” and “{foot.text.rstrip(',')}” do not go together.",
        )


def _is_given(one: Sentence) -> bool:
    """Whether the writer gave a greeting or a close, and not only the name in it."""
    return one.origin is Origin.WRITER


def _unnamed(letter: Letter, read: Sequence[Sentence]) -> Iterator[Gap]:
    """The first he and the first she of whom nothing before them tells who it is."""
    known = {
        word
        for name in (letter.brief.to, letter.brief.sender)
        if not are_several(name)
        for word in plain_words(name)
    }
    before, told = "", set[str]()
    for one in read:
        before = f"{before}\n{one.text}"
        for found in _HE_OR_SHE.finditer(_unquoted(one.text)):
            who = "he" if found[0].lower() in _HE else "she"
            if who not in told and who not in _people(before, known):
                yield Gap((one.key,), f"Who is “{found[0].lower()}”?")
            told.add(who)


def _unquoted(text: str) -> str:
    """A text without what somebody says in it."""
    return re.sub(r"“[^”]*”?", "", text)


def _people(text: str, known: set[str]) -> set[str]:
    """Those of he and she of whom a text tells, by a name or a word for people; who is known to both is none."""
    found: set[str] = set()
    words = plain_words(text)
    for word in words:
        bare = word.removesuffix("'s")
        singular = bare if gender_of_word(bare) else bare.removesuffix("s")
        gender = gender_of_word(singular)
        if gender in ("he", "she"):
            found.add(gender)
        elif gender or singular in BEASTS or bare in _SOMEBODY:
            found |= {"he", "she"}
        elif bare in _CALLED_SHE:
            found.add("she")
    for name in _NAMED.finditer(text):
        word = name["name"].replace("’", "'").lower().removesuffix("'s")
        headed = name["head"] is not None and is_common(word)
        if word not in MEN | WOMEN and (headed or word in PROPER) or word in known:
            continue
        found |= {"he"} if word in MEN else {"she"} if word in WOMEN else {"he", "she"}
    return found


def _twice(read: Sequence[Sentence]) -> Iterator[Gap]:
    """Turns that stand in two sentences, the longest of each two."""
    for at, later in enumerate(read):
        words = plain_words(later.text)
        for earlier in read[:at]:
            said = f" {' '.join(plain_words(earlier.text))} "
            if turn := _shared(words, said):
                yield Gap((earlier.key, later.key), f"“{_as_written(turn, later.text)}” is said twice.")
                break


def _echoed(read: Sequence[Sentence]) -> Iterator[Gap]:
    """A small word that a reader hears twice, in one sentence or in two that stand together."""
    words = [_said_on_purpose(plain_words(one.text)) for one in read]
    for at, one in enumerate(read):
        for word in _HEARD_TWICE & {*words[at]}:
            after = words[at + 1].count(word) if at + 1 < len(read) else 0
            said = _as_written((word,), one.text)
            if words[at].count(word) > 1:
                yield Gap((one.key,), f"“{said}” stands there twice.")
            elif after and not _shared(words[at + 1], f" {' '.join(words[at])} "):
                yield Gap((one.key, read[at + 1].key), f"“{said}” stands in both.")


def _said_on_purpose(words: Sequence[str]) -> list[str]:
    """Some words, where one that is said at once again, “really, really”, “again and again”, stands once."""
    said: list[str] = []
    for word in words:
        if said[-1:] == [word]:
            continue
        if said[-2:-1] == [word] and said[-1] in _BETWEEN:
            said.pop()
            continue
        said.append(word)
    return said


def _shared(words: Sequence[str], said: str) -> Sequence[str]:
    """The longest turn of some words that stands in what was said, none where none is long and somebody's own."""
    for length in range(len(words), RUN - 1, -1):
        for start in range(len(words) - length + 1):
            turn = words[start : start + length]
            own = {word for word in turn if len(word) >= _LONG and word not in COMMON}
            if len(own) >= _OWN and f" {' '.join(turn)} " in said:
                return turn
    return ()


def _as_written(turn: Sequence[str], text: str) -> str:
    """Some words with the capitals and marks that they have in a text."""
    found = re.search(r"[\W_]+".join(map(re.escape, turn)), text.replace("’", "'"), re.I)
    return text[found.start() : found.end()] if found else " ".join(turn)
