"""The files of a content folder: found by name in either Unicode form, and never outside it."""

import os
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.problems import Problem

_SYSTEM_FILES = {"thumbs.db", "desktop.ini", "ehthumbs.db"}
MAX_FILES = 50_000


@dataclass(frozen=True)
class Folder:
    """The folder as it was when it was listed.

    `files` maps each name (relative, forward slashes, NFC) to its path; `links` are the symbolic
    links that were met and not followed.
    """

    root: Path
    files: dict[str, Path]
    links: frozenset[str]

    def below(self, prefix: str) -> list[str]:
        """The names under the folder `prefix`, in the order in which people number files."""
        start = prefix.rstrip("/") + "/"
        return sorted((n for n in self.files if n.startswith(start)), key=natural_order)


class RefusedPath(Exception):
    """A path in the content that leads nowhere allowed; `code` tells why, `values` details."""

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


def list_folder(root: Path) -> tuple[Folder, list[Problem]]:
    """Lists all files below `root` but hidden ones; links are noted, not followed.

    Raises:
        OSError: `root` itself cannot be listed.
    """
    files: dict[str, Path] = {}
    links: set[str] = set()
    problems: list[Problem] = []
    waiting = [(root, "")]
    while waiting:
        folder, prefix = waiting.pop()
        try:
            with os.scandir(folder) as entries:
                found = list(entries)
        except OSError as error:
            if folder == root:
                raise
            reason = error.strerror or str(error)
            problems.append(
                Problem("error", "unreadable", prefix.rstrip("/"), values={"reason": reason})
            )
            continue
        for entry in found:
            if _is_ignored(entry.name):
                continue
            name = prefix + normal(entry.name)
            if entry.is_symlink() or _is_junction(entry):
                links.add(name)
            elif entry.is_dir(follow_symlinks=False):
                waiting.append((Path(entry.path), name + "/"))
            elif entry.is_file(follow_symlinks=False):
                files[name] = Path(entry.path)
            if len(files) > MAX_FILES:
                problems.append(
                    Problem("error", "too-many-files", "", values={"limit": str(MAX_FILES)})
                )
                return Folder(root, files, frozenset(links)), problems
    return Folder(root, files, frozenset(links)), problems


def resolve(folder: Folder, base: str, written: str) -> str:
    """The name of the file that `written` means in a file of the sub-folder `base`.

    Raises:
        RefusedPath: it is absolute, leads outside or through a link, or does not exist.
    """
    path = normal(written.replace("\\", "/"))
    if path.startswith("/") or (len(path) > 1 and path[1] == ":") or "://" in path:
        raise RefusedPath("path-absolute", file=written)
    parts = [part for part in base.split("/") if part]
    for part in path.split("/"):
        if part == "..":
            if not parts:
                raise RefusedPath("path-outside", file=written)
            parts.pop()
        elif part not in ("", "."):
            parts.append(part)
    for length in range(1, len(parts) + 1):
        if "/".join(parts[:length]) in folder.links:
            raise RefusedPath("path-link", file=written)
    name = "/".join(parts)
    if name in folder.files:
        return name
    same = [other for other in folder.files if other.casefold() == name.casefold()]
    if same:
        raise RefusedPath("path-case", file=written, found=same[0].rsplit("/", 1)[-1])
    raise RefusedPath("file-missing", file=written)


def normal(name: str) -> str:
    """A name in Unicode form NFC, with undecodable bytes made visible."""
    readable = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return unicodedata.normalize("NFC", readable)


def natural_order(name: str) -> list[tuple[int, int, str]]:
    """A sort key in which "photo 2" comes before "photo 10"."""
    key: list[tuple[int, int, str]] = []
    digits = ""
    for character in name.casefold() + "\0":
        if character in "0123456789":
            digits += character
            continue
        if digits:
            key.append((0, int(digits), ""))
            digits = ""
        key.append((1, 0, character))
    return key


def _is_ignored(name: str) -> bool:
    return name.startswith((".", "~$")) or name.casefold() in _SYSTEM_FILES or name.endswith(".tmp")


def _is_junction(entry: os.DirEntry[str]) -> bool:
    """Whether a Windows directory junction stands there, which leads elsewhere like a link."""
    attributes = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0)
    return bool(attributes & 0x400)  # FILE_ATTRIBUTE_REPARSE_POINT
