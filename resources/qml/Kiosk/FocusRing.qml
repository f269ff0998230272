import QtQuick
import QtQuick.Templates as T

/*! Shows which control a keyboard or a switch would press: two rings, light and dark, around it. */
Item {
    id: ring

    required property T.Control control
    required property Metrics metrics
    property real radius: (parent as Rectangle)?.radius ?? 0

    readonly property real thick: Math.max(2, metrics.space(5))

    anchors.fill: parent
    visible: control.visualFocus

    Rectangle {
        color: "transparent"
        radius: ring.radius + ring.thick * 2
        border.width: ring.thick
        border.color: Theme.text

        anchors {
            fill: parent
            margins: -2 * ring.thick
        }
    }

    Rectangle {
        color: "transparent"
        radius: ring.radius + ring.thick
        border.width: ring.thick
        border.color: Theme.background

        anchors {
            fill: parent
            margins: -ring.thick
        }
    }
}
