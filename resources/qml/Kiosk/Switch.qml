import QtQuick
import Kiosk.State

/*! One of the visitor's comforts, on or off. */
Button {
    id: button

    required property VisitState visit
    required property string comfort
    required property bool on

    checkable: true
    checked: on
    onClicked: {
        visit.choose(comfort, !on);
        checked = Qt.binding(() => button.on);
    }
}
