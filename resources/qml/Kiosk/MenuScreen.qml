pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.State

/*! All partnerships as cards, by what they are to the city; page after page where they are many. */
Item {
    id: menu

    required property VisitState visit
    required property Metrics metrics
    required property bool calm
    required property string title
    required property string logo
    required property Bar bar

    readonly property real gap: metrics.space(20)
    readonly property real large: 0.45 + 0.55 * metrics.textScale
    readonly property real caption: metrics.text(Theme.small) * 1.9
    readonly property real margin: metrics.space(metrics.upright ? 48 : 64)
    readonly property int columns: Math.max(1, Math.floor((width - 2 * margin + gap) / (metrics.space(300) * large + gap)))
    readonly property int rows: Math.max(1, Math.floor((pages.height - Math.min(visit.groups.length, 3) * caption + gap) / (metrics.space(205) * large + gap)))
    readonly property var shelves: visit.cards.length > 0 ? visit.shelves(columns, rows) : []
    readonly property bool hasMap: visit.hasMap
    readonly property int shelf: Math.max(0, shelves.findIndex(rows => visit.shelf < rows[rows.length - 1].last))

    property Item controls: null

    /*! Not a binding: the height of the bar, and so the number of pages, depends on it. */
    function offer(): void {
        controls = shelves.length > 1 || visit.hasMap ? offers : null;
    }

    function turn(by: int): void {
        const page = shelves[Math.max(0, Math.min(shelves.length - 1, shelf + by))];
        visit.showShelf(page[0].first);
    }

    function groupOf(card: int): string {
        let left = card;
        for (const group of visit.groups) {
            if (left < group.count)
                return group.name;
            left -= group.count;
        }
        return "";
    }

    onShelvesChanged: Qt.callLater(offer)
    onHasMapChanged: Qt.callLater(offer)
    Component.onCompleted: offer()

    Swell {
        anchors.fill: parent
    }

    Row {
        id: head

        x: menu.margin
        y: menu.metrics.space(32)
        height: Math.max(menu.metrics.space(72), heading.height)
        spacing: menu.metrics.space(28)

        Image {
            id: mark

            visible: menu.logo !== ""
            source: menu.logo
            height: menu.metrics.space(72)
            anchors.verticalCenter: parent.verticalCenter
            fillMode: Image.PreserveAspectFit
        }

        Heading {
            id: heading

            anchors.verticalCenter: parent.verticalCenter
            metrics: menu.metrics
            size: 52
            fit: Math.min(1, 1.25 / menu.metrics.textScale)
            room: menu.width - 2 * menu.margin - (mark.visible ? mark.width + head.spacing : 0)
            text: menu.title
        }
    }

    Leaves {
        id: pages

        y: head.y + head.height + menu.metrics.space(16)
        width: parent.width
        height: parent.height - y - menu.metrics.space(24)
        model: menu.shelves.length
        position: menu.shelf
        calm: menu.calm
        interactive: menu.shelves.length > 1
        onArrived: position => menu.visit.showShelf(menu.shelves[position][0].first)

        delegate: Item {
            id: page

            required property int index
            readonly property var rows: menu.shelves[index] ?? []
            readonly property int headed: rows.filter(row => row.headed.length > 0).length
            readonly property real high: (height - headed * menu.caption - (rows.length - 1) * menu.gap) / Math.max(1, rows.length)

            width: pages.width
            height: pages.height
            enabled: index === pages.currentIndex

            Column {
                x: menu.margin
                width: page.width - 2 * menu.margin
                spacing: menu.gap

                Repeater {
                    model: page.rows

                    Item {
                        id: row

                        required property var modelData
                        readonly property int count: modelData.last - modelData.first
                        readonly property real wide: (width - (count - 1) * menu.gap) / Math.max(1, count)
                        readonly property real strip: modelData.headed.length > 0 ? menu.caption : 0

                        width: page.width - 2 * menu.margin
                        height: page.high + strip

                        Repeater {
                            model: row.count

                            Item {
                                id: cell

                                required property int index
                                readonly property int at: row.modelData.first + index

                                x: index * (row.wide + menu.gap)
                                width: row.wide
                                height: row.height

                                Text {
                                    visible: row.modelData.headed.indexOf(cell.at) >= 0
                                    text: menu.groupOf(cell.at)
                                    width: parent.width
                                    height: menu.caption
                                    verticalAlignment: Text.AlignVCenter
                                    elide: Text.ElideRight
                                    color: Theme.signal
                                    font.family: Theme.family
                                    font.weight: Font.DemiBold
                                    font.pixelSize: menu.metrics.text(Theme.small)
                                    fontSizeMode: Text.HorizontalFit
                                    minimumPixelSize: 8
                                    Accessible.role: Accessible.Heading
                                    Accessible.name: text
                                }

                                Card {
                                    y: row.strip
                                    width: parent.width
                                    height: page.high
                                    metrics: menu.metrics
                                    pictured: menu.visible
                                    modelData: menu.visit.cards[cell.at] ?? null
                                    visible: modelData !== null
                                    onClicked: menu.visit.open(modelData.id)
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    Row {
        id: offers

        parent: menu.bar.place
        x: menu.bar.middleX
        y: menu.bar.middleY
        visible: menu.visit.screen === "menu"
        spacing: menu.metrics.space(32)

        Leafing {
            metrics: menu.metrics
            count: menu.shelves.length
            position: menu.shelf
            earlier: qsTr("Previous page")
            later: qsTr("Next page")
            onTurned: by => menu.turn(by)
        }

        Button {
            visible: menu.visit.hasMap
            metrics: menu.metrics
            symbol: "map"
            text: qsTr("Map")
            onClicked: menu.visit.showMap()
        }
    }
}
