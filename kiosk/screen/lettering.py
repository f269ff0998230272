"""How large names on the map are, as MapName in QML draws them."""

from collections.abc import Iterable

from PySide6.QtGui import QFont, QFontMetricsF

_SIDE = (
    12.0  # pixels at 1080p at the left and the right of a name, and half of that above and below
)


def font(family: str, pixels: float) -> QFont:
    """The font of names, in letters of so many pixels."""
    found = QFont(family)
    found.setPixelSize(max(1, round(pixels)))
    found.setWeight(QFont.Weight.DemiBold)
    return found


def sizes(names: Iterable[str], font: QFont, unit: float) -> list[tuple[float, float]]:
    """The width and height of each name with its ground, in pixels."""
    metrics = QFontMetricsF(font)
    side = 2 * _SIDE * unit
    return [(metrics.horizontalAdvance(name) + side, metrics.height() + side / 2) for name in names]
