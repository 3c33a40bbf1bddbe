"""What somebody wants, from words that are already turned to the reader: read_wish(text) -> Detail or None."""

from __future__ import annotations

import re
from dataclasses import replace

from letters.letter import Detail
from letters.words.grammar import BASES, DETERMINERS, OBJECTS, PREPOSITIONS, bare_word, base_of_gerund
from letters.words.views import View

_WANTING = re.compile(
    r"^(?:(?:i|we)\s*(?:'d|would|should|just|only|really|still|do|so|very much|\s)*\s*(?:love|like|"
    r"want|wish|hope|plan|dream)(?:ing|s)?|"
    r"my (?:wish|dream) is|"
    r"i wish|(?:would|'d) (?:really |so )?(?:love|like)|want|hope|wanting|hoping|wishing)\s+(?:that\s+)?",
    re.I,
)
_OTHERS = re.compile(
    r"^(?:for\s+)?(you|us|we|me|they|them)\s+(?:(?:to|could|can|will|would|should|might)\s+)?(?=\w)", re.I
)
_WAITING = re.compile(
    r"(?:(?:i|we) )?(?:just |really )*(?:can't|cannot) wait (?:to|till i can|until i can) (?=\w)", re.I
)
_PLANNED = re.compile(r"(?:i'm |i am )?(?:really |definitely )?going to (?=(\w+))", re.I)
_NOT = re.compile(r"(?:not to|to not|never to) (?=\w)", re.I)
_UNWANTED = re.compile(r"(?:i |we )?(?:just |really )*(?:don't|do not|never) (?:ever )?want to (?=\w)", re.I)
_STATE = re.compile(r"(?:back|here|home|near|close|next|beside|in|at|by|with|on|safe|well|happy)\b", re.I)
# Words that are wanted and not done: "dinner at our place".
_WANTED = frozenset(
    "dinner lunch breakfast tea coffee supper brunch christmas easter peace health happiness luck money sunshine home "
    "time love hope silence forgiveness cake beer wine gin chips pizza food company closure adventure holiday weekend "
    "summer winter spring snow rain rome paris".split()
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
    r"^(?:(?:just|really|only|still|honestly|maybe|probably)\s+)+(?=(?:want|would|hope|wish|to|i|"
    r"we)\b)|^(?:i|we) (?:just|really|only|still) (?=(?:want|would|hope|wish)\b)",
    re.I,
)


_ON_THE_MEND = re.compile(
    r"(?:back|home|up and|out of|on (?:your|his|her) feet|on the mend|well (?:again|soon|enough)|better (?:soon|by))\b",
    re.I,
)


def wish_plainly(text: str, view: View) -> str:
    """A wish without what is only said around it. Of one who is ill it is hoped that they get well."""
    plain = _CALLED.sub("", _BEGUN.sub("", text)).strip(" ,") or text
    if view.occasion == "get well" and _ON_THE_MEND.match(plain):
        return f"you {plain}"
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
    if wish is None or who == "I" or not wish.clause.startswith(("I want ", "I can't ", "I don't ")):
        return wish
    clause = f"we{wish.clause[1:]}"
    return replace(wish, clause=clause, sentence=f"W{clause[1:]}.")


# What is not so, or was not done: "that you were here", "I'd never said it".
_UNREAL = re.compile(
    r"(?:(?:that|if only) )?(?=(?:i|we|you|they|it|he|she|things|mum|dad)(?:'d| had| hadn't| could| "
    r"couldn't| were| weren't| was| "
    r"wasn't| didn't| would| wouldn't) )(?!(?:i|we|you|they)(?:'d| would) (?:really |so |just "
    r")?(?:like|love|rather|give|want)\b)"
    r"(?!(?:\w+'d|\w+ would) (?!never|not|only|been|had|said|told|known|done|gone|seen|met|asked|"
    r"stayed|kept|listened|called))",
    re.I,
)
_MAY = re.compile(r"may (?=(?:you|we|they|he|she|it|your|our|the|all|every\w*|this|god)\b)", re.I)
_HOPING = re.compile(
    r"(?:i |we )?(?:really |just |do |only )*(?:hope|hoping)(?: that)? (?=(?:you|your|it|he|she|"
    r"they|we|i|the|my|our|this|life|"
    r"everything|all|one day|every\w*|things|retirement|married|next|nobody|that)\b)",
    re.I,
)


def _said_whole(text: str) -> Detail | None:
    """A wish that is a sentence of its own: "may you never set an alarm again", "that you were here"."""
    if found := _MAY.match(text):
        rest = text[found.end() :]
        return Detail("wish", "", "wish", f"may {rest}", f"May {rest}.", f"I hope {rest}")
    if found := _HOPING.match(text):
        said = f"I hope {text[found.end() :]}"
        return Detail("wish", "", "wish", said, f"{said}.", said)
    if found := re.match(r"that (you|we|they|he|she|it) be (?=\w)", text, re.I):
        whom = {"we": "us", "they": "them", "he": "him", "she": "her"}.get(found[1].lower(), found[1].lower())
        said = f"I want {whom} to be {text[found.end() :]}"
        return Detail("wish", "", "wish", said, f"{said}.", said)
    if found := re.match(r"that (?=(?:you|we|they|he|she|it|your|our) may\b)", text, re.I):
        said = f"I hope {text[found.end() :]}"
        return Detail("wish", "", "wish", said, f"{said}.", said)
    if found := re.match(
        r"that (?=(?:she|he|it|they|the \w+|every\w+|nobody|no one|nothing) (?:\w+s|never|always|are|have)\b)",
        text,
        re.I,
    ):
        said = f"I hope {text[found.end() :]}"
        return Detail("wish", "", "wish", said, f"{said}.", said)
    if found := _UNREAL.match(text):
        said = f"I wish {text[found.end() :]}"
        sentence = f"I{text[1:]}." if text.lower().startswith("if only") else f"{said}."
        return Detail("wish", "", "wish", said, sentence, said)
    return None


_LOTS = re.compile(
    r"(?:loads|lots|plenty|more|less|fewer|much|many|nothing but|only|every(?= happiness|success|"
    r"joy|blessing)|all(?= the (?:best|luck|happiness|love|joy|success))|good|happy|best|"
    r"long|health|happiness|peace|"
    r"joy|luck|love|strength|courage|sunshine|rest)\b(?= \w|$|,)(?! (?:of us|together)\b)",
    re.I,
)
_OF_US = re.compile(
    r"\b(?:us|we|our|together|(?:less|fewer|more) \w+ing|with you|you and (?:i|me)|"
    r"each other|me|my)\b",
    re.I,
)


def _wished_you(text: str) -> Detail | None:
    """ "loads more wins and less stress" is what the reader is wished."""
    if (
        not _LOTS.match(text)
        or len(text.split()) < 2
        or _OF_US.search(text)
        or base_of_gerund(bare_word(text.split()[0]))
    ):
        return None
    text = text[0].lower() + text[1:]
    base = f"wish you {text}"
    return Detail("wish", "", "wish", text, f"I {base}.", f"I {base}", text, base)


def _read(text: str) -> Detail | None:
    if whole := _said_whole(text):
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
    if (found := _PLANNED.match(text)) and found[1].lower() in BASES | {"be"}:
        base = text[found.end() :]
        clause = f"I'm going to {base}"
        return Detail("wish", "", "wish", base, f"{clause}.", clause, f"to {base}", base)
    if found := _WAITING.match(text):
        return _waited(text[found.end() :])
    if found := _UNWANTED.match(text):
        return _not_to(text[found.end() :])
    if found := _NOT.match(rest):
        return _not_to(rest[found.end() :])
    rest = re.sub(r"^(?:just|only|maybe) (?=(?:one|two|a|an|another|some)\b)", "", rest, flags=re.I)
    base = re.sub(r"^to (?=\w)", "", rest)
    if re.match(r"\w+,|\w+ and (?:\w+(?:es|s)|toast|rice|cream)\b", base):
        return None  # "lunch, my treat": a verb has no comma after it
    first = bare_word(base.split()[0]) if base.split() else ""
    if first in BASES or first == "be":
        return _to(base)
    if gerund := base_of_gerund(first):
        return _to(re.sub(r"^\S+", gerund, base))
    if found := re.match(r"let's (?=\w)", rest, re.I):
        return _others("us", rest[found.end() :])
    if found := _OTHERS.match(rest):
        return _others(found[1].lower(), rest[found.end() :])
    if first in ("all", "every") and (wished := _wished_you(rest)):
        return wished
    if first in DETERMINERS | _NUMERALS:
        return _wanted(rest, rest[0].lower() + rest[1:])
    if wished := _wished_you(rest):
        return wished
    return _to(base) if base != rest or _acts(base) else None


def _waited(base: str) -> Detail | None:
    """ "can't wait to see you": what is waited for is done soon."""
    if bare_word(base.split()[0]) not in BASES | {"be"}:
        return None
    clause = f"I can't wait to {base}"
    return Detail("wish", "", "wish", base, f"{clause}.", clause, f"to {base}", base)


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
    clause = f"I want {lowered}"
    return Detail("wish", "", "wish", f"have {lowered}", f"{clause}.", clause, lowered, f"have {lowered}")
