pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.State

/*! For the staff: the PIN first, then what is wrong with the content and what can be done here. */
Rectangle {
    id: root

    required property StaffState staff
    required property VisitState visit
    required property Metrics metrics

    color: Theme.background

    Loader {
        anchors.fill: parent
        active: !root.staff.unlocked
        focus: active
        sourceComponent: PinPad {
            staff: root.staff
            visit: root.visit
            metrics: root.metrics
            focus: true
        }
    }

    Column {
        id: head

        visible: root.staff.unlocked
        x: root.metrics.margin
        y: root.metrics.space(48)
        width: parent.width - 2 * x
        spacing: root.metrics.space(12)

        Heading {
            metrics: root.metrics
            size: 52
            room: head.width
            text: root.staff.problems.length === 0 ? qsTr("The content has no problem") : qsTr("What is wrong with the content")
        }

        Label {
            metrics: root.metrics
            size: Theme.small
            color: Theme.muted
            width: head.width
            textFormat: Text.PlainText
            text: qsTr("Edition %1, published %2").arg(root.staff.edition).arg(root.staff.published) + "\n" + root.staff.folder
        }
    }

    ListView {
        id: list

        visible: root.staff.unlocked
        x: root.metrics.margin
        y: head.y + head.height + root.metrics.space(24)
        width: parent.width - 2 * x
        height: actions.y - y - root.metrics.space(24)
        clip: true
        spacing: root.metrics.space(20)
        model: root.staff.problems
        boundsBehavior: Flickable.StopAtBounds

        delegate: Row {
            id: problem

            required property var modelData

            spacing: root.metrics.space(20)

            Icon {
                id: sign

                name: "warning"
                size: root.metrics.space(40)
                color: problem.modelData.severity === "error" ? Theme.signal : Theme.muted
            }

            Column {
                width: list.width - sign.width - problem.spacing

                Label {
                    metrics: root.metrics
                    size: Theme.small
                    color: Theme.muted
                    textFormat: Text.PlainText
                    width: parent.width
                    wrapMode: Text.WrapAnywhere
                    text: (problem.modelData.severity === "error" ? qsTr("Error") : qsTr("Warning")) + " · " + problem.modelData.place
                }

                Label {
                    metrics: root.metrics
                    size: 32
                    textFormat: Text.PlainText
                    width: parent.width
                    lineHeight: 1.15
                    text: problem.modelData.sentence
                }

                Label {
                    metrics: root.metrics
                    size: 28
                    color: Theme.muted
                    textFormat: Text.PlainText
                    width: parent.width
                    lineHeight: 1.15
                    text: problem.modelData.hint
                }
            }
        }
    }

    Column {
        visible: list.contentHeight > list.height && root.staff.unlocked
        x: root.width - width - root.metrics.space(16)
        y: list.y + list.height - height
        spacing: root.metrics.space(16)

        Button {
            metrics: root.metrics
            round: true
            symbol: "up"
            spoken: qsTr("Further up")
            enabled: !list.atYBeginning
            onClicked: list.contentY = Math.max(0, list.contentY - list.height * 0.75)
        }

        Button {
            metrics: root.metrics
            round: true
            symbol: "down"
            spoken: qsTr("Further down")
            enabled: !list.atYEnd
            onClicked: list.contentY = Math.min(list.contentHeight - list.height, list.contentY + list.height * 0.75)
        }
    }

    Flow {
        id: actions

        visible: root.staff.unlocked
        x: root.metrics.margin
        y: parent.height - height - root.metrics.space(40)
        width: parent.width - 2 * x
        spacing: root.metrics.space(16)

        Button {
            metrics: root.metrics
            symbol: "clean"
            text: qsTr("Clean the glass")
            onClicked: root.staff.clean()
        }

        Button {
            metrics: root.metrics
            symbol: "reload"
            text: qsTr("Read the folder again")
            onClicked: root.staff.reload()
        }

        Button {
            id: quit

            property bool sure: false

            metrics: root.metrics
            symbol: "quit"
            text: sure ? qsTr("Quit: touch again") : qsTr("Quit")
            strong: sure
            onClicked: {
                if (sure)
                    root.staff.quit();
                sure = !sure;
            }
        }

        Button {
            metrics: root.metrics
            symbol: "close"
            text: qsTr("Close")
            onClicked: root.visit.back()
        }
    }
}
