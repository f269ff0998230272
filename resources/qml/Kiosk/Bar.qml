pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.State

/*!
    The controls that every screen of a visit has, in one constant place at the foot: back and home,
    what the screen itself offers (`middle`, whose place is `place`), the languages, and the comfort
    of the screen. In one line where there is width for it, else in two or three.
*/
Rectangle {
    id: bar

    required property VisitState visit
    required property Metrics metrics
    required property real margin
    property bool homeward: true
    property Item middle: null

    readonly property alias place: centre
    readonly property real gap: metrics.space(16)
    readonly property real room: width - 2 * margin
    readonly property bool few: visit.languages.length <= 4
    readonly property real middleWidth: middle?.implicitWidth ?? 0
    readonly property real middleHeight: middle?.implicitHeight ?? 0
    readonly property real outer: ways.width + languages.width + comforts.width + gap * 4
    readonly property bool single: outer + middleWidth + gap * 2 <= room
    readonly property bool paired: outer <= room
    readonly property bool shared: !paired && middleWidth + languages.width + gap * 2 <= room
    readonly property bool above: middleWidth > 0 && !single && !shared
    readonly property real middleX: {
        if (single)
            return margin + ways.width + (room - ways.width - languages.width - comforts.width - gap - middleWidth) / 2;
        return shared ? margin : (width - middleWidth) / 2;
    }
    readonly property real middleY: single ? gap + (ways.height - middleHeight) / 2 : gap

    color: Theme.scrim
    height: gap * 2 + ways.height + (above ? middleHeight + gap : 0) + (paired ? 0 : languages.height + gap)

    Row {
        id: ways

        x: bar.margin
        y: bar.height - bar.gap - height
        spacing: bar.gap

        Button {
            metrics: bar.metrics
            symbol: "back"
            text: qsTr("Back")
            onClicked: bar.visit.back()
        }

        Button {
            metrics: bar.metrics
            visible: bar.homeward
            symbol: "home"
            text: qsTr("All ports")
            spoken: qsTr("All ports of call")
            onClicked: bar.visit.home()
        }
    }

    Item {
        id: centre
    }

    Row {
        id: languages

        x: comforts.x - (bar.paired ? width + bar.gap : width - comforts.width)
        y: bar.paired ? ways.y : ways.y - bar.gap - height
        spacing: bar.gap

        Repeater {
            model: bar.few && bar.visit.languages.length > 1 ? bar.visit.languages : []

            Button {
                required property var modelData

                metrics: bar.metrics
                text: modelData.name
                checkable: true
                autoExclusive: true
                checked: bar.visit.language === modelData.code
                onClicked: bar.visit.choose("language", modelData.code)
            }
        }

        Repeater {
            model: bar.few ? 0 : 1

            Button {
                metrics: bar.metrics
                symbol: "globe"
                text: bar.visit.languages.find(each => each.code === bar.visit.language)?.name ?? ""
                onClicked: bar.visit.showPanel(bar.visit.panel === "languages" ? "" : "languages")
            }
        }
    }

    Row {
        id: comforts

        x: bar.width - bar.margin - width
        y: ways.y
        spacing: bar.gap

        Button {
            metrics: bar.metrics
            symbol: "text"
            spoken: qsTr("Text size, now %1 %").arg(bar.visit.textScale * 100)
            strong: bar.visit.textScale > 1
            onClicked: bar.visit.enlarge()
        }

        Switch {
            visit: bar.visit
            metrics: bar.metrics
            symbol: "contrast"
            spoken: qsTr("High contrast")
            comfort: "high_contrast"
            on: bar.visit.highContrast
        }

        Button {
            metrics: bar.metrics
            symbol: "access"
            spoken: qsTr("Reading comfort and accessibility")
            strong: bar.visit.panel === "comfort"
            onClicked: bar.visit.showPanel(bar.visit.panel === "comfort" ? "" : "comfort")
        }
    }

    Rectangle {
        width: parent.width
        height: Math.max(1, bar.metrics.space(2))
        color: Theme.line
    }
}
