pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

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

        Shape {
            id: ring

            required property int index
            readonly property real radius: ripples.reach * (0.07 + 0.12 * index)

            anchors.fill: parent

            ShapePath {
                strokeColor: Theme.shade(Qt.lighter(ripples.accent, 1.35), 0.5 - 0.06 * ring.index)
                strokeWidth: Math.max(2, ripples.reach * (0.012 - 0.0013 * ring.index))
                fillColor: "transparent"

                PathAngleArc {
                    centerX: ripples.width * 0.68
                    centerY: ripples.height * 0.34
                    radiusX: ring.radius
                    radiusY: ring.radius
                    startAngle: 0
                    sweepAngle: 360
                }
            }
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
