import QtQuick
import Kiosk.State

/*! A sheet above the bar; beside it the glass closes it. Nothing behind it can be pressed. */
FocusScope {
    id: panel

    required property VisitState visit
    required property Metrics metrics
    required property string title

    readonly property Item focused: Window.activeFocusItem

    /*! What has the focus of a keyboard is seen. */
    function follow(): void {
        if (!flick.interactive || focused === null || !activeFocus)
            return;
        const top = focused.mapToItem(column, 0, 0).y;
        const least = top + focused.height + 2 * column.y - flick.height;
        flick.contentY = Math.max(0, Math.min(top, Math.max(flick.contentY, least)));
    }

    default property alias content: column.data
    readonly property real room: column.width

    Accessible.role: Accessible.Dialog
    Accessible.name: title

    onFocusedChanged: follow()

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
            id: flick

            anchors.fill: parent
            contentHeight: column.height + 2 * column.y
            interactive: contentHeight > height
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            Column {
                id: column

                x: panel.metrics.space(panel.metrics.upright ? 48 : 64)
                y: panel.metrics.space(32)
                width: parent.width - 2 * x - (flick.interactive ? panel.metrics.space(72) : 0)
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

        Column {
            visible: flick.interactive
            x: parent.width - width - panel.metrics.space(12)
            y: parent.height - height - panel.metrics.space(12)
            spacing: panel.metrics.space(16)

            Button {
                metrics: panel.metrics
                symbol: "up"
                spoken: qsTr("Further up")
                enabled: !flick.atYBeginning
                onClicked: flick.contentY = Math.max(0, flick.contentY - flick.height * 0.75)
            }

            Button {
                metrics: panel.metrics
                symbol: "down"
                spoken: qsTr("Further down")
                enabled: !flick.atYEnd
                onClicked: flick.contentY = Math.min(flick.contentHeight - flick.height, flick.contentY + flick.height * 0.75)
            }
        }
    }
}
