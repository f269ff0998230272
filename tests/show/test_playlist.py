"""The loop's order."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.library import Picture
from kiosk.show.playlist import HOME, Playlist, Screenful, build, page_bounds, pages, shows_on
from tests.show.libraries import library, partnership, slide


def test_home_opens_and_partnerships_alternate() -> None:
    many = partnership("kiel", *(slide(f"k{i}") for i in range(7)))
    few = partnership("cadix", slide("c0"), slide("c1"))
    order = build(library(few, many), "2026-01-01")
    names = [order.at(position).partnership for position in range(12)]
    assert names == [HOME, "cadix", "kiel"] * 4
    told = [order.at(2 + 3 * turn).slide for turn in range(7)]
    first = told.index("k0")
    assert told[first:] + told[:first] == [f"k{i}" for i in range(7)]


def test_usual_and_own_durations() -> None:
    order = build(library(partnership("a", slide("x"), slide("y", duration=30))), "2026-01-01")
    assert {s.slide: s.duration for s in order.turns[1]} == {"x": 12, "y": 30}


def test_dates_bound_a_slide_on_both_days() -> None:
    dated = slide("x", first="2026-05-01", last="2026-05-31")
    days = ("2026-04-30", "2026-05-01", "2026-05-31", "2026-06-01")
    assert [shows_on(dated, day) for day in days] == [False, True, True, False]


def test_partnership_without_a_slide_today_is_left_out() -> None:
    over = partnership("a", slide("x", last="2020-01-01"))
    assert len(build(library(over), "2026-01-01").turns) == 1


@given(st.integers(1, 500))
def test_gallery_pages_hold_every_picture_once(total: int) -> None:
    gallery = slide("g", "gallery", pictures=(Picture("a.jpg", {}, {}, {}),) * total)
    bounds = [page_bounds(gallery, page) for page in range(pages(gallery))]
    assert bounds[0][0] == 0 and bounds[-1][1] == total
    assert all(one[1] == other[0] for one, other in itertools.pairwise(bounds))
    sizes = {last - first for first, last in bounds}
    assert max(sizes) <= 4 and max(sizes) - min(sizes) <= 1


@given(st.lists(st.integers(1, 6), min_size=1, max_size=8))
def test_every_screenful_is_found_where_it_comes(counts: list[int]) -> None:
    order = Playlist(
        tuple(tuple(Screenful(f"p{i}", f"s{k}") for k in range(n)) for i, n in enumerate(counts))
    )
    seen = {order.at(position) for position in range(len(counts) * max(counts))}
    assert len(seen) == order.length()
    for screenful in seen:
        position = order.find(screenful)
        assert position is not None and order.at(position) == screenful
