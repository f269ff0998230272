"""The pictures of a content folder, looked at once each, and what is wrong with them."""

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.content import photos, pictures, rules, schema
from kiosk.content.document import Document, Loc
from kiosk.content.faults import suggestion
from kiosk.content.fields import Text
from kiosk.content.folder import Folder, RefusedPath, resolve
from kiosk.content.problems import Problem

SCREEN = (1920, 1080)
"""The screen in pixels for which a picture should be large enough."""

_CANDIDATES, _SUGGESTIONS = 1000, 50  # beyond, no misspelled name is compared with all others


@dataclass
class PictureRules:
    """Looks at pictures and collects Problems.

    `used` are the names of files that the content uses, `links` those of links that were reported.
    """

    folder: Folder
    problems: list[Problem] = field(default_factory=list)
    used: set[str] = field(default_factory=set)
    links: set[str] = field(default_factory=set)
    facts: dict[str, pictures.Facts] = field(default_factory=dict)
    missed: int = 0

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
            values = self._refused(base, written, error)
            self._note(document.problem("error", error.code, loc, **values))
            return
        self.used.add(name)
        facts = self._look(name)
        values = _values(written, facts)
        if facts.problem:
            self._note(document.problem("error", facts.problem, loc, **values))
        if facts.animated:
            self._note(document.problem("warning", "picture-animated", loc, **values))
        if _too_small(facts, wanted):
            values["wanted"] = f"{wanted[0]} × {wanted[1]}"
            self._note(document.problem("warning", "picture-small", loc, **values))

    def dropped(self, owner: str, sidecar: Document | None) -> list[str]:
        """What lies in photos/: a file that cannot be shown stays out, the others are returned."""
        details = photos.details(self.folder, owner, sidecar)
        shown = [n for n in photos.names(self.folder, owner) if self._one_dropped(n, owner)]
        uncredited = undescribed = 0
        for name in shown:
            said, facts = details.get(name, schema.Details()), self.facts[name]
            uncredited += not (_written(said.credit) or facts.credit)
            words = _written(said.alt) or _written(said.caption) or facts.caption
            undescribed += not (words or pictures.readable_name(name))
        where = photos.folder_of(owner)
        for code, count in (("photos-uncredited", uncredited), ("photos-undescribed", undescribed)):
            if count:
                values = {"count": str(count)}
                self._note(Problem("warning", code, where, values=values, owner=owner))
        if sidecar is not None and isinstance(sidecar.model, schema.Photos):
            self._sidecar(sidecar, list(sidecar.model.root), where)
        return shown

    def _one_dropped(self, name: str, owner: str) -> bool:
        """Whether the file `name` in photos/ can be shown."""
        self.used.add(name)
        facts = self._look(name)
        values = _values(name.removeprefix(photos.folder_of(owner) + "/"), facts)
        if facts.problem and Path(name).suffix.casefold() not in pictures.SUFFIXES:
            self._note(Problem("warning", "photo-unknown", name, values=values, owner=owner))
        elif facts.problem:
            self._note(
                Problem("error", facts.problem, name, values=values, owner=owner, skips=True)
            )
        if facts.animated:
            self._note(Problem("warning", "picture-animated", name, values=values, owner=owner))
        if _too_small(facts, SCREEN):
            values["wanted"] = f"{SCREEN[0]} × {SCREEN[1]}"
            self._note(Problem("warning", "picture-small", name, values=values, owner=owner))
        return not facts.problem

    def _sidecar(self, sidecar: Document, written: list[str], base: str) -> None:
        for file in written:
            try:
                resolve(self.folder, base, file)
            except RefusedPath as error:
                values = self._refused(base, file, error)
                self._note(sidecar.key_problem("warning", error.code, (file,), **values))

    def _refused(self, base: str, written: str, error: RefusedPath) -> dict[str, str]:
        """What to say of a path that leads nowhere: the file that was probably meant."""
        values = dict(error.values)
        self.links.update(filter(None, [values.pop("link", "")]))
        self.used.update(filter(None, [values.pop("name", "")]))
        if error.code == "file-missing":
            self.missed += 1
            values["suggestion"] = self._meant(base, written)
        return values

    def _meant(self, base: str, written: str) -> str:
        prefix = base + "/" if base else ""
        near = [name.removeprefix(prefix) for name in self.folder.below(base)]
        last = written.replace("\\", "/").rsplit("/", 1)[-1].casefold()
        same = [name for name in near if name.rsplit("/", 1)[-1].casefold() == last]
        if same or len(near) > _CANDIDATES or self.missed > _SUGGESTIONS:
            return same[0] if same else ""
        return suggestion(written, near)

    def _look(self, name: str) -> pictures.Facts:
        if name not in self.facts:
            self.facts[name] = pictures.examine(self.folder.files[name])
        return self.facts[name]

    def _note(self, problem: Problem) -> None:
        self.problems.append(problem)


def _values(file: str, facts: pictures.Facts) -> dict[str, str]:
    return {
        "file": file,
        "width": str(facts.width),
        "height": str(facts.height),
        "reason": facts.reason,
    }


def _written(text: Text | None) -> bool:
    return text is not None and text.is_written


def _wanted(document: Document, loc: Loc) -> tuple[int, int]:
    """The size at which a picture fills its part of the screen."""
    if loc[-1] == "emblem":
        return 0, 0
    if rules.layout_at(document.model, loc) == "text":
        return SCREEN[0] // 2, SCREEN[1]
    return SCREEN


def _too_small(facts: pictures.Facts, wanted: tuple[int, int]) -> bool:
    """Whether it would be enlarged even to fit inside; drawings can be, without loss."""
    if facts.problem or facts.format == "SVG":
        return False
    return facts.width < wanted[0] and facts.height < wanted[1]
