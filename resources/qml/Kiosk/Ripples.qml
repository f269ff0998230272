pragma ComponentBehavior: Bound

import QtQuick

/*! Where there is no picture: rings that spread over water, in the partnership's colour. */
Rectangle {
    id: ripples

    required property color accent

    readonly property real reach: Math.sqrt(width * width + height * height)

    clip: true
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

    Repeater {
        model: 7

        Rectangle {
            required property int index

            width: ripples.reach * (0.14 + 0.24 * index)
            height: width
            radius: width / 2
            x: ripples.width * 0.68 - width / 2
            y: ripples.height * 0.34 - height / 2
            color: "transparent"
            border.width: Math.max(2, ripples.reach * (0.012 - 0.0013 * index))
            border.color: Theme.shade(Qt.lighter(ripples.accent, 1.35), 0.5 - 0.06 * index)
        }
    }

    Rectangle {
        width: ripples.reach * 0.05
        height: width
        radius: width / 2
        x: ripples.width * 0.68 - width / 2
        y: ripples.height * 0.34 - height / 2
        color: Qt.lighter(ripples.accent, 1.6)
    }
}
