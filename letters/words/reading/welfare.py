"""How everybody is, and what they are at, with the verb that was left out: all_are("all well here") -> "we are all well
here", all_are("Tom working nights") -> "Tom is working nights".

“All” who are well where somebody writes are they and theirs; of whoever is named, it is said of them."""

from __future__ import annotations

import re

from letters.words.english.adjectives import ADJECTIVES
from letters.words.english.given_names import ALSO_NAMES, FIRST_NAMES
from letters.words.english.grammar import BE, MODALS, SURE_PASTS, bare_word, base_of_gerund, is_s_form
from letters.words.english.people import BEASTS, CALLED_HE, CALLED_SHE, gender_of_word
from letters.words.english.subjects import has_second_verb
from letters.words.reading.headnouns import ONCE_THERE

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
    r"this|in (?-i:[A-Z])\w*)\b| \()"
)
_WE = re.compile(rf"all (?P<here>(?:here|at home|at this end) )?(?P<how>{_HOW}){_ENDS}", re.I)
_VERY = r"(?:(?:very|so|most|quite|too|pretty|rather|really|awfully|terribly|still|more or less) )+"
# "everyone very kind to them": a quality, of which nothing that has it follows ("everybody happy people").
_ONE_AND_ALL = re.compile(
    rf"(?P<who>(?:everybody|everyone|nobody|no one|no-one)(?: else| here|"
    rf" at home)?) (?P<how>(?:{_VERY})?(?P<quality>[a-z]+))"
    r"(?=[.,;!?]*$|[.,;!?] | \(| (?:and|but|so|here|now|again|as|after|since|with|at|to|about|of|for|in|on|over|"
    r"because|when|what|how|that|why|whether)\b)",
    re.I,
)
_NOBODY_THERE = re.compile(
    r"(?P<who>nobody|no one|no-one) (?P<how>(?:at home|home|in|here|there|about|around|hurt|ill|up)(?: (?:yet|"
    r"now|but \w+))?)(?:[.!]*$|, .*)",
    re.I,
)
_ALL_THERE = re.compile(
    rf"(?P<who>all) (?P<how>(?:{_VERY})?(?:quiet|calm|peaceful|still|green|white|dark|silent|frozen|frosty|"
    rf"in order|safe))"
    r"(?=[.,;!?]*$|[.,;!?] | (?:and|but|so|here|there|now|again|at|with|on|in|without|since|this)\b)",
    re.I,
)
_WE_ALL = re.compile(
    rf"all (?P<how>(?:{_VERY})?(?:excited|sorry|glad|pleased|proud|tired|thrilled|delighted|relieved|worried|upset))"
    r"(?=[.,;!?]*$|[.,;!?] | (?:and|but|so|here|now|again|about|for|to|that|of|at|with|after)\b)",
    re.I,
)
_WE_ALL_DO = re.compile(
    r"all (?P<here>(?:here|at home) )?(?P<how>(?:(?:still|just|now|so) )*"
    r"(?:looking forward|hoping|waiting|working|thinking|longing|missing|praying|"
    r"getting (?:on|along|ready)|enjoying))\b",
    re.I,
)
_FELT = frozenset(
    "sorry ill busy sad pleased good glad upset excited delighted shocked worried thrilled well nice hungry cold wet "
    "hot poorly scared frightened sick asleep homesick sure certain afraid".split()
)
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
    rf"(?:(?P<whose>(?:(?i:my|our|the|your|both) )?)(?P<who>(?i:{_OF_OURS}))"
    r"|(?P<thing>[a-z]+)(?= \w+ing\b)|(?P<name>[A-Z][a-z]+(?P<two> and [A-Z][a-z]+)?)) "
    r"(?P<does>(?:(?:\w+ly|just|still|all|now|always) )?(?P<doing>\w+ing) \w)"
)

_ALSO_CALLED = (
    ALSO_NAMES | frozenset("mutti mutter vati mami papi cousin grandma grandpa brother sister".split())
) - {"hope"}
_CALLED_SO = FIRST_NAMES | {*CALLED_SHE, *CALLED_HE, "baby"}
_JOINS = frozenset(
    "and but so or because when while if as until till since though although after before that who".split()
)


def all_are(text: str) -> str:
    """The words with who is so, and their verb; "" of others."""
    if found := _WE_ALL_DO.match(text):
        here = f" {found['here'].strip()}" if found["here"] else ""
        return f"we{here} are all {text[found.start('how') :]}"
    if found := _WE.match(text):
        here = f" {found['here'].strip()}" if found["here"] else ""
        return f"we are all {found['how']}{here}{text[found.end() :]}"
    if found := _THEY.match(text):
        return f"{found['all']}{found['else'] or ''} is {text[found.start('how') :]}"
    if found := _OURS.match(text):
        the = "" if found["whose"] or " and " in found["who"] else "the "
        whom = text[: found.start("how")]
        return f"{the}{_small(whom) if the else whom}are {text[found.start('how') :]}"
    if has_verb_of_its_own(text):
        return ""
    if _WE_ALL.match(text):
        return f"we are {_small(text)}"
    found = _ONE_AND_ALL.match(text)
    if found and found["quality"].lower() not in ADJECTIVES | _FELT:
        found = None
    if found := found or _NOBODY_THERE.fullmatch(text) or _all_is(text) or _everybody(text):
        return f"{found['who']} is {text[found.start('how') :]}"
    return _how_one_is(text) or _at_it(text)


def _everybody(text: str) -> re.Match[str] | None:
    """ "everyone else away", "everyone talking about it" """
    found = _EVERYBODY.match(text)
    at_it = found and (not found["doing"] or base_of_gerund(found["doing"].lower()))
    return found if at_it else None


def _all_is(text: str) -> re.Match[str] | None:
    """ "all very quiet here"; "All quiet here." is how everybody says it."""
    as_said = text[:1].isupper() and text.endswith((".", "!"))
    return None if as_said else _ALL_THERE.match(text)


# How one of whom there is news is, or where.
_WHERE_ONE_IS = (
    r"(?:not |still |now |just |quite |very |pretty |all |so |back |much |a (?:bit|little|lot) |rather )*"
    r"(?:(?:well|ill|poorly|unwell|better|worse|fine|okay|ok|busy|happy|tired|pleased|asleep|alright|all right|"
    r"pregnant|engaged|homesick|thriving|laid up|up and (?:about|around)|on the mend|as \w+ as ever|"
    r"in (?-i:[A-Z])\w+(?= (?:till|until|now|again|for|this|with)\b)|"
    r"(?:in|out of|at|from) (?:hospital|school|work|bed|town|jail|prison|church|college|home|plaster)|"
    r"in (?:good|fine|high|low|poor|better) (?:health|spirits|form)|on (?:leave|holiday|vacation|nights|days)|"
    r"away|abroad|home|full of \w+)"
    r"(?=[.,;!?]*$|[.,;!?] | \(| (?:and|but|so|here|there|now|again|as|after|since|at|with|in|on|over|till|"
    r"until|for|about|"
    r"today|yesterday|tomorrow|tonight|this|these|at last|because|too|yet|alone|all|than|enough|of late|lately)\b))"
)
_ONE = re.compile(
    r"(?:(?P<own>(?i:my|our|your|his|her) (?:\w+ )?(?P<kin>[a-z]+))|(?P<called>(?P<first>baby|"
    r"[A-Z][a-z]+)(?: [A-Z][a-z]+)?))"
    rf" (?P<how>(?i:{_WHERE_ONE_IS}))"
)
_EVERYBODY = re.compile(
    rf"(?P<who>(?:everybody|everyone)(?: else| here)?) (?P<how>{_WHERE_ONE_IS}|(?:(?:just|still|all|already) )?"
    r"(?P<doing>\w+ing) \w)",
    re.I,
)


def _how_one_is(text: str) -> str:
    """ "Mutti not well", "Uncle Tom up and about again", "my sister in hospital" """
    found = _ONE.match(text)
    if not found:
        return ""
    if found["own"] and not (gender_of_word(found["kin"]) or found["kin"] in BEASTS):
        return ""
    if found["called"] and found["first"].lower() not in _CALLED_SO | _ALSO_CALLED:
        return ""
    return f"{text[: found.start('how')]}is {text[found.start('how') :]}"


def has_verb_of_its_own(text: str) -> bool:
    """Whether the first clause has a finite verb already: "everyone very kind was asked", "Tom in bed looks ill"."""
    tokens = text.split()
    for before, token in zip(tokens, tokens[1:], strict=False):
        word = bare_word(token)
        if word in _JOINS or before == "to":  # "quite sure what to do"
            return False
        if word in BE | MODALS | SURE_PASTS or "'" in word or is_s_form(word):
            return True
        if token.endswith((",", ";", ":", ".", "!")):
            return False
    return False


def _at_it(text: str) -> str:
    """ "Adelaide getting along finely", "kids growing fast" """
    found = _WHO_DOES.match(text)
    if not found or not base_of_gerund(found["doing"].lower()) or has_second_verb(text):
        return ""
    does = text[found.start("does") :]
    if found["thing"]:
        return f"the {found['thing']} is {does}" if found["thing"] in ONCE_THERE else ""
    if found["name"]:
        known = all(name.lower() in _CALLED_SO for name in found["name"].split(" and "))
        return f"{found['name']} {'are' if found['two'] else 'is'} {does}" if known else ""
    whose = found["whose"] or "the "
    return f"{whose}{_small(found['who'])} are {does}"


def _small(text: str) -> str:
    return text[0].lower() + text[1:]
