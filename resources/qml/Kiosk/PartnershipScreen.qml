pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.State

/*! A partnership: its own menu first, then its slides, beside each other. */
Item {
    id: root

    required property VisitState visit
    required property Metrics metrics
    required property Metrics sheet
    required property bool calm
    required property Bar bar

    readonly property Item controls: row
    readonly property int count: visit.deck.length

    Connections {
        target: root.visit

        function onPositionChanged(): void {
            const slide = root.visit.deck[root.visit.position] ?? null;
            const said = slide?.spoken ?? root.visit.partnership?.name ?? "";
            if (said !== "")
                root.Accessible.announce(Theme.plain(said), Accessible.Polite);
        }
    }

    Leaves {
        id: leaves

        anchors.fill: parent
        model: root.count
        position: root.visit.position
        calm: root.calm
        onArrived: position => root.visit.goTo(position)

        delegate: Item {
            id: leaf

            required property int index
            readonly property bool here: index === leaves.currentIndex

            width: leaves.width
            height: leaves.height
            enabled: here

            Loader {
                anchors.fill: parent
                active: leaf.index === 0 && root.visit.partnership !== null
                sourceComponent: PartnershipMenu {
                    visit: root.visit
                    partnership: root.visit.partnership
                    metrics: root.sheet
                    controls: root.metrics
                }
            }

            Loader {
                anchors.fill: parent
                asynchronous: !leaf.here
                active: leaf.index > 0 && (root.visit.deck[leaf.index] ?? null) !== null
                sourceComponent: SlideFrame {
                    slide: root.visit.deck[leaf.index] ?? null
                    metrics: root.sheet
                    moving: false
                    still: true
                    scrollable: true
                    Accessible.ignored: !leaf.here
                    onOpened: file => root.visit.openPhoto(file)
                    onFollowed: (kind, to) => root.visit.follow(kind, to)
                }
            }
        }
    }

    Row {
        id: row

        parent: root.bar.place
        x: root.bar.middleX
        y: root.bar.middleY
        visible: root.visit.screen === "partnership"
        spacing: root.metrics.space(16)

        Button {
            metrics: root.metrics
            symbol: "first-port"
            visible: root.visit.partnership !== null && root.visit.partnership.before !== ""
            spoken: qsTr("Previous port of call: %1").arg(Theme.plain(root.visit.partnership?.before ?? ""))
            onClicked: root.visit.neighbour(-1)
        }

        Leafing {
            metrics: root.metrics
            count: root.count
            position: root.visit.position
            earlier: qsTr("Previous slide")
            later: qsTr("Next slide")
            onTurned: by => root.visit.turn(by)
        }

        Button {
            metrics: root.metrics
            symbol: "next-port"
            visible: root.visit.partnership !== null && root.visit.partnership.after !== ""
            spoken: qsTr("Next port of call: %1").arg(Theme.plain(root.visit.partnership?.after ?? ""))
            onClicked: root.visit.neighbour(1)
        }
    }
}
