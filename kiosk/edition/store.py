"""Where editions and renditions lie: written beside the old, switched by one rename.

    STATE/renditions/ab/abcd….jpg         by content, shared by all editions
    STATE/folders/NAME-HASH/editions/ID.json
    STATE/folders/NAME-HASH/current       the id of the edition on show
    STATE/folders/NAME-HASH/sources.json  what is known of the pictures' files
"""

import contextlib
import datetime
import hashlib
import json
import re
import time
from dataclasses import dataclass
from pathlib import Path

from kiosk.edition import edition as editions
from kiosk.edition.edition import Edition
from kiosk.edition.files import write_whole

KEPT = 5
"""How many editions are kept, the current one included."""

_UNUSED_AFTER = 24 * 3600


@dataclass(frozen=True)
class Store:
    """The editions of one content folder below a state folder."""

    state: Path
    content: Path

    @property
    def folder(self) -> Path:
        path = str(self.content.absolute())
        name = re.sub(r"[^A-Za-z0-9]+", "-", self.content.absolute().name)[:40]
        return self.state / "folders" / f"{name}-{hashlib.sha256(path.encode()).hexdigest()[:12]}"

    @property
    def renditions(self) -> Path:
        return self.state / "renditions"

    def current(self) -> Edition | None:
        """The last published edition, an older one if that is damaged, or None."""
        try:
            newest = (self.folder / "current").read_text("utf-8").strip()
        except (OSError, UnicodeDecodeError):
            newest = ""
        for name in dict.fromkeys([newest, *self.ids()]):
            with contextlib.suppress(OSError, ValueError):
                if re.fullmatch(r"[0-9TZ-]+[0-9a-f]*", name):
                    return editions.read(self._path(name))
        return None

    def read(self, name: str) -> Edition:
        """The edition called `name`. Raises OSError or ValueError."""
        return editions.read(self._path(name))

    def ids(self) -> list[str]:
        """The names of all editions, the newest first."""
        return sorted((p.stem for p in self._path("x").parent.glob("*.json")), reverse=True)

    def switch(self, edition: Edition) -> None:
        """Writes `edition` and makes it the current one.

        Raises:
            OSError: the disk is full, say; the edition before stays current.
        """
        write_whole(self._path(edition.id), editions.to_bytes(edition))
        write_whole(self.folder / "current", edition.id.encode())

    def prune(self) -> None:
        """Deletes editions beyond the last ones, and renditions that no edition has used for a day."""
        for name in self.ids()[KEPT:]:
            self._path(name).unlink(missing_ok=True)
        used: set[str] = set()
        for path in self.state.glob("folders/*/editions/*.json"):
            try:
                used.update(json.loads(path.read_bytes())["renditions"].values())
            except (OSError, ValueError, KeyError, TypeError, AttributeError):
                continue
        limit = time.time() - _UNUSED_AFTER
        for path in self.renditions.glob("*/*"):
            if path.relative_to(self.renditions).as_posix() not in used:
                with contextlib.suppress(OSError):
                    if path.stat().st_mtime < limit:
                        path.unlink()

    def _path(self, name: str) -> Path:
        return self.folder / "editions" / f"{name}.json"


def new_id(content: bytes) -> str:
    """A name that sorts by time and tells editions of the same instant apart."""
    now = datetime.datetime.now(datetime.UTC)
    return now.strftime("%Y%m%dT%H%M%S-%f") + hashlib.sha256(content).hexdigest()[:6]
