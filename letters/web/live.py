"""What the desk answers while somebody types: their words in the hand, how the chain would go on, what a detail says,
how a letter might begin, and which letters there are for an occasion."""

from __future__ import annotations

from flask import Blueprint, Response, get_template_attribute, jsonify, request
from werkzeug.wrappers import Response as AnyResponse

from letters.chance import stream
from letters.errors import LettersError
from letters.letter import Part
from letters.web import bounds, sent, told
from letters.web.asking import ask, brief_mapping, forms_for, luck_of
from letters.web.beginnings import unwritten, with_paper
from letters.web.contract import contract
from letters.web.laying import large
from letters.web.reading import read_typed
from letters.web.workshop import workshop
from letters.words.asking.interviewing import story_of
from letters.words.drafting.continuing import continuation, sayings_for

rooms = Blueprint("live", __name__)
MOST_TYPED = 1200  # characters, the last ones, that are drawn as they are typed
GHOST = 2  # sentences of a letter that might be
_SOMEBODY = {"to": "you", "from": "me", "relationship": "friend", "occasion": "missing you"}


@rooms.get("/api/letters/<kept>/continuation")
@contract(gives=told.Continuation, asks=sent.ContinuationAsked)
def go_on(asked: sent.ContinuationAsked, kept: str) -> Response:
    """The next few words that the voice would say after a text; "" where it knows none."""
    shop = workshop()
    letter = shop.store.load(kept)
    text = asked.text[-MOST_TYPED:]
    # The same words are offered for the same text, so that they do not change while one looks.
    rng = stream(letter.brief.seed, "continuation", text)
    return jsonify(text=continuation(text, sayings_for(letter.brief, shop.shelf), rng))


@rooms.post("/letters/<kept>/ink")
def ink(kept: str) -> AnyResponse:
    """Words in the letter's hand as a piece of the page, those that are only offered in a group of their own."""
    shop = workshop()
    said, offered = (request.form.get(name, "")[-MOST_TYPED:] for name in ("said", "offered"))
    return Response(shop.slip(said, shop.store.load(kept), offered))


@rooms.post("/reading")
def reading() -> Response:
    """What each detail that was typed says: in words, and in the hand; or what has to be asked."""
    shop, typed = workshop(), dict(request.form)
    letter = unwritten(shop, typed)
    asked = request.args.getlist("of")
    read = {name: one for name, one in read_typed(typed, shop.shelf).items() if not asked or name in asked}
    return jsonify(
        {
            name: {
                "said": one.said,
                "doubt": one.doubt,
                "drawing": shop.slip(one.said, letter) if one.said else "",
            }
            for name, one in read.items()
        }
    )


@rooms.post("/might")
def might() -> AnyResponse:
    """How the letter for what was typed so far begins, in the hand; nothing where it cannot be said yet. As soon as all
    that it needs is there it is the letter that will be drafted, and its pages are written ahead."""
    shop, typed = workshop(), dict(request.form)
    mapping = {key: value for key, value in brief_mapping(with_paper(shop, typed)).items() if value}
    try:
        letter = shop.draft(shop.brief(_SOMEBODY | mapping, luck_of(typed)))
        if mapping.keys() >= _SOMEBODY.keys():
            shop.pages(letter, large())
    except LettersError:
        return Response("")
    before = [one.text for p in letter.paragraphs if p.part is Part.BODY for one in p.sentences]
    return Response(shop.slip(" ".join(before[:GHOST]), letter))


@rooms.get("/questions")
def questions() -> Response:
    """What is told as one tells it, as it is asked for to somebody on an occasion; and which of it is the story."""
    named = (request.args.get(name, "")[: bounds.NAME] for name in ("template", "occasion", "to"))
    asked = ask(workshop().shelf, *named)
    put = {q.name: [q.text, q.example] for q in asked.story + asked.first if q.shape == "talk"}
    return jsonify(story=f"detail-{story_of(request.args.get('occasion', ''))}", asked=put)


@rooms.get("/letters-for")
def letters_for() -> str:
    """The templates that can be chosen for an occasion, as the options of their list."""
    occasion, chosen = (request.args.get(name, "") for name in ("occasion", "chosen"))
    options = get_template_attribute("_fields.html", "letters_for")
    return str(options(forms_for(workshop().shelf, occasion), occasion, chosen))
