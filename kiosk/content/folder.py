"""The files of a content folder: found by name in either Unicode form, and never outside it."""

import functools
import os
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from kiosk.content.messages import reason
from kiosk.content.problems import Problem

MAX_FILES = 50_000

_SYSTEM_FILES = {"thumbs.db", "desktop.ini", "ehthumbs.db", "__macosx", "@eadir"}
_UNFINISHED = (".tmp", ".part", ".crdownload", "~")


@dataclass(frozen=True)
class Folder:
    """The folder as it was when it was listed.

    `files` maps each name (relative, forward slashes, NFC) to its path, in natural order; `folders`
    are the names of the folders inside; `links` are the symbolic links that were not followed.
    """

    root: Path
    files: dict[str, Path]
    folders: frozenset[str]
    links: frozenset[str]

    def below(self, prefix: str) -> list[str]:
        """The names under the folder `prefix`, in the order in which people number files."""
        return self._by_folder.get(prefix.rstrip("/"), [])

    def otherwise_written(self, name: str) -> str:
        """The file whose name differs only in capitals and small letters, or ""."""
        return self._by_folded_name.get(name.casefold(), "")

    @functools.cached_property
    def _by_folder(self) -> dict[str, list[str]]:
        index: dict[str, list[str]] = {"": list(self.files)}
        for name in self.files:
            end = name.find("/")
            while end > 0:
                index.setdefault(name[:end], []).append(name)
                end = name.find("/", end + 1)
        return index

    @functools.cached_property
    def _by_folded_name(self) -> dict[str, str]:
        return {name.casefold(): name for name in self.files}


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
    folders: set[str] = set()
    links: set[str] = set()
    problems: list[Problem] = []
    waiting = [(str(root), "")]
    while waiting:
        folder, prefix = waiting.pop()
        try:
            found = _entries(folder)
        except OSError as error:
            if not prefix:
                raise
            problems.append(_unreadable(prefix.rstrip("/"), error))
            continue
        for raw, path, kind in found:
            name = prefix + normal(raw)
            if kind == "link":
                links.add(name)
            elif kind == "folder":
                folders.add(name)
                waiting.append((path, name + "/"))
            elif name in files:
                values = {"file": name.rsplit("/", 1)[-1]}
                problems.append(Problem("warning", "name-twice", name, values=values))
            else:
                files[name] = Path(path)
        if len(files) + len(folders) > MAX_FILES:
            values = {"limit": str(MAX_FILES)}
            problems.append(Problem("error", "too-many-files", ".", values=values))
            break
    ordered = {name: files[name] for name in sorted(files, key=natural_order)}
    return Folder(root, ordered, frozenset(folders), frozenset(links)), problems


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
        if "/".join(parts) in folder.links:
            raise RefusedPath("path-link", file=written, link="/".join(parts))
    name = "/".join(parts)
    if name in folder.files:
        return name
    other = folder.otherwise_written(name)
    if other:
        same_length = other.split("/")[-len([p for p in path.split("/") if p not in ("", ".")]) :]
        raise RefusedPath("path-case", file=written, found="/".join(same_length), name=other)
    raise RefusedPath("file-missing", file=written)


def normal(name: str) -> str:
    """A name in Unicode form NFC, with undecodable bytes made visible."""
    if name.isascii():
        return name
    readable = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return unicodedata.normalize("NFC", readable)


def natural_order(name: str) -> tuple[list[tuple[int, int, str]], str]:
    """A sort key in which "photo 2" comes before "photo 10"."""
    pieces = re.split(r"([0-9]+)", name.casefold())
    key = [(0, int(p), "") if p.isdecimal() and p.isascii() else (1, 0, p) for p in pieces if p]
    return key, name


def _entries(folder: str) -> list[tuple[str, str, Literal["link", "folder", "file"]]]:
    """Name, path and kind of what stands in a folder, in an order that does not change."""
    found: list[tuple[str, str, Literal["link", "folder", "file"]]] = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if is_ignored(entry.name):
                continue
            if entry.is_symlink() or _is_junction(entry):
                found.append((entry.name, entry.path, "link"))
            elif entry.is_dir(follow_symlinks=False):
                found.append((entry.name, entry.path, "folder"))
            elif entry.is_file(follow_symlinks=False):
                found.append((entry.name, entry.path, "file"))
    return sorted(found)


def _unreadable(name: str, error: OSError) -> Problem:
    """A folder that cannot be read: what is in it stays out of the show."""
    parts = name.split("/")
    owner = parts[1] if parts[0] == "partnerships" and len(parts) > 1 else ""
    values = {"reason": reason(error, "en")}
    skips = not owner and name != "partnerships"
    return Problem("error", "unreadable", name, values=values, owner=owner, skips=skips)


def is_ignored(name: str) -> bool:
    """Whether a file of that name is no part of the content: hidden, a system's, or unfinished."""
    folded = name.casefold()
    return name.startswith((".", "~$")) or folded in _SYSTEM_FILES or folded.endswith(_UNFINISHED)


def _is_junction(entry: os.DirEntry[str]) -> bool:
    """Whether a Windows directory junction stands there, which leads elsewhere like a link."""
    if os.name != "nt":
        return False
    attributes = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0)
    return bool(attributes & 0x400)  # FILE_ATTRIBUTE_REPARSE_POINT
