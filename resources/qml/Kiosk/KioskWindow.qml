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
    onEnteredChanged: if (entered) {
        welcome.setSource("Welcome.qml", {
            "show": show,
            "visit": show.visit,
            "metrics": metrics
        });
        visit.setSource("Visit.qml", {
            "show": show,
            "visit": show.visit,
            "staff": show.staff
        });
    }

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
        visible: visit.item === null || (visit.item as Item)?.opacity !== 1
        show: window.show
        metrics: metrics
    }

    Loader {
        id: welcome

        anchors.fill: parent
        asynchronous: true
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
