"""A desk of its own for each test, and somebody who comes to it."""

from __future__ import annotations

from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from visitors import Visitor

from letters.web import create_app


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> FlaskClient:
    """A desk that the tests of a file share, where none minds what another has left there."""
    return create_app({"DATA": tmp_path_factory.mktemp("desk")}).test_client()


@pytest.fixture
def app(tmp_path: Path) -> Flask:
    return create_app({"DATA": tmp_path})


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


@pytest.fixture
def visitor(client: FlaskClient) -> Visitor:
    return Visitor(client)
