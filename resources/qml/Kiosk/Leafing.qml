pragma ComponentBehavior: Bound

import QtQuick

/*! In the bar: one back, where one is among `count`, one on. Dots while they are few, else numbers. */
Row {
    id: leafing

    required property Metrics metrics
    required property int count
    required property int position
    required property string earlier
    required property string later

    signal turned(int by)

    spacing: metrics.space(16)
    visible: count > 1

    Button {
        metrics: leafing.metrics
        symbol: "previous"
        spoken: leafing.earlier
        enabled: leafing.position > 0
        onClicked: leafing.turned(-1)
    }

    Item {
        implicitWidth: Math.max(dots.visible ? dots.width : 0, words.width) + leafing.metrics.space(16)
        implicitHeight: parent.height
        height: parent.height
        Accessible.role: Accessible.StaticText
        Accessible.name: words.text
        Accessible.ignored: !leafing.visible

        Row {
            id: dots

            anchors.centerIn: parent
            spacing: leafing.metrics.space(12)
            visible: leafing.count <= 9

            Repeater {
                model: dots.visible ? leafing.count : 0

                Rectangle {
                    required property int index
                    readonly property bool here: index === leafing.position

                    width: leafing.metrics.space(here ? 36 : 14)
                    height: leafing.metrics.space(14)
                    radius: height / 2
                    color: here ? Theme.signal : Theme.muted
                }
            }
        }

        Text {
            id: words

            anchors.centerIn: parent
            visible: !dots.visible
            text: qsTr("%1 of %2").arg(leafing.position + 1).arg(leafing.count)
            color: Theme.text
            font.family: Theme.family
            font.weight: Font.DemiBold
            font.pixelSize: leafing.metrics.text(Theme.small)
            font.features: ({
                    "tnum": 1
                })
            Accessible.ignored: true
        }
    }

    Button {
        metrics: leafing.metrics
        symbol: "next"
        spoken: leafing.later
        enabled: leafing.position < leafing.count - 1
        onClicked: leafing.turned(1)
    }
}
