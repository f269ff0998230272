"""How long a visitor may rest before being asked: longer on a long text."""

from dataclasses import replace

import pytest

from kiosk.content.library import Figure, Link, Moment, Picture
from kiosk.show.navigation import LONGEST_READING, patience
from kiosk.show.visit import Comfort, Visit
from tests.show.libraries import library, partnership, slide


def text(words: int) -> dict[str, str]:
    return {"": " ".join(["word"] * words)}


def reading(visit: Visit, **values: object) -> float:
    """The patience with a slide, beyond that without any text."""
    untitled = replace(slide("s"), **{"title": {}, **values})
    city = library(partnership("p", untitled), languages=("fr", "en"))
    return patience(visit, city) - city.timings.idle


AT_SLIDE = Visit("partnership", "p", "s")


@pytest.mark.parametrize(
    "values",
    [
        {"text": text(100)},
        {"title": text(8), "author": text(92)},
        {"links": (Link("https://brest.fr", text(100)),)},
        {"pictures": (Picture("a.jpg", text(9), text(9), text(100)),)},
        {"points": (text(40), text(60))},
        {"moments": (Moment(text(9), text(40), text(60)),)},
        {"figures": (Figure(text(9), text(9), text(60)), Figure({}, {}, text(40)))},
    ],
)
def test_patience_grows_with_the_text(values: dict) -> None:
    assert reading(AT_SLIDE, **values) == 50
    assert reading(replace(AT_SLIDE, slide=""), **values) == 0, "it is not on the screen"


def test_patience_has_bounds_and_counts_what_is_seen() -> None:
    assert reading(AT_SLIDE) == 0
    assert reading(AT_SLIDE, text=text(5000)) == LONGEST_READING
    both = {"fr": "un", "en": "one two three **four**"}
    assert reading(AT_SLIDE, text=both) == 0.5
    assert reading(replace(AT_SLIDE, comfort=Comfort("en")), text=both) == 2


def test_a_photograph_counts_its_caption() -> None:
    shown = (Picture("a.jpg", {}, {}, text(30)), Picture("b.jpg", {}, {}, text(50)))
    at_photo = replace(AT_SLIDE, screen="photo", photo="b.jpg")
    assert reading(at_photo, layout="gallery", pictures=shown) == 25
