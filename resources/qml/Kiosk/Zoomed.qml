pragma ComponentBehavior: Bound

import QtQuick

/*!
    A picture that can be looked at closely: pinched, tapped twice, turned with a wheel, dragged. It
    is decoded for the size at which it is seen, and never leaves its place.
*/
Item {
    id: zoomed

    required property string source
    required property string alt
    required property bool calm
    required property bool here
    required property Metrics metrics
    property var hotspots: []

    readonly property real most: 4
    property real zoom: 1
    property real panX: 0
    property real panY: 0

    readonly property bool close: zoom > 1.01
    readonly property bool closest: zoom >= most - 0.01
    readonly property real shape: image.implicitHeight > 0 ? image.implicitWidth / image.implicitHeight : 1
    readonly property real wide: Math.min(width, height * shape)
    readonly property real high: Math.min(height, width / shape)

    /*! A hotspot was pressed: what it opens, and which one. */
    signal followed(string kind, string to)

    /*! Zooms, and keeps the point of the picture that is at `x`, `y` of this place where it is. */
    function zoomTo(wanted: real, x: real, y: real): void {
        const next = Math.max(1, Math.min(most, wanted));
        const fromX = x - width / 2;
        const fromY = y - height / 2;
        const scale = next / zoom;
        zoom = next;
        panTo(fromX - (fromX - panX) * scale, fromY - (fromY - panY) * scale);
    }

    function zoomBy(factor: real): void {
        zoomTo(zoom * factor, width / 2, height / 2);
    }

    /*! Moves by so many quarters of this place. */
    function panBy(right: real, down: real): void {
        panTo(panX - right * width / 4, panY - down * height / 4);
    }

    function panTo(x: real, y: real): void {
        const restX = Math.max(0, (wide * zoom - width) / 2);
        const restY = Math.max(0, (high * zoom - height) / 2);
        panX = Math.max(-restX, Math.min(restX, x));
        panY = Math.max(-restY, Math.min(restY, y));
    }

    /*! Moves the picture so that its point `x`, `y` is well inside this place. */
    function reveal(x: real, y: real): void {
        const inset = Math.min(width, height) / 6;
        const seenX = Math.max(inset, Math.min(width - inset, drawn.x + x));
        const seenY = Math.max(inset, Math.min(height - inset, drawn.y + y));
        panTo(panX + seenX - drawn.x - x, panY + seenY - drawn.y - y);
    }

    clip: true
    onHereChanged: if (!here)
        zoomTo(1, 0, 0)
    onWidthChanged: zoomTo(1, 0, 0)
    onHeightChanged: zoomTo(1, 0, 0)

    Item {
        id: drawn

        width: zoomed.wide * zoomed.zoom
        height: zoomed.high * zoomed.zoom
        x: (zoomed.width - width) / 2 + zoomed.panX
        y: (zoomed.height - height) / 2 + zoomed.panY

        Image {
            id: image

            anchors.fill: parent
            source: zoomed.source
            asynchronous: true
            smooth: true
            Accessible.role: Accessible.Graphic
            Accessible.name: zoomed.alt
            Accessible.ignored: !zoomed.here
        }

        Hotspots {
            anchors.fill: parent
            hotspots: zoomed.hotspots
            metrics: zoomed.metrics
            enabled: zoomed.here
            visible: image.status === Image.Ready
            seen: Qt.rect(Math.max(0, -drawn.x), Math.max(0, -drawn.y), Math.min(width, zoomed.width), Math.min(height, zoomed.height))
            onFollowed: (kind, to) => zoomed.followed(kind, to)
            onReached: hotspot => zoomed.reveal(hotspot.x + hotspot.width / 2, hotspot.y + hotspot.height / 2)
        }
    }

    PinchHandler {
        property real before: 1

        target: null
        enabled: zoomed.here
        onActiveChanged: before = zoomed.zoom
        onActiveScaleChanged: if (active)
            zoomed.zoomTo(before * activeScale, centroid.position.x, centroid.position.y)
        onTranslationChanged: delta => zoomed.panTo(zoomed.panX + delta.x, zoomed.panY + delta.y)
    }

    DragHandler {
        property point before

        target: null
        enabled: zoomed.here && zoomed.close
        onActiveChanged: before = Qt.point(zoomed.panX, zoomed.panY)
        onActiveTranslationChanged: if (active)
            zoomed.panTo(before.x + activeTranslation.x, before.y + activeTranslation.y)
    }

    TapHandler {
        enabled: zoomed.here
        gesturePolicy: TapHandler.DragThreshold
        onDoubleTapped: event => zoomed.zoomTo(zoomed.close ? 1 : 2.5, event.position.x, event.position.y)
    }

    WheelHandler {
        enabled: zoomed.here
        onWheel: event => zoomed.zoomTo(zoomed.zoom * Math.pow(1.2, event.angleDelta.y / 120), event.x, event.y)
    }
}
