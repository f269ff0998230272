pragma ComponentBehavior: Bound

import QtQuick

/*! Up to four pictures as one mosaic; a single one fills the screen. */
SlideLayout {
    id: layout

    readonly property int count: slide.pictures.length
    readonly property real gap: metrics.space(10)
    readonly property real head: count > 1 ? words.height + metrics.space(88) : 0

    function cell(index: int): rect {
        const w = width;
        const h = height - head;
        const halfW = (w - gap) / 2;
        const halfH = (h - gap) / 2;
        if (count < 2)
            return Qt.rect(0, 0, w, height);
        if (metrics.upright) {
            const rows = count < 4 ? count : 2;
            const rowH = (h - gap * (rows - 1)) / rows;
            if (count < 4)
                return Qt.rect(0, index * (rowH + gap), w, rowH);
            return Qt.rect((index % 2) * (halfW + gap), Math.floor(index / 2) * (rowH + gap), halfW, rowH);
        }
        if (count === 2)
            return Qt.rect(index * (halfW + gap), 0, halfW, h);
        if (count === 3) {
            const wide = (w - gap) * 0.58;
            return index === 0 ? Qt.rect(0, 0, wide, h) : Qt.rect(wide + gap, (index - 1) * (halfH + gap), w - wide - gap, halfH);
        }
        return Qt.rect((index % 2) * (halfW + gap), Math.floor(index / 2) * (halfH + gap), halfW, halfH);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }

    Repeater {
        model: layout.slide.pictures

        Item {
            id: tile

            required property var modelData
            required property int index
            readonly property rect cell: layout.cell(index)

            x: cell.x
            y: cell.y
            width: cell.width
            height: cell.height

            Backdrop {
                anchors.fill: parent
                source: tile.modelData.source
                alt: tile.modelData.alt
                accent: layout.slide.accent
                moving: layout.moving
                still: layout.still || layout.count > 1
                seconds: layout.slide.duration + 4
                variant: layout.slide.number
            }

            PictureCaption {
                anchors.fill: parent
                metrics: layout.metrics
                caption: tile.modelData.caption
                credit: tile.modelData.credit
                inset: layout.count > 1 ? layout.metrics.space(32) : layout.metrics.margin
                bottomInset: layout.count > 1 ? layout.metrics.space(24) : layout.metrics.footer
            }
        }
    }

    Column {
        id: words

        opacity: layout.enter
        transform: Translate {
            y: layout.rise
        }

        visible: layout.count > 1
        width: layout.width - 2 * layout.metrics.margin
        spacing: layout.metrics.space(8)

        anchors {
            left: parent.left
            bottom: parent.bottom
            leftMargin: layout.metrics.margin
            bottomMargin: layout.metrics.space(44)
        }

        Origin {
            metrics: layout.metrics
            kicker: layout.slide.kicker
            kind: ""
            accent: layout.slide.accent
            onAccent: layout.slide.onAccent
            width: parent.width
        }

        Heading {
            metrics: layout.metrics
            size: 44
            room: words.width
            text: layout.slide.title
        }
    }
}
