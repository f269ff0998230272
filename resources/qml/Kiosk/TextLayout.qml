pragma ComponentBehavior: Bound

import QtQuick

/*! A text or points beside a picture; below it on an upright screen. The more text, the less picture. */
SlideLayout {
    id: layout

    readonly property real letters: slide.paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length + 18, 0)
    readonly property real needed: letters * metrics.text(Theme.body) ** 2 + slide.title.length * metrics.text(Theme.heading) ** 2
    readonly property list<real> shares: [0.5, 0.45, 0.36, 0.26, scrollable ? (metrics.upright ? 0.14 : 0) : 0.26]
    readonly property real share: shares.find(share => needed <= room(share)) ?? shares[4]
    readonly property bool atLeft: slide.side === "left"

    /*! The area that words have beside a picture of that share, without the lines of their own. */
    function room(share: real): real {
        const beside = metrics.upright ? width : width * (1 - share);
        const below = metrics.upright ? height * (1 - share) : height;
        return (beside - 2 * metrics.margin) * (below - metrics.margin - metrics.footer - metrics.text(120));
    }

    Swell {
        x: layout.metrics.upright || !layout.atLeft ? 0 : panel.width
        y: layout.metrics.upright ? panel.height : 0
        width: layout.width - (layout.metrics.upright ? 0 : panel.width)
        height: layout.height - y
    }

    Backdrop {
        id: panel

        visible: layout.share > 0
        x: layout.metrics.upright || layout.atLeft ? 0 : layout.width - width
        width: layout.metrics.upright ? layout.width : layout.width * layout.share
        height: layout.metrics.upright ? layout.height * layout.share : layout.height
        source: layout.picture(0).source
        alt: layout.picture(0).alt
        accent: layout.slide.accent
        moving: layout.moving
        still: layout.still
        seconds: layout.slide.duration + 4
        variant: layout.slide.number
    }

    PictureButton {
        anchors.fill: panel
        layout: layout
    }

    PictureCaption {
        anchors.fill: panel
        shown: layout.share > 0
        metrics: layout.metrics
        caption: layout.picture(0).caption
        credit: layout.picture(0).credit
        bottomInset: layout.metrics.upright ? layout.metrics.space(28) : layout.foot(panel.x, layout.metrics.space(28))
    }

    Words {
        id: place

        layout: layout
        most: 1.3
        spacing: 30
        x: layout.metrics.margin + (layout.atLeft && !layout.metrics.upright ? panel.width : 0)
        y: layout.metrics.upright ? panel.height + layout.metrics.margin : layout.metrics.margin
        width: layout.width - (layout.metrics.upright ? 0 : panel.width) - 2 * layout.metrics.margin
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
            border.width: 0
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
    }
}
