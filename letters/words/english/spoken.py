"""What somebody always says, in quotation marks: spoken("calls everybody my darling even the police", key).

Only what is surely said aloud: a name that one calls people by, a greeting, a saying. What stands in single marks
gets double ones, which nothing takes for an apostrophe."""

from __future__ import annotations

import re

_SINGLE = re.compile(
    r"(?<![\w'’])['‘](?!(?:em|til|cause|cos|n|tis|twas|bout|round|ere|ello|\d0s)\b)(?=\w)"
    r"((?:[^'’‘\"“”]|(?<=\w)['’](?=\w))*[^\s'’‘])['’](?!\w)",
    re.I,
)
# "my darling", "your majesty", "little sausage", and alone: love, duck, boss.
_PET = (
    "darlings?|love|loves|lovely|dear|dears|dearie|duck|duckie|pet|hen|petal|sweetheart|sweetie|sweetpea|honey|hun|hon|"
    "mate|pal|boss|chief|captain|skipper|sir|madam|ma'am|babe|babes|treacle|flower|chuck|sunshine|princess|kiddo|"
    "kid|champ|"
    "buddy|dude|bro|trouble|sausage|pumpkin|majesty|highness|lordship|cherub|angel|poppet|bab|cock|squire|guv|hinny|"
    "treasure|sugar|precious|beautiful|handsome|lad|lass|son|my lover|maid|bird|ducky|possum|chicken"
)
_WHOM = (
    r"everyone|everybody|anyone|anybody|people|strangers|me|us|you|him|her|them|all (?:of )?(?:us|them|the \w+)|"
    r"(?:the|my|our|your|his|her|every|each) (?:\w+ )??\w+|(?-i:[A-Z]\w+)"
)
_CALLED = re.compile(
    rf"\b(call(?:s|ed|ing)?) ({_WHOM}),? (?!(?:by|up|out|in|on|at|to|when|a|an|the|every|and)\b)"
    rf"((?:(?:my|me|your) )?(?:(?:little|old|dear|lovely|sweet|own|wee|big|cheeky) )*(?:{_PET}))"
    r"(?=$|[.,;!?]| (?:even|when|whenever|and|but|in|on|at|as|if|because|including|except|especially|then|"
    r"though|from|all|no)\b)"
    r"(,? (?=(?:even|including|except|especially)\b))?",
    re.I,
)
_SAYINGS = (
    r"right(?:o| then|y ho)?(?: captain| boss| chief)?|righto,? \w+|cheers(?: (?:love|mate|drive|pal|duck))?|"
    r"well i never|"
    r"night[- ]night|bless (?:you|him|her|them|your heart)|"
    r"ta-?da+|ta(?: love| duck)?|onwards|bravo|amen|goodness(?: me| gracious)?|oh dear|never mind|mind how you go|"
    r"okey[- ]dokey|lovely jubbly|see you later(?: alligator)?|toodle[- ]?pip|cheerio|hey ho|heave ho|upsy[- ]daisy|"
    r"oops(?:y daisy| a daisy)?|what a palaver|it is what it is|not on my watch|famous last words|fair enough|"
    r"i love you|love you|you what|whatever|told you so|"
    r"we'll see|here we go(?: again)?|home sweet home|that's the badger|job done|no worries|chin up|crikey|blimey"
)
_SAID = re.compile(
    rf"\b(say(?:s|ing)?|said|shouts?|shouting|yells?|whispers?|mutters?|sings out) ({_SAYINGS})"
    r"(?=$|[.,;!?]| (?:to|when|whenever|before|after|every|each|in|on|at|and|as|if|because|instead|even|like|"
    r"for no)\b)",
    re.I,
)


def spoken(phrase: str, key: str) -> str:
    """The phrase with what is said aloud in it quoted; one that has quotations of its own gets no others."""
    said = _SINGLE.sub(r"“\1”", phrase)
    if key not in ("habit", "memory", "deed") or re.search(r"[\"“”]", said):
        return said
    return _SAID.sub(r"\1 “\2”", _CALLED.sub(_calling, said))


def _calling(found: re.Match[str]) -> str:
    """ "calls everybody “my darling”, even the police"; what one calls "her little sausage" is not said so."""
    after = ", " if found[4] else ""
    return f"{found[1]} {found[2]} “{found[3]}”{after}"
