from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy

from letters.errors import ChangedElsewhere, LetterNotFound, StoreError
from letters.letter import Brief, Letter, Origin, Paragraph, Part, Sentence, Source
from letters.store import Store, store_in


def a_letter(to: str = "Ana", text: str = "The mug is here.") -> Letter:
    brief = Brief(
        to,
        "Leo",
        "friend",
        "missing you",
        tone=(("tender", 2.0),),
        details=(("thing", "the mug"),),
        author="dry",
    )
    said = Sentence("s1", text, Origin.TEMPLATE, (Source("the-mug.form", 14),))
    return Letter(brief, "the-mug", (Paragraph(Part.BODY, (said,)),))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return store_in(tmp_path)


def test_a_letter_comes_back_as_it_was(store: Store) -> None:
    assert store.load(store.save(a_letter())) == a_letter()


def test_a_letter_is_there_for_the_next_run(tmp_path: Path) -> None:
    first = store_in(tmp_path)
    kept = first.save(a_letter())
    first.close()
    assert store_in(tmp_path).load(kept) == a_letter()


def test_ids_cannot_be_guessed(store: Store) -> None:
    ids = {store.save(a_letter()) for _ in range(20)}
    assert len(ids) == 20
    assert min(map(len, ids)) >= 16


def test_the_letter_changed_last_is_on_top(store: Store) -> None:
    first, second = store.save(a_letter("Ana")), store.save(a_letter("Bo"))
    assert [one.id for one in store.envelopes()] == [second, first]
    store.replace(first, a_letter("Ana", "Changed."))
    assert [one.id for one in store.envelopes()] == [first, second]


def test_what_a_letter_said_before_is_kept_and_can_be_put_back(store: Store) -> None:
    kept = store.save(a_letter(text="One."))
    store.replace(kept, a_letter(text="Two."))
    store.replace(kept, a_letter(text="Three."))
    assert [v.letter.paragraphs[0].text for v in store.versions(kept)] == ["Two.", "One."]
    store.restore(kept, store.versions(kept)[1].number)
    assert store.load(kept) == a_letter(text="One.")
    assert store.versions(kept)[0].letter == a_letter(text="Three.")


def test_the_same_again_makes_no_version(store: Store) -> None:
    kept = store.save(a_letter())
    store.replace(kept, a_letter())
    assert store.versions(kept) == []


def test_a_version_of_another_letter_is_not_found(store: Store) -> None:
    kept, other = store.save(a_letter()), store.save(a_letter("Bo"))
    store.replace(other, a_letter("Bo", "Two."))
    with pytest.raises(LetterNotFound):
        store.restore(kept, store.versions(other)[0].number)


def test_a_letter_thrown_away_is_gone_with_its_versions(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    kept = store.save(a_letter())
    store.replace(kept, a_letter(text="Two."))
    store.delete(kept)
    assert store.envelopes() == []
    assert store.versions(kept) == []


@pytest.mark.parametrize("do", [Store.load, Store.open, Store.delete, lambda s, k: s.replace(k, a_letter())])
def test_a_letter_that_is_not_there_is_said_to_be_not_there(store: Store, do) -> None:
    with pytest.raises(LetterNotFound, match="No letter is kept"):
        do(store, "nobody")


def test_a_folder_out_of_reach_is_an_error_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="nowhere.*--data"):
        store_in(tmp_path / "nowhere")


def test_a_file_that_is_no_database_is_an_error_in_words(tmp_path: Path) -> None:
    (tmp_path / "letters.db").write_text("a shopping list, and quite a long one at that")
    with pytest.raises(StoreError, match="cannot be used"):
        store_in(tmp_path)


def test_threads_can_write_at_once(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    writers = [threading.Thread(target=store.save, args=(a_letter(str(n)),)) for n in range(8)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert {one.to for one in store.envelopes()} == {str(n) for n in range(8)}


def test_saving_leaves_the_letter_as_it_was(store: Store) -> None:
    letter = a_letter()
    kept = store.save(letter)
    store.replace(kept, replace(letter, form="another"))
    assert letter == a_letter()


def test_undo_and_redo_walk_and_a_new_change_loses_nothing(store: Store) -> None:
    kept = store.save(a_letter(text="One."))
    store.replace(kept, a_letter(text="Two."))
    assert store.undo(kept)
    assert not store.undo(kept)
    assert store.load(kept) == a_letter(text="One.")
    assert store.can_redo(kept)
    store.replace(kept, a_letter(text="Three."))
    assert not store.can_redo(kept)
    assert not store.redo(kept)
    assert [v.letter.paragraphs[0].text for v in store.versions(kept)] == ["One.", "Two."]


def test_earlier_texts_of_a_template_are_kept_once(store: Store) -> None:
    for text in ("one", "one", "two"):
        store.keep_text("mine", text)
    assert [one.text for one in store.earlier_texts("mine")] == ["two", "one"]
    assert store.earlier_texts("another") == ()


def test_the_usual_can_be_changed(store: Store) -> None:
    store.make_usual("hand", "chris")
    store.make_usual("hand", "amy")
    assert store.usual() == {"hand": "amy"}


def test_of_two_who_read_the_same_letter_one_may_change_it(store: Store) -> None:
    kept = store.save(a_letter(text="One."))
    store.replace(kept, a_letter(text="Two."), before=a_letter(text="One."))
    with pytest.raises(ChangedElsewhere):
        store.replace(kept, a_letter(text="Three."), before=a_letter(text="One."))
    assert store.load(kept) == a_letter(text="Two.")


def test_of_many_at_once_one_gets_through(store: Store) -> None:
    kept, fine, late = store.save(a_letter(text="0")), [], []

    def change(n: int) -> None:
        try:
            store.replace(kept, a_letter(text=str(n)), before=a_letter(text="0"))
            fine.append(n)
        except ChangedElsewhere:
            late.append(n)

    threads = [threading.Thread(target=change, args=(n,)) for n in range(1, 9)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(fine), len(late)) == (1, 7)
    assert len(store.versions(kept)) == 1


@pytest.mark.parametrize("act", ["undo", "redo", "delete", "restore"])
def test_nothing_is_done_to_a_letter_that_was_changed_elsewhere(store: Store, act: str) -> None:
    kept = store.save(a_letter(text="One."))
    store.replace(kept, a_letter(text="Two."))
    number = (store.versions(kept)[0].number,) if act == "restore" else ()
    with pytest.raises(ChangedElsewhere):
        getattr(store, act)(kept, *number, before=a_letter(text="One."))
    assert store.load(kept) == a_letter(text="Two.")
    getattr(store, act)(kept, *number, before=a_letter(text="Two."))


def test_a_letter_is_found_by_what_it_says_now(store: Store) -> None:
    kept = store.save(a_letter("Ana", "The mug is here."))
    other = store.save(a_letter("Ruth", "Half of 50% is “25_”."))
    found = lambda words: [one.id for one in store.envelopes(wanted=words)]  # noqa: E731
    assert found("MUG ana") == found("missing leo mug") == [kept]
    assert found("0%") == found("5_”") == [other]
    assert found("mug ruth") == found("_ug") == []
    store.replace(kept, a_letter("Ana", "The kettle is here."))
    assert (found("mug"), found("kettle"), store.count("here"), store.count()) == ([], [kept], 1, 2)
    store.undo(kept)
    assert (found("mug"), found("kettle")) == ([kept], [])
    store.redo(kept)
    assert found("kettle") == [kept]
    assert store.envelopes(1, 0, "kettle")[0].opening == "The kettle is here."
    store.delete(kept)
    assert found("kettle") == []


def test_letters_that_an_earlier_version_kept_are_put_into_envelopes(tmp_path: Path) -> None:
    first = store_in(tmp_path)
    kept = first.save(a_letter())
    with first._database.writing() as session:
        session.execute(sqlalchemy.text("DROP TABLE envelopes"))
    first.close()
    assert [one.id for one in store_in(tmp_path).envelopes(wanted="mug")] == [kept]
