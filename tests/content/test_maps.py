"""Map slides as editors write them: places, route and zoom, and what is said of mistakes."""

import json
from typing import Any

import pytest

from kiosk.content.library import Library, Place, Slide, decode, encode
from kiosk.content.messages import sentence
from kiosk.content.schema import json_schemas
from tests.content.folders import DENVER, Folder, kiosk, partnership

PARIS = {"name": "Paris, Texas", "at": [33.661, -95.556]}
NEAR = {"name": {"fr": "Boulder", "en": "Boulder City"}, "at": [40.015, -105.27]}


def sea(**changes: object) -> dict[str, Any]:
    """A map slide; a change to None leaves a key out."""
    values = {"layout": "map", "id": "map", "title": "Bound for Denver", **changes}
    return {key: value for key, value in values.items() if value is not None}


def denver(folder: Folder, *slides: object, **changes: object) -> None:
    """A partnership with two places."""
    places = [{"name": "Denver", "at": [39.739, -104.985]}, NEAR]
    folder.denver(*(slides or [sea()]), places=places, **changes)


def library(folder: Folder) -> Library:
    loaded = folder.load()
    assert (loaded.problems, loaded.library is None) == ([], False)
    assert loaded.library is not None
    assert decode(Library, json.loads(json.dumps(encode(loaded.library)))) == loaded.library
    return loaded.library


def converted(folder: Folder) -> Slide:
    return library(folder).partnerships[0].slides[-1]


def names(slide: Slide) -> list[str]:
    return [next(iter(place.name.values())) for place in slide.places]


@pytest.mark.parametrize(
    ("places", "found"),
    [
        (None, ["Denver", "Boulder"]),
        (["Denver"], ["Denver"]),
        (["Boulder", "Denver"], ["Boulder", "Denver"]),
        (["Boulder City", "denver"], ["Boulder", "Denver"]),
        ([" DENVER "], ["Denver"]),
        (["Denver", "Denver"], ["Denver", "Denver"]),
        ([{"name": "Denver"}], ["Denver"]),
        ([{"name": {"fr": "Denver", "en": "The mile-high city"}}], ["Denver"]),
        ([PARIS], ["Paris, Texas"]),
        (["Boulder", PARIS, {"name": "denver"}], ["Boulder", "Paris, Texas", "Denver"]),
    ],
)
def test_places_of_a_map_slide(
    folder: Folder, places: list[object] | None, found: list[str]
) -> None:
    denver(folder, sea(places=places))
    slide = converted(folder)
    assert (slide.layout, names(slide), slide.route, slide.zoom) == ("map", found, True, 5)
    at = {"Denver": (39.739, -104.985), "Boulder": (40.015, -105.27), "Paris, Texas": PARIS["at"]}
    for place, name in zip(slide.places, found, strict=True):
        assert (place.latitude, place.longitude) == tuple(at[name])
        assert place.zone in ("America/Denver", "America/Chicago")
        assert set(place.away) == {"fr", "en"} and place.distance > 7000


def test_a_place_of_its_own_may_be_called_like_a_known_one(folder: Folder) -> None:
    denver(folder, sea(places=[{"name": "Denver", "at": [37.0, -122.0]}]))
    (place,) = converted(folder).places
    assert (place.latitude, place.zone) == (37.0, "America/Los_Angeles")


def test_the_partnerships_own_places(folder: Folder) -> None:
    denver(folder)
    first, second = library(folder).partnerships[0].places
    assert first == Place(
        {"": "Denver"}, 39.739, -104.985, "America/Denver", 7510,
        {"fr": "7510\u00a0km", "en": "7510\u00a0km"},
    )  # fmt: skip
    assert second.name == {"fr": "Boulder", "en": "Boulder City"}


@pytest.mark.parametrize(
    ("written", "route"),
    [("true", True), ("yes", True), ("on", True), ("Yes", True), ("false", False), ("no", False),
     ("No", False), ("off", False), ("'no'", False), ("", True), ("~", True)],
)  # fmt: skip
def test_a_route_or_none(folder: Folder, written: str, route: bool) -> None:
    denver(folder)
    text = folder.path(DENVER).read_text("utf-8")
    folder.write(DENVER, f"{text}  route: {written}\n")
    assert converted(folder).route is route


@pytest.mark.parametrize(("written", "zoom"), [("1", 1), ("8", 8), ("2.5", 2.5), ("8.0", 8)])
def test_a_zoom(folder: Folder, written: str, zoom: float) -> None:
    denver(folder)
    text = folder.path(DENVER).read_text("utf-8")
    folder.write(DENVER, f"{text}  zoom: {written}\n")
    assert converted(folder).zoom == zoom


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"zoom": 0}, "below-range", "zoom"),
        ({"zoom": 0.99}, "below-range", "zoom"),
        ({"zoom": 9}, "above-range", "zoom"),
        ({"zoom": "x"}, "not-a-number", "zoom"),
        ({"zoom": "5"}, "not-a-number", "zoom"),
        ({"zoom": True}, "not-a-number", "zoom"),
        ({"zoom": [5]}, "not-a-number", "zoom"),
        ({"route": "maybe"}, "not-a-switch", "route"),
        ({"route": 1}, "not-a-switch", "route"),
        ({"route": ["no"]}, "not-a-switch", "route"),
        ({"places": []}, "too-few", "places"),
        ({"places": ["Denver"] * 7}, "too-many", "places"),
        ({"places": "Denver"}, "not-a-list", "places"),
        ({"places": ["Denver", "Dnever"]}, "place-unknown", "places[2]"),
        ({"places": [{"name": "Paris"}]}, "place-unknown", "places[1]"),
        ({"places": [""]}, "text-empty", "places[1].name"),
        ({"places": [{"at": [1, 2]}]}, "missing-key", "places[1].name"),
        ({"places": [{"name": "Denver", "ta": [9, 1]}]}, "unknown-key", "places[1].ta"),
        ({"places": [["Denver"]]}, "not-a-mapping", "places[1]"),
        ({"places": [{"name": {"de": "Denver"}}]}, "unknown-language", "places[1].name.de"),
        ({"picture": "hero.jpg"}, "unknown-key", "picture"),
    ],
)
def test_a_mistake_is_an_error_at_its_line(
    folder: Folder, change: dict[str, object], code: str, field: str
) -> None:
    denver(folder, sea(**change), sea(id="other"))
    problem = next(p for p in folder.problems() if p.severity == "error")
    assert (problem.code, problem.field, problem.path) == (code, f"slides[1].{field}", DENVER)
    lines = folder.path(DENVER).read_text("utf-8").splitlines()
    first, second = (number for number, line in enumerate(lines, 1) if line == "- layout: map")
    assert first < problem.line < second
    codes = [p.code for p in folder.problems() if p.severity == "error"]
    assert codes == [code], "it is said once"


@pytest.mark.parametrize(
    "place",
    [{"name": "Paris", "at": [91, 0]}, {"name": "Paris", "at": [91]}, {"name": ""}],
    ids=["above", "one", "empty"],
)
def test_a_place_that_has_a_fault_is_not_unknown_too(
    folder: Folder, place: dict[str, object]
) -> None:
    denver(folder, sea(places=[place]))
    assert "place-unknown" not in folder.codes()


@pytest.mark.parametrize("value", [".nan", ".inf", "-.inf", "1e999"])
def test_a_zoom_without_measure(folder: Folder, value: str) -> None:
    denver(folder)
    text = folder.path(DENVER).read_text("utf-8")
    folder.write(DENVER, f"{text}  zoom: {value}\n")
    problem = folder.one()
    assert (problem.severity, problem.field) == ("error", "slides[1].zoom")
    assert text.count("\n") + 1 == problem.line


def test_where_the_mistakes_of_a_file_are(folder: Folder) -> None:
    folder.write(
        DENVER,
        """\
name: Denver
kind: twin-city
hero: {file: hero.jpg, alt: x, credit: x}
places:
  - {name: Denver, at: [39.7, -104.9]}
slides:
  - layout: map
    zoom: 9
    places:
      - Denver
      - Dnever
      - name: denver
        at: [99, 2]
  - layout: map
    route: maybe
    places: [denver, Rome]
""",
    )
    found = {(p.code, p.field): (p.line, p.column) for p in folder.problems()}
    assert found == {
        ("above-range", "slides[1].zoom"): (8, 11),
        ("place-unknown", "slides[1].places[2]"): (11, 9),
        ("above-range", "slides[1].places[3].at[1]"): (13, 14),
        ("not-a-switch", "slides[2].route"): (15, 12),
        ("place-unknown", "slides[2].places[2]"): (16, 22),
    }


def test_the_place_that_was_meant_is_suggested(folder: Folder) -> None:
    denver(folder, sea(places=["bouldr city"]))
    problem = folder.one()
    assert problem.values == {"name": "bouldr city", "suggestion": "Boulder City"}
    assert "Boulder City" in " ".join(sentence(problem, "en"))
    denver(folder, sea(places=["Yokosuka"]))
    assert folder.one().values == {"name": "Yokosuka", "suggestion": ""}


def test_a_map_of_no_place(folder: Folder) -> None:
    folder.denver(sea(), places=None)
    problem = folder.one()
    assert (problem.severity, problem.code, problem.field) == (
        "error", "map-without-places", "slides[1]",
    )  # fmt: skip
    assert folder.load().refused == {"denver"}
    folder.denver(sea(places=["Denver"]), places=None)
    assert folder.one().code == "place-unknown"
    folder.denver(sea(places=[PARIS]), places=None)
    assert names(converted(folder)) == ["Paris, Texas"]
    assert library(folder).partnerships[0].places == ()


@pytest.mark.parametrize("slide", [sea(), sea(places=["Denver"])], ids=["all", "named"])
def test_a_place_with_a_fault_is_not_missed(folder: Folder, slide: dict[str, object]) -> None:
    folder.denver(slide, places=[{"name": "Denver", "at": [99, 0]}])
    assert folder.codes() == ["above-range"]


def test_a_name_is_the_same_in_both_forms_of_unicode(folder: Folder) -> None:
    folder.denver(
        sea(places=["Be\u0301jai\u0308a"]), places=[{"name": "B\u00e9ja\u00efa", "at": [36.7, 5.0]}]
    )
    assert folder.problems() == []


def test_six_places_are_no_problem(folder: Folder) -> None:
    denver(folder, sea(places=["Denver", "Boulder"] * 3))
    assert len(converted(folder).places) == 6


@pytest.mark.parametrize(
    ("value", "borders"),
    [(True, True), (False, False), ("yes", True), ("no", False), ("Off", False)],
)
def test_borders_or_none(folder: Folder, value: object, borders: bool) -> None:
    folder.write("kiosk.yaml", kiosk(map={"borders": value}))
    assert library(folder).borders is borders


@pytest.mark.parametrize("options", [None, {}, {"borders": None}])
def test_borders_are_drawn_where_nothing_is_said(folder: Folder, options: object) -> None:
    folder.write("kiosk.yaml", kiosk(map=options))
    assert library(folder).borders is True


@pytest.mark.parametrize(
    ("options", "code", "field"),
    [
        ({"borders": "maybe"}, "not-a-switch", "map.borders"),
        ({"borders": 0}, "not-a-switch", "map.borders"),
        ({"border": True}, "unknown-key", "map.border"),
        (["borders"], "not-a-mapping", "map"),
        (True, "not-a-mapping", "map"),
    ],
)
def test_a_mistake_in_the_options_of_the_map(
    folder: Folder, options: object, code: str, field: str
) -> None:
    path = folder.write("kiosk.yaml", kiosk(map=options))
    problem = folder.one()
    assert (problem.severity, problem.code, problem.field) == ("error", code, field)
    lines = path.read_text("utf-8").splitlines()
    assert problem.line in (len(lines), len(lines) - (code == "not-a-mapping"))
    assert folder.load().library is None


def test_each_partnership_has_its_own_places(folder: Folder) -> None:
    denver(folder)
    kiel = partnership(sea(), name="Kiel", places=[{"name": "Kiel", "at": [54.3, 10.1]}], hero=None)
    folder.write("partnerships/kiel/partnership.yaml", kiel)
    assert [names(p.slides[0]) for p in library(folder).partnerships] == [
        ["Denver", "Boulder"], ["Kiel"],
    ]  # fmt: skip


def test_an_editors_program_knows_too() -> None:
    defined = json_schemas()["partnership.schema.json"]["$defs"]
    slide = defined["MapSlide"]
    assert slide["required"] == ["layout"]
    zoom = slide["properties"]["zoom"]
    assert (zoom["minimum"], zoom["maximum"], zoom["default"]) == (1, 8, 5)
    (places,) = [
        part for part in slide["properties"]["places"]["anyOf"] if part.get("type") == "array"
    ]
    assert (places["minItems"], places["maxItems"]) == (1, 6)
    assert [part["type"] for part in defined["SlidePlace"]["anyOf"]] == ["string", "object"]
    options = json_schemas()["kiosk.schema.json"]["$defs"]["MapOptions"]
    assert options["properties"]["borders"]["default"] is True
    assert options["additionalProperties"] is False
