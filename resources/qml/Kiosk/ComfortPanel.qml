pragma ComponentBehavior: Bound

import QtQuick

/*! How the visitor wants the screen: size of text, contrast, motion, height, voice. */
Panel {
    id: panel

    readonly property real gap: metrics.space(16)
    readonly property int switches: visit.voice ? 4 : 3

    /*! The width of each of `count` controls, so that their lines fill the sheet. */
    function share(count: int, least: real): real {
        const most = Math.max(1, Math.min(count, Math.floor((room + gap) / (least + gap))));
        const columns = Math.ceil(count / Math.ceil(count / most));
        return (room - gap * (columns - 1)) / columns - 0.5;
    }

    title: qsTr("Reading comfort")

    Flow {
        width: panel.room
        spacing: panel.gap

        Repeater {
            model: [1, 1.25, 1.5, 2]

            Button {
                required property real modelData

                metrics: panel.metrics
                symbol: "text"
                width: panel.share(4, panel.metrics.space(120) + panel.metrics.text(80))
                text: qsTr("%1 %").arg(modelData * 100)
                spoken: qsTr("Text %1 %").arg(modelData * 100)
                checkable: true
                autoExclusive: true
                checked: panel.visit.textScale === modelData
                onClicked: panel.visit.choose("text_scale", modelData)
            }
        }
    }

    Flow {
        width: panel.room
        spacing: panel.gap

        Switch {
            visit: panel.visit
            metrics: panel.metrics
            symbol: "contrast"
            text: qsTr("High contrast")
            width: panel.share(panel.switches, panel.metrics.space(120) + panel.metrics.text(220))
            comfort: "high_contrast"
            on: panel.visit.highContrast
        }

        Switch {
            visit: panel.visit
            metrics: panel.metrics
            symbol: "calm"
            text: qsTr("Less motion")
            width: panel.share(panel.switches, panel.metrics.space(120) + panel.metrics.text(220))
            comfort: "less_motion"
            on: panel.visit.lessMotion
        }

        Switch {
            visit: panel.visit
            metrics: panel.metrics
            symbol: "lower"
            text: qsTr("Lower the screen")
            width: panel.share(panel.switches, panel.metrics.space(120) + panel.metrics.text(220))
            comfort: "lowered"
            on: panel.visit.lowered
        }

        Switch {
            visit: panel.visit
            metrics: panel.metrics
            visible: panel.visit.voice
            symbol: "voice"
            text: qsTr("Read aloud")
            width: panel.share(panel.switches, panel.metrics.space(120) + panel.metrics.text(220))
            comfort: "read_aloud"
            on: panel.visit.readAloud
        }
    }

    Flow {
        width: panel.room
        spacing: panel.gap

        Button {
            metrics: panel.metrics
            symbol: "reload"
            width: panel.share(2, panel.metrics.space(120) + panel.metrics.text(120))
            text: qsTr("As it was")
            onClicked: panel.visit.restore()
        }

        Button {
            metrics: panel.metrics
            symbol: "close"
            width: panel.share(2, panel.metrics.space(120) + panel.metrics.text(120))
            text: qsTr("Close")
            onClicked: panel.visit.showPanel("")
        }
    }
}
