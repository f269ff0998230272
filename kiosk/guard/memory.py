"""Keeps freed pictures from staying with the process."""

import ctypes
import sys

_MMAP_THRESHOLD, _ARENA_MAX = -3, -8  # of mallopt(3)
_LARGE = 256 * 1024


def bound() -> None:
    """Has glibc give each large block back to the system when it is freed.

    By itself it raises that bound to 32 MB once a picture was freed, and keeps the next ones in
    pieces, an arena for each thread that decodes: 40 MB more after some visits.
    """
    if not sys.platform.startswith("linux"):
        return
    set_option = getattr(ctypes.CDLL(None), "mallopt", None)
    if set_option is not None:
        set_option(_MMAP_THRESHOLD, _LARGE)
        set_option(_ARENA_MAX, 1)
