"""How a question is put to a writer who talks to the reader: put(key, occasion, to) -> words, an example in brackets.

Who is asked to say it to the other's face says "you", tells how it came about, and says what they think of it: the
letter has then to frame it, and not to make sentences of notes."""

from __future__ import annotations

import random
import re

from letters.letter import DETAILS, SITUATIONS
from letters.words.reading.introductions import called

# {to} is the reader as they are called.
_ASKED = {
    "memory": "What would you remind {to} of? Tell it to {to}, in two or three sentences. "
    "(We missed the last bus and walked home along the canal. You gave me your coat.)",
    "habit": "What is {to} like, that makes you smile or shake your head? Say it to {to}. "
    "(You always ring twice and then hang up.)",
    "deed": "What did {to} do that you remember? Say it to {to}. "
    "(You lent me your car when mine died. You took the bus for three weeks.)",
    "wish": "What would you like to do, with {to} or for {to}? (I'd like to take you out to lunch.)",
    "news": "What is new with you? Tell it as you would on the telephone. "
    "(We have sold the house, and I start the new job on Monday.)",
    "today": "What made you think of {to} just now? (I drove past your old school.)",
    "question": "Is there something that you would ask {to}?",
    "plans": "What comes next between you? Say it to {to}. (We're coming up at Easter, if the car holds.)",
    "last": "And to end with, what would you say to {to}?",
}
_FOR = {
    (
        "love",
        "memory",
    ): "When were you last glad that there is {to}? Tell it to {to}, in two or three sentences. "
    "(On Tuesday you had made the tea when I came in, and you did not ask how it went.)",
    (
        "anniversary",
        "memory",
    ): "Which day would you remind {to} of? Tell it to {to}, in two or three sentences. "
    "(We had to wait for the registrar, and your dad went and fetched chips.)",
    ("condolence", "memory"): "What do you remember of the one who died, that you would tell {to}? "
    "(He taught me to swim. He never let go until I said so.)",
    ("condolence", "habit"): "What did they always do? (He hummed when he cooked.)",
    ("condolence", "name"): "Who died? (a name, and he or she: Frank, he)",
    ("condolence", "knew"): "Did you know them yourself? (yes or no, and tell more if you like)",
    ("condolence", "plans"): "What will you do, or what can you offer? Say it to {to}. "
    "(I'm bringing supper on Friday.)",
    ("new baby", "memory"): "What would you remind {to} of, now that there is a baby? Tell it to {to}. "
    "(You were two weeks late, and your dad had gone back to work.)",
    ("wedding", "memory"): "What would you remind {to} of, now that there is a wedding? Tell it to {to}. "
    "(You brought him to my birthday and he did the washing up.)",
    ("wedding", "name"): "Who are they marrying? (Tom)",
    ("apology", "deed"): "What do you want to say sorry for? Say it to {to}. "
    "(I forgot your birthday. It was in the diary and I still forgot.)",
    (
        "apology",
        "habit",
    ): "What do you know {to} by? Say it to {to}. (You always ring twice and then hang up.)",
    ("apology", "plans"): "How will you put it right? Say it to {to}. (I'm paying it back by June.)",
    ("thanks", "deed"): "What are you thanking {to} for? Say it to {to}. "
    "(You lent me your car when mine died. You took the bus for three weeks.)",
    ("thanks", "news"): "What has come of it, or what is new with you? (I qualified in July.)",
    ("get well", "deed"): "What did you hear, and what did you think? Say it to {to}. "
    "(Mum says they kept you in for three nights. I had no idea it was that bad.)",
    ("congratulations", "deed"): "What has {to} done, and how did you hear of it? Say it to {to}. "
    "(You passed! Your sister told me on Saturday.)",
    ("farewell", "deed"): "{to} is going, or you are. What do you want to say to {to} about it? "
    "(You sat with me every lunchtime when I was new. I don't know who I'll sit with now.)",
    ("farewell", "place"): "Where to? (Melbourne)",
    ("farewell", "plans"): "When will you see each other? Say it to {to}. (I'm coming out at Easter.)",
}
HOW = "how you heard"
_HEARD = re.compile(r"\b(?:told|tells|heard|hear|read|saw|seen|said|says|rang|phoned|telephoned)\b", re.I)
# What somebody might say after the story, by occasion; two of these are named, not the same to everybody.
_NEXT = {
    "": (
        "what you think of it now",
        "what is new with you",
        "what you would ask {to}",
        "when you meet again",
    ),
    "thanks": ("what came of it", "what it was like for you then", "how things are with you now"),
    "apology": ("what you should have done", "how you will put it right", "what you would ask {to}"),
    "condolence": (HOW, "what you will miss", "what you can do"),
    "get well": ("what goes on meanwhile", "what {to} is to leave alone", "when you come by"),
    "congratulations": (HOW, "what you thought", "how it is to be celebrated"),
    "wedding": (HOW, "what you think of it", "what you wish them"),
    "new baby": ("what you would like to know", "what you can do", "when you come to see them"),
    "retirement": ("what it will be like without {to}", "what you never said", "what goes on at work"),
    "anniversary": ("what is the same as then", "what has changed", "what comes next"),
    "love": ("what you don't often say", "what you would ask {to}", "what you would like to do together"),
    "new year": ("how your year was", "what you would ask {to}", "when you meet again"),
    "farewell": ("what you will miss", "what {to} is not to forget", "when you meet again"),
    "divorce": ("what you are sorry for", "what you wish {to}", "what is still to be settled"),
    "missing you": ("what it is like without {to}", "what you did today", "when you meet again"),
    "long distance": ("what it is like without {to}", "what you did today", "what you would ask {to}"),
    "after long silence": ("why you never wrote", "where you are now", "what you would ask {to}"),
}
_NAMED = 2
_THEY = (
    ("is {to} like", "are they like"),
    ("did {to} ", "did they "),
    ("has {to} ", "have they "),
    ("there is {to}", "you have them"),
    ("{to} is going", "They are going"),
    ("{to} is ", "they are "),
    ("{to}", "them"),
)
THAT_IS_ALL = "empty: that is all"
AND_THEN = f"And then? ({THAT_IS_ALL})"
OTHER_LETTER = "What you told does not go into that letter, so another one is taken."
ANOTHER_LETTER = "That letter needs it, so it will be another one."


def speak_up(to: str) -> str:
    """What a writer is told before the first question about the letter itself."""
    return (
        f"From here on, talk as you would to {called(to)}: your own words go into the letter. "
        "Empty skips a question."
    )


def put(key: str, occasion: str, to: str) -> str:
    """The question for a detail; the usual one of a detail that is only named."""
    words = _FOR.get((occasion, key)) or _ASKED.get(key) or {**DETAILS, **SITUATIONS}[key]
    return _naming(words, to)


def put_next(occasion: str, to: str, rng: random.Random, story: str = "") -> str:
    """The question for what the writer says after the story; it names nothing that the story tells."""
    heard = bool(_HEARD.search(story))
    hints = [one for one in _NEXT.get(occasion, _NEXT[""]) if not (heard and one == HOW)]
    named = " or ".join(rng.sample(hints, min(_NAMED, len(hints))))
    return _naming(f"Go on from there: what would you say next? (perhaps {named}; {THAT_IS_ALL})", to)


def _naming(words: str, to: str) -> str:
    """The words with the reader as they are called; with "they" where nobody is named yet."""
    if to.strip():
        return words.replace("{to}", called(to))
    for somebody, they in _THEY:
        words = words.replace(somebody, they)
    return words


def parted(question: str) -> tuple[str, str]:
    """A question, and the example that stands behind it in brackets."""
    asked, _, example = question.partition(" (")
    return asked, example.removesuffix(")").removesuffix(THAT_IS_ALL).rstrip("; ")


def taken_as(said: str, more: str) -> str:
    """What a writer is told who said more than yes or no, which is not understood there."""
    return f"I take that as {said}; tell “{more}” where a question asks for it."
