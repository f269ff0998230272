import QtQuick

/*! Home on the map, with its name beside it where there is room. */
Item {
    id: home

    required property Metrics metrics
    required property string name
    property var named: null

    Rectangle {
        anchors.centerIn: parent
        width: home.metrics.space(48)
        height: width
        radius: width / 2
        color: Theme.scrim
        border.width: Math.max(1, home.metrics.space(2))
        border.color: Theme.text

        Rectangle {
            anchors.centerIn: parent
            width: parent.width * 0.68
            height: width
            radius: width / 2
            color: "transparent"
            border.width: Math.max(1, home.metrics.space(2))
            border.color: Theme.muted
        }

        Rectangle {
            anchors.centerIn: parent
            width: parent.width * 0.34
            height: width
            rotation: 45
            color: Theme.text
        }
    }

    MapName {
        visible: home.named !== null
        metrics: home.metrics
        text: home.name
        x: home.named ? home.named[0] : 0
        y: home.named ? home.named[1] : 0
    }
}
