"""What the tests of editions share."""

from pathlib import Path

import pytest

from .folders import Publisher, town


@pytest.fixture
def small(tmp_path: Path) -> Publisher:
    """Two partnerships with a hero, an emblem, an address and two photos each."""
    return Publisher(town(tmp_path / "content"), tmp_path / "state")
