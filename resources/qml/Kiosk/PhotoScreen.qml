pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.State

/*! Photographs, one on the whole screen: swiped, pinched, and under it what is said about it. */
Rectangle {
    id: root

    required property VisitState visit
    required property Metrics metrics
    required property bool calm
    required property Bar bar

    readonly property Item controls: row
    readonly property var photo: visit.photos[visit.photo] ?? ({
            alt: "",
            caption: "",
            credit: ""
        })
    readonly property bool close: zoomed?.close ?? false
    readonly property Zoomed zoomed: (leaves.currentItem as Zoomed)

    color: Theme.scrim

    Leaves {
        id: leaves

        width: parent.width
        height: parent.height - words.height
        model: root.visit.photos.length
        position: root.visit.photo
        calm: root.calm
        interactive: !root.close
        onArrived: position => root.visit.goTo(position)

        delegate: Zoomed {
            required property int index
            readonly property var photo: root.visit.photos[index] ?? null

            width: leaves.width
            height: leaves.height
            source: photo?.source ?? ""
            alt: photo?.alt ?? ""
            calm: root.calm
            here: index === leaves.currentIndex
            hotspots: photo?.hotspots ?? []
            metrics: root.metrics
            onFollowed: (kind, to) => root.visit.follow(kind, to)
        }
    }

    Item {
        id: words

        width: parent.width
        height: said.visible ? Math.min(parent.height * 0.36, said.implicitHeight + root.metrics.space(40)) : 0
        y: parent.height - height

        Column {
            id: said

            visible: root.photo.caption !== "" || root.photo.credit !== ""
            x: root.metrics.margin
            y: root.metrics.space(20)
            width: parent.width - 2 * x
            spacing: root.metrics.space(6)

            Label {
                metrics: root.metrics
                size: 32
                fit: fitted.fit
                width: said.width
                text: root.photo.caption
                lineHeight: 1.15
            }

            Label {
                metrics: root.metrics
                size: Theme.small
                fit: fitted.fit
                width: said.width
                color: Theme.muted
                text: root.photo.credit
                lineHeight: 1.1
            }
        }

        Fitted {
            id: fitted

            metrics: root.metrics
            column: said
            room: root.height * 0.36 - root.metrics.space(40)
        }
    }

    Row {
        id: row

        parent: root.bar.place
        x: root.bar.middleX
        y: root.bar.middleY
        visible: root.visit.screen === "photo"
        spacing: root.metrics.space(16)

        Leafing {
            visible: count > 1 && !root.close
            metrics: root.metrics
            count: root.visit.photos.length
            position: root.visit.photo
            earlier: qsTr("Previous photograph")
            later: qsTr("Next photograph")
            onTurned: by => root.visit.turn(by)
        }

        Arrows {
            visible: root.close
            metrics: root.metrics
            onPressed: (right, down) => root.zoomed?.panBy(right, down)
        }

        Button {
            metrics: root.metrics
            symbol: "minus"
            spoken: qsTr("Smaller")
            enabled: root.close
            onClicked: root.zoomed?.zoomBy(1 / 1.5)
        }

        Button {
            metrics: root.metrics
            symbol: "plus"
            spoken: qsTr("Larger")
            enabled: root.zoomed !== null && !root.zoomed.closest
            onClicked: root.zoomed?.zoomBy(1.5)
        }
    }
}
