"""A few hundred random touches; `python -m tests.bench.touches` does thousands."""

from collections.abc import Mapping
from pathlib import Path

from tests.bench.touches import Hands
from tests.outside.guest import show
from tests.outside.visitor import SIZE


def test_random_touches_always_leave_a_way_home(
    desk: Mapping[str, str], city: Path, published: Path, tmp_path: Path
) -> None:
    with show(desk, city, published, tmp_path) as guest:
        hands = Hands(guest, 7, SIZE)
        for _ in range(3):
            for _ in range(100):
                hands.touch()
            hands.go_home()
        assert {"menu", "partnership"} <= set(hands.states)
        guest.wake()
