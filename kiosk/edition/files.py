"""Files written so that a power cut leaves the old one or the new one, never half of one."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

UNFINISHED = ".new-"
"""How the names of files begin that are still being written."""


def write_whole(path: Path, data: bytes) -> None:
    """Writes `data` under a temporary name, syncs it, and renames it to `path`.

    Raises:
        OSError: it cannot be written (a full disk, say); what stood at `path` stays.
    """
    with unfinished(path) as temporary:
        temporary.write_bytes(data)
        settle(temporary, path)
    sync_folder(path.parent)


@contextlib.contextmanager
def unfinished(path: Path) -> Iterator[Path]:
    """Gives a temporary name beside `path` to write to; an error takes away what was written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.parent / f"{UNFINISHED}{os.getpid()}-{os.urandom(8).hex()}"
    try:
        yield temporary
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def settle(temporary: Path, path: Path) -> None:
    """Moves a file that is written to its end to `path`, once its bytes are on the disk.

    That it has the new name is certain only after `sync_folder`. Raises OSError.
    """
    with temporary.open("rb+") as file:
        os.fsync(file.fileno())
    temporary.replace(path)


def sync_folder(path: Path) -> None:
    """Waits until a folder's list of names is on the disk, where the system can tell."""
    if os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
