pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.State

/*!
    The map: home and the ports of call on it. Dragged, pinched, tapped twice, turned with a wheel,
    or moved with the buttons of the bar; a pin shows what is said of its port.
*/
Item {
    id: root

    required property VisitState visit
    required property Metrics metrics
    required property bool calm
    required property Bar bar

    readonly property Item controls: row
    readonly property ChartState chart: visit.chart
    readonly property bool carded: visit.port.id !== undefined
    readonly property bool told: carded || listed.length > 0
    readonly property bool settling: chart !== null && !chart.sharp
    property var listed: []
    property Item origin: null

    function lay(): void {
        chart?.lay(width, height, Qt.size(metrics.width, metrics.height), Screen.devicePixelRatio, metrics.text(Theme.small), Theme.palette, calm);
        cover();
    }

    function cover(): void {
        chart?.cover(told && !metrics.upright ? aside.width : 0, told && metrics.upright ? aside.height : metrics.space(104));
    }

    function press(pin: Item, index: int): void {
        const mark = chart.marks[index];
        origin = pin;
        if (mark.count === 1) {
            listed = [];
            visit.pick(chart.ports[index].partnership, chart.ports[index].port);
        } else if (!chart.part(index)) {
            visit.pick("", 0);
            listed = mark.members.map(member => chart.ports[member]);
            chart.bringIn(index);
        }
    }

    function close(): void {
        listed = [];
        visit.pick("", 0);
    }

    function spoken(mark: var, port: var): string {
        if (mark.count > 1)
            return qsTr("%n ports of call: %1", "", mark.count).arg(mark.names.join(", "));
        return qsTr("%1, %2").arg(port.name).arg(port.away);
    }

    clip: true
    onWidthChanged: laying.restart()
    onHeightChanged: laying.restart()
    onChartChanged: laying.restart()
    onCalmChanged: laying.restart()
    onToldChanged: {
        cover();
        passing.restart();
    }
    onCardedChanged: if (carded)
        Accessible.announce(Theme.plain(visit.port.name), Accessible.Polite)

    Connections {
        target: Theme

        function onPaletteChanged(): void {
            laying.restart();
        }
    }

    Connections {
        target: root.metrics

        function onTextScaleChanged(): void {
            laying.restart();
        }
    }

    Timer {
        id: passing

        interval: 0  // by then what is told has been made, or taken down
        onTriggered: {
            if (!root.visit.byKey)
                return;
            if (root.told)
                aside.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
            else if (root.origin !== null && root.origin.visible)
                root.origin.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    Timer {
        id: laying

        interval: 0
        onTriggered: root.lay()
    }

    NumberAnimation {
        id: flight

        property real share: 0

        target: flight
        property: "share"
        from: 0
        to: 1
        duration: (root.chart?.seconds ?? 0) * 1000
        easing.type: Theme.easing
        onShareChanged: root.chart?.advance(share)
    }

    Connections {
        target: root.chart

        function onPortsChanged(): void {
            laying.restart();
        }

        function onJumped(): void {
            fade.restart();
        }

        function onFlyingChanged(): void {
            flight.stop();
            if (root.chart.flying)
                flight.start();
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
    }

    Loader {
        anchors.fill: parent
        active: root.chart !== null
        sourceComponent: Item {
            id: map

            MapSheets {
                id: sheets

                anchors.fill: parent
                glass: root.chart
            }

            PinchHandler {
                property real before: 1

                target: null
                onActiveChanged: before = 1
                onActiveScaleChanged: {
                    if (active)
                        root.chart.zoomBy(activeScale / before, centroid.position.x, centroid.position.y);
                    before = activeScale;
                }
                onTranslationChanged: delta => root.chart.panBy(delta.x, delta.y)
            }

            DragHandler {
                property point last

                target: null
                onActiveChanged: {
                    if (!active && root.chart)
                        root.chart.fling(centroid.velocity.x, centroid.velocity.y);
                }
                onTranslationChanged: delta => root.chart.panBy(delta.x, delta.y)
            }

            WheelHandler {
                acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
                onWheel: event => root.chart.zoomBy(Math.pow(1.0015, event.angleDelta.y), point.position.x, point.position.y)
            }

            TapHandler {
                exclusiveSignals: TapHandler.SingleTap | TapHandler.DoubleTap
                onSingleTapped: root.close()
                onDoubleTapped: point => root.chart.approach(2, point.position.x, point.position.y)
            }

            MapHome {
                readonly property var mark: root.chart.marks[root.chart.ports.length] ?? null

                x: mark ? sheets.across(mark.x) : 0
                y: mark ? sheets.down(mark.y) : 0
                visible: mark !== null
                metrics: root.metrics
                name: root.chart.home
                named: mark?.label ?? null
            }

            Repeater {
                model: root.chart.ports.length

                MapPin {
                    id: pin

                    required property int index
                    readonly property var mark: root.chart.marks[index] ?? null
                    readonly property var port: root.chart.ports[index] ?? null

                    x: (mark ? sheets.across(mark.x) : 0) - width / 2
                    y: (mark ? sheets.down(mark.y) : 0) - height / 2
                    visible: mark !== null
                    metrics: root.metrics
                    count: mark?.count ?? 1
                    named: mark?.label ?? null
                    chosen: mark !== null && mark.members.indexOf(root.chart.chosen) >= 0
                    label: count > 1 ? (mark?.names ?? []).slice(0, 3).join(", ") + (count > 3 ? " …" : "") : (port?.name ?? "")
                    spoken: mark && port ? root.spoken(mark, port) : ""
                    onVisualFocusChanged: if (visualFocus)
                        root.chart.bringIn(index)
                    onClicked: root.press(pin, index)
                }
            }
        }
    }

    Arrows {
        x: root.metrics.space(24)
        y: root.height - height - root.metrics.space(24)
        visible: root.chart !== null && !root.chart.widest && !(root.told && root.metrics.upright)
        metrics: root.metrics
        onPressed: (right, down) => root.chart.step(right, down)
    }

    Rectangle {
        id: shade

        anchors.fill: parent
        color: Theme.background
        opacity: 0
        visible: opacity > 0

        NumberAnimation {
            id: fade

            target: shade
            property: "opacity"
            from: 1
            to: 0
            duration: Theme.glide
            easing.type: Theme.easing
        }
    }

    Item {
        id: aside

        visible: root.told
        width: root.metrics.upright ? root.width : Math.min(root.width * 0.5, root.metrics.space(380) + root.metrics.text(180))
        height: root.metrics.upright ? root.height * (root.metrics.large ? 0.56 : 0.44) : root.height
        x: root.width - width
        y: root.height - height

        Loader {
            anchors.fill: parent
            active: root.carded
            sourceComponent: PortCard {
                visit: root.visit
                metrics: root.metrics
                home: root.chart?.home ?? ""
                onClosed: root.close()
            }
        }

        Loader {
            anchors.fill: parent
            active: !root.carded && root.listed.length > 0
            sourceComponent: PortList {
                metrics: root.metrics
                ports: root.listed
                onClosed: root.close()
                onPicked: port => root.visit.pick(port.partnership, port.port)
            }
        }
    }

    Row {
        id: row

        parent: root.bar.place
        x: root.bar.middleX
        y: root.bar.middleY
        visible: root.visit.screen === "map"
        spacing: root.metrics.space(16)

        Button {
            metrics: root.metrics
            symbol: "minus"
            spoken: qsTr("Smaller")
            enabled: root.chart !== null && !root.chart.widest
            onClicked: root.chart.approachMiddle(1 / 2)
        }

        Button {
            metrics: root.metrics
            symbol: "plus"
            spoken: qsTr("Larger")
            enabled: root.chart !== null && !root.chart.closest
            onClicked: root.chart.approachMiddle(2)
        }

        Button {
            metrics: root.metrics
            symbol: "globe"
            spoken: qsTr("The whole world")
            enabled: root.chart !== null && !root.chart.whole
            onClicked: root.chart.showAll()
        }
    }
}
