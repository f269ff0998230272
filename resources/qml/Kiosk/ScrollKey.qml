pragma ComponentBehavior: Bound

import QtQuick

/*! A round key that moves a text on; quiet where it is `spare`, at the end of the way. */
Item {
    id: key

    required property string icon
    required property bool spare
    required property real size

    signal pressed

    width: size
    height: size
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.focusable: true
    Accessible.onPressAction: key.pressed()
    Keys.onReturnPressed: key.pressed()
    Keys.onEnterPressed: key.pressed()
    Keys.onSpacePressed: key.pressed()

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: tap.pressed ? Theme.signal : Theme.raised
        border.width: key.activeFocus ? key.size / 12 : key.size / 36
        border.color: key.activeFocus ? Theme.signal : Theme.muted
    }

    Icon {
        anchors.centerIn: parent
        name: key.icon
        size: key.size * 0.5
        color: tap.pressed ? Theme.signalInk : Theme.text
        opacity: key.spare ? 0.35 : 1
    }

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: key.pressed()
    }
}
