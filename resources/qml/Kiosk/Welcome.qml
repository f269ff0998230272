import QtQuick
import Kiosk.State

/*! Over the loop: the line that invites to touch. For assistive technology all of it is one button. */
Item {
    id: root

    required property ShowState show
    required property VisitState visit
    required property Metrics metrics

    visible: show.front >= 0 && show.notice === "" && !show.visiting
    Accessible.role: Accessible.Button
    Accessible.name: show.invitations[0] ?? ""
    Accessible.ignored: !visible
    Accessible.onPressAction: visit.wake()

    Invitation {
        x: root.metrics.margin
        y: parent.height - root.metrics.footer / 2 - height / 2
        width: implicitWidth
        height: implicitHeight
        words: root.show.invitations
        metrics: root.metrics
        still: root.show.still
        running: root.visible
        room: root.metrics.kept - root.metrics.margin
        Accessible.ignored: true
    }
}
