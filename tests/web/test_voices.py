from __future__ import annotations

import re
from pathlib import Path

LETTERS = """Dear Ana,

I kept the ticket, and I keep it in the drawer with the string. You would laugh at the drawer. I walk past the bakery
slowly, because the window steams up and somebody always waves. The rain has a way of asking after you.

Love,
Leo

Dear Bo,

The garden is full of wasps, and I have made my peace with them. You left a glove here, and it is waiting on the shelf.

Yours,
Leo
"""


def upload(visitor, name: str, content: bytes):
    # Put together here: the client's own way leaves a temporary file open where the upload is large.
    parts = [
        f'--x\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'.encode()
        for key, value in (("csrf_token", visitor.token()), ("name", name))
    ]
    head = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\n'
    body = b"".join([*parts, head, content, b"\r\n--x--\r\n"])
    return visitor.client.post("/voices", data=body, content_type="multipart/form-data; boundary=x")


def test_the_page_says_what_the_corpus_holds_and_lets_it_speak(client) -> None:
    page = client.get("/voices?seed=3").text
    assert "Theodore" in page
    said = re.findall(r"<q>(.*?)</q>", page)
    assert len(said) >= 3
    assert re.search(r"theodore\.txt, lines? \d+", page)
    assert re.findall(r"<q>(.*?)</q>", client.get("/voices?seed=3").text) == said


def test_a_picture_is_no_letter(visitor) -> None:
    answer = upload(visitor, "mine", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    assert answer.status_code == 400
    assert "no text but another kind of file" in answer.text


def test_letters_are_taken_in_with_a_report_and_deleted(client, visitor, tmp_path: Path) -> None:
    answer = upload(visitor, "mine", LETTERS.encode())
    assert answer.status_code == 200
    assert "Leo to Ana" in answer.text
    assert "2 letters are now the voice" in answer.text
    assert (tmp_path / "corpus" / "voices" / "mine.txt").exists()
    assert 'value="voices/mine"' in client.get("/voices").text
    assert visitor.send("/voices/mine/delete").status_code == 303
    gone = client.get("/voices").text
    assert 'value="voices/mine"' not in gone
    assert 'action="/voices/mine/back"' in gone
    assert visitor.send("/voices/mine/back").status_code == 303
    back = client.get("/voices").text
    assert 'value="voices/mine"' in back
    assert 'action="/voices/mine/back"' not in back


def test_a_voice_is_not_put_back_over_another_and_none_that_was_never_thrown_away(visitor) -> None:
    assert visitor.send("/voices/mine/back").status_code == 404
    upload(visitor, "mine", LETTERS.encode())
    visitor.send("/voices/mine/delete")
    upload(visitor, "mine", LETTERS.encode())
    answer = visitor.send("/voices/mine/back")
    assert answer.status_code == 400
    assert "there is another voice" in answer.text


def test_two_voices_of_one_name_that_were_thrown_away_can_both_be_had_back(visitor, tmp_path: Path) -> None:
    for words in ("glove", "kettle"):
        upload(visitor, "mine", LETTERS.replace("glove", words).encode())
        visitor.send("/voices/mine/delete")
    for name, words in (("mine", "glove"), ("mine 2", "kettle")):
        assert visitor.send(f"/voices/{name}/back").status_code == 303
        assert words in (tmp_path / "corpus" / "voices" / f"{name}.txt").read_text(encoding="utf-8")


def test_what_is_no_letter_is_refused_in_words(client, visitor) -> None:
    assert "No letter was found" in upload(visitor, "mine", b"a shopping list").text
    assert "Choose a file" in upload(visitor, "mine", b"").text
    assert upload(visitor, "../up", LETTERS.encode()).status_code == 400
    assert upload(visitor, "mine", b"Dear A,\n" + b"x" * 6_000_000).status_code == 413


def test_a_long_file_is_taken_in(visitor) -> None:
    filler = b"This is only a line of a page around the letters.\n\n" * 8000
    assert "letters are now the voice" in upload(visitor, "mine", filler + LETTERS.encode()).text


def test_our_voice_cannot_be_deleted(client, visitor) -> None:
    assert visitor.send("/voices/theodore/delete").status_code == 400
    assert "Theodore" in client.get("/voices").text


def test_the_report_says_what_was_left(visitor) -> None:
    answer = upload(
        visitor, "mine", LETTERS.replace("You left a glove", "Margaret left 3 gloves").encode()
    ).text
    assert "5 sentences of 2 letters" in answer
    assert "Left: 1 with a number or a date" in answer


def test_new_letters_take_of_a_voice_what_it_weighs(client, visitor) -> None:
    upload(visitor, "mine", LETTERS.encode())
    kept = visitor.begin()
    assert "voices" not in client.get(f"/api{kept}").json["brief"]
    visitor.send("/voices/mine/weight", weight="4")
    assert re.search(r'<option value="4" selected>much', client.get("/voices").text)
    assert client.get(f"/api{visitor.begin()}").json["brief"]["voices"] == {"mine": 4.0}
    assert visitor.send("/voices/mine/weight", weight="lots").status_code == 400
    assert visitor.send("/voices/theodore/weight", weight="4").status_code == 400
    visitor.send("/voices/mine/delete")
    assert "voices" not in client.get(f"/api{visitor.begin()}").json["brief"]


def test_a_part_is_heard_in_a_tone(client) -> None:
    def heard(**asked: str) -> set[str]:
        return set(
            re.findall(r"<q>(.*?)</q>", client.get("/voices", query_string={"seed": "3", **asked}).text)
        )

    formal, dry = (
        heard(part="closings/partner", tone="formal"),
        heard(part="closings/partner", tone="playful"),
    )
    assert "Ever yours," in formal
    assert "Ever yours," not in dry
    assert heard(part="voices/theodore", tone="tender")


def test_a_file_of_an_older_program_is_read_too(visitor) -> None:
    answer = upload(visitor, "mine", LETTERS.replace("string", "café").encode("cp1252"))
    assert answer.status_code == 200
    assert "2 letters are now" in answer.text
