"""A content folder read into a Library and every Problem, never only the first."""

import dataclasses
import datetime
import warnings
from pathlib import Path

from pydantic import BaseModel, ValidationError

from kiosk.content import countries, hotspot_rules, node_rules, photos, rules, schema
from kiosk.content.conversion import Converter
from kiosk.content.document import Document, Loc, scalars, without_faults
from kiosk.content.faults import suggestion, validation_problems
from kiosk.content.folder import RefusedPath, list_folder, resolve
from kiosk.content.library import Library
from kiosk.content.nodes import Node
from kiosk.content.picture_rules import PictureRules
from kiosk.content.problems import Problem, Severity, in_reading_order
from kiosk.content.source import SourceError, read_yaml


@dataclasses.dataclass(frozen=True)
class Loaded:
    """What reading a folder gave.

    `library` holds the partnerships without errors; it is None when kiosk.yaml itself has errors.
    `refused` are the partnerships (by id) that an error keeps out; `paths` are the files of all
    pictures that were looked at, by their name in the folder.
    """

    library: Library | None
    problems: list[Problem]
    refused: frozenset[str]
    paths: dict[str, Path]


def load(root: Path, today: datetime.date) -> Loaded:
    """Reads and validates the content folder `root` as of `today`.

    Raises:
        OSError: the folder itself cannot be listed.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # odd metadata of cameras is nothing an editor can mend
        return _Loading(root, today).run()


class _Loading:
    def __init__(self, root: Path, today: datetime.date) -> None:
        self.folder, self.problems = list_folder(root)
        self.today = today
        self.languages: tuple[str, ...] = ()
        self.pictures = PictureRules(self.folder)
        self.unread: set[str] = set()
        """Owners of files of which not even the values could be read."""

    def run(self) -> Loaded:
        kiosk = self.document("kiosk.yaml", schema.Kiosk)
        if kiosk is not None:
            self.judge_kiosk(kiosk)
        names = self.partnership_names()
        documents: list[Document] = []
        sidecars: dict[str, Document | None] = {}
        for name in names:
            document = self.document(_yaml_of(name), schema.Partnership, name)
            sidecars[name] = self.sidecar(name)
            shown = self.pictures.dropped(name, sidecars[name])
            if document is not None:
                self.judge_partnership(document, shown, names)
                documents.append(document)
        if kiosk is not None and not any(p.field.startswith("theme") for p in self.problems):
            self.problems += rules.of_colours(kiosk, documents)
        self.problems += self.pictures.problems
        self.problems += self.links()
        self.problems += self.unused(names)
        refused = {p.owner for p in self.problems if p.severity == "error" and not p.skips}
        library = None
        if kiosk is not None and "" not in refused:
            good = [d for d in documents if d.owner not in refused]
            converter = Converter(self.folder, self.languages, self.pictures.facts)
            library = converter.convert(kiosk, good, sidecars)
        return Loaded(
            library=library,
            problems=in_reading_order(self.problems),
            refused=frozenset(refused - {""}),
            paths={name: self.folder.files[name] for name in self.pictures.facts},
        )

    def document(self, path: str, model: type[BaseModel], owner: str = "") -> Document | None:
        """The file at `path` as its model, after noting what is wrong with it.

        Without the parts that are wrong, when there are any; None when nothing of it can be read.
        """
        self.pictures.used.add(path)
        if path not in self.folder.files:
            self.unread.add(owner)
            self.problems += self.missing(path, owner)
            return None
        try:
            node, found = read_yaml(self.folder.files[path], path)
        except SourceError as error:
            self.unread.add(owner)
            self.problems.append(dataclasses.replace(error.problem, owner=owner))
            return None
        self.problems += [dataclasses.replace(problem, owner=owner) for problem in found]
        self.problems += node_rules.of_node(node, model, path, owner)
        try:
            return Document(path, node, model.model_validate(node.data()), owner)
        except ValidationError as error:
            self.problems += validation_problems(error, model, node, path, owner)
            self.use_all_named(node, path)
            left = without_faults(error, model, node)
            if left is None:
                self.unread.add(owner)
                return None
            return Document(path, *left, owner, whole=False)

    def missing(self, path: str, owner: str) -> list[Problem]:
        """What to say of a file that has to be there."""
        folder, _, file = path.rpartition("/")
        values = {"file": file}
        if path in self.folder.links:
            self.pictures.links.add(path)
            return [Problem("error", "path-link", path, values=values, owner=owner)]
        if any(p.path == folder and p.code == "unreadable" for p in self.problems):
            return []
        for near in (path.removesuffix("yaml") + "yml", path):
            found = self.folder.otherwise_written(near)
            if found:
                self.pictures.used.add(found)
                values["found"] = found.rsplit("/", 1)[-1]
                return [Problem("error", "yaml-named", found, values=values, owner=owner)]
        return [Problem("error", "yaml-missing", path, values=values, owner=owner)]

    def use_all_named(self, node: Node, path: str) -> None:
        """Counts as used whatever a file with faults may mean to use."""
        for written in scalars(node):
            try:
                self.pictures.used.add(resolve(self.folder, path.rpartition("/")[0], written))
            except RefusedPath:
                continue

    def partnership_names(self) -> list[str]:
        """The partnerships' folders, empty ones and links included."""
        inside = {f for f in self.folder.folders if f.startswith("partnerships/")}
        names = sorted(f.split("/")[1] for f in inside if f.count("/") == 1)
        said = any(problem.path == "partnerships" for problem in self.problems)
        if not names and not said and "partnerships" not in self.folder.links:
            self.problems.append(Problem("warning", "no-partnerships", "partnerships"))
        return names

    def sidecar(self, owner: str) -> Document | None:
        path = photos.sidecar_of(owner)
        if path in self.folder.files:
            sidecar = self.document(path, schema.Photos, owner)
            if sidecar is not None:
                self.problems += rules.of_document(sidecar, self.languages, self.today)
            return sidecar
        near = path.removesuffix("yaml") + "yml"
        found = self.folder.otherwise_written(path) or self.folder.otherwise_written(near)
        if found:
            self.pictures.used.add(found)
            values = {"file": "photos.yaml", "found": found.rsplit("/", 1)[-1]}
            self.problems.append(
                Problem("warning", "yaml-named", found, values=values, owner=owner)
            )
        return None

    def judge_kiosk(self, kiosk: Document) -> None:
        assert isinstance(kiosk.model, schema.Kiosk)
        languages = kiosk.model.languages
        for index, language in enumerate(languages):
            known = countries.is_language(language)
            if not known or language in languages[:index]:
                code = "language-twice" if known else "language-not-known"
                values = {"language": language, "suggestion": countries.language_meant(language)}
                loc = ("languages", index)
                self.problems.append(kiosk.problem("error", code, loc, **values))
        if kiosk.whole or not any(p.field == "languages" for p in self.problems):
            known_ones = filter(countries.is_language, languages)
            self.languages = tuple(dict.fromkeys(known_ones))
        self.judge(kiosk)
        self.judge_country(kiosk, ("home", "country"), kiosk.model.home.country)
        if kiosk.model.theme.logo is not None:
            self.pictures.named(kiosk, ("theme", "logo"), kiosk.model.theme.logo)

    def judge_partnership(self, document: Document, shown: list[str], names: list[str]) -> None:
        assert isinstance(document.model, schema.Partnership)
        self.judge(document)
        if document.model.country is not None:
            self.judge_country(document, ("country",), document.model.country)
        for index, slide in enumerate(document.model.slides):
            if isinstance(slide, schema.GallerySlide) and slide.pictures is None and not shown:
                loc = ("slides", index)
                self.problems.append(document.problem("warning", "gallery-empty", loc))
        self.problems += hotspot_rules.of_partnership(document, names)
        if document.whole and not document.model.slides and not shown:
            self.problems.append(document.problem("warning", "no-slides", ()))

    def judge(self, document: Document) -> None:
        said = {problem.field for problem in self.problems if problem.path == document.path}
        for problem in rules.of_document(document, self.languages, self.today):
            is_left = problem.code == "place-unknown"  # of a place whose faults were taken out
            if not (is_left and any(field.startswith(f"{problem.field}.") for field in said)):
                self.problems.append(problem)
        self.pictures.named_in(document)

    def judge_country(self, document: Document, loc: Loc, code: str) -> None:
        if code not in countries.codes():
            meant = countries.country_meant(code) or suggestion(code, sorted(countries.codes()))
            values = {"value": code, "suggestion": meant}
            self.problems.append(document.problem("error", "unknown-country", loc, **values))

    def links(self) -> list[Problem]:
        """Links that no file names: their content is not shown."""
        problems = []
        for link in self.folder.links - self.pictures.links:
            parts = link.split("/")
            inside = parts[0] == "partnerships" and len(parts) > 1
            whole = link == "partnerships" or (inside and len(parts) == 2)
            values = {"file": parts[-1]}
            owner = parts[1] if inside else ""
            severity: Severity = "error" if whole else "warning"
            problems.append(Problem(severity, "path-link", link, values=values, owner=owner))
        return problems

    def unused(self, names: list[str]) -> list[Problem]:
        """A warning for each file that nothing uses, where all that may use it could be read."""
        problems = []
        for name in self.folder.files:
            base = name.rsplit("/", 1)[-1]
            free = name.startswith("programmes/") or base.casefold().startswith(photos.FREE_NAMES)
            if name in self.pictures.used or free:
                continue
            owner = next((n for n in names if name.startswith(f"partnerships/{n}/")), "")
            if owner in self.unread if owner else self.unread:
                continue
            values = {"file": base}
            problems.append(Problem("warning", "file-unused", name, values=values, owner=owner))
        return problems


def _yaml_of(name: str) -> str:
    return f"partnerships/{name}/partnership.yaml"
