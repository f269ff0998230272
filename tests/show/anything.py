"""Any library and any control, for what is true of all of them."""

from hypothesis import strategies as st

from kiosk.content.library import Hotspot, Library, Place, Timings
from kiosk.show import deck
from kiosk.show.visit import (
    TEXT_SCALES,
    Back,
    Choose,
    Comfort,
    Corner,
    Event,
    GoTo,
    Home,
    Neighbour,
    Open,
    OpenPhoto,
    OpenSlide,
    Pick,
    Shelf,
    ShowMap,
    ShowPanel,
    Turn,
)
from tests.show.libraries import library, partnership, picture, slide

DAYS = ("", "2026-05-01", "2026-07-01")
FILES = st.sampled_from([f"f{number}.jpg" for number in range(12)])
NAMES = ("kiel", "denver", "taranto", "cadix")

PLACE = Place({"": "place"}, 36.5, -6.3)
X = st.floats(0, 1)
NAME = st.just({"": "place"})
PICTURES = st.lists(FILES, min_size=1, max_size=9).map(lambda files: tuple(map(picture, files)))
HOTSPOTS = st.one_of(
    st.builds(Hotspot, X, X, NAME, slide=st.sampled_from("abcdex")),
    st.builds(Hotspot, X, X, NAME, photo=FILES.map(picture)),
    st.builds(Hotspot, X, X, NAME, partnership=st.sampled_from([*NAMES, "nowhere"])),
)
SLIDES = st.one_of(
    st.builds(
        slide,
        st.sampled_from("abcde"),
        st.sampled_from(["text", "title", "timeline", "links"]),
        text=st.integers(0, 300).map(lambda words: {"": "word " * words}),
        first=st.sampled_from(DAYS),
        last=st.sampled_from(DAYS),
    ),
    st.builds(
        slide,
        st.sampled_from("abcde"),
        st.sampled_from(["gallery", "photo", "quote"]),
        pictures=PICTURES,
    ),
    st.builds(
        slide,
        st.sampled_from("abcde"),
        st.just("picture-map"),
        pictures=FILES.map(lambda file: (picture(file),)),
        hotspots=st.lists(HOTSPOTS, min_size=1, max_size=3).map(tuple),
    ),
)
PARTNERSHIPS = st.builds(
    lambda name, slides, **values: partnership(name, *slides, **values),
    st.sampled_from(NAMES),
    st.lists(SLIDES, max_size=5, unique_by=lambda each: each.id).map(
        lambda slides: [*slides, slide("always")] if len(slides) != 1 else slides
    ),
    kind=st.sampled_from(deck.GROUPS),
    hero=st.none() | FILES.map(picture),
    places=st.sampled_from([(), (PLACE,), (PLACE, PLACE)]),
)


def libraries(least: int) -> st.SearchStrategy[Library]:
    """Libraries of at least so many partnerships, not all of which need be for the day."""
    return st.builds(
        lambda partnerships, **values: deck.for_day(library(*partnerships, **values), "2026-06-01"),
        st.lists(PARTNERSHIPS, min_size=least, max_size=4, unique_by=lambda each: each.id),
        pin=st.sampled_from(["", "hash"]),
        languages=st.sampled_from([("fr",), ("fr", "en"), ("de", "fr", "es")]),
        timings=st.builds(Timings, st.just(12), st.just(1), st.integers(1, 90), st.integers(1, 30)),
    )


CONTROLS: st.SearchStrategy[Event] = st.one_of(
    st.just(Home()),
    st.just(Back()),
    st.builds(Open, st.sampled_from([*NAMES, "nowhere"])),
    st.builds(Neighbour, st.integers(-9, 9)),
    st.builds(Turn, st.integers(-9, 9)),
    st.builds(GoTo, st.integers(-9, 20)),
    st.builds(OpenPhoto, FILES),
    st.builds(OpenSlide, st.sampled_from("abcdex")),
    st.just(ShowMap()),
    st.builds(Pick, st.sampled_from([*NAMES, "nowhere", ""]), st.integers(-1, 2)),
    st.builds(Shelf, st.integers(-9, 9)),
    st.builds(ShowPanel, st.sampled_from(["", "comfort", "languages"])),
    st.builds(
        Choose,
        st.builds(
            Comfort,
            st.sampled_from(["", "fr", "en", "es", "xx"]),
            st.sampled_from([*TEXT_SCALES, 9.0]),
            st.booleans(),
        ),
    ),
    st.just(Corner()),
)
