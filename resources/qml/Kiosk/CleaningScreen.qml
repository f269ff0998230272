import QtQuick
import Kiosk.State

/*! While the glass is cleaned: a calm ground on which marks show, and the seconds that are left. */
Rectangle {
    id: root

    required property VisitState visit
    required property Metrics metrics

    color: Theme.background
    Accessible.role: Accessible.AlertMessage
    Accessible.name: qsTr("The glass is being cleaned. Touch is off for %n second(s).", "", visit.seconds)

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * root.metrics.margin
        spacing: root.metrics.space(32)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "clean"
            size: root.metrics.space(160)
            color: Theme.signal
        }

        Text {
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.visit.seconds
            color: Theme.text
            font.family: Theme.family
            font.weight: Font.ExtraBold
            font.pixelSize: root.metrics.space(Theme.figure)
            font.features: ({
                    "tnum": 1
                })
            Accessible.ignored: true
        }

        Label {
            metrics: root.metrics
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Touch is off while the glass is cleaned.")
        }
    }
}
