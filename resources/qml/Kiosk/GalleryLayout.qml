pragma ComponentBehavior: Bound

import QtQuick

/*! Up to four pictures as one mosaic, laid so that the least is cropped; a single one fills the screen. */
SlideLayout {
    id: layout

    readonly property int count: slide.pictures.length
    readonly property real gap: metrics.space(10)
    readonly property real narrowest: metrics.text(300)
    readonly property real below: Math.max(metrics.space(44), metrics.invited ? metrics.footer : 0)
    readonly property real head: count > 1 ? lines.height + metrics.space(44) + below : 0
    readonly property list<real> shapes: Array.from({
        length: tiles.count
    }, (_, index) => (tiles.itemAt(index) as Tile)?.shape ?? 1.5)
    readonly property list<rect> cells: laid(width, height - head)

    /*! The ways of parting `number` pictures into rows: [1, 1, 1, 1], [1, 1, 2], [1, 2, 1] and so on. */
    function partings(number: int): var {
        if (number === 0)
            return [[]];
        const ways = [];
        for (let first = 1; first <= number; ++first)
            ways.push(...partings(number - first).map(rest => [first, ...rest]));
        return ways;
    }

    /*! What is lost when cells are scaled by `crop` in one direction, are uneven, or too small for words. */
    function loss(crop: real, cells: list<rect>): real {
        const areas = cells.map(cell => cell.width * cell.height);
        const uneven = Math.log(Math.max(...areas) / Math.min(...areas));
        const tight = Math.max(0, ...cells.map(cell => 1 - Math.min(cell.width, cell.height) / narrowest));
        return Math.abs(Math.log(crop)) + 0.3 * uneven + 2 * tight;
    }

    /*! The cells of the way in which rows, or columns, fill `w` × `h` with the least loss. */
    function laid(w: real, h: real): list<rect> {
        let best = [];
        let least = Infinity;
        for (const way of partings(shapes.length)) {
            for (const upright of [false, true]) {
                const shapesAlong = upright ? shapes.map(shape => 1 / shape) : shapes;
                const along = upright ? h : w;
                const across = upright ? w : h;
                let index = 0;
                const bands = way.map(length => shapesAlong.slice(index, index += length));
                const sums = bands.map(band => band.reduce((sum, shape) => sum + shape, 0));
                const free = across - gap * (bands.length - 1);
                const natural = sums.map((sum, band) => (along - gap * (bands[band].length - 1)) / sum);
                const total = natural.reduce((sum, height) => sum + height, 0);
                const rects = [];
                let at = 0;
                bands.forEach((band, number) => {
                    const thick = natural[number] * free / total;
                    const length = along - gap * (band.length - 1);
                    let start = 0;
                    for (const shape of band) {
                        const part = length * shape / sums[number];
                        rects.push(upright ? Qt.rect(at, start, thick, part) : Qt.rect(start, at, part, thick));
                        start += part + gap;
                    }
                    at += thick + gap;
                });
                const lost = loss(free / total, rects);
                if (lost < least) {
                    least = lost;
                    best = rects;
                }
            }
        }
        return best;
    }

    component Tile: Item {
        property real shape
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }

    Repeater {
        id: tiles

        model: layout.slide.pictures

        Tile {
            id: tile

            required property var modelData
            required property int index
            readonly property rect cell: layout.cells[index] ?? Qt.rect(0, 0, 0, 0)

            shape: picture.shape
            x: cell.x
            y: cell.y
            width: cell.width
            height: cell.height

            Backdrop {
                id: picture

                anchors.fill: parent
                source: tile.modelData.source
                alt: tile.modelData.alt
                accent: layout.slide.accent
                moving: layout.moving
                still: layout.still || layout.count > 1
                seconds: layout.slide.duration + 4
                variant: layout.slide.number
            }

            PictureButton {
                anchors.fill: parent
                layout: layout
                index: tile.index
            }

            PictureCaption {
                anchors.fill: parent
                metrics: layout.metrics
                caption: tile.modelData.caption
                credit: tile.modelData.credit
                inset: layout.count > 1 ? layout.metrics.space(24) : layout.metrics.margin
                bottomInset: layout.count > 1 ? layout.metrics.space(24) : layout.metrics.footer
            }
        }
    }

    Column {
        id: lines

        opacity: layout.enter
        transform: Translate {
            y: layout.rise
        }

        visible: layout.count > 1
        width: layout.width - 2 * layout.metrics.margin
        spacing: layout.metrics.space(8) * fitted.fit

        anchors {
            left: parent.left
            bottom: parent.bottom
            leftMargin: layout.metrics.margin
            bottomMargin: layout.below
        }

        Origin {
            metrics: layout.metrics
            kicker: layout.slide.kicker
            kind: ""
            accent: layout.slide.accent
            onAccent: layout.slide.onAccent
            fit: fitted.fit
            width: parent.width
        }

        Heading {
            metrics: layout.metrics
            size: 44
            fit: fitted.fit
            room: lines.width
            words: layout.slide.title
        }
    }

    Fitted {
        id: fitted

        metrics: layout.metrics
        column: lines
        room: layout.height * 0.3
    }
}
