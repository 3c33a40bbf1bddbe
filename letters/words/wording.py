"""How a question is put to a writer who talks to the reader: put(key, occasion, to) -> words, an example in brackets.

Who is asked to say it to the other's face says "you", tells how it came about, and says what they think of it: the
letter has then to frame it, and not to make sentences of notes."""

from __future__ import annotations

from letters.letter import DETAILS
from letters.words.introductions import called

# {to} is the reader as they are called.
_ASKED = {
    "memory": "What would you remind {to} of? Tell it to {to}, in two or three sentences. "
    "(We missed the ferry and slept on a bench. You snored, and I pretended not to know you.)",
    "habit": "What is {to} like, that makes you smile or shake your head? Say it to {to}. "
    "(You still hum when you park.)",
    "deed": "What did {to} do that you remember? Say it to {to}. "
    "(You lent me your car when mine died. You took the bus for three weeks.)",
    "wish": "What would you like to do, with {to} or for {to}? (I'd like to see the sea with you once more.)",
    "news": "What is new with you? Tell it as you would on the telephone. "
    "(We have sold the house, and I miss the plum tree already.)",
    "today": "What made you think of {to} just now? (I saw a dog like yours in the park.)",
    "question": "Is there something that you would ask {to}?",
    "plans": "What comes next between you? Say it to {to}. (We're coming up at Easter, if the car holds.)",
    "last": "And to end with, what would you say to {to}?",
}
_FOR = {
    (
        "love",
        "memory",
    ): "When were you last glad that there is {to}? Tell it to {to}, in two or three sentences. "
    "(You came in with the shopping and sang the whole list. I stayed in the kitchen and listened.)",
    (
        "anniversary",
        "memory",
    ): "Which day would you remind {to} of? Tell it to {to}, in two or three sentences. "
    "(We got married in the rain and your shoe came off. You danced in one.)",
    ("condolence", "memory"): "What do you remember of the one who died, that you would tell {to}? "
    "(He taught me to swim. He never let go until I said so.)",
    ("condolence", "habit"): "What did they always do? (He hummed when he cooked.)",
    ("condolence", "name"): "Who died? (a name, and he or she: Frank, he)",
    ("condolence", "plans"): "What will you do, or what can you offer? Say it to {to}. "
    "(I'm bringing supper on Friday.)",
    ("new baby", "memory"): "What would you remind {to} of, now that there is a baby? Tell it to {to}. "
    "(You put your doll to bed in the oven. It was for the warmth, you said.)",
    ("wedding", "memory"): "What would you remind {to} of, now that there is a wedding? Tell it to {to}. "
    "(You married your doll to the dog. I had to be the organ.)",
    ("wedding", "name"): "Who are they marrying? (Tom)",
    ("apology", "deed"): "What do you want to say sorry for? Say it to {to}. "
    "(I forgot your birthday. It was in the diary and I still forgot.)",
    ("apology", "plans"): "How will you put it right? Say it to {to}. (I'm paying it back by June.)",
    ("thanks", "deed"): "What are you thanking {to} for? Say it to {to}. "
    "(You lent me your car when mine died. You took the bus for three weeks.)",
    ("thanks", "news"): "What has come of it, or what is new with you? (I qualified in July.)",
    ("get well", "deed"): "What did you hear, and what did you think? Say it to {to}. "
    "(Mum says you fell off the shed roof. I told you about that ladder.)",
    ("congratulations", "deed"): "What has {to} done, and how did you hear of it? Say it to {to}. "
    "(You passed! Your sister rang me in the middle of a shift.)",
    ("farewell", "place"): "Where to? (Melbourne)",
    ("farewell", "plans"): "When will you see each other? Say it to {to}. (I'm coming out at Easter.)",
}
_MORE = "What would you say to {to} about it? ({example}; or leave it)"
# What somebody might say of what they told, by occasion.
_SAID_OF_IT = {
    "": "It still makes me smile",
    "apology": "You had every right to be angry",
    "thanks": "I don't know what I'd have done",
    "congratulations": "I knew it all along",
    "condolence": "He was good to me",
    "get well": "You never say a word",
    "after long silence": "I should have written",
    "divorce": "We were all right then",
}


def speak_up(to: str) -> str:
    """What a writer is told before the first question about the letter itself."""
    return (
        f"From here on, talk as you would to {called(to)}: your own words go into the letter. "
        "Empty skips a question."
    )


def put(key: str, occasion: str, to: str) -> str:
    """The question for a detail; the usual one of a detail that is only named."""
    words = _FOR.get((occasion, key)) or _ASKED.get(key) or DETAILS[key]
    return words.replace("{to}", called(to))


def put_more(occasion: str, to: str) -> str:
    """The question for what the writer thinks of what they told."""
    example = _SAID_OF_IT.get(occasion, _SAID_OF_IT[""])
    return _MORE.replace("{to}", called(to)).replace("{example}", example)
