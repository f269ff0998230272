"""Every Problem that these tests meet can be said in words."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from kiosk.content import loader
from kiosk.content.messages import LANGUAGES, sentence
from tests.content.folders import Folder

settings.register_profile("steady", deadline=None, derandomize=True)  # the machine is shared
settings.load_profile("steady")


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """A content folder without any problem."""
    return Folder(tmp_path / "content")


@pytest.fixture(autouse=True)
def said_in_words(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No sentence has a placeholder left over; a place is given where there is one."""
    real = loader.in_reading_order

    def checked(problems: object) -> object:
        ordered = real(problems)  # type: ignore[arg-type]
        for problem in ordered:
            for language in LANGUAGES:
                for text in sentence(problem, language):
                    assert text, problem
                    values = "".join(problem.values.values())
                    assert "{" in values or not re.search(r"\{[a-z_]+\}", text), problem
            assert (problem.line > 0) == (problem.column > 0), problem
        return ordered

    monkeypatch.setattr(loader, "in_reading_order", checked)
    yield
