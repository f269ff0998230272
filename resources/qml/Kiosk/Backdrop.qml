pragma ComponentBehavior: Bound

import QtQuick

/*! A picture (which Preload has decoded) that fills its place, with a slow motion while it is seen; rings on water without one. */
Item {
    id: backdrop

    required property string source
    required property string alt
    required property color accent
    required property bool moving
    required property bool still
    required property real seconds
    required property int variant

    readonly property real shape: image.implicitHeight > 0 ? image.implicitWidth / image.implicitHeight : 1.5
    readonly property var corners: [Item.Center, Item.TopLeft, Item.Right, Item.Top, Item.Left, Item.TopRight]

    clip: true

    Loader {
        anchors.fill: parent
        active: backdrop.source === ""
        sourceComponent: Ripples {
            accent: backdrop.accent
        }
    }

    Image {
        id: image

        anchors.fill: parent
        source: backdrop.source
        fillMode: Image.PreserveAspectCrop
        smooth: true
        transformOrigin: backdrop.corners[backdrop.variant % backdrop.corners.length]
        scale: backdrop.still ? 1.02 : 1.0

        Accessible.role: Accessible.Graphic
        Accessible.name: backdrop.alt
        Accessible.ignored: backdrop.alt === ""

        NumberAnimation on scale {
            running: backdrop.moving && !backdrop.still && backdrop.source !== ""
            from: 1.0
            to: 1.07
            duration: backdrop.seconds * 1000
        }
    }
}
