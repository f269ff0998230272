pragma ComponentBehavior: Bound

import QtQuick

/*! Four keys that move what is looked at closely: to the right by 1 or -1, or down. */
Row {
    id: arrows

    required property Metrics metrics

    readonly property var ways: [
        {
            symbol: "previous",
            name: qsTr("To the left"),
            right: -1,
            down: 0
        },
        {
            symbol: "next",
            name: qsTr("To the right"),
            right: 1,
            down: 0
        },
        {
            symbol: "up",
            name: qsTr("Upwards"),
            right: 0,
            down: -1
        },
        {
            symbol: "down",
            name: qsTr("Downwards"),
            right: 0,
            down: 1
        }
    ]

    signal pressed(int right, int down)

    spacing: metrics.space(16)

    Repeater {
        model: arrows.ways

        Button {
            required property var modelData

            metrics: arrows.metrics
            symbol: modelData.symbol
            spoken: modelData.name
            onClicked: arrows.pressed(modelData.right, modelData.down)
        }
    }
}
