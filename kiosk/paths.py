"""Where resources, content, state and cache live: in a checkout, installed, or frozen."""

import os
import sys
from pathlib import Path

APP = "escales"


def resources() -> Path:
    """The folder with QML, fonts, catalogues and schemas."""
    return _shipped("resources")


def shipped_content() -> Path:
    """The content folder that comes with the program."""
    return _shipped("content")


def default_content() -> Path:
    """The content folder when none is named: $KIOSK_CONTENT, else ./content, else what ships."""
    named = os.environ.get("KIOSK_CONTENT")
    if named:
        return Path(named)
    here = Path("content")
    return here if (here / "kiosk.yaml").is_file() else shipped_content()


def default_state() -> Path:
    """Where editions, renditions and logs of this user are kept."""
    import platformdirs

    return Path(platformdirs.user_state_dir(APP, appauthor=False))


def runtime() -> Path:
    """A folder of this user alone for sockets, short enough for their names (108 bytes)."""
    base = os.environ.get("XDG_RUNTIME_DIR")
    if base and Path(base).is_dir():
        return Path(base) / APP
    user = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "user")
    return Path("/tmp" if os.name == "posix" else os.environ.get("TEMP", ".")) / f"{APP}-{user}"  # noqa: S108


def program() -> list[str]:
    """How this program starts itself, from source or frozen."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]


def _shipped(name: str) -> Path:
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    installed = package / "_shipped" / name
    if frozen:
        return Path(frozen) / name
    return installed if installed.is_dir() else package.parent / name
