"""What one is, or was made: state_of("eleven months sober") -> "am", "laid off in June" -> "was", "got a dog" -> ""."""

from __future__ import annotations

import re

# How one was made to feel, or what one is to do: "deeply touched by your letter", "supposed to be there 48 hours".
_I_AM_MADE = re.compile(
    r"(?:(?:\w+ly|so|very|most|quite|a bit) )*(?:touched|delighted|thrilled|relieved|worried|honou?red|shocked|"
    r"surprised|disappointed|ashamed|obliged|gutted|chuffed|overwhelmed|exhausted|bored|"
    r"(?:pleased|excited|amazed|annoyed|determined|flattered|horrified|saddened|astonished) "
    r"(?=(?:to|by|that|about|with|you|i)\b)|moved (?=by\b)|"
    r"supposed (?=to\b)|allowed (?=to|home|out|in\b)|due (?=to\b)|meant (?=to be\b))",
    re.I,
)
# What was done to one: "laid off in June".
_I_WAS = re.compile(
    r"(?:finally |just |officially )?(?:laid off|let go|made (?:redundant|permanent|up to)|promoted|discharged|"
    r"diagnosed|furloughed|"
    r"given (?:the|my|a)|accepted (?:for|on|at|into)|offered|elected|invited|asked to|told (?:to|i|it|that))\b",
    re.I,
)
# "eleven months sober", "off to Spain", "back at work": what one is.
_I_AM = re.compile(
    r"(?:(?:[\w-]+ )?\w+ (?:years?|months?|weeks?|days?) (?:sober|clean|pregnant|single|clear|dry|in remission|"
    r"smoke[- ]free)|"
    r"(?:still |now |finally |officially |newly )?(?:sober|pregnant|engaged|single|unemployed|self[- ]employed|"
    r"knackered|exhausted|grounded|in plaster|in love|off (?:to|work|sick)|back (?:at|in|on|to|from)|"
    r"out of (?:hospital|work)|"
    r"(?:at|in|on) the(?! (?:\w+ ){1,3}?(?:i|we|you|he|she|they|there)\b)|"
    r"on (?:nights|days|earlies|lates|call|leave|holiday|crutches|tablets|antibiotics)|"
    r"snowed (?:in|under)|"
    r"stuck|laid up|working|living)|up (?:to|for|and about)|"
    r"(?:ok|okay)(?=$|[.,;!?]| (?:now|again|thanks|but|and|so|here|really|in|at|on|for)\b)|"
    r"lost (?:for words|without)|fine|alright|well enough|busy|tired|"
    r"thinking of)\b",
    re.I,
)


# "In the end, the results were not good": when it was, of what is said of something else.
_AT_ITS_HEAD = re.compile(
    r"(?:in|at|by|on|for) (?:the |this |that |my |last )?(?:end|beginning|moment|first|last|time|meantime|way|day|"
    r"night|morning|evening|week|weekend|month|year),? (?:the|a|an|my|our|your|his|her|their|it|there|we|i|you|he|she|"
    r"they|that|this|all|everything|everybody) ",
    re.I,
)


def state_of(text: str) -> str:
    """ "am" where words begin with what one is, "was" with what was done to one; "" of what they do themselves."""
    if _AT_ITS_HEAD.match(text):
        return ""
    if _I_WAS.match(text):
        return "was"
    return "am" if _I_AM.match(text) or _I_AM_MADE.match(text) else ""
