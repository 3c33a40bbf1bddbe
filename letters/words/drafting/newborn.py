"""Who was born, as far as it was told: are_born(brief), several at once, is_christened(brief), by a name that was not
said where it was asked, and is_own(brief), to the one who writes."""

from __future__ import annotations

import re

from letters.letter import SITUATIONS, Brief
from letters.words.english.naming import are_several

_OCCASION = "new baby"
_SEVERAL = re.compile(
    r"\b(?:twins|triplets|quadruplets|quads|babies|both (?:boys|girls)|two (?:\w+ )?(?:boys|girls|sons|daughters)|"
    r"(?:boy|girl|son|daughter) and an? (?:boy|girl|son|daughter))\b",
    re.I,
)
# "The twins must be so proud of their new brother": those were there before.
_ELDER = re.compile(
    r"\b(?:an? |new |baby |little )+(?:brother|sister|sibling)\b|\b(?:to|for) the (?:twins|triplets)\b", re.I
)
# "Emma gave birth to our triplets", "we've had a little boy", "I'm a dad!": as a pattern, in any case.
OWN = (
    r"\bour (?:\w+ )?(?:baby|son|daughter|boy|girl|twins|triplets)\b(?! (?:cousin|nephew|niece))"
    r"|\b(?:we|i)(?:'ve| have)? (?:just |finally )?(?:had|got|have) (?:a|our) (?:\w+ ){0,2}"
    r"(?:baby|boy|girl|son|daughter)\b"
    r"|\bi(?:'?m| am) an? (?:dad|daddy|father|mum|mom|mummy|mother)\b"
    r"|\bmy (?:wife|partner|girlfriend) (?:has )?(?:just )?(?:had|gave birth)\b"
)
_NAMED = re.compile(
    r"\b(?i:(?:little|baby|named|called|birth of|arrival of|meet|meeting|welcome) )(?P<name>[A-Z][a-z][\w'’-]*)"
)
_TITLED = ("Mr", "Mrs", "Miss", "Ms", "Dr", "Mum", "Dad", "You", "Your", "Sunday", "Monday")


def are_born(brief: Brief) -> bool:
    """Whether more than one child was born."""
    if brief.occasion != _OCCASION:
        return False
    if named := dict(brief.details).get("baby", ""):
        return are_several(named) or bool(_SEVERAL.search(named))
    told = _told(brief)
    return bool(_SEVERAL.search(told)) and not _ELDER.search(told)


def is_christened(brief: Brief) -> bool:
    """Whether the writer told by what name the child goes where something else was asked."""
    known = f"{brief.to} {brief.sender} {dict(brief.details).get('name', '')}".split()
    names = [found["name"] for found in _NAMED.finditer(_told(brief))]
    return brief.occasion == _OCCASION and any(name not in (*known, *_TITLED) for name in names)


def is_own(brief: Brief) -> bool:
    """Whether the child is the writer's, who announces it; to the other parent nobody does."""
    announced = brief.occasion == _OCCASION and brief.relationship != "partner"
    return announced and bool(re.search(OWN, _told(brief), re.I))


def _told(brief: Brief) -> str:
    return " ".join(said for key, said in brief.details if key not in SITUATIONS)
