import QtQuick
import QtQuick.Templates as T

/*! Over the map of a slide, where somebody is there: a touch opens the map to be moved. */
T.AbstractButton {
    id: button

    required property SlideLayout layout
    required property bool linked

    readonly property Metrics metrics: layout.metrics

    visible: layout.scrollable && linked
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Open the map")
    Accessible.ignored: !visible
    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    onClicked: layout.followed("map", "")

    background: Item {
        Rectangle {
            anchors.fill: parent
            visible: button.pressed
            color: Theme.shade(Theme.text, 0.2)
        }

        Rectangle {
            anchors.fill: parent
            visible: button.visualFocus
            color: "transparent"
            border.width: button.metrics.space(8)
            border.color: Theme.signal
        }

        Rectangle {
            x: button.width - button.metrics.space(88)
            y: button.metrics.space(24)
            width: button.metrics.space(64)
            height: width
            radius: width / 2
            color: Theme.shade(Theme.scrim, Math.max(Theme.veil, 0.84))

            Icon {
                anchors.centerIn: parent
                name: "map"
                size: button.metrics.space(36)
                color: Theme.text
            }
        }
    }
}
