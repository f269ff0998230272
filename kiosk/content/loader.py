"""A content folder read into a Library and every Problem, never only the first."""

import dataclasses
import datetime
from pathlib import Path

from pydantic import BaseModel, ValidationError

from kiosk.content import countries, rules, schema
from kiosk.content.conversion import Converter
from kiosk.content.faults import suggestion, validation_problems
from kiosk.content.folder import list_folder
from kiosk.content.library import Library
from kiosk.content.picture_rules import PictureRules
from kiosk.content.problems import Problem, in_reading_order
from kiosk.content.rules import Document, Loc
from kiosk.content.source import SourceError, read_yaml

_FREE_NAMES = ("readme", "licence", "license", "lisezmoi", "leeme")


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
    return _Loading(root, today).run()


class _Loading:
    def __init__(self, root: Path, today: datetime.date) -> None:
        self.folder, self.problems = list_folder(root)
        self.today = today
        self.languages: tuple[str, ...] = ()
        self.pictures = PictureRules(self.folder)

    def run(self) -> Loaded:
        kiosk = self.document("kiosk.yaml", schema.Kiosk)
        if kiosk is not None:
            self.judge_kiosk(kiosk)
        names = self.partnership_names()
        documents: list[Document] = []
        sidecars: dict[str, Document | None] = {}
        for name in names:
            document = self.document(_yaml_of(name), schema.Partnership, name)
            if document is not None:
                sidecars[name] = self.sidecar(name)
                self.judge_partnership(document, sidecars[name])
                documents.append(document)
        if kiosk is not None:
            self.problems += rules.of_colours(kiosk, documents)
        self.problems += self.pictures.problems
        self.problems += self.unused(names)
        refused = {p.owner for p in self.problems if p.severity == "error" and not p.skips}
        library = None
        if kiosk is not None and "" not in refused:
            good = [document for document in documents if document.owner not in refused]
            converter = Converter(self.folder, self.languages, self.pictures.facts)
            library = converter.convert(kiosk, good, sidecars)
        return Loaded(
            library=library,
            problems=in_reading_order(self.problems),
            refused=frozenset(refused & set(names)),
            paths={name: self.folder.files[name] for name in self.pictures.facts},
        )

    def document(self, path: str, model: type[BaseModel], owner: str = "") -> Document | None:
        """The file at `path` as its model, or None after noting what is wrong with it."""
        self.pictures.used.add(path)
        if path not in self.folder.files:
            code = "path-link" if path in self.folder.links else "yaml-missing"
            values = {"file": path.rsplit("/", 1)[-1]}
            self.problems.append(Problem("error", code, path, values=values, owner=owner))
            return None
        try:
            node, found = read_yaml(self.folder.files[path], path)
        except SourceError as error:
            self.problems.append(dataclasses.replace(error.problem, owner=owner))
            return None
        self.problems += [dataclasses.replace(problem, owner=owner) for problem in found]
        try:
            return Document(path, node, model.model_validate(node.data()), owner)
        except ValidationError as error:
            self.problems += validation_problems(error, model, node, path, owner)
            return None

    def partnership_names(self) -> list[str]:
        files = self.folder.below("partnerships")
        names = list(dict.fromkeys(name.split("/")[1] for name in files if name.count("/") > 1))
        for link in self.folder.links:
            if link.startswith("partnerships/") and link.count("/") == 1:
                values = {"file": link.rsplit("/", 1)[-1]}
                self.problems.append(Problem("error", "path-link", link, values=values, owner=link))
        if not names:
            self.problems.append(Problem("warning", "no-partnerships", "partnerships"))
        return names

    def sidecar(self, owner: str) -> Document | None:
        path = f"partnerships/{owner}/photos/photos.yaml"
        if path not in self.folder.files:
            return None
        return self.document(path, schema.Photos, owner)

    def judge_kiosk(self, kiosk: Document) -> None:
        assert isinstance(kiosk.model, schema.Kiosk)
        seen: set[str] = set()
        for index, language in enumerate(kiosk.model.languages):
            known = countries.is_language(language)
            if not known or language in seen:
                code = "language-twice" if known else "language-not-known"
                loc = ("languages", index)
                self.problems.append(kiosk.problem("error", code, loc, language=language))
            seen.add(language)
        self.languages = tuple(dict.fromkeys(kiosk.model.languages))
        self.judge(kiosk)
        self.judge_country(kiosk, ("home", "country"), kiosk.model.home.country)
        if kiosk.model.theme.logo is not None:
            self.pictures.named(kiosk, ("theme", "logo"), kiosk.model.theme.logo)

    def judge_partnership(self, document: Document, sidecar: Document | None) -> None:
        assert isinstance(document.model, schema.Partnership)
        self.judge(document)
        if document.model.country is not None:
            self.judge_country(document, ("country",), document.model.country)
        self.pictures.dropped(document.owner, sidecar)
        if sidecar is not None:
            self.problems += rules.of_document(sidecar, self.languages, self.today)

    def judge(self, document: Document) -> None:
        self.problems += rules.of_document(document, self.languages, self.today)
        self.pictures.named_in(document)

    def judge_country(self, document: Document, loc: Loc, code: str) -> None:
        if code not in countries.codes():
            values = {"value": code, "suggestion": suggestion(code, sorted(countries.codes()))}
            self.problems.append(document.problem("error", "unknown-country", loc, **values))

    def unused(self, names: list[str]) -> list[Problem]:
        """A warning for each file that nothing refers to."""
        problems = []
        for name in self.folder.files:
            base = name.rsplit("/", 1)[-1]
            free = name.startswith("programmes/") or base.casefold().startswith(_FREE_NAMES)
            if name in self.pictures.used or free:
                continue
            owner = next((n for n in names if name.startswith(f"partnerships/{n}/")), "")
            if owner and _yaml_of(owner) not in self.folder.files:
                continue  # that its partnership.yaml is missing says it all
            values = {"file": base}
            problems.append(Problem("warning", "file-unused", name, values=values, owner=owner))
        return problems


def _yaml_of(name: str) -> str:
    return f"partnerships/{name}/partnership.yaml"
