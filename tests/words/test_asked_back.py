"""What is asked of the one who asks, and is no answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from letters.words.asking.asked_back import EXPLAIN, SKIP, asked_back


@pytest.mark.parametrize(
    "answer",
    [
        "what do you mean?", "What should I write here", "like what?", "how long should it be?", "do I have to?",
        "huh?", "what?", "help", "??", "Sorry?", "Can you give me an example?", "why do you ask?", "I don't get it",
        "sorry, what do you mean", "do I need to answer this", "is this right?",
    ],
)  # fmt: skip
def test_who_asks_what_is_meant_is_told(answer: str) -> None:
    assert asked_back(answer) == EXPLAIN


@pytest.mark.parametrize(
    "answer",
    [
        "can I skip?", "i dont know", "I don’t know.", "skip this one", "can i come back to this?", "next",
        "I'm not sure what to put", "no idea what to say", "can't think of anything", "Can I leave this blank?",
    ],
)  # fmt: skip
def test_who_asks_to_be_let_off_is(answer: str) -> None:
    assert asked_back(answer) == SKIP


@pytest.mark.parametrize(
    "answer",
    [
        "What do you mean to do about the shed?", "What did you mean by that letter?", "Can I come back to this house?",
        "I don't know how you did it", "I don't know what to say.", "Sorry.", "Next Tuesday then",
        "Help me with the shed", "Can I skip the speech?", "Pass the salt", "How are you?", "Is that ok?",
        "Do I have to come?", "Move on.",
        "What are you doing right now?", "So what?", "I don't know yet if I can come", "Help!", "",
    ],
)  # fmt: skip
def test_what_is_said_to_the_reader_is_neither(answer: str) -> None:
    assert not asked_back(answer)


def test_none_of_the_rough_phrases_is_taken_for_a_question_to_the_program() -> None:
    rows = Path(__file__).with_name("phrases.tsv").read_text(encoding="utf-8").splitlines()
    told = [row.split("\t")[5] for row in rows if len(row.split("\t")) > 6]
    assert len(told) > 1000
    assert {one for one in told if asked_back(one)} <= {"dont know", "don't know", "idk"}
