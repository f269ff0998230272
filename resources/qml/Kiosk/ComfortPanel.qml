pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.State

/*! How the visitor wants the screen: size of text, contrast, motion, height, voice. */
Panel {
    id: panel

    title: qsTr("Reading comfort")

    Flow {
        width: panel.room
        spacing: panel.metrics.space(16)

        Repeater {
            model: [1, 1.25, 1.5, 2]

            Button {
                required property real modelData

                metrics: panel.metrics
                symbol: "text"
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
        spacing: panel.metrics.space(16)

        Switch {
            visit: panel.visit
            metrics: panel.metrics
            symbol: "contrast"
            text: qsTr("High contrast")
            comfort: "high_contrast"
            on: panel.visit.highContrast
        }

        Switch {
            visit: panel.visit
            metrics: panel.metrics
            symbol: "calm"
            text: qsTr("Less motion")
            comfort: "less_motion"
            on: panel.visit.lessMotion
        }

        Switch {
            visit: panel.visit
            metrics: panel.metrics
            symbol: "lower"
            text: qsTr("Lower the screen")
            comfort: "lowered"
            on: panel.visit.lowered
        }

        Switch {
            visit: panel.visit
            metrics: panel.metrics
            visible: panel.visit.voice
            symbol: "voice"
            text: qsTr("Read aloud")
            comfort: "read_aloud"
            on: panel.visit.readAloud
        }
    }

    Flow {
        width: panel.room
        spacing: panel.metrics.space(16)

        Button {
            metrics: panel.metrics
            symbol: "reload"
            text: qsTr("As it was")
            spoken: qsTr("Language and comfort as they were")
            onClicked: panel.visit.restore()
        }

        Button {
            metrics: panel.metrics
            symbol: "close"
            text: qsTr("Close")
            onClicked: panel.visit.showPanel("")
        }
    }
}
