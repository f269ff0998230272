import QtQuick
import QtQuick.Templates as T

/*! Over a picture of a slide, where somebody is there: a touch shows it on the whole screen. */
T.AbstractButton {
    id: button

    required property SlideLayout layout
    property int index: 0
    property rect badge: Qt.rect(width - metrics.space(88), metrics.space(24), metrics.space(64), metrics.space(64))

    readonly property var picture: layout.picture(index)
    readonly property Metrics metrics: layout.metrics

    visible: layout.scrollable && picture.source !== ""
    Accessible.role: Accessible.Button
    Accessible.name: picture.alt === "" ? qsTr("Enlarge the picture") : qsTr("Enlarge: %1").arg(picture.alt)
    Accessible.ignored: !visible
    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    onClicked: layout.opened(picture.file)

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
            x: button.badge.x
            y: button.badge.y
            width: button.badge.width
            height: width
            radius: width / 2
            color: Theme.shade(Theme.scrim, Math.max(Theme.veil, 0.84))

            Icon {
                anchors.centerIn: parent
                name: "plus"
                size: button.metrics.space(36)
                color: Theme.text
            }
        }
    }
}
