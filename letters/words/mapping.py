"""A letter as plain values for JSON, and back: `letter_from_mapping(letter_as_mapping(x)) == x`.

The brief's keys are those of a TOML brief, so that the mapping of a letter can be sent as a brief again."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from letters.errors import BriefError
from letters.letter import Brief, Letter, Origin, Paragraph, Part, Sentence, Source, Stationery
from letters.words.brief import brief_as_mapping
from letters.words.stationery import KEYS


def letter_as_mapping(letter: Letter) -> dict[str, Any]:
    """The whole letter: its brief, seed, form, and paragraphs with where each sentence came from."""
    return {
        "brief": brief_as_mapping(letter.brief),
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


def _brief_from_mapping(mapping: Mapping[str, Any]) -> Brief:
    day = mapping.get("date")
    return Brief(
        to=mapping["to"],
        sender=mapping["from"],
        relationship=mapping["relationship"],
        occasion=mapping["occasion"],
        tone=tuple(mapping.get("tone", {}).items()),
        details=tuple(mapping.get("details", {}).items()),
        template=mapping.get("template"),
        voices=tuple(mapping.get("voices", {}).items()),
        date=datetime.date.fromisoformat(day) if day else None,
        seed=mapping["seed"],
        closing=mapping.get("closing"),
        author=mapping.get("author"),
        stationery=Stationery(**{key: mapping[key] for key in KEYS if key in mapping}),
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
