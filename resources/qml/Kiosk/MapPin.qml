pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/*! A port of call on the map, or several that are too near each other; its middle is its place. */
T.AbstractButton {
    id: pin

    required property Metrics metrics
    required property int count
    required property string label
    required property string spoken
    required property var named
    property bool chosen: false

    readonly property real touch: metrics.space(72)
    readonly property real drawn: metrics.space(count > 1 ? 52 : chosen ? 44 : 32)

    width: touch
    height: touch
    z: chosen ? 3 : visualFocus ? 2 : 1
    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.ignored: !visible
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Item {
        MapName {
            visible: pin.named !== null || (pin.chosen && pin.count === 1) || (pin.visualFocus && pin.label !== "")
            metrics: pin.metrics
            text: pin.label
            strong: pin.chosen
            x: pin.touch / 2 + (pin.named ? pin.named[0] : pin.drawn / 2 + pin.metrics.space(8))
            y: pin.touch / 2 + (pin.named ? pin.named[1] : -height / 2)
        }

        Rectangle {
            anchors.centerIn: parent
            width: pin.drawn + pin.metrics.space(pin.pressed ? 20 : 8)
            height: width
            radius: width / 2
            color: pin.pressed ? Theme.text : Theme.scrim
        }

        Rectangle {
            anchors.centerIn: parent
            width: pin.drawn
            height: width
            radius: width / 2
            color: Theme.signal

            Rectangle {
                anchors.centerIn: parent
                visible: pin.count === 1
                width: parent.width * 0.4
                height: width
                radius: width / 2
                color: Theme.scrim
            }

            Text {
                anchors.centerIn: parent
                visible: pin.count > 1
                text: pin.count
                color: Theme.signalInk
                font.family: Theme.family
                font.weight: Font.Bold
                font.pixelSize: pin.metrics.space(28)
                Accessible.ignored: true
            }
        }

        FocusRing {
            control: pin
            metrics: pin.metrics
        }
    }
}
