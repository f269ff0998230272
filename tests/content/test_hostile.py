"""Whatever stands in the files, reading the folder ends with problems and never with a crash."""

import copy
import time
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.content.messages import MESSAGES, sentence
from tests.content.folders import DENVER, PHOTOS, Folder, kiosk, partnership, picture, text_slide

WHOLE = partnership(
    text_slide(
        id="a", picture=picture(focus=[0.5, 0.5]), points=["x"], notes="n", until="2030-01-01"
    ),
    {"layout": "quote", "quote": {"fr": "q", "en": "q"}, "author": "a"},
    {"layout": "figures", "figures": [{"value": 3, "unit": "km", "label": "l"}]},
    {"layout": "timeline", "moments": [{"date": "1948", "title": "t"}]},
    {"layout": "links", "links": [{"address": "https://a.b", "label": "l"}]},
    {"layout": "gallery", "pictures": [picture()]},
    themes=["t"],
    accent="#EDBD78",
)
KEYS = st.sampled_from(["fr", "en", "layout", "file", "at", "x", ""])
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
    | st.sampled_from(["hero.jpg", "../x", "fr", "text", "2026-01-01", "{file}", "#FFFFFF"]),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=5,
)  # fmt: skip


def places(value: object, loc: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place in some data but its root."""
    items: list[tuple[Any, Any]] = []
    if isinstance(value, dict):
        items = list(value.items())
    elif isinstance(value, list):
        items = list(enumerate(value))
    return [place for key, item in items for place in [(*loc, key), *places(item, (*loc, key))]]


def mutated(data: st.DataObject, original: dict[str, Any]) -> dict[str, Any]:
    value = copy.deepcopy(original)
    for _ in range(data.draw(st.integers(1, 4))):
        *way, last = data.draw(st.sampled_from(places(value) or [("name",)]))
        target: Any = value
        for step in way:
            target = target[step]
        action = data.draw(st.sampled_from(["replace", "delete", "rename", "repeat"]))
        if action == "delete":
            del target[last]
        elif action == "rename" and isinstance(target, dict):
            target[data.draw(st.text(max_size=8))] = target.pop(last)
        elif action == "repeat" and isinstance(target, list):
            target.append(copy.deepcopy(target[last]))
        else:
            target[last] = data.draw(ANYTHING)
    return value


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Folder:
    return Folder(tmp_path_factory.mktemp("hostile") / "content")


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_no_change_of_a_partnership_makes_reading_fail(data: st.DataObject, whole: Folder) -> None:
    whole.write("kiosk.yaml", kiosk())
    whole.write(DENVER, mutated(data, WHOLE))
    loaded = whole.load()
    assert loaded.library is not None
    errors = [p for p in loaded.problems if p.severity == "error"]
    assert bool(errors) == (loaded.refused == {"denver"})
    lines = whole.path(DENVER).read_text("utf-8").splitlines()
    for problem in loaded.problems:
        assert problem.code in MESSAGES
        assert problem.path == DENVER or problem.code == "file-unused"
        assert problem.line <= len(lines)


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_nor_any_change_of_the_kiosk(data: st.DataObject, whole: Folder) -> None:
    full = kiosk(
        theme={"colours": {"text": "#FFFFFF"}}, timings={"slide": 9}, pin="scrypt$1$1$1$a$a"
    )
    whole.write("kiosk.yaml", mutated(data, full))
    whole.write(DENVER, partnership())
    loaded = whole.load()
    assert (loaded.library is None) == any(
        p.severity == "error" and not p.owner for p in loaded.problems
    )


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(raw=st.binary(max_size=300), where=st.sampled_from(["kiosk.yaml", DENVER]))
def test_nor_any_bytes(raw: bytes, where: str, whole: Folder) -> None:
    whole.write("kiosk.yaml", kiosk())
    whole.write(DENVER, partnership())
    whole.write(where, raw)
    assert whole.load().problems


def test_values_cannot_fill_other_placeholders(folder: Folder) -> None:
    folder.denver(hero=picture("{found}{suggestion}.jpg"))
    problem = folder.find("file-missing")
    assert "“{found}{suggestion}.jpg”" in sentence(problem, "en")[0]


def test_a_large_folder_is_read_fast(folder: Folder, tmp_path: Path) -> None:
    """A thousand photographs of 24 megapixels; five thousand take five times as long."""
    one = tmp_path / "one.jpg"
    exif = Image.Exif()
    exif[0x010E], exif[0x013B] = "The port", "Somebody"
    Image.new("RGB", (6000, 4000)).save(one, exif=exif)
    for number in range(40):
        name = f"partnerships/p{number}"
        folder.write(f"{name}/partnership.yaml", partnership(*[text_slide()] * 10, hero=None))
        for photo in range(25):
            folder.path(f"{name}/photos/Quay {photo}.jpg").hardlink_to(one)
    began = time.process_time()
    assert folder.problems() == []
    assert time.process_time() - began < 2
    assert len(folder.load().paths) == 1001


def test_names_that_all_miss_are_still_quick(folder: Folder) -> None:
    for number in range(1500):
        folder.write(f"{PHOTOS}/film{number}.mp4", b"x")
    missing = {f"flim{n}.mp4x": {"credit": "x"} for n in range(1500)}
    folder.path(PHOTOS + "/photos.yaml").write_text(yaml.safe_dump(missing), "utf-8")
    began = time.process_time()
    codes = folder.codes()
    assert codes.count("file-missing") == 1500
    assert time.process_time() - began < 5
