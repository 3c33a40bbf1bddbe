from __future__ import annotations

import gc
from pathlib import Path

from letters import library
from letters.web import create_app
from letters.web.warming import Warming
from letters.web.workshop import Workshop


def test_the_hands_are_measured_in_a_pause_and_not_while_somebody_is_answered(tmp_path: Path) -> None:
    library._parsed_hand.cache_clear()  # whatever other tests have measured
    app = create_app({"DATA": tmp_path})
    warming = Warming(app, pause_s=0.1)

    @app.get("/slow")
    def slow() -> str:
        sooner = library._parsed_hand.cache_info().misses
        assert not warming.done.wait(0.5)
        return str(library._parsed_hand.cache_info().misses - sooner)

    assert app.test_client().get("/slow").text == "0"
    assert warming.done.wait(60)
    assert gc.get_freeze_count() > 100_000
    gc.unfreeze()
    read = library._parsed_hand.cache_info().misses
    for name in library.hand_names(tmp_path):
        assert app.extensions["workshop"].line(name, "the kettle")
    assert library._parsed_hand.cache_info().misses == read


def test_a_letter_is_rehearsed_that_nobody_gets(tmp_path: Path) -> None:
    library._parsed_hand.cache_clear()
    shop: Workshop = create_app({"DATA": tmp_path}).extensions["workshop"]
    shop.rehearse()
    assert shop.store.is_empty()
    read = library._parsed_hand.cache_info().misses
    kept = shop.write({"to": "Rosa", "from": "Tim", "relationship": "sibling", "occasion": "thanks"}, luck=1)
    shop.sheets(shop.store.load(kept))
    assert library._parsed_hand.cache_info().misses == read
