pragma ComponentBehavior: Bound

import QtQuick

/*! A picture, whole and as large as can be, with its hotspots; the words beside it, or above it on an upright screen. */
SlideLayout {
    id: layout

    readonly property real gap: metrics.space(40)
    readonly property real foot: Math.max(gap, metrics.invited ? metrics.footer : 0)
    readonly property real shape: image.implicitHeight > 0 ? image.implicitWidth / image.implicitHeight : 1.5
    readonly property real least: metrics.upright ? height * (metrics.large ? 0.36 : 0.24) : width * (metrics.large ? 0.4 : 0.3)
    readonly property real roomX: width - (metrics.upright ? 0 : least + gap)
    readonly property real roomY: height - foot - (metrics.upright ? least : gap)
    readonly property real wide: Math.min(roomX, roomY * shape)
    readonly property real high: wide / shape

    Swell {
        width: layout.metrics.upright ? layout.width : drawn.x
        height: layout.height
    }

    Words {
        id: place

        layout: layout
        most: 1.3
        spacing: 30
        x: layout.metrics.margin
        y: layout.metrics.margin
        width: layout.metrics.upright ? layout.width - 2 * x : drawn.x - x - (layout.scrollable && layout.metrics.large ? layout.metrics.margin : layout.gap * 1.5)
        height: (layout.metrics.upright ? drawn.y - layout.gap : layout.height - layout.metrics.footer) - y

        Origin {
            metrics: layout.metrics
            kicker: layout.slide.kicker
            kind: ""
            accent: layout.slide.accent
            onAccent: layout.slide.onAccent
            fit: place.fit
            width: place.room
        }

        Heading {
            metrics: layout.metrics
            fit: place.fit
            room: place.room
            words: layout.slide.title
        }

        Repeater {
            model: layout.slide.paragraphs

            Paragraph {
                metrics: layout.metrics
                fit: place.fit
                width: place.room
                bullet: layout.slide.accent
            }
        }

        Label {
            metrics: layout.metrics
            size: Theme.small
            fit: place.fit
            width: place.room
            color: Theme.muted
            words: layout.picture(0).credit
            lineHeight: 1.1
        }
    }

    Item {
        id: drawn

        width: layout.wide
        height: layout.high
        x: layout.metrics.upright ? (layout.width - width) / 2 : layout.width - layout.gap - width
        y: layout.height - layout.foot - height - (layout.metrics.upright && layout.metrics.large ? 0 : (layout.roomY - height) / 2)

        Image {
            id: image

            anchors.fill: parent
            source: layout.picture(0).source
            smooth: true
            Accessible.role: Accessible.Graphic
            Accessible.name: layout.picture(0).alt
            Accessible.ignored: layout.picture(0).alt === ""
        }

        TapHandler {
            enabled: layout.scrollable
            gesturePolicy: TapHandler.DragThreshold
            longPressThreshold: 0
            onTapped: point => {
                if (!spots.covers(point.position))
                    layout.opened(layout.picture(0).file);
            }
        }

        PictureButton {
            x: spots.corner.x
            y: spots.corner.y
            width: spots.corner.width
            height: width
            layout: layout
            small: true
        }

        Hotspots {
            id: spots

            readonly property real inset: layout.metrics.space(24)
            readonly property real side: layout.metrics.space(72)

            anchors.fill: parent
            hotspots: layout.slide.hotspots
            metrics: layout.metrics
            enabled: layout.scrollable
            corners: layout.scrollable ? [[1, 0], [0, 0], [1, 1], [0, 1]].map(at => Qt.rect(at[0] ? width - side - inset : inset, at[1] ? height - side - inset : inset, side, side)) : []
            onFollowed: (kind, to) => layout.followed(kind, to)
        }
    }
}
