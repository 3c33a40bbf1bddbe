"""An example of an answer that fits whom one writes to, and why: example_for(key, occasion, relationship) -> words, ""
where the one in the question fits."""

from __future__ import annotations

_FAMILY = ("partner", "parent", "child", "sibling", "grandparent", "relative")
_WORK = ("colleague", "teacher")


def _for(relationships: tuple[str, ...], example: str) -> dict[str, str]:
    return dict.fromkeys(relationships, example)


# By occasion, "" for any, and detail: an example by relationship, "" for any.
_EXAMPLES: dict[tuple[str, str], dict[str, str]] = {
    ("", "memory"): {
        "parent": "You came to every match and stood by the corner flag. I never turned round, but I knew.",
        "child": "On your first day you would not let go of the gate. Then you ran in.",
        "grandparent": "You let me stir the jam. I burned my hand and you sang.",
        "colleague": "On my first day you found me in the car park. You showed me where the good cups are.",
        "teacher": "You read to us with the windows open for the whole of the last lesson. Nobody moved.",
        "former partner": "We painted the kitchen twice, and it was still the wrong green.",
    },
    ("", "deed"): {
        "teacher": "You stayed behind on Tuesdays to go through it with me. You never made me feel slow.",
        "parent": "You drove me there every Saturday. You sat in the car with the paper.",
        "grandparent": "You had me every summer. You never once said that I was any trouble.",
        "child": "You sat with me at the hospital all night. You had an exam in the morning.",
    },
    ("apology", "deed"): _for(
        _WORK, "I was short with you on Thursday, in front of everybody. You had only asked."
    )
    | {"former partner": "I never told you myself. You had to hear it from my sister."},
    ("get well", "deed"): _for(
        ("child", "sibling", "grandparent"),
        "Mum says they kept you in for three nights. I had no idea it was that bad.",
    ),
    ("congratulations", "deed"): {
        "colleague": "You got the post! They told us at the meeting, and everybody clapped."
    },
    ("farewell", "deed"): _for(
        _FAMILY, "You were always the one who rang. I don't know who I'll tell things to now."
    ),
    ("new baby", "memory"): {"child": "You were two weeks late, and your dad had gone back to work."},
    ("divorce", "today"): {
        "former partner": "Your solicitor rang this morning. I would rather have heard it from you."
    },
    ("retirement", "deed"): _for(_FAMILY, "You were up at five for thirty years. You never once woke us.")
    | {"teacher": "You stayed behind on Tuesdays to go through it with me. You never gave up."},
    ("divorce", "last"): {"former partner": "Ring me when you can."},
    ("keeping in touch", "news"): {
        "partner": "The boiler is mended, and the children ask for you at bedtime. How is the hotel?",
        "child": "The roof is done at last, and your father is up a ladder again. How is the new flat?",
        "grandparent": "I start the new school on Monday, and Mum has a new bike. How is your knee?",
        "colleague": "They have moved us to the third floor, and Ann is back. How is the new place?",
        "teacher": "I am in my second year now, and I still have your notes. How is the school?",
        "former partner": "The house is sold, and I have kept the two chairs. How is your mother?",
    },
    ("keeping in touch", "last"): {"": "Write when you can."},
    ("invitation", "plans"): {
        "partner": "I have booked the table by the window for Friday at seven. Come straight from work.",
        "colleague": "We are going to the Crown after work on Thursday, for Ann's last day. Come for one.",
        "teacher": "Our class is meeting at the Crown on the fifth, at seven. We would all like you to come.",
        "former partner": "It is Sam's birthday on Sunday, and we are having a cake at three. Come if you like.",
    },
    ("invitation", "last"): {"": "Let me know by Thursday."},
    ("apology", "last"): {"": "I hope that we can talk."},
    ("birthday", "last"): {"": "Keep me a piece of the cake."},
    ("congratulations", "last"): {"": "I always knew that you would."},
    ("farewell", "last"): {"": "Write when you get there."},
    ("long distance", "last"): {"": "Ring me on Sunday."},
    ("missing you", "last"): {"": "Ring me on Sunday."},
    ("new year", "last"): {"": "Come and see us in the spring."},
    ("retirement", "last"): {"": "Come back and see us."},
    ("thanks", "last"): {"": "I won't forget it."},
    ("", "last"): {"former partner": "Look after yourself."},
    ("", "habit"): {
        "teacher": "You always left the door open, whoever was outside.",
        "colleague": "You always make two cups and forget the second.",
    },
    ("", "today"): {"partner": "I found your glove in my coat this morning."}
    | _for(_WORK, "I heard your voice in the shop today, and it was somebody else."),
}
# Occasions whose own question has an example that fits anybody.
_OWN = {
    "memory": ("love", "anniversary", "condolence", "new baby", "wedding", "divorce"),
    "deed": ("apology", "get well", "congratulations", "farewell", "retirement"),
    "today": ("after long silence", "divorce"),
    "habit": ("condolence",),
}


def example_for(key: str, occasion: str, relationship: str) -> str:
    """The example for a question about a detail."""
    of_occasion = _EXAMPLES.get((occasion, key), {})
    own = of_occasion.get(relationship) or of_occasion.get("", "")
    if own or occasion in _OWN.get(key, ()):
        return own
    return _EXAMPLES.get(("", key), {}).get(relationship, "")
