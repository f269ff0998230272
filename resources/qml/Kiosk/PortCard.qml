pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.State

/*! What is said of the port whose pin was pressed, and the way to its partnership. */
Rectangle {
    id: card

    required property VisitState visit
    required property Metrics metrics
    required property string home

    readonly property var port: visit.port
    readonly property real inset: metrics.space(32)
    readonly property real foot: buttons.height + 2 * inset

    property string time

    signal closed

    color: Theme.background
    Accessible.role: Accessible.Grouping
    Accessible.name: Theme.plain(port.name ?? "")
    onPortChanged: time = visit.timeIn(port.zone ?? "")
    Component.onCompleted: time = visit.timeIn(port.zone ?? "")

    Timer {
        interval: 5000
        running: true
        repeat: true
        onTriggered: card.time = card.visit.timeIn(card.port.zone ?? "")
    }

    MouseArea {
        anchors.fill: parent
    }

    Rectangle {
        anchors.fill: picture
        visible: picture.visible
        color: card.port.accent ?? Theme.raised
    }

    Image {
        id: picture

        width: card.width
        height: Math.min(card.width * 1.2, card.height - words.height - card.foot - 2 * card.inset)
        visible: height > card.metrics.space(120)
        source: card.port.picture ?? ""
        sourceSize: Qt.size(card.width, card.width)
        fillMode: Image.PreserveAspectCrop
        asynchronous: true
        clip: true
        Accessible.role: Accessible.Graphic
        Accessible.name: card.port.alt ?? ""
    }

    Column {
        id: words

        x: card.inset
        y: card.height - card.foot - height
        width: card.width - 2 * card.inset
        spacing: card.metrics.space(10) * fitted.fit

        Heading {
            metrics: card.metrics
            size: 52
            fit: fitted.fit
            room: words.width
            text: card.port.name ?? ""
            lineHeight: 1.05
        }

        Label {
            visible: text !== ""
            metrics: card.metrics
            size: 32
            fit: fitted.fit
            width: words.width
            text: card.port.place ?? ""
            lineHeight: 1.15
            font.weight: Font.DemiBold
        }

        Label {
            metrics: card.metrics
            size: Theme.small
            fit: fitted.fit
            width: words.width
            text: [card.port.country ?? "", card.port.kind ?? ""].filter(part => part !== "").join("&nbsp;· ")
            lineHeight: 1.15
        }

        Label {
            metrics: card.metrics
            size: 40
            fit: fitted.fit
            width: words.width
            color: Theme.signal
            text: qsTr("%1 from %2").arg(card.port.away ?? "").arg(card.home)
            lineHeight: 1.15
            font.weight: Font.Bold
        }

        Label {
            visible: card.time !== ""
            metrics: card.metrics
            size: 32
            fit: fitted.fit
            width: words.width
            text: qsTr("It is %1 there").arg(card.time)
            lineHeight: 1.15
        }
    }

    Fitted {
        id: fitted

        metrics: card.metrics
        column: words
        room: card.height - card.foot - card.inset
    }

    Row {
        id: buttons

        x: card.inset
        y: card.height - height - card.inset
        spacing: card.metrics.space(16)

        Button {
            metrics: card.metrics
            strong: true
            symbol: "next"
            text: qsTr("Discover")
            spoken: qsTr("Discover %1").arg(Theme.plain(card.port.name ?? ""))
            onClicked: card.visit.open(card.port.id)
        }

        Button {
            metrics: card.metrics
            symbol: "close"
            spoken: qsTr("Close")
            onClicked: card.closed()
        }
    }
}
