"""Every problem at once, each at its place."""

from tests.content.folders import DENVER, Folder, kiosk, picture, text_slide

PLACES = """\
name: Denver
kind: twin-city
colour: red
hero: {file: hero.jpg, alt: x, credit: x, focus: [0.5,   2]}
places:
  - name: Denver
    at: [39.7, -104.9]
  - name: Ailleurs
    at: [99, 0]
slides:
  - layout: title
    titel: x
  - layout: text
    title: x
    text: |
      A long
      block.
    picture:
      file: hero.jpg
      alt: x
      credit: x
      widht: 3
  - layout: figures
    figures:
      - {value: 1, label: one}
      - value: 2
        label: [two]
  - layout: text
    title:
      fr: |
        é
      de: x
      en: x
    text: x
"""


def test_each_problem_stands_at_its_key_or_value(folder: Folder) -> None:
    folder.write(DENVER, PLACES)
    found = {(p.code, p.field): (p.line, p.column) for p in folder.problems()}
    assert found == {
        ("unknown-key", "colour"): (3, 1),
        ("above-range", "hero.focus[2]"): (4, 58),
        ("above-range", "places[2].at[1]"): (9, 10),
        ("unknown-key", "slides[1].titel"): (12, 5),
        ("unknown-key", "slides[2].picture.widht"): (22, 7),
        ("not-a-text", "slides[3].figures[2].label"): (27, 16),
        ("unknown-language", "slides[4].title.de"): (32, 7),
    }


def test_the_rest_of_a_file_with_faults_is_judged_too(folder: Folder) -> None:
    """Eleven faults of ten kinds in one folder are eleven problems, in one run."""
    folder.write("kiosk.yaml", kiosk(titel="x"))
    folder.denver(
        text_slide(text="word " * 60),
        text_slide(title=["x"], picture=picture("missing.jpg")),
        text_slide(picture=picture("missing.jpg", alt=None)),
        text_slide(until="2020-01-01"),
        text_slide(id="a"),
        text_slide(id="a"),
        country="XX",
        since="long ago",
    )
    folder.write("pictures/spare.txt", "x")
    assert folder.codes() == sorted(
        [
            "unknown-key", "text-too-long", "not-a-text", "file-missing", "alt-missing",
            "file-missing",
            "date-passed", "duplicate-id", "unknown-country", "not-a-whole-number", "file-unused",
        ]
    )  # fmt: skip
    fields = {p.field for p in folder.problems()}
    assert {"slides[3].picture.file", "slides[4].until", "slides[6].id"} <= fields


def test_a_file_that_a_faulty_slide_names_is_not_called_unused(folder: Folder) -> None:
    folder.jpeg("partnerships/denver/street.jpg")
    folder.denver({"layout": "txt", "picture": "street.jpg"}, hero=None, emblem={"fil": "hero.jpg"})
    assert folder.codes() == ["bad-choice", "missing-key", "unknown-key"]


def test_a_root_that_is_not_a_mapping(folder: Folder) -> None:
    folder.write(DENVER, "- a\n- b\n")
    assert folder.one().code == "not-a-mapping"
    folder.write(DENVER, "just words\n")
    assert folder.one().code == "not-a-mapping"


def test_what_cannot_be_left_out_does_not_hide_the_rest(folder: Folder) -> None:
    folder.write(
        "kiosk.yaml",
        kiosk(
            title={"fr": "Brest", "de": "Brest"},
            languages=["fr", "en", "FR"],
            home={"country": "XX", "at": [48, 39, 4], "picture": "nowhere.jpg"},
            theme={"colours": {"text": "#123456"}},
        ),
    )
    folder.denver(
        {"layout": "links", "links": [{"address": "brest.fr"}, {"label": "x " * 40}]},
        {"layout": "timeline", "moments": [{"title": "a " * 30, "text": {"de": "x"}}]},
    )
    found = {(p.code, p.field) for p in folder.problems() if p.severity == "error"}
    assert found == {
        ("unknown-language", "title.de"),
        ("language-not-known", "languages[3]"),
        ("missing-key", "home.name"),
        ("unknown-country", "home.country"),
        ("not-a-pair", "home.at"),
        ("file-missing", "home.picture.file"),
        ("bad-address", "slides[1].links[1].address"),
        ("missing-key", "slides[1].links[1].label"),
        ("missing-key", "slides[1].links[2].address"),
        ("missing-key", "slides[2].moments[1].date"),
        ("unknown-language", "slides[2].moments[1].text.de"),
    }
    warned = {(p.code, p.field) for p in folder.problems() if p.severity == "warning"}
    assert {
        ("contrast", "theme.colours.text"),
        ("text-too-long", "slides[1].links[2].label"),
        ("text-too-long", "slides[2].moments[1].title"),
    } <= warned
