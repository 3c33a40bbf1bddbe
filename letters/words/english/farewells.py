"""What one parts with: LEAVE, said in a last sentence or written above a name; PARTING, what may stand there with its
comma; parts_twice("Talk to you later.", "Take care,") is True, and sends_love("love to all") too."""

from __future__ import annotations

import re

from letters.words.english.grammar import BASES, is_adverb

LEAVE = (
    r"take care(?: of yourself)?|(?:talk|speak|chat) (?:to (?:you|u|ya) )?(?:again )?(?:soon|later)|keep in touch"
    r"|see (?:you|u|ya)(?: (?:soon|later|then))?|(?:un)?till? then|bye(?: for now)?|good ?bye|cheerio|cheers|god bless"
    r"|so long for now|sleep well|mind yourself|look after yourself"
)
PARTING = rf"{LEAVE}|respectfully|thanks|thanks again|thank you|warmly|fondly"
_LEAVES = re.compile(rf"\b(?:{LEAVE})\b", re.I)

# "love to Bess and Martin too": what is sent, and nothing that one loves.
_LOVE_TO = (
    r"(?:(?:with|much|all|my|our|very|best|fondest|(?:lots|loads|heaps) of) )*love to "
    r"(?:all of )?(?P<whom>[\w'’]+)"
)
_SENT = re.compile(_LOVE_TO, re.I)
# Before it something is told: no list of one word ("peace, joy, love to all").
_SENT_LAST = re.compile(
    rf"(?P<told>(?:^|[.!?,;] )[^.!?,;]+ [^.!?,;]+), (?P<love>{_LOVE_TO}[^.,!?;]*[.! ]*)$", re.I
)


def sends_love(text: str) -> bool:
    """Whether words begin with love that is sent: "Love to all"; "love to dance" is what one loves."""
    found = _SENT.match(text)
    return bool(found and _is_whom(found["whom"]))


def with_love_apart(text: str) -> str:
    """The text with love that is sent at its end as a sentence: "We are well, love to all" is two."""
    found = _SENT_LAST.search(text)
    if not found or not _is_whom(found["whom"]):
        return text
    love = found["love"][0].upper() + found["love"][1:]
    return f"{text[: found.end('told')]}. {love}"


def _is_whom(word: str) -> bool:
    return (
        word[0].isupper()
        or word.lower() in ("all", "both")
        or not (word in BASES or word == "be" or is_adverb(word))
    )


def parts_twice(last: str, closing: str) -> bool:
    """Whether a last sentence has taken leave already, as a close would again."""
    return bool(_LEAVES.search(last)) and bool(_LEAVES.fullmatch(closing.strip(" ,.!")))
