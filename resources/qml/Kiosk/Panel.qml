import QtQuick
import Kiosk.State

/*! A sheet above the bar; beside it the glass closes it. Nothing behind it can be pressed. */
FocusScope {
    id: panel

    required property VisitState visit
    required property Metrics metrics
    required property string title

    default property alias content: column.data
    readonly property real room: column.width

    Accessible.role: Accessible.Dialog
    Accessible.name: title

    MouseArea {
        anchors.fill: parent
        onClicked: panel.visit.showPanel("")
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.shade(Theme.scrim, 0.6)
    }

    Rectangle {
        width: parent.width
        height: Math.min(parent.height, column.height + 2 * panel.metrics.space(32))
        y: parent.height - height
        color: Theme.background

        MouseArea {
            anchors.fill: parent
        }

        Flickable {
            anchors.fill: parent
            contentHeight: column.height + 2 * column.y
            interactive: contentHeight > height
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            Column {
                id: column

                x: panel.metrics.space(panel.metrics.upright ? 48 : 64)
                y: panel.metrics.space(32)
                width: parent.width - 2 * x
                spacing: panel.metrics.space(20)

                Heading {
                    metrics: panel.metrics
                    size: 36
                    room: column.width
                    text: panel.title
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
            }
        }
    }
}
