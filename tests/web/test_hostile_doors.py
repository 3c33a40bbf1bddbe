"""Nobody can keep a worker busy: whatever is sent through the doors is answered within a second of the processor.

Held against the thread's own processor time, in which nobody else's work is counted; on a machine so slow or so busy
that a common letter takes a third of a second, against three such letters."""

from __future__ import annotations

import re
import time

import pytest
from visitors import BRIEF, Visitor

from letters.web import bounds

pytestmark = pytest.mark.usefixtures("swept")
MOST_S, MOST_LETTERS = 1.0, 3
TOO_LONG = (400, 413, 422)
LONG = 240_000  # characters, near to what a request may hold
PHRASES = {
    "one word": "a",
    "short words": "a b ",
    "clauses": "and when we ",
    "reasons": "because the hotel lost our booking and ",
    "sentences": "We slept. ",
    "commas": ", ",
    "brackets": "(",
    "quotes": '"’s ',
    "possessives": "the night of the ",
    "marks": "a\u0301",
    "figures": "1",
    "lines": "\n",
}
HEAD = "title: T\nidea: i\noccasions: love\ntakes: thing\n---\n"
FORMS = {
    "a great range": "{{ range(10**9) | list }}",
    "a great power": "{{ 9 ** 9 ** 9 }}",
    "a great repetition": "{{ thing * 99999999 }}",
    "an endless loop": "{% for a in range(99999999) %}a{% endfor %}",
    "loops in loops": "{% for a in 'aaaaaaaa' %}" * 9 + "{{ thing }}" + "{% endfor %}" * 9,
    "brackets": "{{ " + "(" * 3500 + "thing" + ")" * 3500 + " }}",
    "conditions": "(" + "thing and " * 750 + "thing) Yes.",
    "nots": "(" + "not " * 1900 + "thing) Yes.",
    "filters": "{{ thing" + " | upper" * 850 + " }}",
    "other ways": "It is.\n" + "/ It is {{ thing }}.\n" * 370,
    "one long line": "It is so. " * 780,
    "many lines": "{{ thing }}\n" * 650,
    "pools": "{{ a }}\n...\n" + "".join(f"\n=== p{n}\nIt is | so.\n" for n in range(280)),
    "joints": "{{ seen }}\n...\n\n=== seen\n" + "It | is | so | it | seems.\n" * 280,
    "attributes": "{{ thing" + ".__class__" * 750 + " }}",
}


@pytest.fixture(scope="module")
def visitor(desk) -> Visitor:
    """Nobody minds what was sent before: one desk for all."""
    return Visitor(desk)


@pytest.fixture(scope="module")
def timed(desk, visitor):
    """Sends something and gives the answer, which must not have kept the processor too long."""
    told = {
        "from": "Leo",
        "relationship": "friend",
        "occasion": "love",
        "detail-memory": "We slept in the car.",
    }
    visitor.send("/ask", to="Ana", **told)  # what is offered is read once, as templates and hands are
    for seed in range(3):  # templates and hands are read when the first letter is written
        begun = time.thread_time()
        desk.get(desk.post("/api/letters", json={**BRIEF, "seed": seed}).headers["Location"] + ".svg")
        common = time.thread_time() - begun
    most = max(MOST_S, MOST_LETTERS * common)

    def send(method: str, path: str, **kwargs):
        begun = time.thread_time()
        answer = desk.open(path, method=method, **kwargs)
        taken = time.thread_time() - begun
        assert taken < most, f"{method} {path}: {taken:.2f} s of the processor, not {most:.2f}"
        assert answer.status_code < 500, answer.text
        return answer

    return send


@pytest.mark.parametrize("phrase", PHRASES.values(), ids=PHRASES)
def test_a_brief_of_any_length_is_answered_at_once(timed, visitor, phrase: str) -> None:
    token = visitor.token()
    for size in (bounds.DETAIL, LONG):
        said = phrase * (size // len(phrase))
        told = {**BRIEF, "details": {"memory": said, "habit": said[: bounds.DETAIL]}}
        answers = [timed("POST", "/api/letters", json=told)]
        form = {"csrf_token": token, "to": "Ana", "from": "Leo", "relationship": "friend"}
        for path in ("/", "/might", "/reading", "/ask", "/ask/so-far"):
            fields = {**form, "occasion": "love", "detail-memory": said}
            answers.append(timed("POST", path, data=fields))
        if size == LONG and said.strip():
            assert answers[0].status_code in TOO_LONG
            assert answers[0].status_code == 413 or answers[0].json["field"] == "details.memory"
            assert answers[1].status_code in TOO_LONG


@pytest.mark.parametrize("phrase", PHRASES.values(), ids=PHRASES)
def test_words_of_the_writers_own_are_bounded_and_written_in_bounded_time(timed, visitor, phrase) -> None:
    address, token = visitor.begin(), visitor.token()
    said = phrase * (LONG // len(phrase))
    timed("POST", f"{address}/ink", data={"csrf_token": token, "said": said})
    timed("GET", f"/api{address}/continuation", query_string={"text": said[:20_000]})
    for text in ({"text": said}, {"said": said, "act": "edit"}):
        answer = timed(
            "POST", address + ("/sentences/s2" if "act" in text else ""), data={"csrf_token": token, **text}
        )
        assert answer.status_code in TOO_LONG
    assert timed("PATCH", f"/api{address}", json={"text": said}).status_code in TOO_LONG


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_a_template_of_any_kind_is_proved_at_once(timed, visitor, form: str) -> None:
    token = visitor.token()
    answer = timed(
        "POST",
        "/templates/hostile/proof",
        data={"csrf_token": token, "text": (HEAD + form)[: bounds.TEMPLATE]},
    )
    assert re.search("to mend|Nothing to mend", answer.text)
    timed("POST", "/api/templates/hostile/check", json={"text": (HEAD + form)[: bounds.TEMPLATE]})
    assert visitor.begin()  # the desk goes on


@pytest.mark.parametrize(
    "body",
    [b"[" * 120_000, b'{"a":' * 40_000, b'{"seed":' + b"9" * 200_000 + b"}", b"\xff" * 200_000, b'"' * 200_000],
    ids=["brackets", "braces", "figures", "bytes", "quotes"],
)  # fmt: skip
def test_json_of_any_shape_is_refused_at_once(timed, body: bytes) -> None:
    answer = timed("POST", "/api/letters", data=body, content_type="application/json")
    assert answer.status_code in TOO_LONG


def test_many_keys_are_refused_at_once(timed) -> None:
    many = dict.fromkeys((f"k{n}" for n in range(12_000)), 1)
    for part in ("details", "tone", "voices"):
        assert timed("POST", "/api/letters", json={**BRIEF, part: many}).status_code in TOO_LONG
    assert timed("POST", "/api/letters", json={**BRIEF, **many}).status_code in TOO_LONG


@pytest.mark.parametrize("phrase", ["a b ", "We slept. ", "\n", "Dear Ana,\n\nWe slept.\n\nLove,\nLeo\n\n"])
def test_an_upload_of_five_megabytes_is_taken_in_or_refused_at_once(timed, visitor, phrase: str) -> None:
    parts = {
        'name="csrf_token"': visitor.token(),
        'name="name"': "big",
        'name="file"; filename="big.txt"': phrase * (4_900_000 // len(phrase)),
    }
    body = "".join(
        f"--edge\r\nContent-Disposition: form-data; {head}\r\n\r\n{told}\r\n" for head, told in parts.items()
    )
    timed("POST", "/voices", data=f"{body}--edge--\r\n", content_type="multipart/form-data; boundary=edge")
