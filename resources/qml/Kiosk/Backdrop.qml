import QtQuick

/*! A picture that fills its place, with a slow motion while it is seen; a colour field without one. */
Item {
    id: backdrop

    required property string source
    required property string alt
    required property color accent
    required property bool moving
    required property bool still
    required property real seconds
    required property int variant

    readonly property var corners: [Item.Center, Item.TopLeft, Item.Right, Item.Top, Item.Left, Item.TopRight]

    clip: true

    Rectangle {
        anchors.fill: parent
        visible: backdrop.source === ""
        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                position: 0
                color: Qt.darker(backdrop.accent, 1.5)
            }
            GradientStop {
                position: 1
                color: backdrop.accent
            }
        }
    }

    Image {
        id: image

        anchors.fill: parent
        source: backdrop.source
        asynchronous: true
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
