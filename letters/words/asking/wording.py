"""How a question is put to a writer who talks to the reader: put(key, occasion, to) -> words, an example in brackets.

Who is asked to say it to the other's face says "you", tells how it came about, and says what they think of it: the
letter has then to frame it, and not to make sentences of notes."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence

from letters.letter import DETAILS, SITUATIONS
from letters.words.asking.examples import example_for
from letters.words.asking.spoken_of import spoken_of

# {to} is the reader as they are called.
_ASKED = {
    "memory": "What would you remind {to} of, or what do you want to say? Say it to {to}, in two or three sentences. "
    "(for example: We missed the last bus and walked home along the canal. You gave me your coat.)",
    "habit": "What does {to} always do or say? Say it to {to}. "
    "(for example: You always ring twice and then hang up.)",
    "deed": "What did {to} do that you remember? Say it to {to}. "
    "(for example: You lent me your car when mine died. You took the bus for three weeks.)",
    "wish": "What would you like to do, with {to} or for {to}? (for example: I'd like to take you out to lunch.)",
    "news": "What is new with you? Tell it as you would on the telephone. "
    "(for example: We have sold the house, and I start the new job on Monday.)",
    "today": "What makes you write to {to} just now? Say it to {to}. "
    "(for example: I drove past your old house this morning.)",
    "question": "Is there something that you would ask {to}?",
    "plans": "What comes next between you? Say it to {to}. (for example: We're coming up at Easter, if the car holds.)",
    "last": "And to end with, what would you say to {to}? (for example: I'll think of you on Sunday.)",
    "together": "Do you and {to} live together?",
    "leaving": "Is it you who is leaving? (yes; or no, if it is {to})",
}
_FOR = {
    (
        "love",
        "memory",
    ): "When were you last glad to have {to}? Tell it to {to}, in two or three sentences. "
    "(for example: On Tuesday you had made the tea when I came in, and you did not ask how it went.)",
    (
        "anniversary",
        "memory",
    ): "Which day would you remind {to} of? Tell it to {to}, in two or three sentences. "
    "(for example: We had to wait for the registrar, and your dad went and fetched chips.)",
    ("condolence", "memory"): "What do you remember of the one who died, that you would tell {to}? "
    "(for example: We used to sit on the step together and not say much.)",
    ("condolence", "habit"): "What did they always do? (for example: hummed, and did not know it)",
    ("condolence", "name"): "Who died? "
    "(by name, as you would say it to {to}, and he or she; for example: Frank, he)",
    ("condolence", "knew"): "Did you know the one who died yourself? (yes or no, and tell more if you like)",
    ("condolence", "plans"): "What will you do, or what can you offer? Say it to {to}. "
    "(for example: I'm bringing supper on Friday.)",
    ("new baby", "memory"): "What would you say to {to} about the baby? Tell it to {to}. "
    "(for example: Your mother rang at six, and I shouted it up the stairs. You must be so tired.)",
    ("wedding", "memory"): "What would you say to {to} about the wedding? Tell it to {to}. "
    "(for example: You rang me after the first evening and talked for an hour. I knew then.)",
    ("wedding", "name"): "Who is {to} marrying? (for example: Tom)",
    ("apology", "deed"): "What do you want to say sorry for? Say it to {to}. "
    "(for example: I forgot your birthday. It was in the diary and I still forgot.)",
    (
        "apology",
        "plans",
    ): "How will you put it right? Say it to {to}. (for example: I'm paying it back by June.)",
    ("thanks", "deed"): "What are you thanking {to} for? Say it to {to}. "
    "(for example: You lent me your car when mine died. You took the bus for three weeks.)",
    ("thanks", "news"): "What has come of it, or what is new with you? (for example: I qualified in July.)",
    ("get well", "deed"): "What did you hear, and what did you think? Say it to {to}. "
    "(for example: I hear that they kept you in for three nights. I had no idea it was that bad.)",
    ("congratulations", "deed"): "What has {to} done, and how did you hear of it? Say it to {to}. "
    "(for example: You passed! Your sister told me on Saturday.)",
    ("farewell", "deed"): "What do you want to say to {to} before you part? "
    "(for example: You sat with me every lunchtime when I was new. I don't know who I'll sit with now.)",
    ("retirement", "deed"): "What did {to} do over the years that you remember? Say it to {to}. "
    "(for example: You showed me the ropes. You never once said that I was slow.)",
    ("after long silence", "today"): "What makes you write to {to} now, after so long? Say it to {to}. "
    "(for example: I found your letters when we moved.)",
    ("keeping in touch", "news"): "What is new, or what made you write? Say it to {to}. "
    "(for example: The roof is done at last, and Sam starts school on Monday. How is your knee?)",
    ("invitation", "plans"): "What are you inviting {to} to, and when? Say it to {to}. "
    "(for example: We're having people round on Saturday, from six or so. Bring the children.)",
    ("divorce", "today"): "What makes you write to {to} just now? Say it to {to}. "
    "(for example: Ann told me on Sunday. I am sorry that I had to hear it from her.)",
    ("divorce", "memory"): "What would you say to {to} about it? Say it to {to}, in two or three sentences. "
    "(for example: I always thought of you as two. I don't know what to say, but there is a bed here.)",
    ("farewell", "place"): "Where to? (for example: Melbourne)",
    (
        "farewell",
        "plans",
    ): "When will you see each other? Say it to {to}. (for example: I'm coming out at Easter.)",
}
# And as they are put to somebody of one relationship.
_FOR_KIND = {
    (
        "divorce",
        "memory",
        "former partner",
    ): "What is there to say between you? Say it to {to}, in two or three sentences. "
    "(for example: The house has to be settled. I would rather that we did it ourselves.)",
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
    "thanks": ("what came of it", "what has happened since", "how things are with you now"),
    "apology": ("what you should have done", "how you will put it right", "what you would ask {to}"),
    "condolence": (HOW, "what you will miss", "what you can do"),
    "get well": ("what goes on meanwhile", "what you would bring {to}", "when you come by"),
    "congratulations": (HOW, "what you thought", "how it is to be celebrated"),
    "wedding": (HOW, "what you think of it", "what you wish them"),
    "new baby": ("what you would like to know", "what you can do", "when you come to see them"),
    "retirement": (
        "what it will be like without {to}",
        "what you are doing now",
        "what {to} should do first",
    ),
    "anniversary": ("what is the same as then", "what has changed", "what comes next"),
    "love": ("what you don't often say", "what you would ask {to}", "what you would like to do together"),
    "new year": ("how your year was", "what you would ask {to}", "when you meet again"),
    "farewell": ("what you will miss", "what you would have {to} remember", "when you meet again"),
    "divorce": ("what you think of it now", "what you can do", "what you wish {to}", "when you meet again"),
    "missing you": ("what it is like without {to}", "what you did today", "when you meet again"),
    "long distance": ("what it is like without {to}", "what you did today", "what you would ask {to}"),
    "keeping in touch": (
        "what else is new",
        "what you would ask {to}",
        "how the others are",
        "when you meet again",
    ),
    "invitation": (
        "who else is coming",
        "what to bring",
        "how to get there",
        "when you would like to know",
        "why you would like {to} to come",
    ),
    "after long silence": ("why you never wrote", "where you are now", "what you would ask {to}"),
}
# And where it was the two of them.
_NEXT_OF_OURS = {"divorce": ("what you are sorry for", "what you wish {to}", "what is still to be settled")}
# And what people say besides, whatever a letter is about; beside a sorrow or a quarrel only what has to be said.
_BESIDES = (
    "what you would ask {to}",
    "what goes on where you are",
    "how somebody is whom you both know",
    "something practical that has to be said",
)
_GRAVE = ("condolence", "apology", "divorce")
OWN_WORDS = "Your own words, from the first line on"
GAP = "…"
EXAMPLE = "for example: "
THAT_IS_ALL = "empty: that is all"
OTHER_LETTER = "That letter has no place for what you told as you said it; here is one that has."
YOU_SAY_IT = "No longer in the letter, since you say it yourself: “{said}”"
ANOTHER_LETTER = "That letter needs it, so it will be another one."


def speak_up(to: str) -> str:
    """What a writer is told before the first question about the letter itself."""
    return spoken_of(
        "From here on, talk as you would to {to}: your own words go into the letter. "
        "What {to} knows needs no explaining. Empty skips a question.",
        to,
        first=True,
    )


def put(key: str, occasion: str, to: str, relationship: str = "") -> str:
    """The question for a detail, as it is put to somebody of that relationship; the usual one of a detail that is only
    named."""
    words = _FOR_KIND.get((occasion, key, relationship)) or _FOR.get((occasion, key)) or _ASKED.get(key)
    question = spoken_of(words or with_example({**DETAILS, **SITUATIONS}[key]), to)
    example = example_for(key, occasion, relationship)
    return f"{question.partition(' (')[0]} ({EXAMPLE}{example})" if example else question


def put_own(question: str, to: str) -> str:
    """A question of a template's own, in which {to} is the reader."""
    return spoken_of(question, to)


def with_example(question: str) -> str:
    """A question whose example in brackets says that it is one."""
    asked, mark, example = question.partition(" (")
    return f"{asked} ({EXAMPLE}{example.removeprefix(EXAMPLE)}" if mark else question


def still_needed(
    keys: Sequence[str], asked: Mapping[str, str], occasion: str, to: str, relationship: str = ""
) -> str:
    """What is still to be asked for a letter that is offered; `asked` are the questions of its own."""
    questions = (
        put_own(asked[key], to) if key in asked else put(key, occasion, to, relationship) for key in keys
    )
    return " ".join(_first_sentence(parted(question)[0]) for question in questions)


def offered(begins: str, needed: str) -> str:
    """A letter that is offered, in a line: how it begins, and in its gap what is asked next."""
    if not begins:
        return OWN_WORDS
    return f"“{begins.replace(GAP, f'[{needed}]', 1) if needed else begins}”"


def said_of_gap(begins: str, needed: str) -> str:
    """What stands beside a beginning that is drawn with its gap."""
    if needed:
        return f"{GAP} is what you are asked next: {needed}"
    return "" if begins else OWN_WORDS


def _first_sentence(question: str) -> str:
    asked, mark, _ = question.partition("?")
    return f"{asked}{mark}"


def put_next(occasion: str, to: str, rng: random.Random, story: str = "", ours: bool = False) -> str:
    """The question for what the writer says after the story; it names nothing that the story tells. `ours` where the
    occasion is that of both, who were partners."""
    heard = bool(_HEARD.search(story))
    known = (_NEXT_OF_OURS.get(occasion) if ours else None) or _NEXT.get(occasion, _NEXT[""])
    other, *_ = _besides(occasion, rng)
    hint = rng.choice([one for one in known if not (heard and one == HOW) and one != other])
    return spoken_of(
        f"Go on from there: what would you say next? (perhaps {hint} or {other}; {THAT_IS_ALL})", to
    )


def put_further(occasion: str, to: str, rng: random.Random, times: int) -> str:
    """The question for what is said after that, the `times`-th time that it is put; with the same `rng` as before it
    names something else each time, until nothing is left to name."""
    hints = _besides(occasion, rng)
    hint = f"perhaps {hints[times]}; " if times < len(hints) else ""
    return spoken_of(f"And then? ({hint}{THAT_IS_ALL})", to)


def _besides(occasion: str, rng: random.Random) -> Sequence[str]:
    """What may be said besides, in the order in which one is reminded of it."""
    fitting = (_BESIDES[0], _BESIDES[-1]) if occasion in _GRAVE else _BESIDES
    return rng.sample(fitting, len(fitting))


def parted(question: str) -> tuple[str, str]:
    """A question, and the example that stands behind it in brackets."""
    asked, _, example = question.partition(" (")
    return asked, example.removesuffix(")").removesuffix(THAT_IS_ALL).rstrip("; ")


def taken_as(said: str, more: str) -> str:
    """What a writer is told who said more than yes or no, which is not understood there."""
    return f"I take that as {said}; tell “{more}” where a question asks for it."
