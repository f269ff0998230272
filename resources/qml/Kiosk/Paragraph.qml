import QtQuick

/*! A paragraph or an item of a list. */
Item {
    id: paragraph

    required property var modelData
    required property Metrics metrics
    required property real fit
    required property color bullet

    readonly property bool item: modelData.kind === "item"
    readonly property real indent: item ? metrics.text(44) * fit : 0

    implicitHeight: label.implicitHeight
    height: implicitHeight

    Rectangle {
        visible: paragraph.item
        width: paragraph.metrics.text(16) * paragraph.fit
        height: width
        radius: width / 2
        color: paragraph.bullet
        border.width: Math.max(1, paragraph.metrics.space(2))
        border.color: Theme.muted
        y: label.font.pixelSize * 0.64 - height / 2
    }

    Label {
        id: label

        metrics: paragraph.metrics
        fit: paragraph.fit
        words: paragraph.modelData.text
        x: paragraph.indent
        width: paragraph.width - paragraph.indent
    }
}
