pragma ComponentBehavior: Bound

import QtQuick

/*! A text or points beside a picture; below it on an upright screen. The more text, the less picture. */
SlideLayout {
    id: layout

    readonly property real amount: slide.paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, slide.title.length) * metrics.textScale ** 2
    readonly property real share: amount < 100 ? 0.52 : amount < 420 ? 0.45 : amount < 1600 ? 0.36 : 0.26
    readonly property bool atLeft: slide.side === "left"

    Swell {
        x: layout.metrics.upright || !layout.atLeft ? 0 : panel.width
        y: layout.metrics.upright ? panel.height : 0
        width: layout.width - (layout.metrics.upright ? 0 : panel.width)
        height: layout.height - y
    }

    Backdrop {
        id: panel

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

    PictureCaption {
        anchors.fill: panel
        metrics: layout.metrics
        caption: layout.picture(0).caption
        credit: layout.picture(0).credit
    }

    Item {
        id: place

        x: layout.metrics.margin + (layout.atLeft && !layout.metrics.upright ? panel.width : 0)
        y: layout.metrics.upright ? panel.height + layout.metrics.space(64) : layout.metrics.margin
        width: layout.width - (layout.metrics.upright ? 0 : panel.width) - 2 * layout.metrics.margin
        height: layout.height - y - layout.metrics.footer

        Column {
            id: words

            opacity: layout.enter
            transform: Translate {
                y: layout.rise
            }

            y: Math.max(0, (place.height - height) / 2)
            width: place.width
            spacing: layout.metrics.space(30) * fitted.fit

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
                size: Theme.heading
                fit: fitted.fit
                room: words.width
                text: layout.slide.title
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
                    fit: fitted.fit
                    width: words.width
                    bullet: layout.slide.accent
                }
            }
        }
    }

    Fitted {
        id: fitted

        metrics: layout.metrics
        column: words
        most: 1.3
        room: place.height
    }
}
