pragma ComponentBehavior: Bound

import QtQuick

/*! To learn more: addresses as codes that a telephone takes along. */
SlideLayout {
    id: layout

    readonly property bool many: slide.links.length > 2
    readonly property real share: many ? 0.24 : metrics.upright ? 0.42 : metrics.large ? 0.28 : 0.36
    readonly property int columns: slide.links.length > 3 && !metrics.large ? 2 : 1

    Swell {
        x: layout.metrics.upright ? 0 : panel.width
        y: layout.metrics.upright ? panel.height : 0
        width: layout.width - x
        height: layout.height - y
    }

    Backdrop {
        id: panel

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
        caption: ""
        credit: layout.picture(0).credit
    }

    Item {
        id: place

        x: layout.metrics.margin + (layout.metrics.upright ? 0 : panel.width)
        y: layout.metrics.upright ? panel.height + layout.metrics.space(64) : layout.metrics.margin
        width: layout.width - x - layout.metrics.margin
        height: layout.height - y - layout.metrics.footer

        Column {
            id: words

            opacity: layout.enter
            transform: Translate {
                y: layout.rise
            }

            y: Math.max(0, (place.height - height) / 2)
            width: place.width
            spacing: layout.metrics.space(36) * fitted.fit

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
                fit: fitted.fit
                room: words.width
                text: layout.slide.title
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

            Grid {
                id: grid

                columns: layout.columns
                columnSpacing: layout.metrics.space(56)
                rowSpacing: layout.metrics.space(36) * fitted.fit
                width: words.width

                Repeater {
                    model: layout.slide.links

                    Code {
                        metrics: layout.metrics
                        fit: fitted.fit
                        beside: layout.columns === 1 && (layout.many || !layout.metrics.upright || !layout.metrics.large)
                        side: layout.metrics.space(layout.many ? 220 : 320) * fitted.fit
                        width: (grid.width - grid.columnSpacing * (layout.columns - 1)) / layout.columns
                    }
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
