"""What they are at of whom a note leaves out the verb, and what is told of a thing."""

import pytest

from letters.letter import Brief
from letters.words.reading.details import read_details


def said(then: str) -> str:
    return read_details(Brief("Nora", "May", "friend", "thanks", details=(("then", then),)))["then"].sentence


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        (
            "Adelaide getting along finely with her shopping",
            "Adelaide is getting along finely with her shopping.",
        ),
        ("Tom working nights now", "Tom is working nights now."),
        ("kids growing fast", "The kids are growing fast."),
        ("camp going to be here all of next week yet", "The camp is going to be here all of next week yet."),
        ("Papa and Emma sitting in the swing", "Papa and Emma are sitting in the swing."),
        ("night shift going well", "Night shift going well."),
        ("our girls always fighting over it", "Our girls are always fighting over it."),
        ("Mum coming on Friday", "Mum is coming on Friday."),
        ("Rosa singing in the bath was lovely", "Rosa singing in the bath was lovely."),
        ("Hope growing in the garden", "Hope growing in the garden."),
        ("taken in San Diego, that dress was hot", "Taken in San Diego, that dress was hot."),
        ("made in Leeds", "Made in Leeds."),
        ("encouraging to hear you were able to be up", "It's encouraging to hear you were able to be up."),
        ("encouraging the boys to read more", "I'm encouraging the boys to read more."),
        ("made a cake in Leeds", "I made a cake in Leeds."),
    ],
)
def test_who_is_at_it(typed: str, whole: str) -> None:
    assert said(typed) == whole
