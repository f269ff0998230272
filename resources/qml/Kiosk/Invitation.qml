pragma ComponentBehavior: Bound

import QtQuick

/*!
    The line that invites to touch: one sentence in each language in turn, in `words`. It is as wide
    as the sentence that is shown; where the widest would not fit into `room`, all of it is smaller.
    When it is `still` it stays with the first, and nothing moves. Between two words it costs nothing.
*/
Item {
    id: invitation

    required property list<string> words
    required property Metrics metrics
    required property bool still
    property bool running: false
    property real room: metrics.width - 2 * metrics.margin

    readonly property bool awake: running && !still
    readonly property int current: still || words.length === 0 ? 0 : turn % words.length
    readonly property real shrunk: Math.min(1, room / (sentences.x + sentences.childrenRect.width + pill.padding))
    readonly property color ink: Theme.highContrast ? Theme.background : Theme.signalInk
    property int turn: 0

    implicitWidth: pill.width * shrunk
    implicitHeight: pill.height * shrunk
    Accessible.role: Accessible.StaticText
    Accessible.name: words[current] ?? ""

    Rectangle {
        id: pill

        readonly property real padding: invitation.metrics.space(8) + invitation.metrics.text(24)
        readonly property real span: repeater.made > 0 ? repeater.itemAt(invitation.current)?.implicitWidth ?? 0 : 0

        anchors.centerIn: parent
        width: sentences.x + span + padding
        height: invitation.metrics.space(24) + invitation.metrics.text(40)
        radius: height / 2
        scale: invitation.shrunk
        color: Theme.highContrast ? Theme.text : Theme.signal
        border.width: Theme.highContrast ? invitation.metrics.space(4) : 0
        border.color: invitation.ink

        Behavior on width {
            enabled: invitation.awake

            NumberAnimation {
                duration: Theme.quick
                easing.type: Theme.easing
            }
        }

        Rectangle {
            z: -1
            anchors.fill: parent
            anchors.margins: -invitation.metrics.space(6)
            radius: height / 2
            color: Theme.shade(Theme.scrim, 0.5)
            visible: !Theme.highContrast
        }

        Icon {
            id: hand

            name: "touch"
            x: invitation.metrics.space(4) + invitation.metrics.text(14)
            anchors.verticalCenter: parent.verticalCenter
            size: invitation.metrics.text(50)
            color: invitation.ink
        }

        Item {
            id: sentences

            x: hand.x + hand.width + invitation.metrics.text(6)
            height: parent.height

            Repeater {
                id: repeater

                property int made: 0

                model: invitation.words
                onItemAdded: made += 1

                Label {
                    required property int index
                    required property string modelData

                    metrics: invitation.metrics
                    text: modelData
                    color: invitation.ink
                    lineHeight: 1
                    font.weight: Font.DemiBold
                    anchors.verticalCenter: parent?.verticalCenter
                    visible: index === invitation.current
                    Accessible.ignored: true
                }
            }
        }
    }

    Timer {
        interval: 4000
        repeat: true
        running: invitation.awake
        onTriggered: {
            pulse.start();
            if (invitation.words.length > 1)
                change.start();
        }
    }

    SequentialAnimation {
        id: change

        NumberAnimation {
            target: sentences
            property: "opacity"
            to: 0
            duration: Theme.quick
            easing.type: Theme.easing
        }
        ScriptAction {
            script: invitation.turn += 1
        }
        PauseAnimation {
            duration: Theme.quick
        }
        NumberAnimation {
            target: sentences
            property: "opacity"
            to: 1
            duration: Theme.quick
            easing.type: Theme.easing
        }
    }

    SequentialAnimation {
        id: pulse

        NumberAnimation {
            target: hand
            property: "scale"
            to: 0.82
            duration: Theme.quick
            easing.type: Theme.easing
        }
        NumberAnimation {
            target: hand
            property: "scale"
            to: 1
            duration: Theme.slow
            easing.type: Theme.enterEasing
        }
    }
}
