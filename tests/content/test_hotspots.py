"""Picture maps as editors write them: hotspots, what they lead to, and what is said of mistakes."""

import json
from typing import Any

import pytest

from kiosk.content.library import Hotspot, Library, Slide, decode, encode
from kiosk.content.messages import sentence
from kiosk.content.schema import json_schemas
from tests.content.folders import DENVER, Folder, partnership, picture, text_slide

THERE = text_slide(id="first-visit")


def hotspot(**changes: object) -> dict[str, Any]:
    """A hotspot without problems; a change to None leaves a key out."""
    values = {"at": [62, 40], "name": "Dock 3", "slide": "first-visit", **changes}
    return {key: value for key, value in values.items() if value is not None}


def plan(*hotspots: object, **changes: object) -> dict[str, Any]:
    """A picture map without problems, with one hotspot if none is given."""
    values = {"layout": "picture-map", "id": "port", "picture": picture()}
    return {**values, "hotspots": list(hotspots) or [hotspot()], **changes}


def converted(folder: Folder) -> Slide:
    loaded = folder.load()
    assert (loaded.problems, loaded.library is None) == ([], False)
    assert loaded.library is not None
    assert decode(Library, json.loads(json.dumps(encode(loaded.library)))) == loaded.library
    return loaded.library.partnerships[0].slides[-1]


def test_a_picture_map_becomes_a_slide_with_hotspots(folder: Folder) -> None:
    folder.jpeg("partnerships/denver/boat.jpg")
    folder.write("partnerships/kiel/partnership.yaml", partnership(name="Kiel", hero=None))
    boat = picture("boat.jpg", caption="A boat")
    folder.denver(
        THERE,
        plan(
            hotspot(at=[62, 40.5], name={"fr": "La forme 3 !", "en": "Dock 3!"}),
            hotspot(at=[0, 100], slide=None, photo=boat),
            hotspot(slide=None, partnership="kiel"),
            title="The harbour",
            text="Press a place.",
        ),
    )
    slide = converted(folder)
    assert (slide.layout, slide.title, slide.text) == (
        "picture-map", {"": "The harbour"}, {"": "Press a place."},
    )  # fmt: skip
    assert [p.file for p in slide.pictures] == ["partnerships/denver/hero.jpg"]
    dock, photo, kiel = slide.hotspots
    assert dock == Hotspot(
        0.62, 0.405, {"fr": "La forme 3\u202f!", "en": "Dock 3!"}, slide="first-visit"
    )
    assert (photo.x, photo.y, photo.slide, photo.partnership) == (0, 1, "", "")
    assert photo.photo is not None
    assert photo.photo.file == "partnerships/denver/boat.jpg"
    assert photo.photo.caption == {"": "A boat"}
    assert (kiel.slide, kiel.photo, kiel.partnership) == ("", None, "kiel")


def test_a_photograph_may_be_a_path_alone(folder: Folder) -> None:
    folder.denver(THERE, plan(hotspot(slide=None, photo="boat.jpg")))
    folder.jpeg("partnerships/denver/boat.jpg")
    problems = folder.problems()
    assert {(p.severity, p.code, p.field) for p in problems} == {
        ("warning", "alt-missing", "slides[2].hotspots[1].photo"),
        ("warning", "credit-missing", "slides[2].hotspots[1].photo"),
    }


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"at": [100.5, 0]}, "above-range", "at[1]"),
        ({"at": [0, -1]}, "below-range", "at[2]"),
        ({"at": [62]}, "not-a-pair", "at"),
        ({"at": "62, 40"}, "not-a-pair", "at"),
        ({"at": ["62", 40]}, "not-a-number", "at[1]"),
        ({"at": None}, "missing-key", "at"),
        ({"name": None}, "missing-key", "name"),
        ({"name": " "}, "text-empty", "name"),
        ({"slide": "First visit"}, "bad-id", "slide"),
        ({"slide": None, "partnership": ""}, "text-empty", "partnership"),
        ({"slide": None, "photo": {}}, "missing-key", "photo.file"),
        ({"sldie": "first-visit"}, "unknown-key", "sldie"),
        ({"slide": None}, "hotspot-target", ""),
        ({"photo": picture()}, "hotspot-targets", "photo"),
        ({"partnership": "denver"}, "hotspot-targets", "partnership"),
        ({"slide": "first-visti"}, "hotspot-slide", "slide"),
        ({"slide": None, "photo": picture("boat.jpg")}, "file-missing", "photo.file"),
    ],
)
def test_a_mistake_is_an_error_at_its_place(
    folder: Folder, change: dict[str, object], code: str, field: str
) -> None:
    folder.denver(THERE, plan(hotspot(), hotspot(**change)))
    problem = folder.one()
    wanted = "slides[2].hotspots[2]" + (f".{field}" if field else "")
    assert (problem.severity, problem.code, problem.field) == ("error", code, wanted)
    assert problem.path == DENVER and problem.line > 1


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"slide": None, "partnership": "kile"}, "hotspot-partnership"),
        ({"slide": "port"}, "hotspot-leads-here"),
        ({"slide": None, "photo": picture()}, "hotspot-leads-here"),
        ({"name": "one two three four five six seven eight nine"}, "text-too-long"),
    ],
)
def test_what_only_leaves_a_hotspot_out_is_a_warning(
    folder: Folder, change: dict[str, object], code: str
) -> None:
    folder.denver(THERE, plan(hotspot(), hotspot(**change)))
    problem = folder.one()
    assert (problem.severity, problem.code) == ("warning", code)
    assert problem.field.startswith("slides[2].hotspots[2].")


def test_what_was_meant_is_suggested(folder: Folder) -> None:
    folder.write("partnerships/kiel/partnership.yaml", partnership(name="Kiel", hero=None))
    folder.denver(
        THERE, plan(hotspot(slide="first-visti"), hotspot(slide=None, partnership="Kile"))
    )
    slide, town = folder.find("hotspot-slide"), folder.find("hotspot-partnership")
    assert sentence(slide, "en") == (
        "No slide of this partnership has the id “first-visti”.",
        "Did you mean “first-visit”? "
        "Write “id: first-visti” into the slide that is meant, or correct the id here.",
    )
    assert town.values == {"name": "Kile", "suggestion": "kiel"}


def test_a_partnership_with_errors_is_there_all_the_same(folder: Folder) -> None:
    folder.write("partnerships/kiel/partnership.yaml", "name: [\n")
    folder.denver(THERE, plan(hotspot(slide=None, partnership="kiel")))
    assert [p.owner for p in folder.problems()] == ["kiel"]


def test_a_name_is_the_same_in_both_forms_of_unicode(folder: Folder) -> None:
    folder.write("partnerships/be\u0301jai\u0308a/partnership.yaml", partnership(hero=None))
    folder.denver(THERE, plan(hotspot(slide=None, partnership="b\u00e9ja\u00efa")))
    assert converted_names(folder) == ["b\u00e9ja\u00efa"]
    folder.denver(THERE, plan(hotspot(slide=None, partnership="be\u0301jai\u0308a")))
    assert converted_names(folder) == ["b\u00e9ja\u00efa"]


def converted_names(folder: Folder) -> list[str]:
    loaded = folder.load()
    assert loaded.problems == [] and loaded.library is not None
    denver = next(p for p in loaded.library.partnerships if p.id == "denver")
    return [hotspot.partnership for hotspot in denver.slides[-1].hotspots]


def test_a_slide_whose_id_has_a_fault_is_not_missed(folder: Folder) -> None:
    folder.denver(text_slide(id="First Visit"), plan(hotspot(slide="first-visit")))
    assert folder.codes() == ["bad-id"]


@pytest.mark.parametrize(("count", "code"), [(0, "too-few"), (21, "too-many")])
def test_a_picture_map_has_one_to_twenty_hotspots(folder: Folder, count: int, code: str) -> None:
    folder.denver(THERE, plan(hotspots=[hotspot() for _ in range(count)]))
    assert (folder.one().code, folder.one().field) == (code, "slides[2].hotspots")


def test_an_editors_program_knows_too() -> None:
    schema = json_schemas()["partnership.schema.json"]["$defs"]["Hotspot"]
    assert [part["required"] for part in schema["oneOf"]] == [["slide"], ["photo"], ["partnership"]]
    assert sorted(schema["required"]) == ["at", "name"]
    limits = [
        (item["minimum"], item["maximum"]) for item in schema["properties"]["at"]["prefixItems"]
    ]
    assert limits == [(0, 100), (0, 100)]
