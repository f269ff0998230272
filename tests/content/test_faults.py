"""Values of the wrong type or size, and keys that are not known, each at its place."""

import time
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError, field_validator

from kiosk.content.faults import validation_problems
from kiosk.content.nodes import Node
from kiosk.content.problems import Problem
from kiosk.content.schema import json_schemas
from tests.content.folders import DENVER, Folder, kiosk, partnership, picture, text_slide


def slide(layout: str, **keys: object) -> dict[str, Any]:
    return {"layout": layout, **keys}


FIGURE = {"value": "1", "label": "a"}
MOMENT = {"date": "2016", "title": "a"}
LINK = {"address": "https://brest.fr", "label": "Brest"}


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"name": ["x"]}, "not-a-text", "name"),
        ({"name": {"fr": ["x"]}}, "not-a-text", "name.fr"),
        ({"name": True}, "not-a-text", "name"),
        ({"name": ""}, "text-empty", "name"),
        ({"name": {}}, "text-empty", "name"),
        ({"name": "x" * 4001}, "text-over-limit", "name"),
        ({"name": {"fr": "x" * 4001, "en": "x"}}, "text-over-limit", "name.fr"),
        ({"country": 33}, "not-a-text", "country"),
        ({"country": "XX"}, "unknown-country", "country"),
        ({"kind": "sister"}, "bad-choice", "kind"),
        ({"kind": {"a": 1}}, "bad-choice", "kind"),
        ({"since": "soon"}, "not-a-whole-number", "since"),
        ({"since": 1948.5}, "not-a-whole-number", "since"),
        ({"since": True}, "not-a-whole-number", "since"),
        ({"since": [1948]}, "not-a-whole-number", "since"),
        ({"since": 12}, "below-range", "since"),
        ({"since": 19480}, "above-range", "since"),
        ({"places": {"name": "x"}}, "not-a-list", "places"),
        ({"places": "x"}, "not-a-list", "places"),
        ({"places": ["x"]}, "not-a-mapping", "places[1]"),
        ({"places": [{"name": "x"}]}, "missing-key", "places[1].at"),
        ({"places": [{"name": "x", "at": [91, 0]}]}, "above-range", "places[1].at[1]"),
        ({"places": [{"name": "x", "at": [0, -180.5]}]}, "below-range", "places[1].at[2]"),
        ({"places": [{"name": "x", "at": ["48", 2]}]}, "not-a-number", "places[1].at[1]"),
        ({"places": [{"name": "x", "at": [None, 2]}]}, "not-a-number", "places[1].at[1]"),
        ({"places": [{"name": "x", "at": [True, 2]}]}, "not-a-number", "places[1].at[1]"),
        ({"places": [{"name": "x", "at": [[], 2]}]}, "not-a-number", "places[1].at[1]"),
        ({"places": [{"name": "x", "at": [48]}]}, "not-a-pair", "places[1].at"),
        ({"places": [{"name": "x", "at": [48, 39, 4]}]}, "not-a-pair", "places[1].at"),
        ({"places": [{"name": "x", "at": "48.39, 4.49"}]}, "not-a-pair", "places[1].at"),
        ({"places": [{"name": "x", "at": [0, 0]}] * 21}, "too-many", "places"),
        ({"accent": "blue"}, "bad-colour", "accent"),
        ({"accent": "#12345"}, "bad-colour", "accent"),
        ({"hero": 5}, "not-a-mapping", "hero"),
        ({"hero": {"alt": "x"}}, "missing-key", "hero.file"),
        ({"hero": {"file": ""}}, "text-empty", "hero.file"),
        ({"hero": picture(focus=[0.5, 1.5])}, "above-range", "hero.focus[2]"),
        ({"hero": picture(focus="left")}, "not-a-pair", "hero.focus"),
        ({"slides": {"layout": "text"}}, "not-a-list", "slides"),
        ({"themes": [["x"]]}, "not-a-text", "themes[1]"),
    ],
)
def test_a_partnership_with_a_wrong_value(
    folder: Folder, change: dict[str, Any], code: str, field: str
) -> None:
    folder.denver(**change)
    problem = folder.find(code)
    assert (problem.field, problem.severity, problem.owner) == (field, "error", "denver")
    assert problem.line >= 1
    loaded = folder.load()
    assert loaded.refused == {"denver"}
    assert loaded.library is not None
    assert loaded.library.partnerships == ()


@pytest.mark.parametrize(
    ("given", "code", "field"),
    [
        ("just a text", "not-a-mapping", "slides[1]"),
        ({"title": "x"}, "missing-key", "slides[1].layout"),
        (slide("txt", title="x"), "bad-choice", "slides[1].layout"),
        (slide("text", text="x"), "missing-key", "slides[1].title"),
        (slide("text", title="x"), "slide-empty", "slides[1]"),
        (slide("text", title="x", text="", points=[]), "slide-empty", "slides[1]"),
        (slide("text", title="x", points=["a"] * 21), "too-many", "slides[1].points"),
        (slide("text", title="x", points=["a", ""]), "text-empty", "slides[1].points[2]"),
        (slide("text", title="x", points="a"), "not-a-list", "slides[1].points"),
        (text_slide(side="up"), "bad-choice", "slides[1].side"),
        (text_slide(id="A b"), "bad-id", "slides[1].id"),
        (text_slide(id="a" * 61), "text-over-limit", "slides[1].id"),
        (text_slide(duration=1), "below-range", "slides[1].duration"),
        (text_slide(duration="12 s"), "not-a-number", "slides[1].duration"),
        (text_slide(**{"from": "soon"}), "bad-date", "slides[1].from"),
        (text_slide(**{"from": 2026}), "bad-date", "slides[1].from"),
        (text_slide(**{"from": 0}), "bad-date", "slides[1].from"),
        (text_slide(until="2026-02-30"), "bad-date", "slides[1].until"),
        (text_slide(until="2026-02-03T00:00:00"), "bad-date", "slides[1].until"),
        (slide("photo"), "missing-key", "slides[1].picture"),
        (slide("gallery", pictures=[]), "too-few", "slides[1].pictures"),
        (slide("quote", quote=" "), "text-empty", "slides[1].quote"),
        (slide("figures", figures=[]), "too-few", "slides[1].figures"),
        (slide("figures", figures=[FIGURE] * 7), "too-many", "slides[1].figures"),
        (slide("figures", figures=[{"value": 3}]), "missing-key", "slides[1].figures[1].label"),
        (slide("timeline", moments=[MOMENT] * 9), "too-many", "slides[1].moments"),
        (slide("links", links=[LINK] * 5), "too-many", "slides[1].links"),
        (
            slide("links", links=[{"address": "brest.fr", "label": "x"}]),
            "bad-address", "slides[1].links[1].address",
        ),
        (
            slide("links", links=[{"address": "javascript:alert(1)", "label": "x"}]),
            "bad-address", "slides[1].links[1].address",
        ),
    ],
)  # fmt: skip
def test_a_slide_with_a_wrong_value(folder: Folder, given: object, code: str, field: str) -> None:
    folder.denver(given)
    assert folder.find(code).field == field


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"languages": "fr"}, "not-a-list", "languages"),
        ({"languages": []}, "too-few", "languages"),
        ({"languages": ["fr", 3]}, "not-a-text", "languages[2]"),
        ({"languages": ["fr", "en", "xx"]}, "language-not-known", "languages[3]"),
        ({"languages": ["fr", "en", "root"]}, "language-not-known", "languages[3]"),
        ({"languages": ["fr", "en", "fr"]}, "language-twice", "languages[3]"),
        ({"pin": "1234"}, "bad-pin", "pin"),
        ({"title": None}, "missing-key", "title"),
        ({"title": ""}, "text-empty", "title"),
        ({"home": "Brest"}, "not-a-mapping", "home"),
        ({"theme": {"colours": {"text": "white"}}}, "bad-colour", "theme.colours.text"),
        ({"theme": {"logo": 5}}, "not-a-text", "theme.logo"),
        ({"timings": {"slide": 1}}, "below-range", "timings.slide"),
        ({"timings": {"fade": 9}}, "above-range", "timings.fade"),
    ],
)
def test_the_kiosk_with_a_wrong_value(
    folder: Folder, change: dict[str, Any], code: str, field: str
) -> None:
    folder.write("kiosk.yaml", kiosk(**change))
    problem = folder.find(code)
    assert (problem.field, problem.owner) == (field, "")
    assert folder.load().library is None


@pytest.mark.parametrize(
    ("name", "content", "field", "meant"),
    [
        ("kiosk.yaml", kiosk(langages=["fr"]), "langages", "languages"),
        ("kiosk.yaml", kiosk(theme={"color": {}}), "theme.color", "colours"),
        (DENVER, partnership(sinse=1948), "sinse", "since"),
        (DENVER, partnership(hero=picture(credits="x")), "hero.credits", "credit"),
        (DENVER, partnership(text_slide(tilte="x")), "slides[1].tilte", "title"),
        (DENVER, partnership(text_slide(Text="x")), "slides[1].Text", "text"),
        (DENVER, partnership(text_slide(form="2026-01-01")), "slides[1].form", "from"),
        (
            DENVER, partnership(text_slide(picture=picture(atl="x"))),
            "slides[1].picture.atl", "alt",
        ),
        (
            DENVER, partnership(slide("figures", figures=[{**FIGURE, "units": "km"}])),
            "slides[1].figures[1].units", "unit",
        ),
        (DENVER, partnership(zzzzzz=1), "zzzzzz", ""),
    ],
)  # fmt: skip
def test_a_misspelled_key_gets_what_was_meant(
    folder: Folder, name: str, content: object, field: str, meant: str
) -> None:
    folder.write(name, content)
    problem = folder.find("unknown-key")
    assert problem.field == field
    assert problem.values["suggestion"] == meant
    assert problem.values["key"] == field.rsplit(".", 1)[-1]


def test_a_misspelled_choice_gets_what_was_meant(folder: Folder) -> None:
    folder.denver(kind="Twin-City")
    assert folder.find("bad-choice").values["suggestion"] == "twin-city"
    folder.denver({"layout": "quotes", "quote": "x"})
    assert folder.find("bad-choice").values["suggestion"] == "quote"


@pytest.mark.parametrize(
    ("written", "meant"),
    [("UK", "GB"), ("France", "FR"), ("États-Unis", "US"), ("FRA", "FR"), ("usa", "US")],
)
def test_a_country_that_is_meant(folder: Folder, written: str, meant: str) -> None:
    folder.denver(country=written)
    assert folder.find("unknown-country").values["suggestion"] == meant


def test_norway_and_small_letters_are_countries(folder: Folder) -> None:
    text = folder.path(DENVER).read_text("utf-8")
    for code in ("NO", "no", "jp"):
        folder.write(DENVER, text.replace("country: US", f"country: {code}"))
        assert folder.problems() == []


@pytest.mark.parametrize(
    ("written", "meant"), [("FR", "fr"), ("fr_FR", "fr-FR"), ("français", "fr"), ("German", "de")]
)
def test_a_language_that_is_meant(folder: Folder, written: str, meant: str) -> None:
    folder.write("kiosk.yaml", kiosk(languages=["fr", "en", written]))
    assert folder.find("language-not-known").values["suggestion"] == meant


def test_keys_without_a_value_are_as_if_not_there(folder: Folder) -> None:
    text = folder.path(DENVER).read_text("utf-8")
    folder.write(DENVER, text + "themes:\naccent:\nemblem:\n")
    folder.write("kiosk.yaml", folder.path("kiosk.yaml").read_text("utf-8") + "theme:\ntimings:\n")
    assert folder.problems() == []
    folder.write(DENVER, text.replace("name: Denver\ncountry", "name:\ncountry"))
    problem = folder.one()
    assert (problem.code, problem.field, problem.line) == ("missing-key", "name", 1)


def test_thousands_of_unknown_keys_are_still_quick(folder: Folder) -> None:
    folder.denver(**{f"key{n}": n for n in range(3000)})
    problems = folder.problems()
    assert len(problems) == 3000
    assert all(p.code == "unknown-key" for p in problems)


def test_what_the_model_says_in_its_own_words_is_passed_on() -> None:
    class Even(BaseModel):
        number: int

        @field_validator("number")
        @classmethod
        def _even(cls, number: int) -> int:
            if number % 2:
                raise ValueError("odd")
            return number

    with pytest.raises(ValidationError) as caught:
        Even.model_validate({"number": 3})
    root = Node((1, 1), {}, {"number": (1, 1)}, {"number": Node((1, 9), 3)})
    found = validation_problems(caught.value, Even, root, "x", "")
    assert found == [
        Problem(
            "error", "invalid", "x", 1, 9, "number", {"value": "3", "reason": "Value error, odd"}
        )
    ]


@pytest.mark.parametrize("written", [" #B5523C", "# B5523C", "   # none yet"])
def test_a_colour_that_is_a_comment(folder: Folder, written: str) -> None:
    path = folder.path(DENVER)
    path.write_text(path.read_text("utf-8") + f"accent: {written}\n", "utf-8")
    problem = folder.one()
    assert (problem.code, problem.field) == ("colour-unquoted", "accent")
    assert problem.values == {"key": "accent"}
    assert problem.line == len(path.read_text("utf-8").splitlines())
    assert problem.column == 1
    assert folder.load().refused == {"denver"}


@pytest.mark.parametrize("key", ["background", "text", "signal"])
def test_a_colour_of_the_house_that_is_a_comment(folder: Folder, key: str) -> None:
    path = folder.path("kiosk.yaml")
    before = path.read_text("utf-8")
    path.write_text(f"{before}theme:\n  colours:\n    {key}: #0B2A45\n", "utf-8")
    problem = folder.one()
    assert (problem.code, problem.field) == ("colour-unquoted", f"theme.colours.{key}")
    assert (problem.line, problem.column) == (before.count("\n") + 3, 5)
    assert folder.load().library is None


@pytest.mark.parametrize("written", ["", "~ # none", '"#B5523C" # brick', "null"])
def test_a_colour_that_is_left_out_or_quoted(folder: Folder, written: str) -> None:
    path = folder.path(DENVER)
    path.write_text(f"{path.read_text('utf-8')}accent: {written}\n# the end\n", "utf-8")
    assert "colour-unquoted" not in folder.codes()


@pytest.mark.parametrize(
    ("layout", "key", "item", "wrong", "code"),
    [
        ("figures", "figures", FIGURE, {"value": 3}, "missing-key"),
        ("timeline", "moments", MOMENT, {"date": "2016", "titel": "a"}, "unknown-key"),
        ("links", "links", LINK, {"address": "brest.fr", "label": "x"}, "bad-address"),
        ("text", "points", "a", "", "text-empty"),
        ("gallery", "pictures", picture(), picture(focus=1), "not-a-pair"),
    ],
)
def test_too_many_items_hide_no_fault_inside(
    folder: Folder, layout: str, key: str, item: object, wrong: object, code: str
) -> None:
    given = slide(layout, **{key: [*[item] * 500, wrong]})
    folder.denver({**given, "title": "x"} if layout == "text" else given)
    problems = {p.code: p for p in folder.problems()}
    assert problems[code].field.startswith(f"slides[1].{key}[501]")
    assert problems["too-many"].field == f"slides[1].{key}"
    assert problems["too-many"].values["actual"] == "501"
    assert "too-many-items" not in problems


def test_the_schema_of_an_editor_knows_the_most() -> None:
    slides = json_schemas()["partnership.schema.json"]["$defs"]
    assert slides["FiguresSlide"]["properties"]["figures"]["maxItems"] == 6
    assert slides["GallerySlide"]["properties"]["pictures"]["anyOf"][0]["maxItems"] == 500


def test_a_list_without_measure_is_soon_judged(folder: Folder) -> None:
    folder.write(
        DENVER,
        "name: a\nkind: story\nslides:\n- layout: timeline\n  moments:\n" + "  - 1\n" * 90_000,
    )
    began = time.process_time()
    problems = folder.problems()
    assert time.process_time() - began < 20
    assert next(p for p in problems if p.code == "too-many").values["actual"] == "90000"
    assert len(problems) < 1100
