"""QR codes of addresses, made offline."""

from pathlib import Path

import segno

from kiosk.edition.recipe import Recipe


def name(address: str) -> str:
    """The file name of an address' code."""
    return Recipe(0, 0, "inside").name(f"code {address}")


def write(address: str, target: Path) -> None:
    """Writes a PNG with one pixel a module and the quiet zone of ISO/IEC 18004.

    Raises:
        OSError: `target` cannot be written.
    """
    code = segno.make_qr(address, error="m")
    code.save(str(target), kind="png", scale=1, border=4)
