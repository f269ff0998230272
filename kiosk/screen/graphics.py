"""Which way Qt Quick draws: on a graphics processor where there is one, else its software backend.

OpenGL emulated in software draws a 1080p cross-fade at 40 frames a second on 160 % of a core, Qt
Quick's own software backend at 60 on 30 %: so emulation is never chosen.
"""

import sys
from pathlib import Path
from typing import Literal

Choice = Literal["auto", "gpu", "software"]

_WITHOUT_3D = {
    "ast", "bochs-drm", "cirrus", "cirrus-qemu", "hyperv_drm", "mgag200", "ofdrm", "qxl",
    "simple-framebuffer", "simpledrm", "udl", "vgem", "vkms",
}  # fmt: skip


def chosen(choice: Choice, platform: str, drm: Path = Path("/sys/class/drm")) -> tuple[str, str]:
    """ "gpu" or "software", and why. `platform` is Qt's name of the display, "" if unknown."""
    if choice != "auto":
        return choice, "asked for"
    if platform in ("offscreen", "minimal", "linuxfb", "vnc"):
        return "software", f"the display “{platform}” has no graphics processor"
    if not sys.platform.startswith("linux"):
        return "gpu", "this system has its own graphics interface"
    drivers = sorted({_driver(node) for node in drm.glob("renderD*")} - {""})
    real = [driver for driver in drivers if driver not in _WITHOUT_3D]
    if real:
        return "gpu", f"graphics processor with the driver {real[0]}"
    return "software", "no graphics processor was found"


def _driver(node: Path) -> str:
    try:
        return (node / "device" / "driver").resolve(strict=True).name
    except OSError:
        return ""
