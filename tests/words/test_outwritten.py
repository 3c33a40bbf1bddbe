"""Whole sentences for whoever goes by a title."""

import pytest

from letters.letter import Brief
from letters.words.reading.details import read_details


def said(to: str, then: str, sender: str = "May") -> str:
    return read_details(Brief(to, sender, "friend", "thanks", details=(("then", then),)))["then"].sentence


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("Thank you. Hope to hear from you soon.", "Thank you. I hope to hear from you soon."),
        ("Truly grieved for you. Busy with it.", "I am truly grieved for you. I am busy with it."),
        ("Pleasure meeting you, hope we can talk again.", "It was a pleasure meeting you. I hope we can talk again."),
        ("Thank you. Should like to have word of you.", "Thank you. I should like to have word of you."),
        ("Thank you. Looking forward to Friday.", "Thank you. I am looking forward to Friday."),
        ("Renewed deep sympathy, in which many join.", "With renewed deep sympathy, in which many join."),
        ("Yes. Plan on a rest.\nSo. Will write.", "Yes. I plan on a rest.\nSo. I will write."),
    ],
)  # fmt: skip
def test_nobody_is_left_out_to_a_title(typed: str, whole: str) -> None:
    assert said("Mrs Skeffington", typed) == whole
    assert said("Katie", typed) == typed


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("thank you. hope to hear from you soon", "Thank you. I hope to hear from you soon."),
        ("hope fishing still good", "I hope fishing is still good."),
        ("sorry it took so long. hope you are well", "Sorry it took so long. I hope you are well."),
        ("feel blue over my plate. about finished another", "I feel blue over my plate. I've about finished another."),
        ("working on a runner, think it will be pretty", "I'm working on a runner. I think it will be pretty."),
        ("went to the dance. it was good. danced on", "I went to the dance. It was good. I danced on."),
        ("come and see us. bring the boys", "Come and see us. Bring the boys."),
        ("In the end, the results were not good.", "In the end, the results were not good."),
        ("had a letter from the Councillor this morning", "I had a letter from the Councillor this morning."),
        ("got another card from Rosa on Monday", "I got another card from Rosa on Monday."),
        ("remember when you drove over the kerb", "Remember when you drove over the kerb?"),
        ("Remember that I love you.", "Remember that I love you."),
        ("lovely day here. wish you were here", "Lovely day here. I wish you were here."),
        ("Will be home soon. Don't know when we leave.", "Will be home soon. Don't know when we leave."),
        ("Don't forget the key. Don't worry.", "Don't forget the key. Don't worry."),
    ],
)  # fmt: skip
def test_what_is_typed_small_has_its_writer_and_what_is_written_stays(typed: str, whole: str) -> None:
    assert said("Katie", typed) == whole


@pytest.mark.parametrize(
    "typed",
    [
        "Happy birthday! Happy days.", "Wish him well.", "Glad tidings to all.", "Sure thing.", "Able men are few.",
        "Hope is all we have.", "Be sure to call.", "Remember me to Mr. Lee.",
    ],
)  # fmt: skip
def test_what_has_no_writer_stays(typed: str) -> None:
    assert said("Mrs Skeffington", typed) == typed


def test_two_who_write_are_we() -> None:
    assert said("Dr. Osei", "hope to see you at the fair", "Ann and Bob") == "We hope to see you at the fair."


@pytest.mark.parametrize(
    ("before", "then", "whole"),
    [
        ("We have decided not to go. Don't worry, it's cold there.", "decided to stay", "decided to stay"),
        ("I am well. It's cold.", "got the job", "I have got the job."),
        ("I'm well. I have written to Tom.", "got the job", "I've got the job."),
    ],
)
def test_who_writes_i_am_whole_is_not_made_to_join_it(before: str, then: str, whole: str) -> None:
    told = Brief("Katie", "May", "friend", "thanks", details=(("then", f"{before}\n{then}"),))
    assert whole in read_details(told)["then"].sentence
    assert "Don't" not in before or "Don't worry, it's cold" in read_details(told)["then"].sentence


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("have a dandy roommate", "I have a dandy roommate."),
        ("have a new teacher in math", "I have a new teacher in math."),
        ("have a bad cold", "I have a bad cold."),
        ("have a nice weekend", "Have a nice weekend."),
        ("have a lovely new year", "Have a lovely new year."),
        ("have a biscuit", "Have a biscuit."),
        ("have a word with Tom", "Have a word with Tom."),
        ("have fun", "Have fun."),
    ],
)
def test_what_one_has_is_not_wished(typed: str, whole: str) -> None:
    assert said("Katie", typed) == whole


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("letter from Mr. Finn, a very mysterious one", "I had a letter from Mr. Finn, a very mysterious one."),
        (
            "Xmas card from Col McCammond, long letters from Fannie and Sissie which I must answer soon",
            "I had a Xmas card from Col McCammond, long letters from Fannie and Sissie which I must answer soon.",
        ),
        ("letter from Tom says he is well", "Letter from Tom says he is well."),
        ("letters from you always cheer me", "Letters from you always cheer me."),
        ("card from Ann to say she is coming", "I had a card from Ann to say she is coming."),
        ("letter from Ann came today", "Letter from Ann came today."),
        ("letters from home are rare", "Letters from home are rare."),
        ("Letter from Mr. Finn, a very mysterious one.", "Letter from Mr. Finn, a very mysterious one."),
        ("received your letters, parcel and paper all right", "I received your letters, parcel and paper all right."),
        ("got your letters and paper all right", "I got your letters and paper all right."),
        ("just received the box", "I just received the box."),
    ],
)  # fmt: skip
def test_mail_came_to_the_writer(typed: str, whole: str) -> None:
    assert said("Katie", typed) == whole


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("glad to hear it, sorry about the dog", "I'm glad to hear it. I'm sorry about the dog."),
        ("I am glad you came, glad the fishing is good", "I am glad you came. I am glad the fishing is good."),
        ("sorry about the dog, glad you are well", "Sorry about the dog. I'm glad you are well."),
        ("glad you came, glad you ate, glad you slept", "I'm glad you came, glad you ate, glad you slept."),
        ("got your letters, so glad to get them", "I got your letters, so glad to get them."),
        ("so glad you came, happy and well", "I'm so glad you came, happy and well."),
        ("I am glad you came, sorry you left.", "I am glad you came, sorry you left."),
    ],
)  # fmt: skip
def test_a_second_feeling_begins_its_own_sentence(typed: str, whole: str) -> None:
    assert said("Katie", typed) == whole
