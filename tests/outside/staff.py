"""What tests of the staff's corner share: a content folder with a PIN, and how it is typed."""

import shutil
from pathlib import Path

import yaml

from tests.outside.guest import Guest
from tests.outside.towns import pin_line
from tests.outside.visitor import SIZE

PIN = "470815"
WRONG = "1234"
CORNERS = {"left": (8, 8), "right": (SIZE[0] - 8, 8)}


def with_pin(city: Path, folder: Path) -> Path:
    """A copy of a city with a PIN, as `kiosk pin` prints it, and a partnership with a problem."""
    shutil.copytree(city, folder)
    with (folder / "kiosk.yaml").open("a", encoding="utf-8") as file:
        file.write("\n" + pin_line(PIN))
    partnership = folder / "partnerships" / "bildlos" / "partnership.yaml"
    written = yaml.safe_load(partnership.read_text("utf-8"))
    written["slides"].append({"layout": "photo", "picture": {"file": "lost.jpg"}})
    partnership.write_text(yaml.safe_dump(written, allow_unicode=True), "utf-8")
    return folder


def hold(guest: Guest, corner: str = "left") -> None:
    """Holds a corner with a finger until the staff is asked for the PIN."""
    guest.touch.down({1: CORNERS[corner]})
    guest.at("staff")
    guest.touch.up(1)


def enter(guest: Guest, pin: str) -> None:
    """Types a PIN by touch."""
    for digit in pin:
        guest.press_exactly("push button", digit)
    guest.press("OK")


def unlocked(guest: Guest) -> Guest:
    hold(guest)
    enter(guest, PIN)
    guest.control("Clean the glass")
    return guest


def waits(guest: Guest) -> bool:
    """Whether the screen asks for patience."""
    return any(name.startswith("Too many wrong PINs") for name in guest.names("label"))
