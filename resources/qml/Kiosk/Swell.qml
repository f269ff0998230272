pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

/*! The ground of a text: the city's colour, with quiet rings that come in from the lower right. */
Rectangle {
    id: swell

    color: Theme.background
    clip: true

    Repeater {
        model: 3

        Shape {
            id: ring

            required property int index
            readonly property real radius: Math.min(swell.width, swell.height) * (0.24 + 0.22 * index)

            anchors.fill: parent

            ShapePath {
                strokeColor: Theme.raised
                strokeWidth: Math.max(2, ring.radius * (0.12 - 0.035 * ring.index))
                fillColor: "transparent"

                PathAngleArc {
                    centerX: swell.width
                    centerY: swell.height
                    radiusX: ring.radius
                    radiusY: ring.radius
                    startAngle: 180
                    sweepAngle: 90
                }
            }
        }
    }
}
