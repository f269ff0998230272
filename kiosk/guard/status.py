"""Asks the running kiosk how it is, over its local socket."""

import contextlib
import hashlib
import json
import os
import socket
from pathlib import Path
from typing import Any

from kiosk import paths

TIMEOUT = 5.0


def address(state: Path) -> str:
    """The socket of the kiosk that keeps its state in the folder `state`.

    On Linux and macOS a file in a folder of this user alone, on Windows the name of a pipe.
    """
    key = hashlib.sha256(str(state.absolute()).encode()).hexdigest()[:16]
    if os.name == "nt":
        return f"escales-{key}"
    folder = paths.runtime()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if folder.stat().st_uid != os.getuid():
        raise PermissionError(f"{folder} belongs to somebody else")
    folder.chmod(0o700)
    return str(folder / f"{key}.sock")


def ask(state: Path | None) -> dict[str, Any] | None:
    """What the kiosk with that state folder says of itself; with None, the only one that runs.

    Returns None when none answers.
    """
    if state is not None:
        return _ask(address(state))
    answer = _ask(address(paths.default_state()))
    if answer is not None or os.name == "nt":
        return answer
    for other in sorted(paths.runtime().glob("*.sock")):
        answer = _ask(str(other))
        if answer is not None:
            return answer
    return None


def _ask(name: str) -> dict[str, Any] | None:
    with contextlib.suppress(OSError, ValueError):
        answer = json.loads(_read(name))
        if isinstance(answer, dict):
            return answer
    return None


def _read(name: str) -> bytes:
    if os.name == "nt":
        with Path(rf"\\.\pipe\{name}").open("rb") as pipe:
            return pipe.readline()
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(TIMEOUT)
        connection.connect(name)
        with connection.makefile("rb") as stream:
            return stream.readline()
