"""Moves the focus of a keyboard with the arrow keys, to the control that lies that way."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from kiosk.show.compass import Box, Way, nearest

_WAYS: dict[int, Way] = {
    Qt.Key.Key_Left: "left", Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down",
}  # fmt: skip


def move(root: QQuickItem, key: int) -> None:
    """Gives the focus to the next control in `root` that way, to the first one if none has it."""
    controls = list(_controls(root))
    held = [item for item in controls if item.hasActiveFocus()]
    if not held:
        if controls:
            controls[0].forceActiveFocus(Qt.FocusReason.TabFocusReason)
        return
    others = [item for item in controls if item is not held[0]]
    index = nearest(_box(held[0]), [_box(item) for item in others], _WAYS[key])
    if index is not None:
        others[index].forceActiveFocus(Qt.FocusReason.TabFocusReason)


def _controls(item: QQuickItem) -> Iterator[QQuickItem]:
    """What a keyboard can reach, in the order of the tree."""
    for child in item.childItems():
        if child.isVisible() and child.isEnabled():
            if child.activeFocusOnTab() and child.width() > 0:
                yield child
            yield from _controls(child)


def _box(item: QQuickItem) -> Box:
    box = item.mapRectToScene(item.boundingRect())
    return box.x(), box.y(), box.width(), box.height()
