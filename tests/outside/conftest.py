"""One desk for all tests from outside; each test has its own program on it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.outside.visitor import Visitor

collect_ignore_glob = [] if sys.platform.startswith("linux") else ["test_*.py"]


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[str, str]]:
    """The environment of a session with a display, a pointer and an accessibility bus."""
    from tests.outside import display, visitor

    with display.desk(visitor.SIZE, tmp_path_factory.mktemp("desk")) as environment:
        yield environment


@pytest.fixture(scope="session")
def published(city: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A state folder with an edition of Schönhafen for the desk's screen; not to be changed."""
    from tests.outside import visitor

    state = tmp_path_factory.mktemp("published") / "state"
    size = "{}x{}".format(*visitor.SIZE)
    subprocess.run(
        [sys.executable, "-m", "kiosk", "publish", city, "--state", state, "--size", size],
        cwd=visitor.ROOT, check=True, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    return state


@pytest.fixture
def visit(
    desk: Mapping[str, str], city: Path, published: Path, tmp_path: Path
) -> Iterator[Callable[..., Visitor]]:
    """Starts the show of Schönhafen, full screen, with further arguments; it must end in order."""
    from tests.outside.visitor import Visitor

    visitors: list[Visitor] = []

    def start(*arguments: object) -> Visitor:
        state = shutil.copytree(published, tmp_path / "state")
        visitors.append(Visitor(desk, tmp_path / "log", city, state, *arguments))
        return visitors[-1]

    yield start
    assert [(each.end(), each.said()) for each in visitors] == [(0, "")] * len(visitors)
