"""Several years, miles and hours that were typed as one: in_plural("he is 9 year old, ten mile from here") has "9 years
old, ten miles".

Before a noun a measure stands in the singular, "a ten mile walk", and stays."""

from __future__ import annotations

import re

_NUMBER = (
    r"(?:[2-9]|[1-9]\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[- ][a-z]{3,5})?)"
)
# What ends a measure: a mark, or a word that goes on with something else; no noun and no second measure.
_CLOSED = (
    r"(?=[.,;!?]*$|[.,;!?] | (?:ago|now|and(?! night\b)|but|or|so|since|because|when|while|from|away|off|back|to|out|"
    r"in|at|on|with|without|of(?! the\b)|a (?:day|week|month|year|night)|for|apart|later|wide|long|high|deep|tall|"
    r"every|each|till|until|running|straight|pregnant|sober|married|more|there|here|today|i|we|you|he|she|they|it)\b)"
)
# "old" may stand before a noun too: "two 9 year old boys".
_OLD = (
    r"(?= old(?:[.,;!?]*$|[.,;!?] | (?:now|and (?!\w+s\b)|but|so|today|tomorrow|when|last|next|this|on|in|already|i|we|"
    r"you|he|she|they|my)\b))"
)
_ONE_THING = (
    r"\b(?:an?|one|grade|year|class|page|number|no|chapter|room|ward|platform|bus|track|part|route|day|week|my|your|his|"
    r"her|our|their|the|this|that|\w+'s)"
)
_SEVERAL = re.compile(
    rf"(?P<before>(?:^|(?P<word>\S+) ))(?P<many>{_NUMBER}) "
    rf"(?P<unit>year|month|week|day|hour|minute|mile|yard|acre|gallon)(?:{_OLD}|{_CLOSED})",
    re.I,
)
_OF_ONE = re.compile(rf"{_ONE_THING}$", re.I)


def in_plural(line: str) -> str:
    """The line with the measures of which there are several in the plural."""

    def several(found: re.Match[str]) -> str:
        word = found["word"] or ""
        pair = word.lower() in ("and", "or") and line[found.end() :].startswith(
            " old"
        )  # "a two and three year old"
        one = pair or _OF_ONE.search(word)
        return found[0] if one else f"{found[0]}s"

    return _SEVERAL.sub(several, line)
