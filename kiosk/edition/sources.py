"""The digests of picture files, remembered, so that thousands are not read again for one change."""

import json
import os
import time
from pathlib import Path

from kiosk.edition.files import write_whole

_SETTLED_AFTER_NS = 2_000_000_000
"""A file younger than this may change once more within the same tick of its clock."""


class Sources:
    """SHA-256 by file, valid as long as a file's size, time of change and inode stay."""

    def __init__(self, store_file: Path) -> None:
        self._file = store_file
        self._known: dict[str, list[object]] = {}
        self._seen: dict[str, list[object]] = {}
        try:
            known = json.loads(store_file.read_bytes())
            self._known = known if isinstance(known, dict) else {}
        except (OSError, ValueError):
            self._known = {}

    def known(self, path: Path) -> str:
        """The file's digest if it has not changed since it was read, else "". Raises OSError."""
        known = self._known.get(str(path))
        if isinstance(known, list) and len(known) == 4 and known[:3] == stamp(path.stat()):
            self._seen[str(path)] = known
            return str(known[3])
        return ""

    def remember(self, path: Path, status: os.stat_result, digest: str) -> None:
        """Notes the digest of a file that was in the state `status` before it was read."""
        if abs(time.time_ns() - status.st_mtime_ns) > _SETTLED_AFTER_NS:
            self._known[str(path)] = self._seen[str(path)] = [*stamp(status), digest]

    def save(self, *, forget: bool) -> None:
        """Keeps what is known; with `forget`, only of files met in this run. Raises OSError."""
        if forget:
            self._known = self._seen
        data = json.dumps(self._known, sort_keys=True).encode()
        try:
            same = self._file.read_bytes() == data
        except OSError:
            same = False
        if not same:
            write_whole(self._file, data)


def stamp(status: os.stat_result) -> list[object]:
    """What changes when a file does."""
    return [status.st_size, status.st_mtime_ns, status.st_ino]
