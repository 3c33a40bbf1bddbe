"""American or British: spelled(text, american) -> what our authors wrote, in the words of the one who writes, and
is_american(brief) -> which they are.

Only words of ours are put into it, never the writer's. A word stands here where nothing but its spelling changes, or
where the other side of the sea has its own word for the thing."""

from __future__ import annotations

import re
from functools import lru_cache

from letters.letter import Brief

AMERICANS = ("young", "theodore")  # of the authors, where they are asked for by name
_OF_AMERICA = re.compile(
    r"\b(?:moms?|mommy|(?:un)?favorite\w*|colors?|neighbors?\w*|honor\w*|gotten|apartments?|sidewalks?|"
    r"diapers?|trash|math|vacations?|soccer|cookies|faucet|stroller|mail(?:man|box)|kindergarten|freshman|"
    r"realiz\w+|apologiz\w+|gray|pajamas|traveling|canceled|dollars?)\b|\$\d",
    re.I,
)
# fmt: off
_PAIRS = {
    "favourite": "favorite", "favour": "favor", "colour": "color", "neighbour": "neighbor", "honour": "honor",
    "behaviour": "behavior", "humour": "humor", "harbour": "harbor", "rumour": "rumor", "flavour": "flavor",
    "grey": "gray", "programme": "program", "theatre": "theater", "centre": "center", "centimetre": "centimeter",
    "pyjamas": "pajamas", "cosy": "cozy", "cheque": "check", "draught": "draft", "kerb": "curb", "plough": "plow",
    "tyre": "tire", "mould": "mold", "storey": "story", "jewellery": "jewelry", "marvellous": "marvelous",
    "realise": "realize", "apologise": "apologize", "organise": "organize", "recognise": "recognize",
    "practise": "practice", "practised": "practiced", "practising": "practicing", "travelled": "traveled",
    "travelling": "traveling", "cancelled": "canceled", "quarrelled": "quarreled", "learnt": "learned",
    "spoilt": "spoiled", "burnt": "burned", "spelt": "spelled", "towards": "toward", "whilst": "while",
    "the shop": "the store", "a shop": "a store", "mum": "mom", "pavement": "sidewalk",
    "labelled": "labeled", "sceptical": "skeptical", "offence": "offense", "defence": "defense", "licence": "license",
}
# The other way they would be wrong: check, draft, story, program, while are British words too.
_ONE_WAY = frozenset((
    "cheque", "draught", "storey", "programme", "tyre", "whilst", "practise", "learnt", "spoilt", "burnt", "spelt",
    "kerb", "licence", "practised", "practising",
))
# fmt: on
_TAILS = {"": "", "s": "s", "d": "d", "ed": "ed", "ing": "ing", "hood": "hood", "ly": "ly", "able": "able"}


def _tailed(pairs: dict[str, str]) -> dict[str, str]:
    out = {british + tail: american + tail for british, american in pairs.items() for tail in _TAILS}
    drops = {british: american for british, american in pairs.items() if british.endswith("ise")}
    return out | {british[:-1] + "ing": american[:-1] + "ing" for british, american in drops.items()}


_AMERICAN = _tailed(_PAIRS)
_BRITISH = {a: b for b, a in _tailed({b: a for b, a in _PAIRS.items() if b not in _ONE_WAY}).items()}
_BRITISH |= {
    "practiced": "practised",
    "practicing": "practising",
    "gotten": "got",
    "in line for": "in the queue for",
}
BRITISH_WORDS = frozenset(_AMERICAN)
_AMERICAN_WORDS = re.compile(rf"\b(?:{'|'.join(_AMERICAN)})\b", re.I)
_BRITISH_WORDS = re.compile(rf"\b(?:{'|'.join(_BRITISH)})\b", re.I)


def is_american(brief: Brief) -> bool:
    """Whether a letter is spelled as in America: its writer's words are, or an author from there was asked for."""
    if brief.author is not None:
        return brief.author in AMERICANS
    words = (brief.to, brief.sender, *(words for _, words in brief.details))
    return any(_OF_AMERICA.search(one) for one in words)


@lru_cache(maxsize=8192)
def spelled(text: str, american: bool) -> str:
    """A text as it is spelled in America, or in Britain."""
    words, pattern = (_AMERICAN, _AMERICAN_WORDS) if american else (_BRITISH, _BRITISH_WORDS)
    return pattern.sub(lambda found: _cased(words[found[0].lower()], found[0]), text)


def _cased(word: str, like: str) -> str:
    return word.capitalize() if like[0].isupper() else word
