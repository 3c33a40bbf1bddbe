"""Wishes that are more than something to do: what is hoped, what the reader is wished or told, what is awaited.

Each takes words that are already turned to the reader, and gives a Detail or None."""

from __future__ import annotations

import re

from letters.letter import Detail
from letters.words.english.grammar import BASES, bare_word, base_of_gerund

# What is not so, or was not done: "that you were here", "I'd never said it".
_UNREAL = re.compile(
    r"(?:(?:that|if only|if(?= (?:i|we) could)) )?(?=(?:i|we|you|they|it|he|she|things|mum|"
    r"dad)(?:'d| had| hadn't| could| "
    r"couldn't| were| weren't| was| "
    r"wasn't| didn't| would| wouldn't) )(?!(?:i|we|you|they)(?:'d| would) (?:really |so |just "
    r")?(?:like|love|rather|give|want)\b)"
    r"(?!(?:(?:i|we)'d|(?:i|we) would) (?!never|not|only|been|had|said|told|known|done|gone|seen|met|asked|"
    r"stayed|kept|listened|called))",
    re.I,
)
_MAY = re.compile(r"may (?=(?:you|we|they|he|she|it|your|our|the|all|every\w*|this|god)\b)", re.I)
_HOPING = re.compile(
    r"(?:i |we )?(?:(really |do |only )|just )*(?:hope|hoping)(?: that)? (?=(?:you|your|it|he|she|"
    r"they|we|i|the|my|our|this|life|"
    r"everything|all|one day|every\w*|things|retirement|married|next|nobody|that)\b)",
    re.I,
)


# "I will miss eating in her kitchen": what will be, and nothing wanted.
_WILL = re.compile(r"(i|we)('ll| will) (?=(?:(?:really|always|never|still|so|just) )*([a-z]+) )", re.I)


def said_whole(text: str) -> Detail | None:
    """A wish that is a sentence of its own: "may you never set an alarm again", "that you were here"."""
    if found := _MAY.match(text):
        rest = text[found.end() :]
        return Detail("wish", "", "wish", f"may {rest}", f"May {rest}.", f"I hope {rest}")
    if found := _HOPING.match(text):
        said = f"I {(found[1] or '').lower()}hope {text[found.end() :]}"
        return Detail("wish", "", "wish", said, f"{said}.", said)
    if (found := _WILL.match(text)) and found[3].lower() in BASES:
        said = f"{'I' if found[1] in 'iI' else 'we'}{found[2]} {text[found.end() :]}"
        return Detail("wish", "", "wish", said, f"{said[0].upper()}{said[1:]}.", said)
    if found := re.match(r"that (you|we|they|he|she|it) be (?=\w)", text, re.I):
        whom = {"we": "us", "they": "them", "he": "him", "she": "her"}.get(found[1].lower(), found[1].lower())
        said = f"I want {whom} to be {text[found.end() :]}"
        return Detail("wish", "", "wish", said, f"{said}.", said)
    if found := re.match(r"that (?=(?:you|we|they|he|she|it|your|our) may\b)", text, re.I):
        said = f"I hope {text[found.end() :]}"
        return Detail("wish", "", "wish", said, f"{said}.", said)
    if found := re.match(
        r"that (?=(?:(?:she|he|it|they|the \w+|every\w+|nobody|no one|nothing) (?:\w+s|never|always|"
        r"are|have)|there(?:'s| is| are))\b)",
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
    r"joy|blessing)|all(?= the (?:best|luck|happiness|love|joy|success))|good|happy|(?:the )?best|"
    r"long|health|happiness|peace|"
    r"joy|luck|love|strength|courage|sunshine|rest)\b(?= \w|$|,)(?! (?:of us|together)\b)",
    re.I,
)
_OF_US = re.compile(
    r"\b(?:us|we|our|together|(?:less|fewer|more) \w+ing|with you|you and (?:i|me)|"
    r"each other|me|my)\b",
    re.I,
)


def wished_you(text: str) -> Detail | None:
    """ "loads more wins and less stress" is what the reader is wished."""
    if (
        not _LOTS.match(text)
        or len(text.split()) < 2
        or _OF_US.search(text)
        or base_of_gerund(bare_word(text.split()[0]))
    ):
        return None
    text = re.sub(r" for you$", "", text[0].lower() + text[1:])
    base = f"wish you {text}"
    return Detail("wish", "", "wish", text, f"I {base}.", f"I {base}", text, base)


_FORWARD = re.compile(
    r"(?:(?P<who>i|we)(?:'m|'re| am| are)? |am |are )?(?P<how>(?:(?:really|so|very much|just|also|only|do) )*)"
    r"look(?P<ing>ing)? forward to (?P<what>\S.*)",
    re.I,
)
_EAGER = (
    (
        re.compile(
            r"(?:(?:i|we) )?(?:just |really )*(?:can't|cannot) wait (?:to|till i can|until i can) (?=(\w+))",
            re.I,
        ),
        "I can't wait to",
    ),
    (re.compile(r"(?:i'm |i am )?(?:really |definitely )?going to (?=(\w+))", re.I), "I'm going to"),
    (
        re.compile(
            r"(?:i'm |i am )?(dying|longing|itching|aching|desperate|hoping|planning|waiting|"
            r"determined) to (?=(\w+))",
            re.I,
        ),
        "I'm",
    ),
    (
        re.compile(r"(?:i'd|i would) give (?:anything|my right arm|the world) to (?=(\w+))", re.I),
        "I'd give anything to",
    ),
)


def looked_forward(text: str) -> Detail | None:
    """ "can't wait to see you", "looking forward to seeing you": said as it was, with what is done as its base."""
    if forward := _FORWARD.fullmatch(text):
        who = "we" if (forward["who"] or "").lower() == "we" else "I"
        be = ("'re " if who == "we" else "'m ") if forward["ing"] else " "
        what = forward["what"]
        clause = f"{who}{be}{forward['how'].lower()}look{forward['ing'] or ''} forward to {what}"
        gerund = base_of_gerund(bare_word(what.split()[0]))
        base = f"{gerund}{what[len(what.split()[0]) :]}" if gerund else ""
        sentence = f"{clause[0].upper()}{clause[1:]}."
        return Detail(
            "wish", "", "wish", base or clause, sentence, clause, f"to {base}" if base else "", base
        )
    for pattern, said in _EAGER:
        found = pattern.match(text)
        if not found:
            continue
        rest, verb = text[found.end() :], found[found.re.groups].lower()
        if verb in BASES | {"be"}:
            clause, base = (
                (f"{said} {found[1].lower()} to {rest}" if said == "I'm" else f"{said} {rest}"),
                rest,
            )
        else:
            return None
        return Detail("wish", "", "wish", base, f"{clause}.", clause, f"to {base}", base)
    return None


# What one tells another to do: "come home safe", "keep doing what you do".
_TOLD = re.compile(
    r"(?:come (?:home|back) (?:safe|safely|soon|to (?:me|us)|in one piece)|get (?:well|better)\b|"
    r"rest up|take (?:care|it easy)|"
    r"look after (?:yourself|yourselves)|keep (?:doing|being|going|on|safe|well|writing|singing|smiling|your)|"
    r"stay (?:safe|well|strong|golden|the way)|enjoy (?:it|every|the|your)|\w+ (?:\w+ )?your own\b|"
    r"have (?:an? (?:great|"
    r"good|lovely|happy|wonderful|"
    r"brilliant|fantastic|long|amazing)|fun)|never change|sleep well|be (?:happy|safe|kind to "
    r"yourself|proud of yourself))",
    re.I,
)


def told_to_you(base: str) -> str:
    """What the reader is to do, where nobody but the reader can be meant; else the empty string."""
    return (
        base
        if _TOLD.match(base) and not re.search(r"\b(?:with you|together|us|we)\b(?<!to us)", base, re.I)
        else ""
    )
