"""docs/content.md says what the program does: its examples, keys, limits and codes are checked.
docs/accessibility.md names tests that are there."""

import datetime
import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from PIL import Image
from pydantic import BaseModel

from kiosk.content import rules, schema
from kiosk.content.loader import load
from kiosk.content.wordings import MESSAGES

ROOT = Path(__file__).resolve().parents[1]
GUIDE = (ROOT / "docs" / "content.md").read_text("utf-8")
ACCESSIBILITY = (ROOT / "docs" / "accessibility.md").read_text("utf-8")
TODAY = datetime.date(2026, 6, 1)

KIOSK = "title: A\nlanguages: [fr, en]\nhome: {name: A, country: FR, at: [0, 0]}\n"
PARTNERSHIP = "name: A\nkind: story\n"
SLIDES = "slides:\n- {layout: title, title: A}\n"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"/>'

EXAMPLE = re.compile(
    r"^(kiosk\.yaml|partnership\.yaml|photos\.yaml|slide):\n```yaml\n(.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
"""The line before a block says what it is an example of."""
EXAMPLES = EXAMPLE.findall(GUIDE)

LAYOUTS: dict[str, type[BaseModel]] = {
    get_args(model.model_fields["layout"].annotation)[0]: model
    for model in schema.SlideBase.__subclasses__()
}
COMMON = {field.alias or name for name, field in schema.SlideBase.model_fields.items()}


def section(title: str) -> str:
    """What stands below a heading, up to the next one of its level or above."""
    found = re.search(rf"^(#+) {re.escape(title)}\n", GUIDE, re.MULTILINE)
    assert found, title
    rest = GUIDE[found.end() :]
    end = re.search(rf"^#{{1,{len(found[1])}}} ", rest, re.MULTILINE)
    return rest[: end.start()] if end else rest


def prose(title: str) -> str:
    """The same without its examples."""
    return re.sub(r"^```.*?^```$", "", section(title), flags=re.MULTILINE | re.DOTALL)


def first_cells(text: str) -> list[str]:
    """What the rows of a table are about."""
    return re.findall(r"^\| `([^`|]+)` \|", text, re.MULTILINE)


def code_spans(text: str) -> set[str]:
    return set(re.findall(r"`([^`\n]+)`", text))


def keys(model: type[BaseModel]) -> Iterator[str]:
    """The keys of a model and of those inside it, as "home.name"; slides and pictures stay whole.

    A list has a row of its own besides those of its items; a mapping is described by its keys.
    """
    for name, field in model.model_fields.items():
        key = field.alias or name
        inner = next((kind for kind in _kinds(field.annotation) if _is_described(kind)), None)
        if inner is not None:
            yield from (f"{key}.{below}" for below in keys(inner))
        if field.annotation is not inner or inner is None:
            yield key


def _kinds(annotation: object) -> list[type]:
    if get_args(annotation):
        return [kind for part in get_args(annotation) for kind in _kinds(part)]
    return [annotation] if isinstance(annotation, type) else []


def _is_described(kind: type) -> bool:
    elsewhere = issubclass(kind, schema.Picture | schema.SlideBase)
    return issubclass(kind, schema.Model) and not elsewhere


def folder_of(root: Path, kind: str, example: str) -> None:
    """A content folder around an example, with the pictures that it names."""
    home = root / "partnerships" / "example"
    base = {"kiosk.yaml": root, "photos.yaml": home / "photos"}.get(kind, home)
    for name in set(re.findall(r"[\w/.-]+\.(?:jpg|png|svg)", example)):
        path = base / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix == ".svg":
            path.write_text(SVG, "utf-8")
        else:
            Image.new("RGB", (2000, 1200)).save(path)
    (home / "photos").mkdir(parents=True, exist_ok=True)
    (root / "kiosk.yaml").write_text(KIOSK, "utf-8")
    partnership = PARTNERSHIP + (f"slides:\n{example}" if kind == "slide" else SLIDES)
    (home / "partnership.yaml").write_text(partnership, "utf-8")
    for name in re.findall(r"^ +partnership: ([\w-]+)$", example, re.MULTILINE):
        other = root / "partnerships" / name / "partnership.yaml"
        other.parent.mkdir(parents=True)
        other.write_text(PARTNERSHIP + SLIDES, "utf-8")
    if kind != "slide":
        (base / kind).write_text(example, "utf-8")


@pytest.mark.parametrize(
    ("kind", "example"), EXAMPLES, ids=[f"{kind}-{i}" for i, (kind, _) in enumerate(EXAMPLES)]
)
def test_an_example_has_no_problem(tmp_path: Path, kind: str, example: str) -> None:
    folder_of(tmp_path / "content", kind, example)
    loaded = load(tmp_path / "content", TODAY)
    assert loaded.problems == []
    assert loaded.library is not None
    assert "example" in [p.id for p in loaded.library.partnerships]


def test_an_example_with_a_mistake_is_found(tmp_path: Path) -> None:
    folder_of(tmp_path / "content", "slide", "- {layout: photo, picture: a.jpg, tilte: A}\n")
    codes = {problem.code for problem in load(tmp_path / "content", TODAY).problems}
    assert codes == {"unknown-key", "alt-missing", "credit-missing"}


def test_each_block_of_yaml_is_marked_as_an_example() -> None:
    assert len(EXAMPLES) == GUIDE.count("```yaml")
    assert {kind for kind, _ in EXAMPLES} == {
        "kiosk.yaml", "partnership.yaml", "photos.yaml", "slide",
    }  # fmt: skip


@pytest.mark.parametrize("layout", LAYOUTS)
def test_each_layout_has_its_example(layout: str) -> None:
    assert f"slide:\n```yaml\n- layout: {layout}\n" in section(layout)


@pytest.mark.parametrize(
    ("title", "model"), [("kiosk.yaml", schema.Kiosk), ("partnership.yaml", schema.Partnership)]
)
def test_the_table_of_a_file_has_its_keys_and_no_others(title: str, model: type[BaseModel]) -> None:
    assert sorted(first_cells(section(title))) == sorted(keys(model))


def test_the_table_of_a_picture_has_its_keys_and_no_others() -> None:
    assert sorted(first_cells(section("Pictures"))) == sorted(keys(schema.Picture))


def test_photos_yaml_has_its_keys() -> None:
    assert set(keys(schema.Details)) <= code_spans(section("photos/ and photos.yaml"))


def test_the_table_of_all_slides_has_their_keys_and_no_others() -> None:
    assert sorted(first_cells(section("Slides"))) == sorted({"layout", *COMMON})


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_layout_names_its_keys(layout: str) -> None:
    wanted = {key.split(".")[-1] for key in keys(LAYOUTS[layout])} - COMMON - {"layout"}
    assert wanted <= code_spans(prose(layout))


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_layout_names_its_limits(layout: str) -> None:
    text = prose(layout)
    for key, limit in re.findall(r"`(\w+)`\s\((?:needed,\s)?(\d+) words", text):
        known = rules._TEXT_WORDS.get(layout, 45) if key == "text" else rules._WORDS[key]
        assert int(limit) == known, key
    for key in code_spans(text) & {*rules._WORDS, "text"} - {"points"}:
        assert re.search(rf"`{key}`\s\((?:needed,\s)?\d+ words", text), key


def test_the_points_of_a_text_have_their_limits() -> None:
    assert f"`points` ({rules.POINTS} points of {rules._WORDS['points']} words" in prose("text")


def test_the_table_of_problems_has_each_code_once_and_no_others() -> None:
    assert first_cells(section("All problems")) == sorted(MESSAGES)


def test_lines_are_short() -> None:
    assert [line for line in GUIDE.splitlines() if len(line) > 100] == []


def test_the_tests_that_accessibility_names_are_there() -> None:
    named = set(re.findall(r"`(tests/[^`:]*)(?:::([^`]*))?`", ACCESSIBILITY))
    assert named
    for file, name in named:
        source = (ROOT / file).read_text("utf-8")
        assert not name or f"\ndef {name}(" in source, f"{file}::{name}"
