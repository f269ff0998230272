import QtQuick
import QtQuick.Templates as T

/*!
    Over a picture of a slide, where somebody is there: a touch shows it on the whole screen. Over all
    of it or, when `small`, in one place of it.
*/
T.AbstractButton {
    id: button

    required property SlideLayout layout
    property int index: 0
    property bool small: false

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
            visible: button.pressed && !button.small
            color: Theme.shade(Theme.text, 0.2)
        }

        Rectangle {
            anchors.fill: parent
            visible: button.visualFocus && !button.small
            color: "transparent"
            border.width: button.metrics.space(8)
            border.color: Theme.signal
        }

        Rectangle {
            readonly property color ground: Theme.shade(Theme.scrim, Math.max(Theme.veil, 0.84))

            x: button.small ? 0 : parent.width - width - button.metrics.space(24)
            y: button.small ? 0 : button.metrics.space(24)
            width: button.small ? button.width : button.metrics.space(64)
            height: width
            radius: width / 2
            color: button.pressed && button.small ? Theme.pressed(ground) : ground

            Icon {
                anchors.centerIn: parent
                name: "plus"
                size: button.metrics.space(36)
                color: Theme.text
            }

            FocusRing {
                visible: button.visualFocus && button.small
                control: button
                metrics: button.metrics
            }
        }
    }
}
