"""How everybody is, and what they are at, with the verb that was left out: all_are("all well here") -> "we are all well
here", all_are("Tom working nights") -> "Tom is working nights".

“All” who are well where somebody writes are they and theirs; of whoever is named, it is said of them."""

from __future__ import annotations

import re

from letters.words.english.given_names import FIRST_NAMES
from letters.words.english.grammar import base_of_gerund
from letters.words.english.people import CALLED_HE, CALLED_SHE
from letters.words.english.subjects import has_second_verb

_HOW = (
    r"(?:(?:pretty|quite|very|fairly|reasonably|keeping|doing|still|just|both|all|as) )*"
    r"(?:well|fine|okay|ok|o\.k\.|healthy|hale and hearty|fit|thriving|"
    r"in (?:good|the best of|fine) (?:health|spirits|form)|"
    r"in the pink|happy|busy|on the mend)"
)
# No noun and no verb of what is only described follows: "everybody well fed", "all fine china".
_ENDS = (
    r"(?=[.,;!?]*$|[.,;!?] | (?:and|but|so|here|at home|at this end|now|again|as|after|since|except|thank|"
    r"thanks|apart from|in spite of|considering|at present|with|at|up here|down here|over here|out here|"
    r"this|in (?-i:[A-Z])\w*)\b)"
)
_WE = re.compile(rf"all (?P<how>{_HOW}){_ENDS}", re.I)
_CALLED = "|".join(sorted({*CALLED_SHE, *CALLED_HE}))
_THEY = re.compile(
    r"(?P<all>everybody|everyone)(?P<else> else| here| at home)? "
    rf"(?P<how>{_HOW}){_ENDS}",
    re.I,
)
_OF_OURS = (
    "kids|children|boys|girls|twins|grandchildren|grandkids|babies|chickens|hens|dogs|cats|cows|horses|animals|"
    "folks"
)
_OURS = re.compile(
    rf"(?P<whose>(?:(?:my|our|the|your|both) )?)(?P<who>{_OF_OURS}|(?:{_CALLED}) and (?:{_CALLED})) "
    rf"(?P<how>{_HOW}){_ENDS}",
    re.I,
)

_WHO_DOES = re.compile(
    rf"(?:(?P<whose>(?:(?i:my|our|the|your|both) )?)(?P<who>(?i:{_OF_OURS}))|(?P<name>[A-Z][a-z]+)) "
    r"(?P<does>(?:(?:\w+ly|just|still|all|now|always) )?(?P<doing>\w+ing) \w)"
)

_CALLED_SO = FIRST_NAMES | {*CALLED_SHE, *CALLED_HE, "baby"}


def all_are(text: str) -> str:
    """The words with who is so, and their verb; "" of others."""
    if _WE.match(text):
        return f"we are {_small(text)}"
    if found := _THEY.match(text):
        return f"{found['all']}{found['else'] or ''} is {text[found.start('how') :]}"
    if found := _OURS.match(text):
        the = "" if found["whose"] or " and " in found["who"] else "the "
        whom = text[: found.start("how")]
        return f"{the}{_small(whom) if the else whom}are {text[found.start('how') :]}"
    return _at_it(text)


def _at_it(text: str) -> str:
    """ "Adelaide getting along finely", "kids growing fast" """
    found = _WHO_DOES.match(text)
    if not found or not base_of_gerund(found["doing"].lower()) or has_second_verb(text):
        return ""
    if found["name"]:
        known = found["name"].lower() in _CALLED_SO
        return f"{found['name']} is {text[found.start('does') :]}" if known else ""
    whose = found["whose"] or "the "
    return f"{whose}{_small(found['who'])} are {text[found.start('does') :]}"


def _small(text: str) -> str:
    return text[0].lower() + text[1:]
