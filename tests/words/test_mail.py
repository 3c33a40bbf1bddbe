"""Mails as people keep them: an mbox, a saved message, with headers, encodings and what is answered."""

from letters.words.taking.mail import mail_bodies
from letters.words.taking.quotes import find_letters

BODY = """Dear Bo,

I have moved the ladder and the cat has not forgiven me yet.
Come and see the pears when you are back.

Love,
Kit
"""
HEAD = (
    "From: Kit <kit@example.org>\nTo: bo@example.org\nSubject: pears\nDate: Mon, 3 Mar 2025 10:00:00 +0000\n"
)
PLAIN = f"{HEAD}Content-Type: text/plain; charset=utf-8\n\n{BODY}"
ANSWER = f"{PLAIN}\nOn Sunday Bo wrote:\n> Dear Kit,\n> where is it, and who has been at the pears?\n> Yours,\n> Bo\n"
PARTS = f"""{HEAD}MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="x"

--x
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Dear Zo=EB,

I have moved the ladder and the caf=E9 has not forgiven me yet, though I said
that I would come back for it.

Love,
Kit
--x
Content-Type: text/html

<p>Dear Zoe,</p>
--x--
"""
PAGE = f"""{HEAD}Content-Type: text/html; charset=utf-8

<div>Dear Bo,</div><div>I have moved the ladder &amp; the cat has not forgiven me yet, so come.</div><p>Love,</p>Kit
"""


def found(text):
    return [(one.sender, one.recipient, one.line) for one in find_letters(text)]


def test_a_saved_message_is_read_from_its_body():
    assert found(PLAIN) == [("Kit", "Bo", 7)]
    assert PLAIN.splitlines()[6] == "Dear Bo,"


def test_a_mailbox_is_read_message_by_message_and_copies_once():
    told = (
        "Nobody here can play the piano you left, so we dust it.\nYour brother sat on the lid all evening.\n"
    )
    other = f"{HEAD}\nDear Bo,\n\n{told}\nLove,\nAnn\n"
    box = f"From kit@x Mon Mar  3 10:00:00 2025\n{PLAIN}\nFrom ann@x Tue Mar  4 10:00:00 2025\n{other}"
    assert found(box) == [("Kit", "Bo", 8), ("Ann", "Bo", 22)]
    assert box.splitlines()[21] == "Dear Bo,"
    assert len(found(box + f"\nFrom kit@example.org Wed Mar  5 10:00:00 2025\n{PLAIN}")) == 2


def test_what_a_message_answers_is_left():
    ((body, _),) = mail_bodies(ANSWER)
    assert "ladder and the cat" in body and "who has been" not in body
    assert len(found(ANSWER)) == 1


def test_encodings_and_parts():
    (letter,) = find_letters(PARTS)
    assert letter.recipient == "Zoë" and "the café has not" in letter.text and "<p>" not in letter.text
    assert found(PAGE) == [("Kit", "Bo", 7)]
    assert "ladder & the cat" in find_letters(PAGE)[0].text
    raw = PLAIN.replace("utf-8", "latin-1").replace("pears when", "pêches when").encode("latin-1")
    assert "pêches" in find_letters(raw.decode("utf-8", "surrogateescape"))[0].text


def test_a_letter_or_a_note_with_a_colon_is_no_mail():
    assert mail_bodies(BODY) == ()
    assert mail_bodies("Note: buy milk\nThen: call Bo\n\nDear Bo,\n") == ()
    assert mail_bodies("") == ()
