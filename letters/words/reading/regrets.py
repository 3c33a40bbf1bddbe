"""Who says that they are sorry: says_sorry(mended, view). What one is sorry for is a deed with its name, and the rest
is said to the reader's face."""

from __future__ import annotations

import re

from letters.words.reading.views import View

# "Sorry about the noise, I had people round": what is said to their face, and no deed with its name.
_ABOUT = re.compile(
    r"am (?:\w+ly |so |very )*sorry\b|(?:i'?m |i am )?(?:(?:so|really|very) )*sorry "
    r"(?:about\b|for \w+(?: \w+)*?, (?:i|it|we|you|he|she|they)\b|for \w+ing(?=$|[.!]))",
    re.I,
)
# "I'm so sorry I got to write.": what one has to do is not what one is sorry for.
_FOR_WHAT_I_MUST = re.compile(
    r"(?:i'?m |i am )?(?:(?:so|really|very|awfully|truly) )*sorry,? (?:but )?(?:that )?(?:i|we)(?:'ve|'ll| have)? ?"
    r"(?:got to|gotta|have to|need to|must|can't|cannot|want to|will have to)\b",
    re.I,
)
# "Must disappoint you. Am awfully sorry.": it is said already.
_SAID_LATER = re.compile(
    r"[.!?]\s+(?:(?:but|and) )?(?:(?:i'?m|i am|am) )?(?:(?:\w+ly|so|very) )*sorry\b", re.I
)
# And by the way, in a letter about something else: "sorry I waited so long to write".
_BY_THE_WAY = re.compile(
    r"(?:i'?m |i am )?(?:(?:so|really|very) )*sorry\b|(?:my )?apologies\b|i apologi[sz]e\b", re.I
)


def says_sorry(mended: str, view: View) -> bool:
    """Whether an answer says that one is sorry, and not only for what."""
    if _FOR_WHAT_I_MUST.match(mended):
        return True
    if view.occasion == "apology":
        return bool(_ABOUT.match(mended)) or bool(_SAID_LATER.search(mended))
    return view.key != "deed" and bool(_BY_THE_WAY.match(mended))
