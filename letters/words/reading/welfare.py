"""How everybody is, with the verb that was left out: all_are("all well here") -> "we are all well here".

“All” who are well where somebody writes are they and theirs; of whoever is named, it is said of them."""

from __future__ import annotations

import re

from letters.words.english.people import CALLED_HE, CALLED_SHE

_HOW = (
    r"(?:(?:pretty|quite|very|fairly|reasonably|keeping|doing|still|just|both|all|as) )*"
    r"(?:well|fine|okay|ok|o\.k\.|healthy|hale and hearty|fit|thriving|"
    r"in (?:good|the best of|fine) (?:health|spirits|form)|"
    r"in the pink|happy|busy|on the mend)"
)
# No noun and no verb of what is only described follows: "everybody well fed", "all fine china".
_ENDS = (
    r"(?=[.,;!?]*$|[.,;!?] | (?:and|but|so|here|at home|at this end|now|again|as|after|since|except|thank|"
    r"thanks|apart from|in spite of|considering|at present|with|at|up here|down here|over here|out here|this)\b)"
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
    return ""


def _small(text: str) -> str:
    return text[0].lower() + text[1:]
