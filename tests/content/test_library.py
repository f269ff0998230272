"""What editors wrote becomes the Library, and the Library can be kept on disk."""

import dataclasses
import datetime
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content import library as lib
from kiosk.content.countries import date, number
from kiosk.content.library import Library, Slide, decode, encode, in_language
from kiosk.content.loader import load
from tests.content.folders import SVG, TODAY, Folder, kiosk, picture, text_slide

PIN = "scrypt$16384$8$1$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaA=="


def library(folder: Folder) -> Library:
    loaded = folder.load()
    assert loaded.library is not None, loaded.problems
    return loaded.library


def slides(folder: Folder, *given: object) -> tuple[Slide, ...]:
    folder.denver(*given)
    return library(folder).partnerships[0].slides


def test_everything_that_can_be_written_arrives(folder: Folder) -> None:
    folder.write("logo.svg", SVG)
    folder.write(
        "kiosk.yaml",
        kiosk(
            theme={"colours": {"signal": "#ffcc00"}, "logo": "logo.svg"},
            timings={"slide": 20, "fade": 0},
            pin=PIN,
        ),
    )
    folder.denver(
        text_slide(
            id="one", side="left", picture=picture(focus=[0, 1], caption="A caption"),
            notes="Speak", duration=30, points=["a", "b"], until="2027-01-01",
            **{"from": "2026-01-01"},
        ),
        {"layout": "quote", "quote": "So be it", "author": "Me", "role": "Mayor"},
        {"layout": "figures", "figures": [{"value": 32000, "unit": "km", "label": "far"}]},
        {"layout": "timeline", "moments": [{"date": "1948-09", "title": "Then", "text": "there"}]},
        {"layout": "links", "links": [{"address": "https://brest.fr", "label": "Brest"}]},
        {"layout": "photo", "picture": picture()},
        {"layout": "gallery", "pictures": [picture(), picture()]},
        region="Colorado", themes=["Peace"], accent="#edbd78", emblem=picture(),
    )  # fmt: skip
    assert folder.problems() == []
    found = library(folder)
    assert found.theme == lib.Theme("#0B2A45", "#F4EFE3", "#FFCC00", "logo.svg")
    assert (found.timings, found.pin) == (lib.Timings(20, 0), PIN)
    denver = found.partnerships[0]
    assert (denver.accent, denver.region, denver.since) == ("#EDBD78", {"": "Colorado"}, 1948)
    assert denver.country_name == {"fr": "États-Unis", "en": "United States"}
    (place,) = denver.places
    assert (place.name, place.latitude, place.longitude) == ({"": "Denver"}, 39.739, -104.985)
    assert (place.zone, place.distance) == ("America/Denver", 7510)
    assert place.away == {"fr": "7510\u00a0km", "en": "7510\u00a0km"}
    first, quote, figures, timeline, links, photo, gallery = denver.slides
    assert (first.first, first.last, first.duration) == ("2026-01-01", "2027-01-01", 30)
    assert (first.side, first.points, first.notes) == (
        "left",
        ({"": "a"}, {"": "b"}),
        {"": "Speak"},
    )
    assert first.pictures[0].focus == (0, 1)
    assert (quote.text, quote.author, quote.role) == (
        {"": "So be it"}, {"": "Me"}, {"": "Mayor"},
    )  # fmt: skip
    assert figures.figures[0].value == {"fr": "32\u202f000", "en": "32,000"}
    assert timeline.moments[0].date == {"fr": "septembre 1948", "en": "September 1948"}
    assert links.links == (lib.Link("https://brest.fr", {"": "Brest"}),)
    assert (len(photo.pictures), len(gallery.pictures)) == (1, 2)
    assert decode(Library, json.loads(json.dumps(encode(found)))) == found


def test_a_text_for_all_languages_is_typeset_in_each(folder: Folder) -> None:
    title = slides(folder, text_slide(title="Brest : the city"))[0].title
    assert title == {"fr": "Brest\u00a0: the city", "en": "Brest : the city"}


def test_slides_get_ids_that_stay(folder: Folder) -> None:
    found = slides(
        folder,
        text_slide(title={"fr": "L’été à Brest", "en": "Summer"}),
        text_slide(title="A street"),
        text_slide(title="A street"),
        text_slide(id="a-street"),
        text_slide(title="日本"),
        {"layout": "title"},
    )
    assert [slide.id for slide in found] == [
        "lete-a-brest", "a-street-2", "a-street-3", "a-street",
        "text", "title",
    ]  # fmt: skip
    assert len({slide.id for slide in found}) == len(found)


@pytest.mark.parametrize(
    ("written", "language", "expected"),
    [
        ("1970-11-26", "fr", "26 novembre 1970"),
        ("1970-11-01", "fr", "1er novembre 1970"),
        ("1970-11-26", "en", "26 November 1970"),
        ("1970-11", "es", "noviembre de 1970"),
        ("1970", "fr", "1970"),
        ("1970-13", "fr", "1970-13"),
        ("1970-02-30", "fr", "1970-02-30"),
        ("in the sixties", "en", "in the sixties"),
    ],
)
def test_dates_in_words(written: str, language: str, expected: str) -> None:
    assert date(written, language) == expected


@pytest.mark.parametrize(
    ("written", "language", "expected"),
    [
        ("32000", "fr", "32\u202f000"), ("32000", "es", "32.000"), ("1948", "fr", "1948"),
        ("3.5", "fr", "3,5"), ("-12345.25", "en", "-12,345.25"),
    ],
)  # fmt: skip
def test_numbers_in_each_language(written: str, language: str, expected: str) -> None:
    assert number(written, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ({"fr": "a", "en": "b"}, ("b", "en")),
        ({"fr": "a"}, ("a", "fr")),
        ({"": "a", "fr": "b"}, ("a", "en")),
        ({"es": "a"}, ("a", "es")),
        ({"en": ""}, ("", "en")),
        ({}, ("", "en")),
    ],
)
def test_a_text_in_a_language(text: lib.Text, expected: tuple[str, str]) -> None:
    assert in_language(text, "en", "fr") == expected


def test_the_shipped_content_has_no_problem_and_can_be_kept(shipped_content: Path) -> None:
    loaded = load(shipped_content, TODAY)
    assert loaded.problems == []
    assert loaded.library is not None
    assert decode(Library, json.loads(json.dumps(encode(loaded.library)))) == loaded.library


def values_of(kind: type[Any]) -> st.SearchStrategy[Any]:
    """Any value of a part of the Library."""
    texts = st.dictionaries(st.sampled_from(["", "fr", "en"]), st.text(max_size=5), max_size=2)
    numbers = st.floats(allow_nan=False, allow_infinity=False)
    words = st.text(max_size=5)
    focuses = st.none() | st.tuples(numbers, numbers)
    pictures = st.builds(lib.Picture, words, texts, texts, texts, focuses)
    if kind is lib.Slide:
        return st.builds(
            lib.Slide, words, words, texts, texts, texts, duration=numbers,
            points=st.lists(texts, max_size=2).map(tuple),
            pictures=st.lists(pictures, max_size=2).map(tuple),
            figures=st.lists(st.builds(lib.Figure, texts, texts, texts), max_size=1).map(tuple),
            links=st.lists(st.builds(lib.Link, words, texts), max_size=1).map(tuple),
        )  # fmt: skip
    return st.builds(lib.Home, texts, words, texts, numbers, numbers, st.none() | pictures)


@given(st.one_of(values_of(lib.Slide), values_of(lib.Home)))
def test_whatever_is_kept_comes_back(value: Any) -> None:
    assert decode(type(value), json.loads(json.dumps(encode(value)))) == value


@pytest.mark.parametrize("damage", [None, [], {}, {"title": 3}, "x"])
def test_what_is_not_a_library_is_refused(damage: object) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        decode(Library, damage)


def test_dates_are_judged_as_of_the_day_that_is_given(folder: Folder) -> None:
    folder.denver(text_slide(until="2026-06-01"))
    assert load(folder.root, datetime.date(2026, 6, 1)).problems == []
    assert [p.code for p in load(folder.root, datetime.date(2026, 6, 2)).problems] == [
        "date-passed"
    ]


def test_nothing_in_the_library_can_be_changed(folder: Folder) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        library(folder).pin = ""  # type: ignore[misc]
