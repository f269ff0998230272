"""Where editions and renditions lie: written beside the old, switched by one rename.

STATE/publishing                      locked by the one who publishes
STATE/renditions/ab/abcd….jpg         by content, shared by all editions
STATE/folders/NAME-HASH/editions/ID.json
STATE/folders/NAME-HASH/current       the id of the edition on show
STATE/folders/NAME-HASH/report.json   the Problems that the last check found
STATE/folders/NAME-HASH/sources.json  what is known of the pictures' files
"""

import contextlib
import datetime
import hashlib
import json
import os
import re
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.problems import Problem
from kiosk.edition import edition as editions
from kiosk.edition.edition import Edition
from kiosk.edition.files import UNFINISHED, write_whole

KEPT = 5
"""How many editions are kept, the current one included."""

_UNUSED_AFTER = 24 * 3600
_TIME = "%Y%m%dT%H%M%S-%f"
_RENDITION = re.compile(rb'": "([0-9a-f]{2}/[0-9a-f]{32}\.(?:jpg|png))"')
_NAME = re.compile(r"(\d{8}T\d{6}-\d{6})[0-9a-f]{6}", re.ASCII)


@dataclass(frozen=True)
class Store:
    """The editions of one content folder below a state folder."""

    state: Path
    content: Path

    @property
    def folder(self) -> Path:
        """What belongs to this content folder alone."""
        path = str(self.content.absolute())
        name = re.sub(r"[^A-Za-z0-9]+", "-", self.content.absolute().name)[:40]
        digest = hashlib.sha256(path.encode("utf-8", "surrogateescape")).hexdigest()
        return self.state / "folders" / f"{name}-{digest[:12]}"

    @property
    def renditions(self) -> Path:
        """What the renditions' names are relative to."""
        return self.state / "renditions"

    def current(self) -> Edition | None:
        """The last published edition, an older one if that is damaged, or None."""
        for name in dict.fromkeys([self.current_name(), *self.ids()]):
            with contextlib.suppress(OSError, ValueError):
                if name:
                    return self.read(name)
        return None

    def current_name(self) -> str:
        """The name of the edition on show, whether it can be read or not, or ""."""
        try:
            name = (self.folder / "current").read_text("utf-8").strip()
        except (OSError, UnicodeDecodeError):
            return ""
        return name if _NAME.fullmatch(name) else ""

    def read(self, name: str) -> Edition:
        """The edition called `name`. Raises OSError or ValueError."""
        edition = editions.read(self._path(name))
        if edition.id != name:
            raise ValueError(f"{name}: holds {edition.id}")
        return edition

    def ids(self) -> list[str]:
        """The names of all editions, the newest first."""
        names = (path.stem for path in self._path("x").parent.glob("*.json"))
        return sorted(filter(_NAME.fullmatch, names), reverse=True)

    def new_id(self) -> str:
        """A name that sorts after all others, though the clock may have been set back."""
        now = datetime.datetime.now(datetime.UTC).strftime(_TIME)
        newest = next(iter(self.ids()), "")[: len(now)]
        if now <= newest:
            with contextlib.suppress(ValueError, OverflowError):
                last = datetime.datetime.strptime(newest, _TIME)
                now = (last + datetime.timedelta(microseconds=1)).strftime(_TIME)
        return now + os.urandom(3).hex()

    def switch(self, edition: Edition) -> None:
        """Writes `edition` and makes it the current one.

        Raises:
            OSError: the disk is full, say; the edition before stays current.
        """
        write_whole(self._path(edition.id), editions.to_bytes(edition))
        write_whole(self.folder / "current", edition.id.encode())

    def report(self) -> list[Problem]:
        """The problems that the last check found, also when it published nothing."""
        try:
            found = json.loads((self.folder / "report.json").read_bytes())
            return [Problem(**problem) for problem in found]
        except (OSError, ValueError, TypeError):
            return []

    def prune(self, *, is_alone: bool = False) -> None:
        """Deletes what nothing needs: editions beyond the last ones and damaged ones, renditions a
        day old that no edition uses, and what was left unfinished (a day ago, unless `is_alone`
        tells that nobody else is writing)."""
        yesterday = time.time() - _UNUSED_AFTER
        used = self._prune_editions()
        if used is not None:
            for folder in self.renditions.glob("*/"):
                for path in folder.iterdir():
                    if f"{folder.name}/{path.name}".encode() not in used:
                        _unlink(path, before=yesterday)
        for pattern in ("renditions/*", "folders/*", "folders/*/editions"):
            for path in self.state.glob(f"{pattern}/{UNFINISHED}*"):
                _unlink(path, before=float("inf") if is_alone else yesterday)

    def _prune_editions(self) -> set[bytes] | None:
        """The names of the renditions that the editions left use; None when that is not certain.

        They are searched for, not parsed: it is faster, and what only looks like one stays too.
        """
        used: set[bytes] = set()
        kept: Counter[Path] = Counter()
        mine, current = self._path("x").parent, self._path(self.current_name())
        for path in sorted(self.state.glob("folders/*/editions/*.json"), reverse=True):
            try:
                data = path.read_bytes()
            except OSError:
                return None
            if not data.endswith(b"}"):
                _unlink(path)
                continue
            kept[path.parent] += 1
            if path.parent == mine and kept[mine] > KEPT and path != current:
                _unlink(path)
            else:
                used.update(_RENDITION.findall(data))
        return used

    def _path(self, name: str) -> Path:
        return self.folder / "editions" / f"{name}.json"


def _unlink(path: Path, *, before: float = float("inf")) -> None:
    """Deletes a file that was changed before a moment; one that cannot be deleted stays."""
    with contextlib.suppress(OSError):
        if path.stat().st_mtime < before:
            path.unlink()
