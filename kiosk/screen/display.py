"""Whether there is a display, asked before Qt is started: Qt would end the program with a crash."""

import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path


def missing(environment: Mapping[str, str]) -> str:
    """Why nothing can be shown ("no-display", "display-silent"), or "" when a display answers."""
    if not sys.platform.startswith("linux"):
        return ""
    platform = environment.get("QT_QPA_PLATFORM", "").split(":")[0]
    if platform and platform not in ("xcb", "wayland", "wayland-egl"):
        return ""
    x11, wayland = environment.get("DISPLAY", ""), environment.get("WAYLAND_DISPLAY", "")
    if not x11 and not wayland:
        return "no-display"
    if wayland and platform != "xcb" and _answers_unix(_wayland_socket(environment, wayland)):
        return ""
    if x11 and not platform.startswith("wayland") and _x11_answers(x11):
        return ""
    return "display-silent"


def _wayland_socket(environment: Mapping[str, str], name: str) -> str:
    return str(Path(environment.get("XDG_RUNTIME_DIR", "/run")) / name)


def _x11_answers(display: str) -> bool:
    host, _, rest = display.rpartition(":")
    number = rest.split(".")[0]
    if not number.isdigit():
        return False
    if host in ("", "unix"):
        path = f"/tmp/.X11-unix/X{number}"  # noqa: S108
        return _answers_unix(path) or _answers_unix("\0" + path)
    try:
        with socket.create_connection((host.strip("[]"), 6000 + int(number)), 3):
            return True
    except OSError:
        return False


def _answers_unix(path: str) -> bool:
    try:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(3)
            connection.connect(path)
            return True
    except OSError:
        return False


def here() -> str:
    """`missing` for this process' environment."""
    return missing(os.environ)
