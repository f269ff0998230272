import QtQuick

/*! Where there is no picture: rings that spread over water, in the partnership's colour. */
Rectangle {
    id: ripples

    required property color accent

    gradient: Gradient {
        GradientStop {
            position: 0
            color: Qt.darker(ripples.accent, 1.25)
        }
        GradientStop {
            position: 1
            color: Qt.darker(ripples.accent, 2.1)
        }
    }

    Image {
        anchors.fill: parent
        sourceSize: Qt.size(width, height)
        source: "../../pictures/ripples.svg"
        fillMode: Image.PreserveAspectCrop
    }
}
