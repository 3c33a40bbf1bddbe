from __future__ import annotations

import html
import io
import re
from pathlib import Path

import pytest

OURS = "love-our-thing"
SHIPPED = Path(__file__).parents[2] / "templates" / f"{OURS}.form"
TITLE = SHIPPED.read_text(encoding="utf-8").partition("\n")[0].removeprefix("title: ")
FINE = """title: The kettle
idea: what the kettle said
occasions: love
takes: thing
---
The kettle said your name.
(thing) So did {{ thing }}.
...
"""
BROKEN = FINE.replace("{{ thing }}", "{{ thng }}")


def text_on(page: str) -> str:
    return html.unescape(re.search(r'<textarea id="text"[^>]*>(.*?)</textarea>', page, re.S)[1])


def offered(client) -> str:
    """The templates that the desk offers for love."""
    return client.get("/letters-for", query_string={"occasion": "love"}).text


def test_every_template_is_listed_under_its_occasion(app, client) -> None:
    shelf = app.extensions["workshop"].shelf
    few = client.get("/templates").text
    for occasion in shelf.occasions:
        page = client.get("/templates", query_string={"occasion": occasion}).text
        named = [form.name for form in shelf.forms if form.occasions[0] == occasion]
        assert [one for one in named if f'href="/templates/{one}"' not in page] == []
        assert sum(f'href="/templates/{one}"' in few for one in named) == min(len(named), 3)
    assert f"/templates/{OURS}" in client.get("/templates?find=" + OURS).text
    assert "No template has “zeppelin”" in client.get("/templates?find=zeppelin").text
    love = client.get("/templates?occasion=love").text
    assert f"/templates/{OURS}" in love
    assert "/templates/thanks-plain" not in love


def test_templates_make_a_letter_in_the_studio(app) -> None:
    from letters import library
    from letters.web.proof import read_proof

    shop = app.extensions["workshop"]
    proofs = {
        form.name: read_proof(shop, library.template_text(form.name, shop.folder), form.name)
        for form in shop.shelf.forms[::4]  # each of them is drafted and checked in tests/words
    }
    assert {name: proof.faults for name, proof in proofs.items() if proof.faults} == {}
    silent = [name for name, proof in proofs.items() if proof.letter is None]
    assert silent == []


def test_the_studio_shows_a_template_and_how_it_reads(client) -> None:
    page = client.get(f"/templates/{OURS}").text
    assert "I was looking at {{ thing }} today" in text_on(page)
    assert "Nothing to mend." in page
    assert "Margaret," in page and "Henry" in page
    assert 'data-put="thing"' in page


def test_a_fault_is_named_with_its_line_and_a_hint(visitor) -> None:
    proof = visitor.send(f"/templates/{OURS}/proof", text=BROKEN).text
    assert 'data-line="7"' in proof
    assert 'data-wrong="thng" data-right="thing"' in proof


def test_what_is_saved_takes_the_place_of_ours_and_can_be_reverted(client, visitor, tmp_path: Path) -> None:
    before = text_on(client.get(f"/templates/{OURS}").text)
    visitor.send(f"/templates/{OURS}", text=FINE, do="save")
    assert (tmp_path / "templates" / f"{OURS}.form").read_text() == FINE
    assert "The kettle" in offered(client)
    version = re.search(rf"/templates/{OURS}/versions/\d+", client.get(f"/templates/{OURS}").text)[0]
    visitor.send(f"/templates/{OURS}", text=FINE, do="revert")
    assert text_on(client.get(f"/templates/{OURS}").text) == before
    assert "The kettle" not in offered(client)
    visitor.send(f"/templates/{OURS}", text=FINE, do="save")
    changed = client.get(version).text
    assert f"<h1>{TITLE}</h1>" in html.unescape(changed)
    assert "<del><i>-</i>The kettle said your name." not in changed
    assert "<ins><i>+</i>The kettle said your name." in changed
    visitor.send(f"{version}/restore")
    assert text_on(client.get(f"/templates/{OURS}").text) == before


def test_a_broken_template_is_a_draft_that_the_desk_does_not_offer(client, visitor) -> None:
    visitor.send("/templates", name="kettle")
    visitor.send("/templates/kettle", text=FINE, do="save")
    assert "The kettle" in offered(client)
    answer = visitor.send("/templates/kettle", text=BROKEN, do="save")
    assert answer.status_code == 303
    page = client.get("/templates/kettle").text
    assert "Saved as a draft" in page
    assert "thng" in text_on(page)
    assert ">draft</em>" in client.get("/templates").text
    visitor.send("/templates/kettle", text=FINE, do="save")
    assert ">draft</em>" not in client.get("/templates").text


def test_a_template_is_copied_renamed_and_deleted(client, visitor) -> None:
    assert visitor.send(f"/templates/{OURS}", do="copy", name="mug").location == "/templates/mug"
    assert visitor.send("/templates/mug", do="rename", name="cup").location == "/templates/cup"
    assert client.get("/templates/mug").status_code == 404
    assert client.get("/templates/cup.form").text.startswith(f"title: {TITLE}\n")
    assert visitor.send("/templates/cup", do="delete").location == "/templates"
    assert 'href="/templates/cup"' not in client.get("/templates").text


@pytest.mark.parametrize("name", ["../escape", "a/b", ".hidden", "x" * 200])
def test_a_name_cannot_lead_out_of_the_folder(visitor, tmp_path: Path, name: str) -> None:
    answer = visitor.send(f"/templates/{OURS}", text=FINE, do="copy", name=name)
    assert answer.status_code >= 400
    assert "The kettle said your name." in html.unescape(answer.text)
    assert list(tmp_path.parent.glob("escape*")) == []
    assert not (tmp_path / "templates").exists() or not list((tmp_path / "templates").iterdir())


def test_a_template_is_tried_on_a_letter_of_ones_own(client, visitor) -> None:
    kept = visitor.begin(to="Beatriz").rsplit("/", 1)[1]
    page = client.get(f"/templates/{OURS}?for={kept}").text
    assert "Beatriz" in re.search(r'<p class="plain">(.*?)</p>', page, re.S)[1]


def test_what_is_thrown_away_can_be_brought_back(client, visitor) -> None:
    visitor.send(f"/templates/{OURS}", text=FINE, do="copy", name="kettle")
    visitor.send("/templates/kettle", text=FINE + "One more line.\n", do="delete")
    assert "/templates/kettle/versions/last" in client.get("/templates").text
    assert "Bring it back" in client.get("/templates/kettle/versions/last").text
    assert visitor.send("/templates/kettle/versions/last/restore").location == "/templates/kettle"
    assert text_on(client.get("/templates/kettle").text) == FINE
    said = [one.text for one in client.application.extensions["workshop"].store.earlier_texts("kettle")]
    assert FINE + "One more line.\n" in said


def test_versions_go_with_a_name(client, visitor) -> None:
    visitor.send(f"/templates/{OURS}", text=FINE, do="copy", name="kettle")
    visitor.send("/templates/kettle", text=FINE + "Two.\n", do="save")
    visitor.send("/templates/kettle", text=FINE + "Two.\n", do="rename", name="pot")
    assert FINE in html.unescape(client.get("/templates/pot/versions/last").text)
    assert client.get("/templates/kettle/versions/last").status_code == 404


def test_of_two_windows_the_later_sees_both_versions(client, visitor) -> None:
    seen = re.search(r'id="seen" value="(\w+)"', client.get(f"/templates/{OURS}").text)[1]
    assert visitor.send(f"/templates/{OURS}", text=FINE, do="save", seen=seen).status_code == 303
    late = visitor.send(f"/templates/{OURS}", text=FINE + "Late.\n", do="save", seen=seen)
    assert late.status_code == 412
    shown = html.unescape(late.text)
    assert "<ins><i>+</i>Late." in shown
    assert text_on(client.get(f"/templates/{OURS}").text) == FINE
    now = re.search(r'name="seen" value="(\w+)"', late.text)[1]
    assert visitor.send(f"/templates/{OURS}", text=FINE + "Late.\n", do="save", seen=now).status_code == 303
    assert text_on(client.get(f"/templates/{OURS}").text) == FINE + "Late.\n"


def bring(visitor, *files: tuple[str, bytes]):
    sent = {"csrf_token": visitor.token(), "files": [(io.BytesIO(content), name) for name, content in files]}
    return visitor.client.post("/templates/bring", data=sent, content_type="multipart/form-data")


def test_templates_come_and_go_as_files(client, visitor) -> None:
    out = client.get(f"/templates/{OURS}.form")
    assert bring(visitor, ("mug.form", out.data)).location == "/templates/mug"
    assert text_on(client.get("/templates/mug").text) == out.text
    answer = bring(visitor, ("kettle.form", FINE.encode()), ("pot.form", BROKEN.encode()))
    assert answer.location == "/templates"
    assert "“pot” has a fault, so it is a draft." in client.get("/templates").text
    assert "The kettle" in offered(client)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("", b"", "Choose one"),
        ("a.form", b"\xff\xfe", "not UTF-8"),
        ("a.form", b"x" * 70_000, "are the most"),
        ("../.x.form", b"title: x", "no name"),
    ],
)
def test_a_file_that_cannot_be_brought_is_refused_in_words(
    visitor, name: str, content: bytes, said: str
) -> None:
    answer = bring(visitor, (name, content))
    assert answer.status_code == 400
    assert said in html.unescape(answer.text)


def test_the_picture_of_a_template_is_its_letter_s_beginning(client) -> None:
    fine, other = (
        client.get(f"/templates/{OURS}/picture.svg"),
        client.get("/templates/thanks-plain/picture.svg"),
    )
    assert fine.mimetype == "image/svg+xml"
    assert fine.text.count("<path") > 30
    assert fine.text != other.text
    assert client.get("/templates/nothing/picture.svg").status_code == 404


def test_a_letter_that_is_gone_is_said_on_the_proof(client) -> None:
    page = client.get(f"/templates/{OURS}?for=nobody")
    assert page.status_code == 200
    assert "not in the drawer any more" in page.text


def test_odd_files_are_named_where_one_would_look_for_them_and_nothing_else_is_hurt(client, app):
    folder = app.extensions["workshop"].folder
    for place in ("templates/odd.form", "drafts/torn.form", "fonts/odd.hand", "corpus/voices/odd.txt"):
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_bytes(b"\xff\xfe")
    (folder / "templates" / "lost.form").symlink_to("/nowhere/at/all")
    assert "Left out: templates/lost.form: this link leads nowhere" in client.get("/").text
    studio = client.get("/templates").text
    assert "templates/odd.form: byte 1 is not UTF-8" in studio
    assert "drafts/torn.form: byte 1" in studio
    assert str(folder) in studio
    assert 'href="/templates/odd"' not in studio
    assert "fonts/odd.hand: byte 1" in client.get("/hands").text
    assert "corpus/voices/odd.txt: byte 1" in client.get("/voices").text
    assert client.get("/templates/odd").status_code == 409
    assert client.get("/templates/love-our-thing").status_code == 200
    marks = {one["name"]: one for one in client.get("/api/templates").json["templates"]}
    assert marks["odd"]["mark"] == marks["lost"]["mark"] == marks["torn"]["mark"] == "unreadable"
    assert "byte 1" in marks["torn"]["trouble"]
