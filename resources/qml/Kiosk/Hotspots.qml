pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.State

/*!
    The hotspots of a picture, laid over the very place in which it is drawn: they move with it and
    keep their size. Names stand inside `seen`, the part that is on the screen. `corner` is the first
    of the `corners` without a hotspot, kept free of names.
*/
Item {
    id: root

    required property var hotspots
    required property Metrics metrics
    property rect seen: Qt.rect(0, 0, width, height)
    property list<rect> corners: []
    property rect corner: corners[0] ?? Qt.rect(0, 0, 0, 0)

    readonly property bool touched: first.active
    readonly property bool grasped: first.active && second.active
    property bool pinched: false
    readonly property real watched: seen.x + seen.y + seen.width + seen.height + width + height + metrics.text(1)

    signal followed(string kind, string to)
    signal reached(Item hotspot)

    /*! Whether a hotspot, its name or the `corner` is at that point. */
    function covers(point: point): bool {
        const inCorner = corners.length > 0 && corner.x <= point.x && point.x <= corner.x + corner.width && corner.y <= point.y && point.y <= corner.y + corner.height;
        return inCorner || all().some(hotspot => hotspot.contains(Qt.point(point.x - hotspot.x, point.y - hotspot.y)));
    }

    function all(): list<Hotspot> {
        return Array.from({
            length: spots.count
        }, (_, index) => spots.itemAt(index) as Hotspot).filter(hotspot => hotspot !== null);
    }

    function boxed(item: var): var {
        return [item.x, item.y, item.width, item.height];
    }

    function place(): void {
        const found = all();
        const screen = boxed(seen);
        const pins = found.map(boxed);
        if (corners.length > 0)
            corner = corners[Labels.free(corners.map(boxed), pins)];
        const taken = corners.length > 0 ? [boxed(corner)] : [];
        const names = found.map(hotspot => boxed(hotspot.label));
        const gap = metrics.space(6);
        const places = Labels.placed(pins, names, taken, screen, gap);
        found.forEach((hotspot, index) => {
            hotspot.box = places[index];
            hotspot.spare = Labels.placed([pins[index]], [names[index]], [], screen, gap)[0];
        });
    }

    onTouchedChanged: if (touched)
        pinched = false
    onGraspedChanged: if (grasped)
        pinched = true
    onWatchedChanged: later.restart()
    onHotspotsChanged: later.restart()
    Component.onCompleted: later.restart()

    Repeater {
        id: spots

        model: root.hotspots

        Hotspot {
            id: hotspot

            metrics: root.metrics
            room: Math.min(root.metrics.text(420), root.seen.width * 0.6)
            onClicked: if (!root.pinched)
                root.followed(modelData.kind, modelData.to)
            onMeasured: later.restart()
            onVisualFocusChanged: if (visualFocus)
                root.reached(hotspot)
        }
    }

    PointHandler {
        id: first
    }

    PointHandler {
        id: second
    }

    Timer {
        id: later

        interval: 0
        onTriggered: root.place()
    }
}
