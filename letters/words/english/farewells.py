"""What one parts with: LEAVE, said in a last sentence or written above a name; PARTING, what may stand there with its
comma; parts_twice("Talk to you later.", "Take care,") is True."""

from __future__ import annotations

import re

LEAVE = (
    r"take care(?: of yourself)?|(?:talk|speak|chat) (?:to (?:you|u|ya) )?(?:again )?(?:soon|later)|keep in touch"
    r"|see (?:you|u|ya)(?: (?:soon|later|then))?|(?:un)?till? then|bye(?: for now)?|good ?bye|cheerio|cheers|god bless"
    r"|so long for now|sleep well|mind yourself|look after yourself"
)
PARTING = rf"{LEAVE}|respectfully|thanks|thanks again|thank you|warmly|fondly"
_LEAVES = re.compile(rf"\b(?:{LEAVE})\b", re.I)


def parts_twice(last: str, closing: str) -> bool:
    """Whether a last sentence has taken leave already, as a close would again."""
    return bool(_LEAVES.search(last)) and bool(_LEAVES.fullmatch(closing.strip(" ,.!")))
