pragma ComponentBehavior: Bound

import QtQuick

/*! To learn more: addresses as codes that a telephone takes along. */
SlideLayout {
    id: layout

    readonly property bool many: slide.links.length > 2
    readonly property real share: metrics.upright ? (many || metrics.large ? 0.24 : 0.42) : metrics.large ? (scrollable ? 0 : many ? 0.18 : 0.28) : many ? 0.26 : 0.38
    readonly property int columns: slide.links.length > 3 && !metrics.large ? 2 : 1

    readonly property real columnWidth: (grid.width - grid.columnSpacing * (columns - 1)) / columns
    readonly property real side: metrics.space(many ? (metrics.large ? 180 : 220) : slide.links.length === 1 ? 400 : 320)
    readonly property bool beside: columnWidth > side + metrics.text(280)

    Swell {
        x: layout.metrics.upright ? 0 : panel.width
        y: layout.metrics.upright ? panel.height : 0
        width: layout.width - x
        height: layout.height - y
    }

    Backdrop {
        id: panel

        visible: layout.share > 0
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
        caption: ""
        credit: layout.picture(0).credit
        bottomInset: layout.metrics.upright ? layout.metrics.space(28) : layout.foot(0, layout.metrics.space(28))
    }

    Words {
        id: place

        layout: layout
        most: 1.3
        spacing: 36
        x: layout.metrics.margin + (layout.metrics.upright ? 0 : panel.width)
        y: layout.metrics.upright ? panel.height + layout.metrics.margin : layout.metrics.margin
        width: layout.width - x - layout.metrics.margin
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
            fit: place.fit
            room: place.room
            words: layout.slide.title
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

        Grid {
            id: grid

            columns: layout.columns
            columnSpacing: layout.metrics.space(56)
            rowSpacing: layout.metrics.space(36) * place.fit
            width: place.room

            Repeater {
                model: layout.slide.links

                Code {
                    metrics: layout.metrics
                    fit: place.fit
                    beside: layout.beside
                    side: Math.max(layout.metrics.space(140), layout.side * place.fit)
                    width: layout.columnWidth
                }
            }
        }
    }
}
