"""“Where to?” answered with a job: the farewell speaks of the job, and not of a place."""

import pytest

from letters.errors import BriefError
from letters.letter import Brief
from letters.words.reading.details import read_details


def read(said, **leaving):
    details = (*leaving.items(), ("place", said))
    return read_details(Brief("Ana", "Pat", "colleague", "farewell", details=details))["place"]


@pytest.mark.parametrize(
    ("said", "post"),
    [
        ("a job at the council", "your new job at the council"),
        ("a new job in Leeds", "your new job in Leeds"),
        ("She's got a job at the hospital", "your new job at the hospital"),
        ("her new job at the council", "your new job at the council"),
        ("a better-paid job in Leeds", "your better-paid job in Leeds"),
        ("an apprenticeship with a joiner", "your apprenticeship with a joiner"),
        ("to be a manager at Tesco", "your new job as a manager at Tesco"),
        ("he's going to work for the railway", "your new job with the railway"),
        ("maternity leave", "your maternity leave"),
        ("teaching in Spain", "teaching in Spain"),
    ],
)
def test_a_job_is_theirs(said, post):
    assert (read(said).kind, read(said).plain) == ("thing", post)


def test_a_job_is_mine_where_i_leave():
    assert read("a job at the council", leaving="yes").plain == "my new job at the council"


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("Leeds, for a job at the infirmary", "Leeds"),
        ("going back to Poland", "Poland"),
        ("Reading", "Reading"),
        ("another school", "another school"),
        ("the council", "the council"),
        ("a post office in Devon", "a post office in Devon"),
        ("to her mother's in Cork", "your mother's in Cork"),
    ],
)
def test_a_place_is_a_place(said, place):
    assert (read(said).kind, read(said).plain) == ("place", place)


def test_who_does_not_know_where_is_asked():
    with pytest.raises(BriefError):
        read("don't know")
