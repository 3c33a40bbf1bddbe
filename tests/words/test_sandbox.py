import time

import pytest

from letters.errors import TemplateError
from letters.letter import Detail, Source
from letters.words.forms.sandbox import holds, names, read_condition, read_line, wanted_names

pytestmark = pytest.mark.usefixtures("swept")
HERE = Source("templates/x.form", 7)
HOSTILE = [
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ to.__class__ }}",
    "{{ to.__init__.__globals__ }}",
    "{{ ().__class__.__bases__[0].__subclasses__()[40]('/etc/passwd').read() }}",
    "{{ self.__init__.__globals__.__builtins__ }}",
    "{{ self._TemplateReference__context }}",
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "{{ lipsum.__globals__['os'].popen('id').read() }}",
    "{{ lipsum() }}",
    "{{ joiner(1) | attr('x') }}",
    "{{ namespace() }}",
    "{{ dict(a=1) }}",
    "{{ url_for.__globals__ }}",
    "{{ request.application }}",
    "{{ config.items() }}",
    "{{ to | attr('__class__') }}",
    "{{ to | attr('upper') }}",
    "{{ [] | map(attribute='__class__') }}",
    "{{ to | format(1) }}",
    "{{ '%999999999d' % 1 }}",
    "{{ '%s' | format(to) }}",
    "{{ '{0.__class__}'.format(to) }}",
    "{{ to.format(1) }}",
    "{{ to.format_map(memory) }}",
    "{{ to.upper() }}",
    "{{ to.join(memory) }}",
    "{{ to * 999999999 }}",
    "{{ 'a' * 999999999 }}",
    "{{ 9 ** 9 ** 9 ** 9 }}",
    "{{ 1 + 1 }}",
    "{{ -1 }}",
    "{{ to ~ to }}",
    "{{ to[0] }}",
    "{{ to['__class__'] }}",
    "{{ memory['given'] }}",
    "{{ memory.given[0:3] }}",
    "{{ memory.given.__class__ }}",
    "{{ memory._Detail__x }}",
    "{{ memory.kind }}",
    "{{ range(999999999) }}",
    "{{ range(9) | list }}",
    "{{ pool(10) }}",
    "{{ pool(0) }}",
    "{{ pool(True) }}",
    "{{ pool('9') }}",
    "{{ pool(n=3) }}",
    "{{ pool(*memory) }}",
    "{{ pool(1)(1) }}",
    "{{ pool(1).text }}",
    "{{ pool(1 if to else 2) }}",
    "{{ reply(memory.given) }}",
    "{{ reply(reply(memory)) }}",
    "{{ [1, 2, 3] }}",
    "{{ {'a': 1} }}",
    "{{ to is string }}",
    "{{ to if memory else sender }}",
    "{{ _ }}",
    "{{ __import__ }}",
    "{% for i in range(999999) %}{% for j in range(999999) %}x{% endfor %}{% endfor %}",
    "{% set x = 1 %}",
    "{% if to %}x{% endif %}",
    "{% macro x() %}{{ x() }}{% endmacro %}",
    "{% import 'x' as y %}",
    "{% from 'x' import y %}",
    "{% include '/etc/passwd' %}",
    "{% extends 'x' %}",
    "{% block x %}{% endblock %}",
    "{% call pool() %}{% endcall %}",
    "{% filter upper %}x{% endfilter %}",
    "{% raw %}{{ to }}{% endraw %}{% set x = 1 %}",
    "{% with x = 1 %}{% endwith %}",
    "{% autoescape true %}{% endautoescape %}",
    "{% do x %}",
    "{{ to",
    "{{ }}",
    "{{ " + "(" * 400 + "to" + ")" * 400 + " }}",
    "{{ " + "not " * 200 + "to }}",
    "{{ to" + " | capital" * 300 + " }}",
]


@pytest.fixture(scope="module")
def most() -> float:
    """How long two hundred usual lines take, in seconds of the processor: no hostile one may take longer."""
    start = time.process_time()
    for number in range(200):
        read_line(f"Dear {{{{ to | capital }}}}, it is {{{{ years | in_words }}}} years, {number}.", HERE)
    return time.process_time() - start


@pytest.mark.parametrize("text", HOSTILE)
def test_refuses_what_a_template_may_not_say(text: str, most: float) -> None:
    start = time.process_time()
    with pytest.raises(TemplateError) as refused:
        read_line(text, HERE)
    assert refused.value.line == 7
    assert time.process_time() - start < most


@pytest.mark.parametrize(
    "text",
    [
        "Dear {{ to }},",
        "{{ habit.sentence }}",
        "{{ years | in_words | capital }} years.",
        "{{ excuse(3) | lines }}",
        "{{ reply(memory) }}",
        "{{ scene.open }} {{ voice(1) }}",
        "100 % of it. {# not said #}",
    ],
)
def test_reads_what_a_template_may_say(text: str) -> None:
    assert read_line(text, HERE)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "to.upper()",
        "habit.__class__",
        "habit.given.upper",
        "1 + 1 == 2",
        "habit == place",
        "'a' ~ 'b'",
        "1 < 2 < 3",
        "habit[0]",
        "habit is defined",
        "range(9)",
        "habit | length",
        "a if b else c",
        "habit }} {{ place",
        "habit) or (place",
        "lambda: 1",
        "_x",
        "habit and",
        "(" * 300 + "habit" + ")" * 300,
        "habit place",
    ],
)
def test_refuses_what_a_condition_may_not_ask(text: str) -> None:
    with pytest.raises(TemplateError, match="templates/x.form, line 7"):
        read_condition(text, HERE)


KNOWN = {
    "habit": Detail("habit", "hums", "habit", "hums", base="hum", topics=("music",)),
    "years": Detail("years", "11", "number", "11", number=11),
    "place": Detail("place", "Rome", "place", "Rome"),
    "work": False,
    "tender": True,
}


@pytest.mark.parametrize(
    ("condition", "answer"),
    [
        ("", True),
        ("habit", True),
        ("work", False),
        ("not work and tender", True),
        ("work or not tender", False),
        ('habit.kind == "habit" and habit.base', True),
        ('habit.kind in ["thing", "place"]', False),
        ('"music" in habit.topics', True),
        ('"music" not in habit.topics', False),
        ("years.number >= 10", True),
        ("place.number >= 10", False),
        ("habit.story", False),
    ],
)
def test_conditions_hold(condition: str, answer: bool) -> None:
    assert holds(condition, KNOWN, HERE) is answer


def test_a_name_that_is_not_known_is_an_error_and_not_false() -> None:
    with pytest.raises(TemplateError, match="“tendr” is not known"):
        holds("tendr", KNOWN, HERE)


def test_the_line_of_a_syntax_error_is_named() -> None:
    with pytest.raises(TemplateError, match=r"templates/x.form, line 7: Jinja cannot read “\{\{ to to \}\}”"):
        read_line("{{ to to }}", HERE)


@pytest.mark.parametrize(
    ("condition", "asked"),
    [("habit", ("habit",)), ('a.kind == "x" and not ("y" in a.topics or b)', ("a", "a", "b"))],
)
def test_the_names_that_a_condition_asks(condition: str, asked: tuple[str, ...]) -> None:
    assert names(read_condition(condition, HERE)) == asked


def test_what_a_condition_wants_is_what_stands_after_no_not() -> None:
    said = 'deed.kind == "habit" and warm and not (grave or several) and (partner or not friend)'
    assert wanted_names(said) == ("deed", "warm", "partner")
    assert wanted_names("") == ()
