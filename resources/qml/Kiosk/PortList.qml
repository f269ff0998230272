pragma ComponentBehavior: Bound

import QtQuick

/*! Ports that are so near each other that no view parts them, to choose from. */
Rectangle {
    id: list

    required property Metrics metrics
    required property var ports

    readonly property real inset: metrics.space(32)
    readonly property Item focused: Window.activeFocusItem

    signal closed
    signal picked(var port)

    /*! What has the focus of a keyboard is seen. */
    function follow(): void {
        if (focused === null || focused.parent !== names)
            return;
        const least = focused.y + focused.height - flick.height;
        flick.contentY = Math.max(0, Math.min(focused.y, Math.max(flick.contentY, least)));
    }

    color: Theme.background
    onFocusedChanged: follow()

    MouseArea {
        anchors.fill: parent
    }

    Flickable {
        id: flick

        x: list.inset
        y: list.inset
        width: list.width - 2 * x
        height: list.height - shut.height - 3 * list.inset
        contentHeight: names.height
        interactive: contentHeight > height
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: names

            width: parent.width
            spacing: list.metrics.space(16)

            Repeater {
                model: list.ports

                Button {
                    required property var modelData

                    metrics: list.metrics
                    size: 34
                    wrapped: true
                    text: modelData.name
                    spoken: qsTr("%1, %2").arg(modelData.name).arg(modelData.away)
                    width: names.width
                    onClicked: list.picked(modelData)
                }
            }
        }
    }

    Button {
        id: shut

        x: list.inset
        y: list.height - height - list.inset
        metrics: list.metrics
        symbol: "close"
        text: qsTr("Close")
        onClicked: list.closed()
    }
}
