"""The templates as the studio keeps them: ours, the user's own, drafts, and what each said before. One of the user's of
the same name takes the place of ours; one with a fault is a draft, which the desk does not offer."""

from __future__ import annotations

import difflib
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePath

from letters import library, own
from letters.errors import ChangedElsewhere, LetterNotFound, TemplateError, UnknownName
from letters.store import EarlierText
from letters.web import bounds
from letters.web.proof import read_proof
from letters.web.workshop import Workshop

UNREADABLE = "unreadable"


@dataclass(frozen=True)
class Listed:
    """A template on the studio's shelf: `mark` is "" for ours, "yours", "changed", "draft", or "unreadable" where the
    file is no text; `trouble` says what is wrong with it."""

    name: str
    title: str
    idea: str
    occasion: str
    mark: str
    trouble: str = ""


def listed(shop: Workshop) -> list[Listed]:
    """Every template, the drafts among them, by occasion and title, the user's own first."""
    drafts, yours = own.own_names(shop.folder, own.DRAFTS), own.own_names(shop.folder, own.TEMPLATES)
    forms = {form.name: form for form in shop.shelf.forms}
    shipped, troubles, found = library.shipped_names(), _troubles(shop), []
    for name in {*forms, *drafts, *yours, *troubles}:
        form, ours = forms.get(name), name in shipped
        trouble, is_text = troubles.get(name, ("", True))
        draft = name in drafts or form is None
        mark = "draft" if draft else "" if name not in yours else "changed" if ours else "yours"
        title = form.title if form else name
        idea = form.idea if form else trouble or "It has a fault, so the desk does not offer it."
        occasion = form.occasions[0] if form else "drafts"
        found.append(Listed(name, title, idea, occasion, mark if is_text else UNREADABLE, trouble))
    return sorted(found, key=lambda one: (one.occasion, not one.mark, one.title.lower()))


def _troubles(shop: Workshop) -> dict[str, tuple[str, bool]]:
    """What is wrong with files of the user's, by name, and whether they are text at all, so that they can be opened."""
    found = {}
    for error in shop.library.problems:
        if isinstance(error, TemplateError):
            name = PurePath(error.file).stem
            found[name] = str(error), name in own.own_names(shop.folder, own.TEMPLATES)
    for folder in (own.TEMPLATES, own.DRAFTS):
        for name in own.own_names(shop.folder, folder):
            try:
                own.own_text(name, shop.folder, folder)
            except TemplateError as error:
                found[name] = str(error), False
    return found


def text_of(shop: Workshop, name: str) -> str:
    """A template as it is being worked on: the draft, the user's own, or ours. Raises UnknownName."""
    draft = own.own_text(name, shop.folder, own.DRAFTS)
    return library.template_text(name, shop.folder) if draft is None else draft


def text_or_none(shop: Workshop, name: str) -> str | None:
    """What `text_of` gives, or None where there is no such template."""
    try:
        return text_of(shop, name)
    except UnknownName:
        return None


def mark_of(shop: Workshop, name: str) -> str:
    """Whose a template is: "" for ours, "yours", "changed", "draft"; "" too where there is none."""
    return next((one.mark for one in listed(shop) if one.name == name), "")


def tag_of_text(text: str | None) -> str:
    """A short name of what a template says; that of one that is not there yet is "new"."""
    return hashlib.sha256(text.rstrip("\n").encode()).hexdigest()[:20] if text is not None else "new"


def save(shop: Workshop, name: str, text: str, seen: str | None = None) -> bool:
    """Keeps a template as the user's own, and what it said before among its versions. False where it has a fault and is
    kept as a draft. Raises ChangedElsewhere where it says no more what it said under the tag `seen`."""
    bounds.hold(text, bounds.TEMPLATE, "text")
    whole = text.rstrip("\n") + "\n"
    fine = not read_proof(shop, whole, name, letter=False).faults
    with shop.one_at_a_time:
        before = text_or_none(shop, name)
        if seen is not None and seen != tag_of_text(before):
            raise ChangedElsewhere(
                "The template was changed since you read it. Read it again, and change that."
            )
        own.save_template(name, whole, shop.folder, own.TEMPLATES if fine else own.DRAFTS)
        if fine:
            own.drop_own(name, shop.folder, own.DRAFTS)
        if before is not None and before != whole:
            shop.store.keep_text(name, before)
    return fine


def drop(shop: Workshop, name: str) -> bool:
    """The user's own template is gone, what it said kept among its versions. True where ours stands there again."""
    with shop.one_at_a_time:
        shop.store.keep_text(name, text_of(shop, name))
        own.drop_own(name, shop.folder, own.DRAFTS)
        own.drop_own(name, shop.folder, own.TEMPLATES)
    return name in library.shipped_names()


def rename(shop: Workshop, name: str, fresh: str, text: str) -> None:
    """The template has another name, and its versions go with it."""
    save(shop, fresh, text)
    with shop.one_at_a_time:
        if text_of(shop, name) != text_of(shop, fresh):
            shop.store.keep_text(name, text_of(shop, name))
        own.drop_own(name, shop.folder, own.DRAFTS)
        own.drop_own(name, shop.folder, own.TEMPLATES)
        shop.store.rename_texts(name, fresh)


def version_of(shop: Workshop, name: str, number: str) -> EarlierText:
    """What a template said before, by number, or as the "last". Raises LetterNotFound."""
    for one in shop.store.earlier_texts(name):
        if number in (str(one.number), "last"):
            return one
    raise LetterNotFound("That version of the template is not there; look at the template again.")


def title_of(text: str) -> str:
    """The title that a template gives itself, whether or not it can be read; "" for none."""
    said = re.search(r"^title:[ \t]*(.*?)[ \t]*$", text.partition("\n---")[0], re.MULTILINE)
    return said[1] if said else ""


def change_between(then: str, now: str) -> list[str]:
    """The lines of a unified diff, without its head."""
    return list(difflib.unified_diff(then.splitlines(), now.splitlines(), n=2, lineterm=""))[2:]


def thrown_away(shop: Workshop) -> list[str]:
    """The names of templates that are there no more, but whose words are kept."""
    there = {one.name for one in listed(shop)}
    return [name for name in shop.store.text_names() if name not in there]


def free_name(shop: Workshop, wanted: str) -> str:
    """The name that was wanted, with a number after it where it is taken."""
    taken = {one.name for one in listed(shop)}
    return next(n for n in _numbered(wanted) if n not in taken)


def _numbered(wanted: str) -> Iterable[str]:
    yield wanted
    number = 2
    while True:
        yield f"{wanted}-{number}"
        number += 1
