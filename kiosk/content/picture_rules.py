"""The pictures of a content folder, looked at once each, and what is wrong with them."""

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.content import pictures, rules, schema
from kiosk.content.faults import suggestion
from kiosk.content.folder import Folder, RefusedPath, normal, resolve
from kiosk.content.problems import Problem
from kiosk.content.rules import Document, Loc

SCREEN = (1920, 1080)
"""The screen in pixels for which a picture should be large enough."""


@dataclass
class PictureRules:
    """Looks at pictures and collects Problems; `used` are the names of files that the content uses."""

    folder: Folder
    problems: list[Problem] = field(default_factory=list)
    used: set[str] = field(default_factory=set)
    facts: dict[str, pictures.Facts] = field(default_factory=dict)

    def named_in(self, document: Document) -> None:
        """Every picture that a file names."""
        for loc, value in rules.walk(document.model):
            if isinstance(value, schema.Picture):
                self.named(document, (*loc, "file"), value.file, _wanted(document, loc))

    def named(
        self, document: Document, loc: Loc, written: str, wanted: tuple[int, int] = (0, 0)
    ) -> None:
        """One picture that a file names; it should have at least the `wanted` size in pixels."""
        base = document.path.rpartition("/")[0]
        try:
            name = resolve(self.folder, base, written)
        except RefusedPath as error:
            near = suggestion(written, self._near(base)) if error.code == "file-missing" else ""
            values = {**error.values, "suggestion": near}
            self.problems.append(document.problem("error", error.code, loc, **values))
            return
        self.used.add(name)
        facts = self._look(name)
        values = _values(written, facts)
        if facts.problem:
            self.problems.append(document.problem("error", facts.problem, loc, **values))
        elif facts.frames > 1:
            self.problems.append(document.problem("warning", "picture-animated", loc, **values))
        if _too_small(facts, wanted):
            values["wanted"] = f"{wanted[0]} × {wanted[1]}"
            self.problems.append(document.problem("warning", "picture-small", loc, **values))

    def dropped(self, owner: str, sidecar: Document | None) -> None:
        """What lies in photos/: a file that cannot be shown stays out, the others are shown."""
        prefix = f"partnerships/{owner}/photos/"
        photos = [n for n in self.folder.below(prefix) if n != prefix + "photos.yaml"]
        details: dict[str, schema.Details] = {}
        if sidecar is not None and isinstance(sidecar.model, schema.Photos):
            details = {normal(key): value for key, value in sidecar.model.root.items()}
        uncredited = 0
        for name in photos:
            self.used.add(name)
            facts = self._look(name, describe=True)
            file = name.removeprefix(prefix)
            values = _values(file, facts)
            if facts.problem and Path(name).suffix.casefold() not in pictures.SUFFIXES:
                self._note(Problem("warning", "photo-unknown", name, values=values, owner=owner))
                continue
            if facts.problem:
                self._note(
                    Problem("error", facts.problem, name, values=values, owner=owner, skips=True)
                )
                continue
            if facts.frames > 1:
                self._note(Problem("warning", "picture-animated", name, values=values, owner=owner))
            if _too_small(facts, SCREEN):
                values["wanted"] = f"{SCREEN[0]} × {SCREEN[1]}"
                self._note(Problem("warning", "picture-small", name, values=values, owner=owner))
            said = details.get(file)
            uncredited += not (facts.credit or (said is not None and said.credit))
        if uncredited:
            values = {"count": str(uncredited)}
            folder = prefix.rstrip("/")
            self._note(Problem("warning", "photos-uncredited", folder, values=values, owner=owner))
        if sidecar is not None:
            self._sidecar(sidecar, details, prefix)

    def _sidecar(self, sidecar: Document, details: dict[str, schema.Details], prefix: str) -> None:
        for file in details:
            try:
                resolve(self.folder, prefix.rstrip("/"), file)
            except RefusedPath as error:
                values = {**error.values, "suggestion": suggestion(file, self._near(prefix))}
                self._note(sidecar.problem("warning", error.code, (file,), key=True, **values))

    def _look(self, name: str, *, describe: bool = False) -> pictures.Facts:
        if name not in self.facts:
            self.facts[name] = pictures.examine(self.folder.files[name], describe=describe)
        return self.facts[name]

    def _near(self, base: str) -> list[str]:
        prefix = base.rstrip("/") + "/" if base else ""
        return [n.removeprefix(prefix) for n in self.folder.files if n.startswith(prefix)]

    def _note(self, problem: Problem) -> None:
        self.problems.append(problem)


def _values(file: str, facts: pictures.Facts) -> dict[str, str]:
    return {"file": file, "width": str(facts.width), "height": str(facts.height)}


def _wanted(document: Document, loc: Loc) -> tuple[int, int]:
    """The size at which a picture fills its part of the screen."""
    if loc[-1] == "emblem":
        return 0, 0
    model = document.model
    if isinstance(model, schema.Partnership) and loc[0] == "slides" and isinstance(loc[1], int):
        if model.slides[loc[1]].layout == "text":
            return SCREEN[0] // 2, SCREEN[1]
    return SCREEN


def _too_small(facts: pictures.Facts, wanted: tuple[int, int]) -> bool:
    """Whether it would be enlarged even to fit inside; drawings can be, without loss."""
    if facts.problem or facts.format == "SVG":
        return False
    return facts.width < wanted[0] and facts.height < wanted[1]
