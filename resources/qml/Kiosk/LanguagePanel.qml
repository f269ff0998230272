pragma ComponentBehavior: Bound

import QtQuick

/*! The languages, where there are too many for the bar. */
Panel {
    id: panel

    title: qsTr("Language")

    Flow {
        width: panel.room
        spacing: panel.metrics.space(16)

        Repeater {
            model: panel.visit.languages

            Button {
                required property var modelData

                metrics: panel.metrics
                size: 34
                text: modelData.name
                checkable: true
                autoExclusive: true
                checked: panel.visit.language === modelData.code
                onClicked: {
                    panel.visit.choose("language", modelData.code);
                    panel.visit.showPanel("");
                }
            }
        }
    }

    Button {
        metrics: panel.metrics
        symbol: "close"
        text: qsTr("Close")
        onClicked: panel.visit.showPanel("")
    }
}
