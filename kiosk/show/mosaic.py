"""How the menu lays out its cards: pages of rows that fill the width, groups kept together."""

from dataclasses import dataclass
from itertools import accumulate, pairwise


@dataclass(frozen=True)
class Row:
    """Cards `first` to `last` (exclusive), beside each other over the whole width.

    `headed` are those of them above which the name of their group stands: where it begins, and at
    the beginning of a page.
    """

    first: int
    last: int
    headed: tuple[int, ...] = ()


def pages(groups: tuple[int, ...], columns: int, rows: int) -> tuple[tuple[Row, ...], ...]:
    """Pages of rows for groups of so many cards, at most `columns` × `rows` on a page.

    Every page has about as many cards as the others and every row of a page too, so that none is
    left with a lonely card; a row ends where a group ends if that costs no further row.
    """
    total = sum(groups)
    if total == 0:
        return ()
    count = -(-total // (columns * rows))
    bounds = [total * page // count for page in range(count + 1)]
    starts = {0, *accumulate(groups)} - {total}
    return tuple(
        _headed(_rows(first, last, starts, columns), starts) for first, last in pairwise(bounds)
    )


def _rows(first: int, last: int, starts: set[int], columns: int) -> list[tuple[int, int]]:
    """The rows of a page: the fewest, then those that break best, then the most even ones."""
    lines = -(-(last - first) // columns)
    mean = (last - first) / lines
    best: dict[tuple[int, int], tuple[float, list[int]]] = {(0, first): (0.0, [first])}
    for line in range(lines):
        for at in range(first, last):
            if (line, at) not in best:
                continue
            cost, breaks = best[line, at]
            for end in range(at + 1, min(at + columns, last) + 1):
                worse = 0.0 if end in starts or end == last else 1.0
                total = cost + worse + (end - at - mean) ** 2
                if total < best.get((line + 1, end), (float("inf"), []))[0]:
                    best[line + 1, end] = total, [*breaks, end]
    breaks = best[lines, last][1]
    return list(pairwise(breaks))


def _headed(rows: list[tuple[int, int]], starts: set[int]) -> tuple[Row, ...]:
    top = rows[0][0]
    return tuple(
        Row(
            first, last, tuple(card for card in range(first, last) if card in starts or card == top)
        )
        for first, last in rows
    )
