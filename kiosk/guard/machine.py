"""What this machine tells of itself without a display: touch, clock, disk, sleep."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

_DIRECT = 1 << 1  # INPUT_PROP_DIRECT of Linux: what is touched is what is seen
_MULTITOUCH = 1 << 0x35  # ABS_MT_POSITION_X
_WORD = 64 if sys.maxsize > 1 << 32 else 32
_WAIT_S = 5


def touch_screens(listing: str, word: int = _WORD) -> list[str]:
    """The touch screens in Linux's /proc/bus/input/devices, by name; `word` has so many bits."""
    found = []
    for device in listing.split("\n\n"):
        name = re.search(r'^N: Name="(.*)"$', device, re.MULTILINE)
        direct = _bits(device, "PROP", word) & _DIRECT
        if name and direct and _bits(device, "ABS", word) & _MULTITOUCH:
            found.append(name[1])
    return found


def _bits(device: str, kind: str, word: int) -> int:
    """A bit map, which is written as words, the highest first."""
    written = re.search(rf"^B: {kind}=([0-9a-f ]+)$", device, re.MULTILINE)
    parts = written[1].split() if written else []
    return sum(int(part, 16) << word * place for place, part in enumerate(reversed(parts)))


def listed_touch_screens() -> list[str]:
    """The touch screens that Linux knows of; none on other systems."""
    try:
        return touch_screens(Path("/proc/bus/input/devices").read_text("utf-8", "replace"))
    except OSError:
        return []


def existing(folder: Path) -> Path:
    """The folder, or the nearest above it that is there."""
    folder = folder.absolute()
    return next((path for path in (folder, *folder.parents) if path.exists()), folder)


def free_bytes(folder: Path) -> int:
    """The space left where the folder is, or will be.

    Raises:
        OSError: the disk does not answer.
    """
    return shutil.disk_usage(existing(folder)).free


def try_to_write(folder: Path) -> None:
    """Writes a file into the folder, or where it will be made, and takes it away.

    Raises:
        OSError: that cannot be done.
    """
    with tempfile.TemporaryFile(dir=existing(folder)) as file:
        file.write(b"?")


def is_clock_set_by_network() -> bool | None:
    """Whether the network sets the clock; None where that cannot be asked."""
    asked = shutil.which("timedatectl")
    if asked is None:
        return None
    answer = _output([asked, "show", "--property=NTPSynchronized", "--value"])
    return {"yes": True, "no": False}.get(answer.strip())


def sleep_is_held_off_by() -> str:
    """What would keep the screen awake for the show (see `guard.awake`), "" if nothing.

    The system is asked for a moment only. A desktop's service that does not answer is none.
    """
    found: list[str] = []
    asking = threading.Thread(target=lambda: found.append(_by_desktop()), daemon=True)
    asking.start()
    asking.join(_WAIT_S)
    return (found[0] if found else "") or _by_x11()


def _by_desktop() -> str:
    from wakepy import keep

    with keep.presenting(on_fail="pass") as mode:
        return mode.method.name if mode.active and mode.method else ""
    return ""


def _by_x11() -> str:
    asked = shutil.which("xset")
    if asked is None or not os.environ.get("DISPLAY"):
        return ""
    return "xset" if _output([asked, "q"]) else ""


def _output(command: list[str]) -> str:
    """What a command prints; "" when it fails."""
    try:
        done = subprocess.run(command, capture_output=True, timeout=_WAIT_S, check=True)
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.decode("utf-8", "replace")
