"""Labels: none over another, over a pin or beyond the screen."""

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.geo.labels import Box, Label, overlap, placed

SCREEN = (0.0, 0.0, 1920.0, 1080.0)
LABELS = st.lists(
    st.builds(
        lambda x, y, width: Label((x - 12.0, y - 12.0, 24.0, 24.0), float(width), 40.0),
        st.integers(0, 1920),
        st.integers(0, 1080),
        st.integers(20, 400),
    ),
    max_size=60,
)


@settings(deadline=None)
@given(LABELS, st.integers(0, 16))
def test_no_label_covers_anything_or_leaves_the_screen(labels: list[Label], gap: int) -> None:
    taken = [(900.0, 400.0, 200.0, 100.0)]
    found = placed(labels, taken, SCREEN, gap)
    assert len(found) == len(labels)
    boxes = [box for box in found if box]
    for one, other in combinations(boxes, 2):
        assert not overlap(one, other)
    for box in boxes:
        assert not any(overlap(box, other) for other in [*taken, *(pin.pin for pin in labels)])
        assert box[0] >= 0
        assert box[1] >= 0
        assert box[0] + box[2] <= 1920
        assert box[1] + box[3] <= 1080
    for label, box in zip(labels, found, strict=True):
        if box:
            assert box[2:] == (label.width, label.height)
            assert overlap(_grown(box, gap + 1), label.pin), "beside its own pin"


@settings(deadline=None)
@given(LABELS, st.integers(-60, 60), st.integers(-60, 60))
def test_a_small_pan_moves_labels_with_their_pins(
    labels: list[Label], right: int, down: int
) -> None:
    """As long as the edge of the screen is far."""
    wide = (-1000.0, -1000.0, 4000.0, 4000.0)
    moved = [
        Label((x + right, y + down, width, height), label.width, label.height)
        for label in labels
        for x, y, width, height in [label.pin]
    ]
    for before, after in zip(placed(labels, [], wide, 8), placed(moved, [], wide, 8), strict=True):
        assert (before is None) == (after is None)
        if before and after:
            assert after == (before[0] + right, before[1] + down, *before[2:])


@settings(deadline=None)
@given(LABELS)
def test_who_comes_first_is_not_moved_by_who_comes_later(labels: list[Label]) -> None:
    """Pins that are there are there for all; only the labels of the later ones are missing."""
    pins = [label.pin for label in labels]
    half = len(labels) // 2
    assert placed(labels[:half], pins, SCREEN, 8) == placed(labels, [], SCREEN, 8)[:half]


def test_a_lonely_label_stands_to_the_right_and_turns_at_the_edge() -> None:
    label = Label((100.0, 100.0, 24.0, 24.0), 200.0, 40.0)
    assert placed([label], [], SCREEN, 8) == ((132.0, 92.0, 200.0, 40.0),)
    edge = Label((1800.0, 100.0, 24.0, 24.0), 200.0, 40.0)
    assert placed([edge], [], SCREEN, 8) == ((1592.0, 92.0, 200.0, 40.0),)
    wide = Label((948.0, 0.0, 24.0, 24.0), 1000.0, 40.0)
    assert placed([wide], [], SCREEN, 8) == ((460.0, 32.0, 1000.0, 40.0),)


def test_a_label_without_a_place_is_left_out() -> None:
    tight = (0.0, 0.0, 100.0, 100.0)
    assert placed([Label((40.0, 40.0, 24.0, 24.0), 90.0, 40.0)], [], tight, 8) == (None,)


def _grown(box: Box, by: float) -> Box:
    return box[0] - by, box[1] - by, box[2] + 2 * by, box[3] + 2 * by
