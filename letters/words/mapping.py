"""A letter as plain values for JSON, and back: `letter_from_mapping(letter_as_mapping(x)) == x`.

The brief's keys are those of a TOML brief, so that the mapping of a letter can be sent as a brief again."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from letters.errors import BriefError
from letters.letter import Brief, Letter, Origin, Paragraph, Part, Sentence, Source, Stationery


def letter_as_mapping(letter: Letter) -> dict[str, Any]:
    """The whole letter: its brief, seed, form, and paragraphs with where each sentence came from."""
    return {
        "brief": _brief_as_mapping(letter.brief),
        "seed": letter.brief.seed,
        "form": letter.form,
        "paragraphs": [_paragraph_as_mapping(paragraph) for paragraph in letter.paragraphs],
    }


def letter_from_mapping(mapping: Mapping[str, Any]) -> Letter:
    """The letter of a mapping that `letter_as_mapping` made. Raises BriefError where it is not one."""
    try:
        return Letter(
            brief=_brief_from_mapping(mapping["brief"]),
            form=mapping["form"],
            paragraphs=tuple(_paragraph_from_mapping(paragraph) for paragraph in mapping["paragraphs"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as why:
        raise BriefError(f"This is not a whole letter: {why!r} is missing or wrong in it.") from why


def _brief_as_mapping(brief: Brief) -> dict[str, Any]:
    return {
        "to": brief.to,
        "from": brief.sender,
        "relationship": brief.relationship,
        "occasion": brief.occasion,
        "tone": dict(brief.tone),
        "details": dict(brief.details),
        "template": brief.template,
        "voices": dict(brief.voices),
        "date": brief.date.isoformat() if brief.date else None,
        "seed": brief.seed,
        "closing": brief.closing,
        "hand": brief.stationery.hand,
        "pen": brief.stationery.pen,
        "ink": brief.stationery.ink,
        "paper": brief.stationery.paper,
    }


def _brief_from_mapping(mapping: Mapping[str, Any]) -> Brief:
    return Brief(
        to=mapping["to"],
        sender=mapping["from"],
        relationship=mapping["relationship"],
        occasion=mapping["occasion"],
        tone=tuple(mapping["tone"].items()),
        details=tuple(mapping["details"].items()),
        template=mapping["template"],
        voices=tuple(mapping["voices"].items()),
        date=datetime.date.fromisoformat(mapping["date"]) if mapping["date"] else None,
        seed=mapping["seed"],
        closing=mapping["closing"],
        stationery=Stationery(mapping["hand"], mapping["pen"], mapping["ink"], mapping["paper"]),
    )


def _paragraph_as_mapping(paragraph: Paragraph) -> dict[str, Any]:
    return {
        "part": paragraph.part.value,
        "tight": paragraph.tight,
        "sentences": [
            {
                "key": sentence.key,
                "text": sentence.text,
                "origin": sentence.origin.value,
                "sources": [{"file": source.file, "line": source.line} for source in sentence.sources],
                "locked": sentence.locked,
            }
            for sentence in paragraph.sentences
        ],
    }


def _paragraph_from_mapping(mapping: Mapping[str, Any]) -> Paragraph:
    sentences = tuple(
        Sentence(
            key=sentence["key"],
            text=sentence["text"],
            origin=Origin(sentence["origin"]),
            sources=tuple(Source(source["file"], source["line"]) for source in sentence["sources"]),
            locked=sentence["locked"],
        )
        for sentence in mapping["sentences"]
    )
    return Paragraph(Part(mapping["part"]), sentences, mapping["tight"])
