"""Several whom one letter is for, told apart: listed("my son Bob, Sue and the kids") is ("my son Bob", "Sue", "the
kids"); none where it is one, or where somebody among them is not called by a name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.words.english.given_names import FIRST_NAMES
from letters.words.english.naming import KIN_OF_MEN, KIN_OF_WOMEN
from letters.words.english.people import TO_THE_WRITER, either

_KIN = f"{KIN_OF_WOMEN}|{KIN_OF_MEN}"
_WORD = r"(?-i:[^\W\d_a-z])[\w'’-]*(?<!['’]s)"
# "Mrs. Bell", "Grete", "Ann Bell", "Mum", "aunt Bev": who goes by a name, or by what kin are called.
_NAMED = rf"(?:(?:mrs|mr|ms|miss|dr|prof|rev)\.? )?{_WORD}(?: {_WORD})?|(?:{_KIN})(?: {_WORD})?"
# "my sister Grace", "his wife jo", "my parents": who they are to the writer, or to the one before them.
_OWN = (
    rf"(?:my|our|his|her|their) (?:(?!and\b)[\w-]+ ){{0,2}}?(?:{either(*TO_THE_WRITER)}|{_KIN}),? (?!all\b)[\w'’-]+"
    rf"|(?:my|our) (?:parents|folks|{either(*TO_THE_WRITER)}|{_KIN})"
)
# "all at home", "the kids", "his family": who goes with them, and by no name.
_OTHERS = re.compile(
    r"(?:all|every(?:one|body)|the rest)(?: [\w'’-]+){0,4}"
    r"|the (?:[\w'’-]+ )?[\w'’-]+"
    r"|(?:(?:your|(?P<whose>his|her|their)) (?:whole )?)?(?:family|kids|kiddies|children|boys|girls|lads|bairns|"
    r"little ones|baby|babies|twins)",
    re.I,
)
# A title alone is half of who shares a name: "Mr and Mrs Smith".
_ONE = re.compile(rf"(?!(?:mrs?|ms|miss|dr)\.?$)(?:{_NAMED}|{_OWN})", re.I)
_AND = re.compile(r"[.,]? (?:and|&|n) ", re.I)
# "his wife Jo", and "grandson Tim" after "my daughter Ann and"; an aunt Bev, or a Sister Ann, is called so.
_POSSESSED = re.compile(
    rf"^(?:(?:his|her|their) |(?=(?:{either(*TO_THE_WRITER)}) {_WORD}$)(?:(?=(?-i:sister) )|(?!(?:{_KIN})\b)))",
    re.I,
)
# "my brothers Tom and Dick"
_ALL_OF_THEM = re.compile(
    rf"^(?:my|our) (?:[\w-]+ )?(?:(?:{either(*TO_THE_WRITER)})e?s|folks) (?={_WORD})", re.I
)


def listed(to: str) -> tuple[str, ...]:
    """The people of a list that ends in "and", each as said for the writer; none where it is no such list."""
    *before, last = _AND.split(_ALL_OF_THEM.sub("", " ".join(to.split())).rstrip(" .,!"))
    people = [*(one for part in before for one in part.split(", ")), last]
    if not before or not _is_one(people[0]) or not all(_is_one(one) or others(one) for one in people):
        return ()
    return tuple(map(_for_the_writer, people))


def _for_the_writer(one: str) -> str:
    """Somebody by who they are to the writer, who is told by who they are to the one before them."""
    if found := _OTHERS.fullmatch(one):
        return f"the {one[found.end('whose') :].strip()}" if found["whose"] else one
    return _POSSESSED.sub("my ", one)


def others(one: str) -> bool:
    """Whether those are meant who go with the others, and by no name: "all at home", "the kids"."""
    return bool(_OTHERS.fullmatch(one))


def joined(names: Sequence[str]) -> str:
    """Names as several are greeted: "Mum, Dad and all", also where one of them is two."""
    *first, last = [one for name in names for one in name.split(" and ")]
    return f"{', '.join(first)} and {last}" if first else last


def _is_one(said: str) -> bool:
    return bool(_ONE.fullmatch(_POSSESSED.sub("my ", said))) or said.lower() in FIRST_NAMES
