pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.State

/*! A partnership's own menu: its picture, its name and themes, and the ways into its slides. */
Item {
    id: root

    required property VisitState visit
    required property PartnershipState partnership
    required property Metrics metrics
    required property Metrics controls

    readonly property bool upright: metrics.upright
    readonly property var picture: partnership.picture[0] ?? ({
            source: "",
            alt: ""
        })
    readonly property real side: upright ? width - 2 * metrics.margin : Math.min(width * 0.46, controls.space(340) + controls.text(260))

    Backdrop {
        anchors.fill: parent
        source: root.picture.source
        alt: root.picture.alt
        accent: root.partnership.accent
        moving: false
        still: true
        seconds: 0
        variant: 0
    }

    Scrim {
        from: Math.min(names.y, entries.y)
        metrics: root.metrics
    }

    Column {
        id: names

        x: root.metrics.margin
        width: root.upright ? root.side : root.width - root.side - root.metrics.margin * 2 - root.metrics.space(72)
        y: (root.upright ? entries.y : root.height) - height - root.metrics.space(root.upright ? 40 : 72)
        spacing: root.metrics.space(20) * fitted.fit

        Origin {
            metrics: root.metrics
            kicker: root.partnership.country
            kind: root.partnership.kind
            emblem: root.partnership.emblem
            accent: root.partnership.accent
            onAccent: root.partnership.onAccent
            fit: fitted.fit
            width: parent.width
        }

        Heading {
            metrics: root.metrics
            size: Theme.display
            fit: fitted.fit
            room: names.width
            text: root.partnership.name
        }

        Label {
            metrics: root.metrics
            fit: fitted.fit
            width: names.width
            text: root.partnership.themes.join("&nbsp;· ")
        }
    }

    Grid {
        id: entries

        columns: root.upright && root.metrics.textScale < 1.4 && root.partnership.entries.length % 2 === 0 ? 2 : 1
        x: root.upright ? root.metrics.margin : root.width - root.side - root.metrics.margin
        y: root.height - height - root.metrics.space(root.upright ? 56 : 72)
        spacing: root.controls.space(16)

        Repeater {
            model: root.partnership.entries

            Button {
                required property var modelData

                metrics: root.controls
                symbol: modelData.chapter
                size: 34
                text: modelData.name
                spoken: modelData.count > 1 ? qsTr("%1, %2").arg(modelData.name).arg(modelData.count) : modelData.name
                width: (root.side - entries.spacing * (entries.columns - 1)) / entries.columns
                height: Math.max(implicitHeight, Math.min(root.controls.space(124), (root.height * 0.8) / root.partnership.entries.length - entries.spacing))
                onClicked: {
                    if (modelData.position < 0)
                        root.visit.showMap();
                    else
                        root.visit.goTo(modelData.position);
                }
            }
        }
    }

    Fitted {
        id: fitted

        metrics: root.metrics
        column: names
        room: (root.upright ? entries.y : root.height) - root.metrics.space(120)
    }
}
