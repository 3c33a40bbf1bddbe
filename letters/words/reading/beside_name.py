"""Who somebody is to the writer, told beside the name: parted_from("Delroy, a colleague") is ("Delroy", "a colleague"),
parted_from("Jo's mum and dad, Lorna and Keith") is ("Lorna and Keith", "Jo's mum and dad")."""

from __future__ import annotations

import re
from functools import lru_cache

from letters.words.reading.relations import related

_WORD = r"[^\W\d_][\w'’.-]*"
_NAMES = rf"(?!(?:my|our|the|his|her|their|an?)\b){_WORD}(?: (?!(?:my|our|an?|the)\b){_WORD}){{0,3}}?"
_WHOSE = r"(?!it['’]s)[\w-]+['’]s|[\w-]+s['’]|mums|dads"
# "Delroy, a colleague", "Ann and Bob, my in-laws", "Moses, Dad's carer", "Mr Osei my old maths teacher".
_AFTER = re.compile(
    rf"(?P<name>{_NAMES})(?:(?P<mark>,|\.| [-–—]| \(|;|:) ?| )"
    rf"(?P<who>(?P<lead>an?|my|our|the|(?:some )?friends?|one of (?:my|our|the)|{_WHOSE}) [^()]+?)\)?\.?",
    re.I,
)
# "Jo's mum and dad, Lorna and Keith", "Mum's friend Jean", "our neighbours Ann and Bob".
_BEFORE = re.compile(
    rf"(?P<who>(?:my|our|the|(?-i:{_WHOSE})) [^,()]+?)(?:(?P<mark>,|:| [-–—]) | )"
    rf"(?P<name>(?P<title>(?:mrs?|ms|miss|dr)\.? [\w'’-]+)|(?-i:[A-Z])[\w'’.-]*(?:,? (?:and|&|(?-i:[A-Z])[\w'’.-]*))*)",
    re.I,
)
_SEVERAL = re.compile(
    r"(?:neighbou?rs|in-?laws|friends|parents|folks|cousins|grandparents|mum and dad|godparents)$", re.I
)


@lru_cache(maxsize=256)
def parted_from(to: str) -> tuple[str, str]:
    """The name of the one a letter is for, and what is told beside it of who they are; "" twice where nothing is."""
    said = " ".join(to.split())
    after = _AFTER.fullmatch(said)
    marked = after and (after["mark"] or after["lead"].lower() in ("a", "an", "my", "our"))
    if after and marked and related(after["who"]):
        return after["name"], after["who"]
    before = _BEFORE.fullmatch(said)
    # "my aunt Bev" goes by both, and "my sister Jo" is told apart elsewhere.
    apart = before and (
        before["mark"]
        or before["title"]
        or "'" in before["who"].replace("’", "'")
        or _SEVERAL.search(before["who"])
    )
    if before and apart and related(before["who"]):
        return before["name"], before["who"]
    return "", ""
