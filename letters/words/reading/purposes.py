"""What a letter is for that no day asks for: invites("come for Christmas"), keeps_in_touch("just news"),
writes_back("reply to her letter"), declines("can't come to the party")."""

from __future__ import annotations

import re

_THEM = r"(?:her|him|them|you|us|me|everyone|everybody|people|[a-z'’]+(?: and [a-z'’]+)?)"
_ASK = r"(?:ask|asking|have|having|get|getting)"
_MEAL = r"(?:supper|dinner|tea|lunch|sunday lunch|drinks|a drink|a meal|christmas|xmas|easter|thanksgiving)"
_DAY = r"(?:the )?(?:weekend|week|summer|holidays?|day|night)"
# An invitation, said to be one: "inviting them to the wedding", "to ask her over", "come for Christmas".
_INVITES = re.compile(
    r"\b(?:invit(?:e|es|ing|ation|ations)|save[- ]the[- ]date)\b"
    r"|\bcome (?:to (?!terms\b|nothing\b|light\b|mind\b|an? \w+ with\b)|over\b|round\b|along\b|"
    r"and (?:stay|see|visit|join)\b"
    r"|(?:up |down |out |here )?(?:for|on) |stay\b|visit\b)"
    rf"|\b{_ASK} {_THEM} (?:over|round|along|up for|down for|to (?:stay|visit|come|join))\b"
    rf"|\b{_ASK} {_THEM} (?:to|for|here for) (?:{_MEAL}|{_DAY}|(?:a|our|my|the) party)\b",
    re.I,
)
# What one is invited to, where nothing else is named: "party", "a barbecue", "Sunday lunch at ours".
_GATHERING = re.compile(
    r"\b(?:part(?:y|ies)|bbq|barbe[cq]ue|barbie|housewarming|house[- ]warming|get[- ]together|gathering|sleepover|"
    r"playdate|reunion|supper|dinner|lunch|brunch|drinks|meal|picnic|concert|christening|open (?:day|house)|meet-?up|"
    r"(?:quiz|games?|film|movie|bonfire|poker|curry|girls'?|lads'?) night|night out|assembly|play|show|tea|fete)\b"
    r"|\b(?:hen|stag) (?:do|night|party|weekend)\b|\b(?:works|christmas|school|garden) do\b",
    re.I,
)
# One's own day, or somebody else's that is kept with guests: nobody wishes the reader a happy one of these.
_DAY_KEPT = re.compile(
    r"^(?:it'?s |to |for |just |about )?(?:my|our) (?:(?:\d+(?:st|nd|rd|th)|\w+th|\w+-\w+) )?birthday\b"
    r"|\b(?P<whose>\S+ )?(?:\d+(?:st|nd|rd|th) |\w+th )?birthday "
    r"(?:party|bbq|barbe[cq]ue|dinner|tea|meal|drinks|lunch)\b"
    r"|\b(?:new year'?s?|halloween|easter)(?: eve| day)? (?:party|do|dinner|lunch|drinks)\b"
    r"|\b(?:my|our) (?:[\w'’-]+ ){0,3}(?:party|bbq|barbe[cq]ue|do)\b",
    re.I,
)
_OF_THE_READER = re.compile(r"(?:s?he|her|his|their|your)$", re.I)
_CANNOT = re.compile(
    r"\b(?:can'?t|cannot|can not|couldn'?t|won'?t|unable to|not able to|not going to|not)"
    r"(?: be able to| now)? (?:come|make|attend|go|be there|be at)\b",
    re.I,
)
# Mail of the reader's, and that it is answered.
_MAIL = r"(?:letter|card|note|e-?mail|mail|message|text|postcard|news)"
_BACK = re.compile(
    r"\b(?:writ(?:e|es|ing) (?:her |him |them )?back|repl(?:y|ies|ying)|respon(?:d|se|ding)|"
    rf"answer(?:s|ing)?(?: to)? (?:\w+ ){{0,2}}{_MAIL}|an answer|"
    r"(?:she|he|they) wrote(?: (?:to me|me|first|last|to us))?$|(?:she|he|they) wrote (?:to me|me|first|last|to us)|"
    r"(?:her|his|their) (?:last |latest |nice |lovely |long )?(?:letter|card|e-?mail|message|postcard))\b",
    re.I,
)
_TOUCH = re.compile(
    r"\b(?:keep|keeping|stay|staying|be|being) in (?:\w+ )?touch\b|\btouch(?:ing)? base\b"
    r"|\bcatch(?:ing|es)?[- ](?:\w+ )?up\b|\bchats?\b|\bchatt(?:ing|y)\b|\bcheck(?:ing)?[- ](?:up|in)\b"
    r"|\b(?:pen ?pals?|penfriends?|pen[- ]friends?|updates?|newsletter|newsy|news)\b"
    r"|\b(?:say|saying) (?:hi|hello|hey|hiya)\b|^(?:just )?(?:a )?(?:quick )?(?:hi|hello)\b"
    r"|\b(?:what'?s|what is|whats) (?:new|going on|happening|been happening)\b"
    r"|\bhow(?:'?s| is| are)? (?:it'?s going|things)\b"
    r"|\b(?:how|hows|if|whether) (?:s?he|they|it|everyone|everybody|you|[a-z]+)(?:'?s|'?re| all)?(?: is| are)?"
    r"(?: (?:doing|keeping|getting on|ok|okay|alright|all right|going))\W*$"
    r"|\bhow (?:\w+ ){1,3}(?:is|are)\W*$"
    r"|\b(?:ordinary|normal|regular|usual|weekly|monthly|long|friendly|everyday|plain|general) letter\b"
    r"|\bjust (?:a (?:letter|line|note)|writing|to write|wanted to write|because i felt like)\b"
    r"|\b(?:drop|dropping|send|sending) (?:\w+ )?a (?:few )?lines?\b"
    r"|\b(?:letters?|card|line|note|writ(?:e|es|ing)) (?:to (?:the )?|for (?:the )?|from )?(?:home|folks|family)\b"
    r"|^(?:(?:just|only|a|an|the|my|our|short|quick|little) )*(?:letter|note|line|card|postcard|greetings?)[.!]?$"
    r"|\bnothing (?:special|much|in particular|particular)\b|\bno (?:special |particular )?occasion\b",
    re.I,
)
# What one sends with a letter, which is then for that.
_SENT = (
    r"(?:presents?|gifts?|parcels?|packages?|packets?|photos?|photographs?|pictures?|snaps?|snapshots?|drawings?|"
    r"cheques?|checks?|money|books?|recipes?|cuttings?|clippings?|keys?|tickets?|seeds|things|something)"
)
_TO = r"(?:(?:it'?s|just|only|i'?m|we'?re|i am|we are|to) )*"
# What one has to say, or sends with it, whatever it is; and days for which there is nothing else.
_TELLS = re.compile(
    r"^(?:it'?s |its |just |only )*(?:about|to (?:tell|let|explain|say)|telling|letting|explaining)\b"
    r"|\b(?:christmas|xmas|yule\w*|noel|easter|thanksgiving|mother'?s|father'?s|mothering|hanukk?ah|chanukah|passover|"
    r"eid|ramadan|diwali|season'?s? (?:greetings|wishes)|holiday (?:greetings|wishes|card)|happy holidays)\b"
    rf"|^{_TO}enclos(?:e|ing) \S|^{_TO}(?:send|post|forward|return|shar)(?:e|ing)? (?:\S+ ){{0,4}}?{_SENT}\b"
    rf"|^{_TO}(?:it |this )?(?:go(?:es|ing)? )?(?:along )?with (?:\S+ ){{1,3}}?{_SENT}\b"
    r"|^(?:(?:some|an?|the|few|my|our|new|more|family) )*"
    r"(?:photos?|photographs?|pictures|snaps|snapshots|parcel|present)\b",
    re.I,
)
_NEVER = re.compile(
    r"\b(?:not|never|n'?t|fail\w*|stopped|lost|bad at|used to|no good at)\b.*\b(?:touch|news)\b", re.I
)


def invites(answer: str) -> bool:
    """Whether the reader is to be invited: in so many words, or to a day that is not theirs."""
    kept = _DAY_KEPT.search(answer)
    own = kept and not _OF_THE_READER.match((kept["whose"] or "").strip())
    return bool(_INVITES.search(answer) or own) and not declines(answer)


def gathers(answer: str) -> bool:
    """Whether only that is named to which one invites."""
    return bool(_GATHERING.search(answer))


def declines(answer: str) -> bool:
    """Whether the writer will not be there."""
    return bool(_CANNOT.search(answer))


def writes_back(answer: str) -> bool:
    """Whether it is an answer to what the reader wrote."""
    return bool(_BACK.search(answer))


def answers_mail(answer: str) -> bool:
    """Whether what is answered is a letter, and no invitation."""
    return writes_back(answer) and not _INVITES.search(answer)


def tells(answer: str) -> bool:
    """Whether something is to be told, or a day is kept that is no other occasion."""
    return bool(_TELLS.search(answer))


def keeps_in_touch(answer: str) -> bool:
    """Whether one writes for no other reason than to tell, or to hear, how things are."""
    return bool(_TOUCH.search(answer) or _BACK.search(answer)) and not _NEVER.search(answer)
