import QtQuick
import Kiosk.State

/*! The window of the show. */
Window {
    id: window

    required property ShowState show
    property int frames: 0

    title: show.title || "Escales"
    color: Theme.background
    onFrameSwapped: frames += 1

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
    }

    Stage {
        anchors.fill: parent
        show: window.show
        metrics: metrics
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
