pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.State

/*! A voyage: the map sails from home to the ports, the kilometres counting; the words beside it. */
SlideLayout {
    id: layout

    readonly property VoyageState voyage: slide.voyage as VoyageState
    readonly property bool upright: metrics.upright
    readonly property var ports: voyage.marks.filter(mark => !mark.home)
    readonly property var reached: ports.filter(mark => voyage.moment >= mark.at)

    /*! How far it is: where nothing moves to each port, else as far as the ship has come. */
    readonly property var told: {
        if (!voyage.route)
            return [];
        if (voyage.still)
            return ports;
        const next = ports[Math.min(reached.length, ports.length - 1)];
        const last = reached[reached.length - 1] ?? next;
        if (voyage.underway || reached.length === 0)
            return [
                {
                    name: next.name,
                    away: counted(voyage.kilometres)
                }
            ];
        return [last];
    }

    function counted(kilometres: real): string {
        const whole = kilometres < 1000 ? Math.round(kilometres) : 10 * Math.round(kilometres / 10);
        return qsTr("%1 km").arg(Number(whole).toLocaleString(Qt.locale(), "f", 0)).replace(" ", "\u00a0");
    }

    onMovingChanged: if (moving)
        sailing.start()
    Component.onCompleted: if (moving)
        sailing.start()

    NumberAnimation {
        id: sailing

        property real moment: 0

        target: sailing
        property: "moment"
        from: 0
        to: 1
        duration: layout.slide.duration * 1000
        onMomentChanged: layout.voyage.advance(moment)
    }

    Swell {
        x: 0
        y: layout.upright ? glass.height : 0
        width: layout.upright ? layout.width : glass.x
        height: layout.height - y
    }

    MapSheets {
        id: glass

        readonly property int size: 30
        readonly property real edge: layout.metrics.space(12)

        /*! For each mark the box of its name, empty where there is no room, or before it is reached. */
        readonly property var names: Labels.placed(layout.voyage.marks.map(mark => box(mark, isShown(mark) ? 44 : 0)), layout.voyage.marks.map(mark => span(mark)), [], [edge, edge, width - 2 * edge, height - 2 * edge], layout.metrics.space(10))

        function isShown(mark: var): bool {
            return mark.home || layout.voyage.moment >= mark.at;
        }

        function box(mark: var, side: real): var {
            const length = layout.metrics.space(side);
            return [across(mark.x) - length / 2, down(mark.y) - length / 2, length, length];
        }

        /*! The size of a name; one that is not shown yet takes no room. */
        function span(mark: var): var {
            if (!isShown(mark))
                return [0, 0, 0, 0];
            const long = letters.advanceWidth(mark.name) + 2 * edge;
            return [0, 0, Math.min(width - 2 * edge, long), letters.height + edge];
        }

        x: layout.voyage.glass.x
        y: layout.voyage.glass.y
        width: layout.voyage.glass.width
        height: layout.voyage.glass.height
        glass: layout.voyage
        Accessible.role: Accessible.Graphic
        Accessible.name: Theme.plain(layout.voyage.alternative)

        FontMetrics {
            id: letters

            font.family: Theme.family
            font.weight: Font.DemiBold
            font.pixelSize: Math.max(1, Math.round(layout.metrics.text(glass.size)))
        }

        Item {
            anchors.fill: parent
            z: 1e9

            Repeater {
                model: layout.voyage.dots

                Rectangle {
                    required property var modelData

                    visible: layout.voyage.moment >= modelData.at
                    x: glass.across(modelData.x) - width / 2
                    y: glass.down(modelData.y) - height / 2
                    width: layout.metrics.space(6)
                    height: width
                    radius: width / 2
                    color: Theme.signal
                }
            }

            Repeater {
                model: layout.voyage.marks

                Item {
                    id: mark

                    required property var modelData
                    required property int index

                    readonly property bool shown: glass.isShown(modelData)
                    readonly property var named: glass.names[index] ?? []

                    x: glass.across(modelData.x)
                    y: glass.down(modelData.y)

                    MapHome {
                        visible: mark.modelData.home
                        metrics: layout.metrics
                        name: ""
                    }

                    Rectangle {
                        visible: !mark.modelData.home
                        x: -width / 2
                        y: -height / 2
                        width: layout.metrics.space(mark.shown ? 36 : 24)
                        height: width
                        radius: width / 2
                        color: Theme.signal
                        border.width: layout.metrics.space(5)
                        border.color: Theme.scrim
                    }

                    MapName {
                        visible: mark.shown && mark.named.length > 0
                        metrics: layout.metrics
                        size: glass.size
                        most: glass.width
                        text: mark.modelData.name
                        x: (mark.named[0] ?? 0) - mark.x
                        y: (mark.named[1] ?? 0) - mark.y
                    }
                }
            }

            Rectangle {
                visible: layout.voyage.underway
                x: glass.across(layout.voyage.shipX) - width / 2
                y: glass.down(layout.voyage.shipY) - height / 2
                width: layout.metrics.space(60)
                height: width
                radius: width / 2
                color: Theme.signal

                Icon {
                    anchors.centerIn: parent
                    name: "boat"
                    size: layout.metrics.space(40)
                    color: Theme.signalInk
                }
            }
        }
    }

    MapButton {
        x: glass.x
        y: glass.y
        width: glass.width
        height: glass.height
        layout: layout
        linked: layout.voyage.linked
    }

    Words {
        id: place

        layout: layout
        most: 1.2
        spacing: 28
        x: layout.metrics.margin
        y: layout.upright ? glass.height + layout.metrics.margin * 0.7 : layout.metrics.margin
        width: (layout.upright ? layout.width : glass.x) - 2 * layout.metrics.margin
        height: layout.height - y - layout.metrics.footer

        Origin {
            metrics: layout.metrics
            kicker: layout.slide.kicker
            kind: ""
            accent: layout.slide.accent
            onAccent: layout.slide.onAccent
            fit: place.fit
            width: place.room
        }

        Heading {
            visible: layout.slide.title !== ""
            metrics: layout.metrics
            size: Theme.heading
            fit: place.fit
            room: place.room
            words: layout.slide.title
        }

        Rectangle {
            width: layout.metrics.space(96)
            height: layout.metrics.space(8)
            color: layout.slide.accent
        }

        Repeater {
            model: layout.slide.paragraphs

            Paragraph {
                metrics: layout.metrics
                fit: place.fit
                width: place.room
                bullet: layout.slide.accent
            }
        }

        Repeater {
            model: layout.told.length

            Column {
                id: told

                required property int index
                readonly property var port: layout.told[index] ?? null

                width: place.room
                spacing: layout.metrics.space(2)

                Label {
                    metrics: layout.metrics
                    size: layout.told.length > 1 ? 52 : 88
                    fit: place.fit
                    width: told.width
                    color: Theme.signal
                    text: told.port?.away ?? ""
                    lineHeight: 1
                    wrapMode: Text.NoWrap
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: 12
                    font.weight: Font.Bold
                    font.features: ({
                            "tnum": 1
                        })
                }

                Label {
                    metrics: layout.metrics
                    size: 32
                    fit: place.fit
                    width: told.width
                    text: qsTr("from %1 to %2").arg(layout.voyage.marks[0].name).arg(told.port?.name ?? "")
                    lineHeight: 1.15
                }
            }
        }
    }
}
