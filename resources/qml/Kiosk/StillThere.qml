import QtQuick
import Kiosk.State

/*! Asks whether somebody is still there, and counts down; any touch answers. */
FocusScope {
    id: root

    required property VisitState visit
    required property Metrics metrics

    Accessible.role: Accessible.AlertMessage
    Accessible.name: qsTr("Still reading?")
    Accessible.description: qsTr("Touch the screen to go on.")
    Component.onCompleted: {
        button.forceActiveFocus(root.visit.byKey ? Qt.TabFocusReason : Qt.OtherFocusReason);
        Accessible.announce(qsTr("Still reading? Touch the screen to go on."), Accessible.Assertive);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.shade(Theme.scrim, 0.82)
    }

    Rectangle {
        width: Math.min(parent.width, root.metrics.space(400) + root.metrics.text(700))
        height: column.height + 2 * root.metrics.space(48)
        x: (parent.width - width) / 2
        y: Math.max(0, parent.height - height - root.metrics.space(root.metrics.upright ? 200 : 140))
        color: Theme.background
        border.width: Math.max(2, root.metrics.space(4))
        border.color: Theme.signal

        Column {
            id: column

            x: root.metrics.space(48)
            y: root.metrics.space(48)
            width: parent.width - 2 * x
            spacing: root.metrics.space(28)

            Heading {
                metrics: root.metrics
                size: 64
                fit: Math.min(1, 1.5 / root.metrics.textScale)
                room: column.width
                text: qsTr("Still reading?")
                Accessible.ignored: true
            }

            Row {
                id: line

                height: Math.max(number.height, words.height)
                spacing: root.metrics.space(28)

                Text {
                    id: number

                    anchors.verticalCenter: line.verticalCenter
                    text: root.visit.seconds + "\u202fs"
                    color: Theme.signal
                    font.family: Theme.family
                    font.weight: Font.ExtraBold
                    font.pixelSize: root.metrics.space(Theme.figure)
                    font.features: ({
                            "tnum": 1
                        })
                    Accessible.role: Accessible.StaticText
                    Accessible.name: qsTr("%n second(s)", "", root.visit.seconds)
                }

                Label {
                    id: words

                    anchors.verticalCenter: line.verticalCenter
                    metrics: root.metrics
                    size: 32
                    width: column.width - number.width - line.spacing
                    text: qsTr("Then the screen goes back to the beginning. Touch it to go on.")
                }
            }

            Button {
                id: button

                metrics: root.metrics
                strong: true
                size: 34
                symbol: "check"
                text: qsTr("I am still here")
                width: column.width
                onClicked: root.visit.wake()
            }
        }
    }
}
