"""The digests of picture files, remembered, so that thousands are not read again for one change."""

import json
from pathlib import Path

from kiosk.edition.files import write_whole
from kiosk.edition.renditions import digest


class Sources:
    """SHA-256 by file, valid as long as a file's size and time of change stay."""

    def __init__(self, store_file: Path) -> None:
        self._file = store_file
        self._known: dict[str, list[object]] = {}
        self._seen: dict[str, list[object]] = {}
        try:
            known = json.loads(store_file.read_bytes())
            self._known = known if isinstance(known, dict) else {}
        except (OSError, ValueError):
            self._known = {}

    def digest(self, path: Path) -> str:
        """The file's digest, read only if it has changed. Raises OSError."""
        status = path.stat()
        stamp: list[object] = [status.st_size, status.st_mtime_ns, status.st_ino]
        known = self._known.get(str(path))
        if isinstance(known, list) and known[:3] == stamp and len(known) == 4:
            value = str(known[3])
        else:
            value = digest(path)
        self._seen[str(path)] = [*stamp, value]
        return value

    def save(self) -> None:
        """Keeps what was seen in this run; files that are gone are forgotten. Raises OSError."""
        if self._seen != self._known:
            write_whole(self._file, json.dumps(self._seen).encode())
