pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.State

/*! The window of the show. */
Window {
    id: window

    required property ShowState show
    property int frames: 0

    readonly property bool entered: show.visit !== null

    title: show.title || "Escales"
    color: Theme.background
    onFrameSwapped: frames += 1
    onEnteredChanged: if (entered)
        visit.setSource("Visit.qml", {
            "show": show,
            "visit": show.visit,
            "staff": show.staff
        })

    Binding {
        target: Theme
        property: "palette"
        value: window.show.palette
    }

    Metrics {
        id: metrics

        width: window.width
        height: window.height
        textScale: window.show.textScale
        invited: true
    }

    Stage {
        anchors.fill: parent
        visible: visit.item === null || (visit.item as Visit)?.opacity !== 1
        show: window.show
        metrics: metrics
    }

    Item {
        id: invitation

        anchors.fill: parent
        visible: window.entered && window.show.front >= 0 && !window.show.visiting
        Accessible.role: Accessible.Button
        Accessible.name: window.show.invitations[0] ?? ""
        Accessible.onPressAction: (window.show.visit as VisitState)?.wake()

        Loader {
            x: metrics.margin
            y: parent.height - metrics.footer / 2 - height / 2
            active: window.show.invitations.length > 0
            sourceComponent: Invitation {
                words: window.show.invitations
                metrics: metrics
                still: window.show.still
                running: invitation.visible
                room: metrics.kept - metrics.margin
            }
        }
    }

    Loader {
        id: visit

        anchors.fill: parent
        focus: true
        asynchronous: true
    }

    Notice {
        anchors.fill: parent
        metrics: metrics
        kind: window.show.notice
        logo: window.show.logo
        visible: window.show.notice !== ""
    }

    Shortcut {
        sequences: [StandardKey.Quit]
        onActivated: window.show.quit()
    }
}
