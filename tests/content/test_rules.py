"""What an editor is warned of."""

from typing import Any

import pytest

from tests.content.folders import Folder, kiosk, picture, text_slide

TEXT = "theme.colours.text"


def words(count: int) -> str:
    return " ".join(["word"] * count)


@pytest.mark.parametrize(
    ("slide", "code", "field"),
    [
        (text_slide(title=words(9)), "text-too-long", "slides[1].title"),
        (text_slide(text=words(46)), "text-too-long", "slides[1].text"),
        (text_slide(text={"fr": "a", "en": words(46)}), "text-too-long", "slides[1].text.en"),
        (text_slide(title="x" * 100), "text-too-wide", "slides[1].title"),
        (text_slide(points=["a"] * 6), "too-many-items", "slides[1].points"),
        (text_slide(points=["a", words(15)]), "text-too-long", "slides[1].points[2]"),
        (text_slide(title={"fr": "a"}), "translation-missing", "slides[1].title"),
        (text_slide(title={"fr": "a", "en": " "}), "translation-missing", "slides[1].title"),
        (
            text_slide(title={"fr": "a", "de": "a", "en": "a"}),
            "unknown-language", "slides[1].title.de",
        ),
        ({"layout": "title", "title": ""}, "text-empty", "slides[1].title"),
        ({"layout": "title", "title": {"fr": ""}}, "text-empty", "slides[1].title"),
        (text_slide(picture=picture(alt=None)), "alt-missing", "slides[1].picture"),
        (text_slide(picture=picture(alt="")), "alt-missing", "slides[1].picture"),
        (text_slide(picture=picture(credit=None)), "credit-missing", "slides[1].picture"),
        (text_slide(picture=picture(credit={"fr": " "})), "credit-missing", "slides[1].picture"),
        (
            text_slide(picture=picture(caption=words(21))),
            "text-too-long", "slides[1].picture.caption",
        ),
        (text_slide(until="2026-05-31"), "date-passed", "slides[1].until"),
        (
            text_slide(**{"from": "2026-07-02", "until": "2026-07-01"}),
            "dates-reversed", "slides[1].until",
        ),
        ({"layout": "quote", "quote": words(41)}, "text-too-long", "slides[1].quote"),
        (
            {"layout": "figures", "figures": [{"value": "a long value", "label": "a"}] * 5},
            "too-many-items", "slides[1].figures",
        ),
        (
            {"layout": "figures", "figures": [{"value": "1 234 567 890", "label": "a"}]},
            "value-too-long", "slides[1].figures[1].value",
        ),
        (
            {"layout": "timeline", "moments": [{"date": "1948", "title": "a", "text": words(15)}]},
            "text-too-long", "slides[1].moments[1].text",
        ),
    ],
)  # fmt: skip
def test_a_slide_that_gets_a_warning(
    folder: Folder, slide: dict[str, Any], code: str, field: str
) -> None:
    folder.denver(slide)
    problem = folder.one()
    assert (problem.code, problem.field) == (code, field)
    error = code in ("unknown-language", "dates-reversed")
    assert problem.severity == ("error" if error else "warning")


@pytest.mark.parametrize(
    "slide",
    [
        text_slide(title=words(8), text=words(45)),
        text_slide(text=None, points=[words(14)] * 5),
        text_slide(until="2026-06-01"),
        text_slide(**{"from": "2026-07-01", "until": "2026-07-01"}),
        text_slide(notes={"fr": words(700)}),
        text_slide(title={"fr": "Titre", "en": "Title"}),
        text_slide(title="**Bold** and *italic*", text="- one\n- two\n\nthree"),
        {"layout": "figures", "figures": [{"value": 320000, "unit": "km", "label": "x"}] * 4},
        {"layout": "timeline", "moments": [{"date": "1970-11-26", "title": "x"}] * 6},
        {"layout": "links", "links": [{"address": "https://brest.fr", "label": "Brest"}] * 4},
        {"layout": "quote", "quote": "x", "author": "y", "role": "z"},
        {"layout": "title"},
    ],
)
def test_a_slide_without_problems(folder: Folder, slide: dict[str, Any]) -> None:
    folder.denver(slide)
    assert folder.problems() == []


def test_a_path_alone_lacks_alternative_text_and_credit(folder: Folder) -> None:
    folder.denver(hero="hero.jpg")
    assert folder.codes() == ["alt-missing", "credit-missing"]


def test_the_same_id_twice(folder: Folder) -> None:
    folder.denver(text_slide(id="a"), text_slide(id="b"), text_slide(id="a"))
    problem = folder.one()
    assert (problem.code, problem.field, problem.values["id"]) == (
        "duplicate-id",
        "slides[3].id",
        "a",
    )
    line = int(problem.values["first"])
    assert folder.path(problem.path).read_text("utf-8").splitlines()[line - 1].strip() == "id: a"


@pytest.mark.parametrize(
    ("colours", "field", "ratio"),
    [
        ({"text": "#777777", "background": "#888888", "signal": "#000000"}, TEXT, "1.2"),
        ({"signal": "#0B2A45"}, "theme.colours.signal", "1.0"),
        ({"text": "#767676", "background": "#FFFFFE", "signal": "#000000"}, "", ""),
        ({"text": "#777777", "background": "#FFFFFF", "signal": "#000000"}, TEXT, "4.4"),
    ],
)  # fmt: skip
def test_contrast(folder: Folder, colours: dict[str, str], field: str, ratio: str) -> None:
    folder.write("kiosk.yaml", kiosk(theme={"colours": colours}))
    found = {p.field: p.values["ratio"] for p in folder.problems() if p.code == "contrast"}
    assert found == ({field: ratio} if field else {})


def test_contrast_of_an_accent(folder: Folder) -> None:
    folder.denver(accent="#8F8F6F")
    problem = folder.one()
    assert (problem.code, problem.severity, problem.field) == (
        "contrast-accent",
        "warning",
        "accent",
    )
    folder.denver(accent="#EDBD78")
    assert folder.problems() == []


def test_the_home_and_its_picture_are_judged(folder: Folder) -> None:
    home = {"name": {"fr": "Brest"}, "country": "ZZ", "at": [48.39, -4.486]}
    folder.write("kiosk.yaml", kiosk(home={**home, "picture": "partnerships/denver/hero.jpg"}))
    assert folder.codes() == [
        "alt-missing", "credit-missing", "translation-missing", "unknown-country",
    ]  # fmt: skip
    assert folder.load().library is None


def test_one_bad_partnership_leaves_the_others(folder: Folder) -> None:
    folder.write("partnerships/kiel/partnership.yaml", {"name": "Kiel", "kind": "twins"})
    loaded = folder.load()
    assert loaded.refused == {"kiel"}
    assert loaded.library is not None
    assert [p.id for p in loaded.library.partnerships] == ["denver"]


@pytest.mark.parametrize("nothing", ["\u200b", "\ufeff\u2060", "\u00ad \u200b"])
def test_invisible_characters_are_no_text(folder: Folder, nothing: str) -> None:
    folder.denver(name=nothing)
    assert (folder.one().code, folder.one().field) == ("text-empty", "name")
    folder.denver(name={"fr": nothing, "en": "Denver"}, region=nothing)
    assert folder.codes() == ["text-empty", "translation-missing"]
    library = folder.load().library
    assert library is not None
    (denver,) = library.partnerships
    assert (denver.name, denver.region) == ({"en": "Denver"}, {})
