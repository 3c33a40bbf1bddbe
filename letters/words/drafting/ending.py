"""A close that was typed among the sentences of a letter, in its own place: ended(letter, key) -> the letter; closed(
letter, "Your loving son, Willie") -> the letter with one that was asked for."""

from __future__ import annotations

import re
from dataclasses import replace

from letters.letter import Letter, Origin, Paragraph, Part, Sentence
from letters.words.drafting.signing import End, end_of, signs_lovingly
from letters.words.editing import find_sentence, last_of_body, paragraph_of, remove
from letters.words.reading.signatures import signed, without_stop

_KEY = "close"
_CALLED = re.compile(r"(?:,| from) (?P<name>[A-Z][\w'’.]*)$")
_FOOT = (Part.CLOSING, Part.SIGNATURE)


def ended(letter: Letter, key: str) -> Letter:
    """The letter; where a sentence is the last of its body and closes it (“Love to all”), or stands as its close with a
    name behind (“Your old friend, Bill”), that is its close, in the place of ours, and the name signs it."""
    one, part = find_sentence(letter, key), letter.paragraphs[paragraph_of(letter, key)].part
    sender = signed(letter.brief.sender)
    if part is Part.SIGNATURE:
        return _parted(letter, one, sender)
    end = end_of(one.text, sender)
    if end is None:
        return letter
    if part is Part.CLOSING:
        return (
            _with_foot(letter, one, end)
            if end.close and end.close.strip(" ,") != one.text.strip(" ,.!")
            else letter
        )
    body = [paragraph for paragraph in letter.paragraphs if paragraph.part is Part.BODY]
    alone = sum(len(paragraph.sentences) for paragraph in body) == 1
    if (
        part is not Part.BODY
        or key != last_of_body(letter)
        or alone
        or (end.close and _has_own_close(letter))
    ):
        return letter
    return _with_foot(remove(letter, key), one, end)


def closed(letter: Letter, typed: str) -> Letter:
    """The letter with a close that was typed for it in the place of its own, and the name that was typed with it:
    "Your loving son, Willie"; a name alone closes it too."""
    sender = signed(letter.brief.sender)
    end = _typed_end(typed.strip(), sender)
    return _with_foot(_without_close(letter), Sentence(_KEY, typed, Origin.WRITER), end)


def _typed_end(typed: str, sender: str) -> End:
    """A close and a name as they were typed: whoever signs is known by their name, as far as it was typed, and by whose
    they say that they are."""
    words, names = typed.split(), [_bare(word) for word in sender.split()]
    at = next((at for at, word in enumerate(words) if _bare(word) in names), len(words))
    if at == len(words) and (called := _CALLED.search(typed)):  # "Love from Pete"
        at = len(typed[: called.start("name")].split())
    elif at == len(words) or _bare(words[-1]) not in names:
        return End(typed if typed.endswith((",", "from")) else f"{typed.rstrip('.')},", "")
    at -= at > 0 and _bare(words[at - 1]) == "your"  # "Love, Your Mama"
    close, name = " ".join(words[:at]).rstrip(" ,"), " ".join(words[at:])
    return End(close if not close or close.endswith("from") else f"{close},", name)


def _bare(word: str) -> str:
    return word.strip(",.()").casefold()


def _parted(letter: Letter, one: Sentence, sender: str) -> Letter:
    """The letter with what was typed before the name, where its name stands, as its close: “Your Bro, Will”. Without
    the name as it was that has closed it too, and no close of ours stands above: “Your loving son Will”.
    Under a close that the writer typed elsewhere it is a name, whatever it says."""
    if _has_own_close(letter, but=f"{one.key}c"):
        return letter
    close, comma, name = one.text.rpartition(",")
    if not comma or not name.split() or _bare(name.split()[0]) != _bare(sender.split()[0]):
        return _without_ours(letter) if signs_lovingly(one.text) else letter
    return _with_foot(letter, replace(one, key=f"{one.key}c"), End(f"{close},", without_stop(name.strip())))


def _without_ours(letter: Letter) -> Letter:
    """The letter without a close, but for one that the writer typed."""
    return letter if _has_own_close(letter) else _without_close(letter)


def _without_close(letter: Letter) -> Letter:
    return replace(letter, paragraphs=tuple(one for one in letter.paragraphs if one.part is not Part.CLOSING))


def _has_own_close(letter: Letter, but: str = "") -> bool:
    """Whether the writer has typed a close already, `but` for the one of that key."""
    return any(
        one.origin is Origin.WRITER and one.key != but
        for paragraph in letter.paragraphs
        if paragraph.part is Part.CLOSING
        for one in paragraph.sentences
    )


def _with_foot(letter: Letter, one: Sentence, end: End) -> Letter:
    """The letter with a close, of which the sentence is the key, and the name under it where more of it was typed."""
    foot = [paragraph for paragraph in letter.paragraphs if paragraph.part in _FOOT]
    names = [paragraph for paragraph in foot if paragraph.part is Part.SIGNATURE]
    if end.name and names:
        first = replace(names[0].sentences[0], text=end.name, origin=Origin.WRITER, sources=())
        names = [replace(names[0], sentences=(first,)), *names[1:]]
    closes = [Paragraph(Part.CLOSING, (replace(one, text=end.close),))] if end.close else []
    if not closes:
        letter = _without_ours(letter) if signs_lovingly(end.name) else letter
        closes = [paragraph for paragraph in letter.paragraphs if paragraph.part is Part.CLOSING]
    head = [paragraph for paragraph in letter.paragraphs if paragraph.part not in (*_FOOT, Part.POSTSCRIPT)]
    below = [paragraph for paragraph in letter.paragraphs if paragraph.part is Part.POSTSCRIPT]
    return replace(letter, paragraphs=(*head, *closes, *names, *below))
