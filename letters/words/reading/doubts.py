"""Phrases that say too little, or two things at once, to be read surely: is_note(phrase), is_no_thing(phrase, key)."""

from __future__ import annotations

import re

from letters.words.english.grammar import (
    ADVERBS,
    DETERMINERS,
    OBJECTS,
    PREPOSITIONS,
    SURE_PASTS,
    bare_word,
    is_past,
)
from letters.words.english.nouns import NUMERALS, PERSONS
from letters.words.english.subjects import is_timed_noun

# "the school play she forgot her line", "stag do in Prague, lost his trousers": a thing and an event in one.
_TOLD_TWICE = re.compile(
    r"^(?:the|that|a|an|our|his|her|your) (?:\w+ ){1,3}(?:he|she|you|we|i) "
    r"(?!made|gave|bought|told|sang|showed|lent|sent|got)"
    r"\w+(?:ed|[^aeiou]t|ot|ew|oke|ost) (?:the|a|an|my|your|his|her|our|their)\b"
    r"|^(?:our|her|his|my|your) (?:\w+ ){1,3}(?:we|he|she|you|i|it) (?:were|was) (?:so|too|both|all)\b"
    r"|,\s+(?:lost|got|fell|missed|broke|ended|nearly|went|ate|cried|laughed|drank|danced|forgot|threw)\b",
    re.I,
)
# "I don't know how to thank you" says what one feels, and "I don't know what I'd say" nothing.
_AT_A_LOSS = (
    r"(?:how|what|where|who) (?:to (?:thank|repay|make it up)|(?:i|we)(?:'?d| would)(?! (?:say|write|put|tell)\b)"
    r"|to say\b.*\b(?:except|but|other than|only that)|you (?:did|do|manage\w*|cope\w*|put up|got through|found))\b"
)
_NO_ANSWER = re.compile(
    rf"don't know(?: really| yet| sorry)?$|(?:i don't know|i can't think|not sure|no idea|dunno|idk)\b(?! {_AT_A_LOSS})"
    r"|(?:no|none|n/a|nothing|yes|yeah|yep|ok|okay|sure|maybe|\?+)$"
    r"|(?:(?:no|nope|nah|yeah|ok|i think|i guess|well)[, ]+)*(?:that'?s|that is) (?:it|all|everything)"
    r"(?: really| i think| then| for now)?$"
    r"|(?:no|nope|nothing)[, ]*(?:else|more|further|to add)?(?: really| i think| comes to mind)?$",
    re.I,
)
# "tea first / then talk", "warm feet on cold nights, never complains": notes and no sentence.
_LISTED = re.compile(r"\s/\s|^(?!you\b|never\b|always\b|still\b)[a-z]+(?<!s) [^,]*, (?:never|always) \w+s\b")
_RANKED = re.compile(
    r"(?:first|last|only|youngest|oldest|\w+est) (?:in|of|one|person|woman|man|to|girl|boy)\b", re.I
)
# "so kind when my nan died": somebody was, and nobody is named.
_PRAISE = re.compile(r"(?:so|very|really|such|too) \w", re.I)
# "our first date, you had vinegar on your top"; "without being asked, mowed the lawn"; "1 year sober"; "expecting".
_NO_NOUN = re.compile(
    r"^[^,]{3,70}(?:, [^,]{3,30})?, (?:you|he|she|we|i|they) \w+"
    r"|^(?!.*\b(?:who|which|that|because|when|where|while|if|says?|said|reads)\b).* (?:it's|i'm|he's|"
    r"she's|you're|we're|they're) \w"
    r"|^(?:without|after|before|despite|instead of|by) [^,]+, \w+(?:ed|[^aeiou]t|ot|ew|oke|ost|ave|ook)\b"
    r"|^(?:\d+|one|a|two|three|five|ten) (?:years?|months?|weeks?|days?) \w+(?: free)?$|^no \w+|^\w+ing$",
    re.I,
)
_SMALL = frozenset(
    "and or but than home late early again today twice hard well fine better engaged married back that who "
    "how what when "
    "where why not so too very more less much right wrong like".split()
)


_BARE_CLAUSE = re.compile(
    r"\bas (?:ever|a|an)\b|^(?:us|me|him|them|her(?= (?:on|in|at|with))|let|get|got|put|set|did|do|be|"
    r"been|was|were|am|are|is)\b"
    r"|^(?:\w+ty|one|two|three|four|five|six|seven|eight|nine|ten) and (?:still|never|always|not)\b"
    r"|^\w+s (?:light|lit|go|went|turn|turned|shake|shook|sparkle|water|shine|shone|crinkle) "
    r"|\b(?:still|never|always|just|doesn't|don't|didn't|can't|isn't|wasn't)\b",
    re.I,
)


def is_bare_clause(phrase: str) -> bool:
    """Whether words without an article say more than a thing: "eyes light up when …", "us on the roof"."""
    words = phrase.split()
    noun = len(words) < 3 or bool({bare_word(word) for word in words[1:4]} & PREPOSITIONS) or "," in phrase
    return bool(_BARE_CLAUSE.search(phrase)) or not noun


def is_told(phrase: str) -> bool:
    """Whether a noun has a verb right after it, so that more is told than a thing: "the registrar sneezed right as"."""
    words = [bare_word(word) for word in phrase.split()]
    if len(words) < 4 or words[0] not in DETERMINERS or not is_past(words[2]) or is_past(words[1]):
        return False
    joined = PREPOSITIONS | {"by", "you", "i", "we", "he", "she", "they", "me"}
    return words[3] not in joined


# "wasn't at your father's funeral had a cow calving": two things done, and nothing that joins them.
_RUN_ON = re.compile(
    r"(?:was|wasn't|weren't|were|went|missed|left|came|stayed|forgot|lost|broke|ran) "
    r"(?:(?!(?:and|but|that|because|when|so|which|who|how|what|where|if|as|until|than|after|before|"
    r"while|since)\b)[\w'-]+ )+"
    r"(?:had|was|were|couldn't|wasn't) (?:a|the|no|too|so|to|my)\b",
    re.I,
)


def is_no_answer(phrase: str) -> bool:
    """Whether nothing is told: "don't know", "n/a"."""
    return bool(_NO_ANSWER.match(phrase))


def is_note(phrase: str) -> bool:
    """Whether a phrase is no answer, a list, or lacks its small words: "missed the ferry split", "sat maths exam"."""
    if re.match(r"(?:you|he|she|him|her|they) aged \w+ \w", phrase, re.I):
        return True
    if _RUN_ON.match(phrase) or re.search(r"\bused to[.!]?$", phrase):
        return True
    if _ABOUT_IT.fullmatch(phrase) or _did_two_things(phrase):
        return True
    if _NO_ANSWER.match(phrase) or _LISTED.search(phrase):
        return True
    words = [bare_word(token) for token in phrase.split()]
    small = DETERMINERS | PREPOSITIONS | OBJECTS | ADVERBS | NUMERALS | _SMALL | set(PERSONS)
    bare = 3 <= len(words) <= 4 and all(word.isalpha() for word in words) and not small & set(words)
    return bare and is_past(words[0]) and not words[-1].endswith(("s", "ing", "ly"))


# After these what was done to a thing may follow it: "had the knee replaced", "left the door open".
_ABOUT_IT = re.compile(r"(?:lost|did|said|broke|ruined|forgot|missed|found|won|got) (?:it|that)", re.I)
_TO_WHICH = frozenset(
    "had got left kept found saw heard wanted needed made wished felt helped let watched".split()
)
_ALSO_DONE = SURE_PASTS | {"split", "left", "lost", "cried", "crashed", "shouted"}


def _did_two_things(phrase: str) -> bool:
    """Whether a second verb follows what was done to a thing, and nothing joins the two: "missed the ferry split"."""
    words = [bare_word(token) for token in phrase.split()]
    if len(words) < 4 or not is_past(words[0]) or words[0] in _TO_WHICH or words[1] not in DETERMINERS:
        return False
    return words[3] in _ALSO_DONE and words[2] not in PERSONS and not is_past(words[2])


_TELLING = frozenset(
    "said told thought knew wished swore hoped saw heard asked decided noticed realised realized felt found pretended "
    "say says think thinks know knows swear swears hope hopes believe believes tell tells ask asks "
    "insist insists admit admits "
    "promised discovered learned learnt wondered guessed".split()
)
# What one was, and nobody is named: "jealous", "wrong about the map".
_STATES = re.compile(
    r"(?:wrong|jealous|late|rude|mean|selfish|unfair|grumpy|cruel|lazy|careless|thoughtless|cold|distant|stupid|"
    r"drunk|impatient|angry|cross|horrible|awful|unkind|absent|stubborn|dishonest|ungrateful|nasty|childish|"
    r"short|blunt|"
    r"brave|kind|patient|generous|gentle|loyal|honest|strong|friendly|supportive)(?: (?:to|about|with|"
    r"on|for|in|at|when|"
    r"that|all|and|enough)\b|$)",
    re.I,
)


_HOW = re.compile(
    r"(?:\w+ as (?:a|an|any|the)\b|(?:\w+(?:ed|ful|less|ous|ible|able|ive|ish)|good|bad|great|kind|"
    r"scared|rubbish|useless|"
    r"brilliant|happy|crazy|mad|nuts|proud|rude|generous|patient|gentle|strict|soft|shy|loud) (?:at|"
    r"with|of|about|to|in|on|as|when)\b)",
    re.I,
)


def is_state(phrase: str, key: str) -> bool:
    """Whether a phrase says only how somebody was, or is: "wrong about the map", "hopeless with maps"."""
    return (
        bool(_STATES.match(phrase))
        if key == "deed"
        else bool(_HOW.match(phrase) and not is_past(phrase.split()[0]))
    )


# "the first time we held hands my hands were sweaty".
_UNJOINED = re.compile(
    r"(?:we|i|you|he|she|they) (\w+) (?:(?!(?:and|but|that|because|when|so|which|who|how|what|where|"
    r"if|as|until|than|like|or|"
    r"after|before|while|said|thought|knew)\b)[\w']+ )+?(?:my|your|his|her|our|the|i|we|you|he|she|they|it) (?:\w+ )?"
    r"(?:was|were|is|wasn't|weren't|had|couldn't|could|didn't)\b",
    re.I,
)


def is_two_clauses(words: str) -> bool:
    """Whether a second clause follows a first that no word joins to it: "we met you spilled wine down me"."""
    found = re.match(r"(?:we|i|you|he|she|they) (\w+) (?:you|i|he|she|we|they) (\w+)", words, re.I)
    if found and is_past(found[1]) and is_past(found[2]) and found[1] not in _TELLING:
        return True
    if re.match(r"\w+ sa(?:ys?|id) zqz\w+ (?:it|that|she|he|you|i)\b", words, re.I):
        return True
    unjoined = _UNJOINED.match(words)
    return bool(unjoined and unjoined[1] not in _TELLING)


def is_no_thing(phrase: str, key: str) -> bool:
    """Whether words that look like a thing are more than one: an event stands in them, or somebody's rank."""
    return bool(_TOLD_TWICE.search(phrase) or _PRAISE.match(phrase) or _NO_NOUN.match(phrase)) or (
        key == "deed" and bool(_RANKED.match(phrase))
    )


_FINITE = re.compile(
    r"\b(?:is|are|was|were|am|has|have|had|does|do|did|can|could|will|would|should|must|may|might|"
    r"\w+n't|\w+'(?:re|ve|ll|d))\b",
    re.I,
)


def is_own_sentence(text: str) -> bool:
    """Whether words were typed as one whole sentence: "One eyebrow, raised, was sufficient." """
    if is_timed_noun(text):
        return False
    words = [bare_word(word) for word in text.split()]
    if re.search(r"\w[,;] and (?:you|she|he|i|we|they|it) (?:\w+ly )?\w+", text, re.I) and text[-1:] in ".!":
        return True
    typed = text[:1].isupper() and text[-1:] in ".!" and len(words) > 3
    found = _FINITE.search(text)
    return bool(
        typed
        and found
        and found.start()
        and not is_past(words[0])
        and words[0] not in PREPOSITIONS | {"not", "and", "or"}
    )


def is_outcry(sentences: tuple[str, ...]) -> bool:
    """Whether a story begins with a question or with what somebody says, typed as such: "Remember Arras? We …"."""
    first = sentences[0]
    typed = first[:1].isupper() or first.startswith(('"', "“", "zqz"))
    return len(sentences) > 1 and typed and (first[-1:] in "?!" or "zqz" in first or not first[0].isalpha())
