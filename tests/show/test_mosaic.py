"""The pages of the menu: no card lost, none lonely."""

from itertools import accumulate, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.show.mosaic import Row, pages

GROUPS = st.lists(st.integers(1, 20), min_size=1, max_size=5).map(tuple)
COLUMNS = st.integers(1, 8)
ROWS = st.integers(1, 6)


def sizes(page: tuple[Row, ...]) -> list[int]:
    return [row.last - row.first for row in page]


@given(GROUPS, COLUMNS, ROWS)
def test_every_card_comes_once_and_in_order(groups: tuple, columns: int, rows: int) -> None:
    cards = [
        card
        for page in pages(groups, columns, rows)
        for row in page
        for card in range(row.first, row.last)
    ]
    assert cards == list(range(sum(groups)))


@given(GROUPS, COLUMNS, ROWS)
def test_what_a_page_holds(groups: tuple, columns: int, rows: int) -> None:
    laid = pages(groups, columns, rows)
    for page in laid:
        assert len(page) <= rows
        assert all(1 <= size <= columns for size in sizes(page))
        assert max(sizes(page)) <= 2 * min(sizes(page)), "no row is left with a lonely card"
    held = [sum(sizes(page)) for page in laid]
    assert max(held) - min(held) <= 1
    assert len(laid) == -(-sum(groups) // (columns * rows)), "no more pages than needed"


@given(GROUPS, COLUMNS, ROWS)
def test_names_stand_where_a_group_or_a_page_begins(groups: tuple, columns: int, rows: int) -> None:
    starts = {0, *accumulate(groups)} - {sum(groups)}
    for page in pages(groups, columns, rows):
        for row in page:
            wanted = {each for each in starts if row.first <= each < row.last}
            wanted |= {row.first} if row is page[0] else set()
            assert row.headed == tuple(sorted(wanted))


@pytest.mark.parametrize(
    ("groups", "columns", "rows", "wanted"),
    [
        ((3, 4), 4, 2, [[3, 4]]),
        ((4, 3), 4, 2, [[4, 3]]),
        ((2, 3), 5, 2, [[5]]),
        ((1, 7), 4, 2, [[4, 4]]),
        ((9,), 4, 2, [[4], [3, 2]]),
        ((5,), 4, 3, [[2, 3]]),
    ],
)
def test_rows_end_with_their_group_where_that_costs_no_row(
    groups: tuple, columns: int, rows: int, wanted: list
) -> None:
    laid = [sizes(page) for page in pages(groups, columns, rows)]
    assert [sorted(page) for page in laid] == [sorted(page) for page in wanted]
    if len(groups) > 1:
        assert laid == wanted


def test_no_cards_make_no_page() -> None:
    assert pages((), 4, 2) == ()


@given(st.integers(1, 400))
def test_pages_are_told_apart_by_their_first_card(total: int) -> None:
    laid = pages((total,), 3, 2)
    assert all(one[-1].last == other[0].first for one, other in pairwise(laid))
