import QtQuick
import Kiosk.State

/*! What stays above when the screen was lowered: the city's ground and its logo. */
Rectangle {
    id: root

    required property ShowState show

    color: Theme.raised

    Image {
        anchors.centerIn: parent
        source: root.show.logo
        height: Math.min(parent.height * 0.4, implicitHeight)
        fillMode: Image.PreserveAspectFit
        opacity: 0.5
    }
}
