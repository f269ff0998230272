"""The arrow keys: each control can be reached, and no way leads back."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.show.compass import Box, Way, nearest

WAYS: tuple[Way, ...] = ("left", "right", "up", "down")
OPPOSITE: dict[Way, Way] = {"left": "right", "right": "left", "up": "down", "down": "up"}


def filled(counts: list[int], top: float, width: float, gap: float, height: float) -> list[Box]:
    """Rows of so many boxes, each row as wide as the screen."""
    return [
        (column * (width + gap) / count, top + row * (height + gap),
         (width + gap) / count - gap, height)
        for row, count in enumerate(counts)
        for column in range(count)
    ]  # fmt: skip


def side_by_side(left: float, top: float, widths: list[int], gap: float) -> list[Box]:
    boxes: list[Box] = []
    for width in widths:
        boxes.append((left, top, width, 64))
        left += width + gap
    return boxes


@st.composite
def screens(draw: st.DrawFn) -> list[Box]:
    """Rows of cards, perhaps with a bar below: controls at both ends, perhaps a row above them."""
    width = draw(st.sampled_from([1024, 1080, 1920]))
    gap = draw(st.sampled_from([16, 24, 32]))
    counts = draw(st.lists(st.integers(1, 6), min_size=1, max_size=4))
    boxes = filled(counts, 0, width, gap, draw(st.sampled_from([64, 150, 300])))
    foot = boxes[-1][1] + boxes[-1][3] + draw(st.integers(gap, 400))
    middle = [64] * draw(st.integers(0, 6))
    if middle:
        boxes += side_by_side((width - len(middle) * (64 + gap)) / 2, foot, middle, gap)
        foot += 64 + gap
    widths = st.lists(st.integers(64, 120), max_size=3)
    boxes += side_by_side(0, foot, draw(widths), gap)
    last = draw(widths)
    return boxes + side_by_side(width - sum(last) - gap * len(last), foot, last, gap)


def go(boxes: list[Box], here: int, way: Way) -> int | None:
    others = [index for index in range(len(boxes)) if index != here]
    found = nearest(boxes[here], [boxes[index] for index in others], way)
    return None if found is None else others[found]


def middle(box: Box) -> tuple[float, float]:
    return box[0] + box[2] / 2, box[1] + box[3] / 2


@given(screens())
def test_every_control_is_reached_from_every_other(boxes: list[Box]) -> None:
    ways = {
        here: {there for way in WAYS if (there := go(boxes, here, way)) is not None}
        for here in range(len(boxes))
    }
    for start in ways:
        seen, todo = {start}, [start]
        while todo:
            fresh = ways[todo.pop()] - seen
            seen |= fresh
            todo += fresh
        assert len(seen) == len(boxes), (boxes, start)


@given(screens())
def test_no_way_leads_back(boxes: list[Box]) -> None:
    for here, box in enumerate(boxes):
        for way in WAYS:
            there = go(boxes, here, way)
            if there is None:
                continue
            (x, y), (u, v) = middle(box), middle(boxes[there])
            ahead = {"left": x - u, "right": u - x, "up": y - v, "down": v - y}[way]
            assert ahead > 0


@given(st.integers(2, 6), st.integers(2, 4))
def test_a_grid_is_walked_cell_by_cell(columns: int, rows: int) -> None:
    boxes = filled([columns] * rows, 0, 1920, 24, 200)
    for index in range(len(boxes)):
        row, column = divmod(index, columns)
        right = index + 1 if column + 1 < columns else None
        below = index + columns if row + 1 < rows else None
        assert (go(boxes, index, "right"), go(boxes, index, "down")) == (right, below)
        for way, there in (("right", right), ("down", below)):
            if there is not None:
                assert go(boxes, there, OPPOSITE[way]) == index  # type: ignore[index]


def test_the_neighbour_in_the_row_goes_before_a_wide_one_below() -> None:
    first, second, wide = filled([2, 1], 0, 1920, 24, 200)
    assert nearest(first, [wide, second], "right") == 1
    assert nearest(second, [wide, first], "left") == 1


def test_of_those_below_the_one_right_below_is_meant() -> None:
    wide, *three = filled([1, 3], 0, 1920, 24, 200)
    assert nearest(wide, three, "down") == 1


def test_down_to_the_bar_from_above_its_empty_middle() -> None:
    above: Box = (900, 0, 120, 200)
    near: Box = (700, 400, 100, 64)
    far: Box = (0, 400, 100, 64)
    assert nearest(above, [far, near], "down") == 1


def test_down_weighs_what_is_near_against_what_is_straight_below() -> None:
    card: Box = (0, 0, 200, 200)
    assert nearest(card, [(0, 800, 200, 64), (300, 220, 200, 64)], "down") == 1
    assert nearest(card, [(0, 500, 200, 64), (600, 400, 200, 64)], "down") == 0


def test_nothing_that_way() -> None:
    assert nearest((0, 0, 64, 64), [], "down") is None
    assert nearest((0, 0, 64, 64), [(100, 0, 64, 64)], "left") is None
    assert nearest((0, 0, 640, 64), [(330, 80, 64, 64)], "right") is None, "that one is below"
