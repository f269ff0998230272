"""When a folder that somebody is changing is to be published."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.edition import watch
from kiosk.edition.watch import STILL, Watch, changes, fingerprint, look


def test_a_change_waits_until_the_folder_is_still() -> None:
    state = Watch(published=1, seen=1, since=0)
    state, due = look(state, 2, 10)
    assert not due
    state, due = look(state, 3, 10 + STILL)  # a copy goes on
    assert not due
    state, due = look(state, 3, 10 + 2 * STILL - 0.1)
    assert not due
    state, due = look(state, 3, 10 + 2 * STILL)
    assert due and state.is_still
    assert look(state, 3, 100) == (state, False)


def test_a_change_that_is_taken_back_is_none() -> None:
    state, _ = look(Watch(1, 1, 0), 2, 1)
    state, due = look(state, 1, 2)
    assert not due and state.is_still


@given(st.lists(st.tuples(st.integers(0, 3), st.floats(0.1, 5)), max_size=40))
def test_what_is_published_is_what_was_seen_last(looks: list[tuple[int, float]]) -> None:
    state, now = Watch(0, 0, 0), 0.0
    for seen, pause in looks:
        now += pause
        state, due = look(state, seen, now)
        assert not due or state.published == seen
    state, _ = look(state, state.seen, now + STILL + 0.01)
    assert state.is_still


@pytest.mark.parametrize(
    "change",
    [
        lambda folder: (folder / "a.yaml").write_text("longer text"),
        lambda folder: os.utime(folder / "a.yaml", (1, 1)),
        lambda folder: (folder / "deep" / "b.jpg").unlink(),
        lambda folder: (folder / "deep" / "b.jpg").rename(folder / "deep" / "c.jpg"),
        lambda folder: (folder / "deep" / "new").write_bytes(b""),
    ],
)
def test_every_change_is_seen(tmp_path: Path, change: Callable[[Path], object]) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "a.yaml").write_text("text")
    (tmp_path / "deep" / "b.jpg").write_bytes(b"picture")
    before = fingerprint(tmp_path)
    assert fingerprint(tmp_path) == before
    change(tmp_path)
    assert fingerprint(tmp_path) != before


def test_a_folder_that_goes_and_comes_back_is_a_change_each_time(tmp_path: Path) -> None:
    folder = tmp_path / "content"
    folder.mkdir()
    (folder / "a").write_text("a")
    there = fingerprint(folder)
    folder.rename(tmp_path / "away")
    gone = fingerprint(folder)
    (tmp_path / "away").rename(folder)
    assert gone != there
    assert fingerprint(folder) == there


def test_editors_leftovers_are_no_change(tmp_path: Path) -> None:
    before = fingerprint(tmp_path)
    (tmp_path / ".a.swp").write_text("x")
    (tmp_path / "~$deck.docx").write_text("x")
    assert fingerprint(tmp_path) == before


def test_changes_come_first_at_once_and_then_when_due(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a clock of its own: two changes while it rests, one publication once all is still."""
    now = [0.0]
    monkeypatch.setattr(watch.time, "monotonic", lambda: now[0])
    published: list[float] = []

    def rest(seconds: float) -> bool:
        now[0] += seconds
        if 4 <= now[0] < 6:
            (tmp_path / "copy").write_text("x" * int(now[0] * 100))
        return now[0] < 20

    for _ in changes(tmp_path, rest):
        published.append(now[0])
    assert published[0] == 0
    assert len(published) == 2
    assert 6 - 0.5 + STILL <= published[1] <= 6 + STILL + 1
