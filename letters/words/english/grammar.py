"""Verbs and small words of English, as far as a rough phrase needs them: what is past, what is a verb, what agrees.

Lists that a reader can check, and rules for the rest; it knows nothing of letters and of who is meant."""

from __future__ import annotations

import re

from letters.words.english.verbs import PAIRS, REGULAR

# A verb made of one of these and a verb that is known is said as that verb is: proofread, rewrote, outran.
_PREFIX = re.compile(r"proof|over|under|out|up|mis|un|re|fore|with|baby|hand|ghost|co-?(?=\w{3})")
_FIRST = [(pair.split()[0], pair.split()[1]) for pair in PAIRS.replace("\n", " ").split(", ")]
PAST_OF = dict(_FIRST)
_BASE_OF = {past: base for base, past in _FIRST}
BASES = frozenset([*PAST_OF, *REGULAR.split()])
# Pasts that are no participle as well: after a noun they are surely its verb ("the tent fell").
SURE_PASTS = frozenset(
    "was were wasn't weren't had hadn't did didn't could couldn't would wouldn't arose bit blew broke began "
    "became came chose drank drew "
    "drove ate fell flew forgot forgave froze gave got grew hid knew ran rang rode rose sang sank saw shook "
    "shrank spoke "
    "stank stole strode swam swore took tore threw went woke wore wrote said stood slept wept died arrived exploded "
    "started stopped happened collapsed capsized rained snowed barked laughed cried disappeared fainted refused "
    "decided "
    "insisted lived stayed waited smiled kissed".split()
)
PASTS = (
    SURE_PASTS
    | frozenset(PAST_OF.values())
    | frozenset("learnt spelt smelt leant lain slung shrunk wed".split())
)
# Two syllables and the last one stressed: admitted, but visited.
_STRESSED_END = re.compile(
    r"(?:ad|com|o|per|sub)mit|(?:re|pre|de|trans|con)fer|(?:oc|re)cur|(?:com|ex|re|pro)pel|control|patrol|regret|"
    r"(?:kid|un|over)?(?:nap|lap|plug|zip|wrap|pin|clog)|equip"
)
# Verbs of two words: "double-booked", "bottle-fed".
_JOINED_PAST = re.compile(
    r"(?:bottle|spoon|hand|breast|hard|dry|gift|double|cold|stir|test|home|triple|night|sleep|dog|house|baby|cat)-"
    r"(?:fed|\w+ed|sat|drove|made)"
)
_NOT_PAST = frozenset(
    "bed red shed seed need feed speed weed hundred naked sacred wicked indeed bleed breed exceed".split()
)
_NAMED_LY = frozenset(
    "family lovely lonely friendly elderly butterfly homely kindly silly belly jelly likely".split()
)
BE = frozenset("is are was were isn't aren't wasn't weren't has have had does do did".split())
PARTICIPLES = frozenset("been done gone given taken seen known written driven eaten".split())
# Participles that are no pasts as well.
PERFECT = frozenset(
    "rung sung swum begun drunk sunk worn torn sworn chosen broken spoken stolen frozen woken "
    "forgotten hidden ridden risen "
    "fallen beaten bitten shaken thrown grown known flown drawn shown blown run come become let "
    "put read cut set".split()
)
MODALS = frozenset(
    "can can't cannot could couldn't will won't would wouldn't should shouldn't must may might should've could've "
    "would've might've must've".split()
)
ADVERBS = frozenset(
    "always never ever forever already still just really only often usually sometimes also even nearly "
    "almost actually once secretly "
    "quietly "
    "finally suddenly somehow then both all accidentally deliberately completely totally simply".split()
)
DETERMINERS = frozenset(
    "the a an my your our his her their its that this those these every each all both some no another any one".split()
)
OBJECTS = frozenset(
    "me us him her it them you everyone everybody anyone nobody myself ourselves himself herself".split()
)
PREPOSITIONS = frozenset(
    "in on at to of with from for by about over under off out up down into onto through thru round around along across "
    "past behind before after without until till near against like as during towards back away".split()
)
VERBS = BASES | MODALS | BE | PARTICIPLES
_KEPT_S = frozenset(
    "as its this us thus yes always perhaps sometimes besides others plus his hers yours ours theirs was is has "
    "does less "
    "towards upstairs downstairs news gas bus kiss".split()
)
_AGREE = {
    "is": "are", "isn't": "aren't", "was": "were", "wasn't": "weren't", "has": "have", "hasn't": "haven't",
    "does": "do",
    "doesn't": "don't", "goes": "go",
}  # fmt: skip
_AGREE_I = {
    **_AGREE,
    "is": "am",
    "isn't": "am not",
    "was": "was",
    "wasn't": "wasn't",
    "were": "was",
    "weren't": "wasn't",
    "are": "am",
}


def bare_word(token: str) -> str:
    """A token in lower case, without the punctuation around it."""
    return re.sub(r"^[^\w]+|[^\w]+$", "", token).lower()


def is_past(word: str) -> bool:
    """Whether a word can be a verb in the past."""
    prefix = _PREFIX.match(word)
    return (
        word in PASTS
        or bool(prefix and word[prefix.end() :] in PAST_OF.values() and len(word) > 6)
        or (word.endswith("ed") and len(word) > 3 and "-" not in word and word not in _NOT_PAST)
        or bool(_JOINED_PAST.fullmatch(word))
    )


def is_adverb(word: str) -> bool:
    """Whether a word may stand between "she" and her verb: always, never, invariably."""
    return word in ADVERBS or (
        word.endswith("ly") and len(word) > 5 and word not in BASES and word not in _NAMED_LY
    )


def is_s_form(word: str) -> bool:
    """Whether a word can be a verb after "she" in the present: hums, does, carries."""
    return word in _AGREE and word not in ("was", "wasn't") or (_ends_in_s(word) and base_of_s(word) in BASES)


def _ends_in_s(word: str) -> bool:
    return (
        word.endswith("s") and not word.endswith(("ss", "us", "'s")) and word not in _KEPT_S and len(word) > 2
    )


def may_be_s_form(word: str) -> bool:
    """Whether a word looks like a verb after "she", known or not."""
    return is_s_form(word) or _ends_in_s(word)


def base_of_s(word: str) -> str:
    """What "she hums" becomes after "you": hum. Words that do not change are given back."""
    if word in _AGREE:
        return _AGREE[word]
    if not _ends_in_s(word):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if (
        word.endswith("es")
        and word[:-1] not in BASES
        and (word[:-2] in BASES or re.search(r"(ch|sh|ss|x|zz)es$", word))
    ):
        return word[:-2]
    return word[:-1]


def agreeing(verb: str, subject: str) -> str:
    """A verb of the third person as `subject` (you, I, we, they) takes it."""
    if subject in ("he", "she", "it"):
        return verb
    if subject == "I":
        return _AGREE_I.get(verb, base_of_s(verb))
    return base_of_s(verb)


def past_of(base: str) -> str:
    """The past of a verb: slept, hummed, carried."""
    if base in ("are", "be", "is"):
        return "were" if base == "are" else "was"
    if base in ("don't", "aren't"):
        return {"don't": "didn't", "aren't": "weren't"}[base]
    if base in PAST_OF:
        return PAST_OF[base]
    prefix = _PREFIX.match(base)
    if prefix and base[prefix.end() :] in PAST_OF:
        return prefix[0] + PAST_OF[base[prefix.end() :]]
    if base.endswith("e"):
        return base + "d"
    if re.search(r"[^aeiou]y$", base):
        return base[:-1] + "ied"
    if base.endswith("ic"):
        return base + "ked"
    if re.fullmatch(r"[^aeiou]*[aeiou][^aeiouwxy]", base) or _STRESSED_END.fullmatch(base):
        return base + base[-1] + "ed"
    return base + "ed"


def third_of(base: str) -> str:
    """A verb as "she" takes it: hums, carries, does."""
    if base in ("be", "have"):
        return {"be": "is", "have": "has"}[base]
    if re.search(r"[^aeiou]y$", base):
        return base[:-1] + "ies"
    return base + ("es" if re.search(r"(?:s|sh|ch|x|z|o)$", base) else "s")


def base_of_verb(verb: str) -> str:
    """The verb of "lent", "lends", "cried": lend, cry; the empty string when it is none that is known."""
    if verb in ("was", "were", "are", "is", "am"):
        return "be"
    if verb in _BASE_OF:
        return _BASE_OF[verb]
    if verb.endswith("ed"):
        tries = (verb[:-1], verb[:-2], verb[:-3] if verb[-3:-2] == verb[-4:-3] else "", verb[:-3] + "y")
        return next((base for base in tries if base in BASES), "")
    return base_of_s(verb) if base_of_s(verb) in BASES else ""


# Known by their gerund alone: "trouble with the car" is a thing, "troubling you" what somebody did.
_ALSO_THINGS = frozenset(
    "trouble disturb delay impose deceive burden misjudge wrong wound desert overlook".split()
)


def base_of_gerund(word: str) -> str:
    """The verb of "lending": lend; the empty string when it is none that is known."""
    if not word.endswith("ing") or len(word) < 5:
        return ""
    stem = word[:-3]
    tries = [
        stem,
        stem.removesuffix("k") if stem.endswith("ick") else stem,
        stem + "e",
        stem[:-1] if stem[-1:] == stem[-2:-1] else "",
        re.sub("y$", "ie", stem),
    ]
    known = BASES | _ALSO_THINGS
    return next((base for base in tries if base in known), "be" if word == "being" else "")
