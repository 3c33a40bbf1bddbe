"""What somebody wants, from words that are already turned to the reader: read_wish(text) -> Detail or None."""

from __future__ import annotations

import re
from dataclasses import replace

from letters.letter import Detail
from letters.words.english.grammar import BASES, DETERMINERS, OBJECTS, PREPOSITIONS, bare_word, base_of_gerund
from letters.words.reading.hopes import looked_forward, said_whole, told_to_you, wished_you
from letters.words.reading.views import View

_WANTING = re.compile(
    r"^(?:(?:i|we)\s*(?:'d|would|should|just|only|really|still|do|so|very much|\s)*\s*(?:love|like|"
    r"want|wish|hope|plan|dream)(?:ing|s)?|"
    r"my (?:wish|dream) is|"
    r"i wish|(?:would|'d) (?:really |so )?(?:love|like)|love(?= to\b)|want|hope|wanting|hoping|wishing)\s+(?:that\s+)?",
    re.I,
)
_OTHERS = re.compile(
    r"^(?:for\s+)?(you|us|we|me|they|them)\s+(?:(?:to|could|can|will|would|should|might)\s+)?(?=\w)", re.I
)
_NOT = re.compile(r"(?:not to|to not|never to) (?=\w)", re.I)
_UNWANTED = re.compile(r"(?:i |we )?(?:just |really )*(?:don't|do not|never) (?:ever )?want to (?=\w)", re.I)
_STATE = re.compile(
    r"(?:back|here|home|near|close|next|beside|in|at|by|with|on|out|away|up|free|"
    r"alive|safe|well|happy)\b",
    re.I,
)
# Words that are wanted and not done: "dinner at our place".
_WANTED = frozenset(
    "dinner lunch breakfast tea coffee supper brunch christmas easter peace health happiness luck money sunshine home "
    "time love hope silence forgiveness cake beer wine gin chips pizza food company closure adventure holiday weekend "
    "summer winter spring snow rain rome paris".split()
)
# And those that are had together: "a long walk".
_SHARED = frozenset(
    "dinner lunch breakfast tea coffee supper brunch meal picnic christmas easter beer wine drink pint pizza party "
    "dance walk talk chat hug kiss cuddle swim ride drive trip journey holiday holidays weekend day days night nights "
    "evening evenings morning afternoon week weeks month year years summer winter spring autumn time game round "
    "concert film movie show adventure honeymoon home house life garden baby child children dog cat family".split()
)
_NUMERALS = frozenset("one two three four five six seven eight nine ten another more".split())


_HOPED = re.compile(
    r"(?:to )?(?:get|feel|come|be|recover|heal|rest)\b.*\b(?:well|better|back|soon|home|up|out|fit|mended)\b",
    re.I,
)
_CALLED = re.compile(
    r"(?:,\s*|(?<=soon) |(?<=again) |(?<=back) |(?<=with you) |"
    r"(?<!a)(?<!my)(?<!best)(?<!the)(?<!your)(?<!old) (?=mate$))(?:mate|pal|bro|buddy|hun|babe|dude|"
    r"man|love|darling|sweetie|my (?:love|friend|darling))$",
    re.I,
)
_BEGUN = re.compile(
    r"^(?:finally|actually|at last) (?=\w)|"
    r"^(?:(?:just|really|only|still|honestly|maybe|probably)\s+)+(?=(?:want|would|hope|wish|to|i|"
    r"we)\b)|^(?:i|we) (?:just|really|only|still) (?=(?:want|would|hope|wish)\b)",
    re.I,
)


_ON_THE_MEND = re.compile(
    r"(?:back|home|up and|out of|on (?:your|his|her) feet|on the mend|well (?:again|soon|enough)|better (?:soon|by))\b",
    re.I,
)


def wish_plainly(text: str, view: View) -> str:
    """A wish without what is only said around it. Of one who is ill it is hoped that they get well; it is who is
    invited that is to come."""
    plain = _CALLED.sub("", _BEGUN.sub("", text)).strip(" ,") or text
    if view.occasion == "invitation" and (coming := re.match(r"(?:to )?(?=come\b)", plain, re.I)):
        return f"you to {plain[coming.end() :]}"
    if view.occasion == "get well" and _ON_THE_MEND.match(plain):
        return f"us {plain}" if re.search(r"\btogether\b", plain) else f"you {plain}"
    if (
        view.occasion == "get well"
        and _HOPED.match(plain)
        and not re.search(r"\b(?:you|we|us)\b", plain, re.I)
    ):
        return f"you {plain if plain.startswith('to ') else f'to {plain}'}"
    return plain


def read_wish(text: str, who: str = "I") -> Detail | None:
    """The wish as "see the sea with you" and "I want to see the sea with you"; None where it holds no verb that is
    known. Where another is to do it ("you to come home"), there is no base. `who` wishes: I or we."""
    wish = _read(text)
    if wish and re.match(
        r"(?:I|we)(?:'d| would| should) (?:so |really |very much )?(?:love|like) (?!it\b)", text, re.I
    ):
        own = text[0].upper() + text[1:]
        return replace(
            wish, sentence=f"{own}.", clause=own if own.startswith("I") else text[0].lower() + text[1:]
        )
    if wish is None or who == "I" or re.match(r"i\b", text, re.I):
        return wish
    clause = re.sub(r"^(one day )?I(?= |')", r"\1we", wish.clause).replace("we'm", "we're", 1)
    whole = wish.sentence == f"{wish.clause[:1].upper()}{wish.clause[1:]}."
    return replace(
        wish, clause=clause, sentence=f"{clause[0].upper()}{clause[1:]}." if whole else wish.sentence
    )


_ONE_DAY = re.compile(r"(?:one day|some ?day),? (?=\w)", re.I)


def _read(text: str) -> Detail | None:
    if whole := said_whole(text):
        return whole
    if re.match(
        r"(?:i )?wish (?:(?:i|you|we|they|he|she|it|there)\b|.+ (?:would|could|were|was|had|didn't)\b)",
        text,
        re.I,
    ):
        said = "I" + text[1:] if text[:1] in "iI" else f"I {text[0].lower()}{text[1:]}"
        return Detail("wish", "", "wish", said, f"{said}.", said)
    rest = re.sub(r"^that\s+(?=\w+ \w)", "", _WANTING.sub("", text).strip() or text)
    if rest[:1].isupper() and bare_word(rest.split()[0]) in BASES | {"to"}:
        rest = rest[0].lower() + rest[1:]
    if re.match(r"(?:one|some) day (?:we|you|i|they)(?:'ll|'d| will| can| could| might)? \w", text, re.I):
        said = text[0].upper() + text[1:]
        return Detail("wish", "", "wish", said, f"{said}.", said[0].lower() + said[1:])
    if (found := _ONE_DAY.match(text)) and (wish := _read(text[found.end() :])) and wish.base:
        return replace(wish, sentence=f"One day {wish.sentence}", clause=f"one day {wish.clause}")
    if looked := looked_forward(text):
        return looked
    if found := _UNWANTED.match(text):
        return _not_to(text[found.end() :])
    if (found := re.match(r"never (?:ever )?(?=(\w+))", rest, re.I)) and found[1].lower() in BASES:
        clause = f"I never want to {rest[found.end() :]}"
        return Detail(
            "wish",
            "",
            "wish",
            f"never to {rest[found.end() :]}",
            f"{clause}.",
            clause,
            f"never to {rest[found.end() :]}",
        )
    if found := _NOT.match(rest):
        return _not_to(rest[found.end() :])
    rest = re.sub(r"^(?:just|only|maybe) (?=(?:one|two|a|an|another|some)\b)", "", rest, flags=re.I)
    base = re.sub(r"^to (?=\w)", "", rest)
    if re.match(
        r"\w+,(?! (?:if|though|and|but|once|when|properly|really|as)\b)|\w+ and (?:\w+(?:es|"
        r"s)|toast|rice|cream)\b",
        base,
    ):
        return None  # "lunch, my treat": a verb has no comma after it
    first = bare_word(base.split()[0]) if base.split() else ""
    if first == "long" and (wished := wished_you(rest)):
        return wished
    if told := told_to_you(base):
        return _others("you", told)
    if first in BASES and base.split()[1:2] in (["me"], ["us"]) and not _MINE.search(base):
        return _others("you", re.sub(r"\band (?:don't|do not) (?=\w)", "and not ", base))
    if first in BASES or first == "be":
        return _to(base)
    if gerund := base_of_gerund(first):
        return _to(re.sub(r"^\S+", gerund, base))
    if found := re.match(r"let'?s (?=\w)", rest, re.I):
        return _others("us", rest[found.end() :])
    if found := _OTHERS.match(rest):
        return _others(found[1].lower(), rest[found.end() :])
    if first in ("all", "every", "the") and (wished := wished_you(rest)):
        return wished
    if re.match(r"all (?:my|our) love\b", rest, re.I):
        return None
    if first in DETERMINERS | _NUMERALS:
        return _wanted(rest, rest[0].lower() + rest[1:])
    if wished := wished_you(rest):
        return wished
    return _to(base) if base != rest or _acts(base) else None


# "buy me a boat" is the writer's own doing; "send us a postcard" is the reader's.
_MINE = re.compile(r"(?:buy|get|make|find|treat|allow|give) me\b", re.I)


def _not_to(base: str) -> Detail | None:
    """ "not to lose touch" is that I don't want to."""
    if bare_word(base.split()[0]) not in BASES | {"be"}:
        return None
    clause = f"I don't want to {base}"
    return Detail("wish", "", "wish", f"not to {base}", f"{clause}.", clause, f"not to {base}")


def _acts(base: str) -> bool:
    """An unknown word that takes an object or a direction is a verb: "snorkel with you"."""
    words = [bare_word(token) for token in base.split()]
    return (
        len(words) > 1
        and words[0].isalpha()
        and words[0] not in _WANTED | PREPOSITIONS
        and not re.search(r"(?:ness|tion|ity|ment|ance|ence|s)$", words[0])
        and words[1] in DETERMINERS | OBJECTS | PREPOSITIONS - {"of", "for"}
    )


def _to(base: str) -> Detail:
    clause = f"I want to {base}"
    return Detail("wish", "", "wish", base, f"{clause}.", clause, f"to {base}", base)


def _others(who: str, doing: str) -> Detail | None:
    if _STATE.match(doing):
        clause = f"I want {who} {doing}"
        return Detail("wish", "", "wish", f"have {who} {doing}", f"{clause}.", clause, f"{who} {doing}")
    if found := re.match(r"(not|never) to (?=\w)|not (?=\w)", doing):
        clause = f"I want {who} {found[1] or 'not'} to {doing[found.end() :]}"
        return Detail("wish", "", "wish", clause[7:], f"{clause}.", clause, clause[7:])
    if bare_word(doing.split()[0]) not in BASES | {"be", "both", "all", "never", "always", "finally"}:
        return None
    whom = {"we": "us", "they": "them"}.get(who, who)
    clause = f"I want to {doing}" if who == "me" else f"I want {whom} to {doing}"
    return Detail("wish", "", "wish", f"{whom} to {doing}", f"{clause}.", clause, f"{whom} to {doing}")


def _wanted(noun: str, lowered: str) -> Detail:
    """A thing that is wanted. One that two have together may be said of both; another is for who writes."""
    named = re.split(r",| (?:of|for|from|in|at|with|by|on|like|where|that|which)\b", lowered, maxsplit=1)[0]
    named = re.sub(r"(?: (?:away|off|out|together|alone|somewhere|again))+$", "", named)
    shared = named.split()[-1] in _SHARED or re.search(r"\b(?:of ours|together|with you)\b", lowered)
    clause, base = f"I want {lowered}", f"have {lowered}"
    return Detail("wish", "", "wish", base, f"{clause}.", clause, lowered, base if shared else "")
