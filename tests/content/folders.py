"""Content folders made by code: a small one without problems, of which a test changes one thing."""

import datetime
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml
from PIL import Image

from kiosk.content.loader import Loaded, load
from kiosk.content.problems import Problem

TODAY = datetime.date(2026, 6, 1)
DENVER = "partnerships/denver/partnership.yaml"
PHOTOS = "partnerships/denver/photos"

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 90"><rect width="9"/></svg>'


def picture(file: str = "hero.jpg", **more: object) -> dict[str, Any]:
    """A picture with everything that is asked for."""
    return {"file": file, "alt": "A street", "credit": "City archive", **more}


def kiosk(**changes: object) -> dict[str, Any]:
    """kiosk.yaml; a change to None leaves a key out."""
    return _changed(
        {
            "title": {"fr": "Brest", "en": "Brest"},
            "languages": ["fr", "en"],
            "home": {"name": "Brest", "country": "FR", "at": [48.39, -4.486]},
        },
        changes,
    )


def partnership(*slides: object, **changes: object) -> dict[str, Any]:
    """partnership.yaml of Denver, with `slides` if there are any, else one."""
    return _changed(
        {
            "name": "Denver",
            "country": "US",
            "kind": "twin-city",
            "since": 1948,
            "places": [{"name": "Denver", "at": [39.739, -104.985]}],
            "hero": picture(),
            "slides": list(slides) or [text_slide()],
        },
        changes,
    )


def text_slide(**changes: object) -> dict[str, Any]:
    """A slide without problems."""
    slide = {"layout": "text", "title": "A street", "text": "A street of Denver is called Brest."}
    return _changed(slide, changes)


def _changed(values: dict[str, Any], changes: Mapping[str, object]) -> dict[str, Any]:
    return {key: value for key, value in {**values, **changes}.items() if value is not None}


class Folder:
    """A content folder below `root`; without further ado it has no problem at all."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.write("kiosk.yaml", kiosk())
        self.write(DENVER, partnership())
        self.jpeg("partnerships/denver/hero.jpg")

    def path(self, name: str) -> Path:
        """The file of that name, whose folder is there."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def write(self, name: str, content: object) -> Path:
        """Writes a file: bytes and text as they are, values as YAML."""
        path = self.path(name)
        if isinstance(content, bytes):
            path.write_bytes(content)
        elif isinstance(content, str):
            path.write_bytes(content.encode())
        else:
            path.write_text(yaml.safe_dump(content, allow_unicode=True, sort_keys=False), "utf-8")
        return path

    def denver(self, *slides: object, **changes: object) -> None:
        """Another partnership.yaml."""
        self.write(DENVER, partnership(*slides, **changes))

    def jpeg(self, name: str, size: tuple[int, int] = (1920, 1080), **options: Any) -> Path:
        """A JPEG, or what the name's suffix says."""
        path = self.path(name)
        mode = options.pop("mode", "RGB")
        Image.new(mode, size, options.pop("colour", None) or 0).save(path, **options)
        return path

    def load(self) -> Loaded:
        """What the program makes of it."""
        return load(self.root, TODAY)

    def problems(self) -> list[Problem]:
        return self.load().problems

    def codes(self) -> list[str]:
        """The codes of all problems, sorted."""
        return sorted(problem.code for problem in self.problems())

    def one(self) -> Problem:
        """The only problem."""
        problems = self.problems()
        assert len(problems) == 1, problems
        return problems[0]

    def find(self, code: str) -> Problem:
        """The only problem with that code."""
        found = [problem for problem in self.problems() if problem.code == code]
        assert len(found) == 1, self.problems()
        return found[0]
