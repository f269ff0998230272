"""One publisher at a time: two that render the same pictures would only slow each other down."""

import contextlib
import errno
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int, *, wait: bool) -> None:
        """Locks the file; the system gives up waiting after ten seconds, so it is asked again."""
        while True:
            try:
                msvcrt.locking(handle, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
                return
            except OSError as error:
                if not wait or error.errno != errno.EDEADLK:
                    raise
else:
    import fcntl

    def _take(handle: int, *, wait: bool) -> None:
        """Locks the file."""
        fcntl.flock(handle, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))


_HELD_BY_ANOTHER = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)


@contextlib.contextmanager
def alone(path: Path, must_wait: Callable[[], None]) -> Iterator[bool]:
    """Holds the lock file `path`, waiting for it after a call of `must_wait`.

    The system frees it when its holder ends, however it ends. Gives False where the file system
    cannot lock: then nobody is kept out.

    Raises:
        OSError: the file cannot be made.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        yield _held(handle, must_wait)
    finally:
        os.close(handle)


def _held(handle: int, must_wait: Callable[[], None]) -> bool:
    try:
        _take(handle, wait=False)
        return True
    except OSError as error:
        if error.errno not in _HELD_BY_ANOTHER:
            return False
    must_wait()
    try:
        _take(handle, wait=True)
    except OSError:
        return False
    return True
