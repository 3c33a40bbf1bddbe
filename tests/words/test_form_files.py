import pytest

from letters.errors import CorpusError, TemplateError
from letters.letter import Ask, Beat, Line, Saying, Source
from letters.words.forms.form import parse_form, parse_sayings, parse_voice
from letters.words.forms.joints import joints_of

FORM = """title: I tried it
idea: badly
occasions: missing you, love
tones: playful
needs: habit
takes: place
when: habit.base
ask habit: What do they do?
ask meal (words): What did you eat?
ask tired (yes or no): Are you tired?
---
{{ habit.sentence }}
(habit.kind == "habit" and (place or not work)) Well.  +a +b
/ (a) Not so well.
/
...

\\(I know.)

=== excuse
I looked round, | and sighed.
(work) I shut the window, |do because.
"""


def at(line: int) -> Source:
    return Source("templates/x.form", line)


def test_a_form_is_read_with_the_lines_of_everything() -> None:
    form = parse_form(FORM, "x")
    assert (form.name, form.title, form.occasions) == ("x", "I tried it", ("missing you", "love"))
    assert (form.needs, form.takes, form.when) == (("habit",), ("place",), "habit.base")
    assert form.asks == (
        Ask("habit", "What do they do?"),
        Ask("meal", "What did you eat?", "words"),
        Ask("tired", "Are you tired?", "yes or no"),
    )
    assert form.paragraphs == (
        (
            Beat((Line("{{ habit.sentence }}", at(12)),)),
            Beat(
                (
                    Line("Well.", at(13), 'habit.kind == "habit" and (place or not work)', ("a", "b")),
                    Line("Not so well.", at(14), "a"),
                ),
                optional=True,
            ),
            Beat((), rest=True),
        ),
        (Beat((Line("(I know.)", at(18)),)),),
    )
    assert form.pools == {
        "excuse": (
            Saying("I looked round, | and sighed.", at(21)),
            Saying("I shut the window, |do because.", at(22), "work"),
        )
    }
    assert form.front["needs"] == 5


HEAD = "title: x\noccasions: y\n---\n"


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("title: x\noccasions: y\n", 0, "does not end"),
        ("title: x\n---\nHello.", 0, "occasions"),
        ("title:\noccasions: y\n---\nHello.", 1, "title"),
        ("title: x\ncolour: red\n---\nHello.", 2, "“colour” is not known"),
        ("title: x\ntitle: y\n---\nHello.", 2, "twice"),
        ("title: x\nhello\n---\nHello.", 2, "key: words"),
        ("title: x\nask a (size): b\n---\nHello.", 2, "yes or no"),
        ("title: x\nask a:\n---\nHello.", 2, "no question"),
        (HEAD, 0, "no letter"),
        (HEAD + "/ Hello.", 4, "no line above"),
        (HEAD + "Hello.\n\n/ Hello.", 6, "no line above"),
        (HEAD + "...\n/", 5, "no line above"),
        (HEAD + "(work Hello.", 4, "not closed"),
        (HEAD + "() Hello.", 4, "no condition"),
        (HEAD + "(work)", 4, "nothing to say"),
        (HEAD + "Hello {{ to.", 4, "not in pairs"),
        (HEAD + "Hello.\n=== two words\na", 5, "one word"),
        (HEAD + "Hello.\n===\na", 5, "=== name"),
        (HEAD + "Hello.\n=== a\n\n=== b\nx", 5, "empty"),
        (HEAD + "Hello.\n=== a\nx\n=== a\ny", 7, "twice"),
        (HEAD + "Hello.\n=== a\nx | ", 6, "joint"),
        (HEAD + "Hello.\n=== a\n| x", 6, "joint"),
    ],
)
def test_structure_out_of_place_is_named_with_its_line(text: str, line: int, says: str) -> None:
    with pytest.raises(TemplateError, match=says) as error:
        parse_form(text, "x")
    assert (error.value.file, error.value.line) == ("templates/x.form", line)


def test_the_sections_of_a_corpus_file() -> None:
    sections = parse_sayings(
        "# what is said\n\n=== any\nDear {{ to }},\n(partner) My {{ to }},\n=== former partner\n{{ to }},\n",
        "greetings",
    )
    assert sections == {
        "any": (
            Saying("Dear {{ to }},", Source("corpus/greetings.txt", 4)),
            Saying("My {{ to }},", Source("corpus/greetings.txt", 5), "partner"),
        ),
        "former partner": (Saying("{{ to }},", Source("corpus/greetings.txt", 7)),),
    }


@pytest.mark.parametrize(("text", "line"), [("Hello.", 1), ("===\nHello.", 1), ("=== a\n(work Hello.", 2)])
def test_a_corpus_file_that_cannot_be_read(text: str, line: int) -> None:
    with pytest.raises(CorpusError) as error:
        parse_sayings(text, "greetings")
    assert (error.value.file, error.value.line) == ("corpus/greetings.txt", line)


def test_a_voice_has_a_title_and_sayings() -> None:
    voice = parse_voice("title: Our own\n---\n# said\nHello, | you.\n", "ours")
    assert (voice.name, voice.title) == ("ours", "Our own")
    assert voice.sayings == (Saying("Hello, | you.", Source("corpus/voices/ours.txt", 4)),)


@pytest.mark.parametrize("text", ["Hello.", "hello\n---\nHello."])
def test_a_voice_without_a_title_is_an_error(text: str) -> None:
    with pytest.raises(CorpusError, match="title"):
        parse_voice(text, "ours")


@pytest.mark.parametrize(
    ("text", "cuts"),
    [
        ("whole", (("", "whole"),)),
        ("a, | b", (("", "a,"), ("|", "b"))),
        ("a, |do b |q c", (("", "a,"), ("|do", "b"), ("|q", "c"))),
        ("{{ years | in_words }} years, | b", (("", "{{ years | in_words }} years,"), ("|", "b"))),
        ("either|or", (("", "either|or"),)),
    ],
)
def test_joints(text: str, cuts: tuple[tuple[str, str], ...]) -> None:
    assert joints_of(text) == cuts
