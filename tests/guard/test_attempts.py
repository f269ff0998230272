"""Wrong PINs: how long to wait, whatever the clock, the disk and the plug do."""

import json
import math
import os
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.guard.attempts import Attempts, Wrong, delay, one_more, read, waited, written

NOW = 1_800_000_000.0
TIMES = st.floats(0, 1e11)


@pytest.fixture
def state(tmp_path: Path) -> Path:
    """A state folder that is not there yet."""
    return tmp_path / "somewhere" / "state"


def wrong_times(attempts: Attempts, count: int, now: float = NOW) -> None:
    for _ in range(count):
        attempts.failed(now)


@pytest.mark.parametrize(
    ("count", "seconds"),
    [(0, 0), (4, 0), (5, 30), (6, 60), (7, 120), (11, 1920), (12, 3600), (13, 3600), (10**9, 3600)],
)
def test_the_delay_doubles_up_to_an_hour(count: int, seconds: float) -> None:
    assert delay(count) == seconds


def test_four_wrong_ones_are_forgiven_the_fifth_waits(state: Path) -> None:
    attempts = Attempts(state)
    wrong_times(attempts, 4)
    assert attempts.remaining(NOW) == 0
    attempts.failed(NOW)
    assert [attempts.remaining(NOW + s) for s in (0, 12, 29.5, 30, 31)] == [30, 18, 0.5, 0, 0]
    attempts.failed(NOW + 31)
    assert attempts.remaining(NOW + 31) == 60


def test_the_right_one_ends_the_count(state: Path) -> None:
    attempts = Attempts(state)
    wrong_times(attempts, 7)
    attempts.succeeded()
    assert attempts.remaining(NOW) == 0
    wrong_times(attempts, 4)
    assert attempts.remaining(NOW) == 0
    attempts.succeeded()
    assert list(state.iterdir()) == []
    assert Attempts(state).remaining(NOW) == 0


def test_a_restart_neither_shortens_nor_begins_the_wait_again(state: Path) -> None:
    wrong_times(Attempts(state), 6)
    again = Attempts(state)
    assert again.remaining(NOW + 20) == 40
    again = Attempts(state)
    assert again.remaining(NOW + 25) == 35
    again.failed(NOW + 60)
    assert Attempts(state).remaining(NOW + 60) == 120


def test_a_restart_keeps_the_count_before_there_is_a_wait(state: Path) -> None:
    wrong_times(Attempts(state), 4)
    again = Attempts(state)
    again.failed(NOW)
    assert again.remaining(NOW) == 30


def test_a_clock_set_back_goes_on_with_the_wait(state: Path) -> None:
    attempts = Attempts(state)
    wrong_times(attempts, 5)
    assert attempts.remaining(NOW + 10) == 20
    assert attempts.remaining(1000) == 20
    assert attempts.remaining(1015) == 5
    assert attempts.remaining(1020) == 0


def test_starts_at_a_time_before_do_not_begin_the_wait_again(state: Path) -> None:
    """A battery that is flat: each start is in 1970."""
    wrong_times(Attempts(state), 5)
    assert Attempts(state).remaining(100) == 30
    assert Attempts(state).remaining(125) == 5
    assert Attempts(state).remaining(130) == 0


def test_a_clock_set_forward_is_believed(state: Path) -> None:
    attempts = Attempts(state)
    wrong_times(attempts, 12)
    assert attempts.remaining(NOW + 86400) == 0
    assert attempts.remaining(NOW) == 0


@given(counts=st.integers(0, 40), start=TIMES, jump=TIMES, looks=st.lists(st.floats(0, 100)))
def test_no_clock_makes_the_wait_longer(
    counts: int, start: float, jump: float, looks: list[float]
) -> None:
    """After a jump of the clock anywhere, the time that passes counts as before."""
    wrong = waited(one_more(Wrong(counts), start), jump)
    assert 0 <= wrong.wait <= delay(counts + 1)
    now = jump
    for look in looks:
        before, now = wrong.wait, now + look
        wrong = waited(wrong, now)
        assert wrong.wait == pytest.approx(max(0, before - look), abs=1e-3)
    assert waited(wrong, now + delay(counts + 1) + 1).wait == 0


@given(start=TIMES, times=st.lists(TIMES))
def test_waiting_never_adds_to_the_wait(start: float, times: list[float]) -> None:
    wrong = Wrong(20, delay(20), start)
    for now in times:
        later = waited(wrong, now)
        assert (later.count, later.at) == (wrong.count, now)
        assert 0 <= later.wait <= wrong.wait
        wrong = later


@given(count=st.integers(0, 10**6), at=TIMES, passed=st.floats(0, 4000))
def test_what_is_written_is_read(count: int, at: float, passed: float) -> None:
    wrong = waited(one_more(Wrong(count), at), at + passed)
    assert read(written(wrong)) == wrong


def is_possible(wrong: Wrong) -> bool:
    return wrong.count >= 0 and 0 <= wrong.wait <= delay(wrong.count) and math.isfinite(wrong.at)


VALUES = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.none())


@given(raw=st.binary())
@example(b"")
@example(b"[" * 100_000)
@example(b'{"count": 1' + b"0" * 5000 + b', "wait": 0, "at": 0}')
@example(b'{"count": 1e999, "wait": 0, "at": 0}')
def test_damaged_bytes_mean_that_no_pin_was_wrong(raw: bytes) -> None:
    assert read(raw) == Wrong()


@given(found=st.fixed_dictionaries({"count": VALUES, "wait": VALUES, "at": VALUES}) | VALUES)
@example({"count": 6, "wait": 10**400, "at": 0})
@example({"count": 6, "wait": 0, "at": float("nan")})
@example({"count": -1, "wait": 0, "at": 0})
def test_odd_values_never_lock_for_longer_than_the_delay(found: object) -> None:
    assert is_possible(read(json.dumps(found)))


def test_a_wait_without_end_is_cut() -> None:
    assert read('{"count": 6, "wait": 1e300, "at": 5}') == Wrong(6, 60, 5)
    assert read('{"count": 6, "wait": -9, "at": 5}') == Wrong(6, 0, 5)


def test_a_damaged_file_is_written_anew(state: Path) -> None:
    attempts = Attempts(state)
    attempts.failed(NOW)
    (file,) = state.iterdir()
    file.write_bytes(file.read_bytes()[:9])
    wrong_times(Attempts(state), 5)
    assert Attempts(state).remaining(NOW) == 30


def test_it_counts_in_memory_where_nothing_can_be_written(state: Path) -> None:
    state.parent.mkdir()
    state.write_text("a file, not a folder")
    attempts = Attempts(state)
    wrong_times(attempts, 5)
    assert attempts.remaining(NOW) == 30
    assert attempts.remaining(NOW - 5) == 30
    attempts.succeeded()
    assert attempts.remaining(NOW) == 0


def test_a_folder_in_the_place_of_the_file_is_no_crash(state: Path) -> None:
    Attempts(state).failed(NOW)
    (file,) = state.iterdir()
    file.unlink()
    (file / "inside").mkdir(parents=True)
    attempts = Attempts(state)
    wrong_times(attempts, 5)
    assert attempts.remaining(NOW) == 30
    attempts.succeeded()
    assert attempts.remaining(NOW) == 0


def test_a_disk_that_fills_leaves_the_count_before(
    state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong_times(Attempts(state), 5)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    attempts = Attempts(state)
    attempts.failed(NOW)
    assert attempts.remaining(NOW) == 60
    assert Attempts(state).remaining(NOW) == 30
