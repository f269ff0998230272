pragma ComponentBehavior: Bound

import QtQuick

/*! Key figures, large enough to be read from the other end of the hall. */
SlideLayout {
    id: layout

    readonly property int count: slide.figures.length
    readonly property bool lonely: count === 1 && !metrics.upright && !metrics.large
    readonly property int longest: Math.max(...slide.figures.map(figure => figure.value.replace(/&nbsp;/g, " ").length))
    readonly property real columnWidth: (grid.width - grid.columnSpacing * (columns - 1)) / columns
    readonly property real valueSize: Math.min(Theme.figure * ([2, 1.5][count - 1] ?? 1) * (metrics.large ? 0.7 : 1), columnWidth / metrics.text(0.64 * place.fit) / longest)
    readonly property int columns: metrics.upright ? (count > 3 && !(scrollable && metrics.large) ? 2 : 1) : count === 4 ? 2 : Math.max(1, Math.min(3, count))

    Backdrop {
        anchors.fill: parent
        source: layout.picture(0).source
        alt: layout.picture(0).alt
        accent: layout.slide.accent
        moving: layout.moving
        still: layout.still
        seconds: layout.slide.duration + 4
        variant: layout.slide.number
    }

    Scrim {
        visible: !layout.lonely
        from: place.start
        metrics: layout.metrics
    }

    Veil {
        anchors.fill: parent
        visible: layout.lonely
        metrics: layout.metrics
        reach: place.x + Math.max(layout.columnWidth, origin.span, title.contentWidth)
    }

    Words {
        id: place

        layout: layout
        low: !layout.lonely
        most: 1.25
        spacing: 56
        ground: Theme.scrim
        x: layout.metrics.margin
        y: layout.metrics.margin
        width: layout.width - 2 * layout.metrics.margin
        height: layout.height - y - credit.reserved

        Origin {
            id: origin

            metrics: layout.metrics
            kicker: layout.slide.kicker
            kind: ""
            accent: layout.slide.accent
            onAccent: layout.slide.onAccent
            fit: place.fit
            width: place.room
        }

        Heading {
            id: title

            metrics: layout.metrics
            fit: place.fit
            room: place.room
            words: layout.slide.title
        }

        Grid {
            id: grid

            columns: layout.columns
            columnSpacing: layout.metrics.space(72)
            rowSpacing: layout.metrics.space(48) * place.fit
            width: layout.lonely ? place.room * 0.55 : place.room

            Repeater {
                model: layout.slide.figures

                Column {
                    id: figure

                    required property var modelData

                    width: layout.columnWidth
                    spacing: layout.metrics.space(8) * place.fit

                    Rectangle {
                        width: figure.width
                        height: Math.max(2, layout.metrics.space(3))
                        color: Theme.line
                    }

                    Heading {
                        x: -0.03 * font.pixelSize
                        metrics: layout.metrics
                        size: layout.valueSize
                        fit: place.fit
                        color: Theme.signal
                        words: figure.modelData.value
                        room: figure.width
                        font.features: ({
                                "tnum": layout.count > 2 ? 1 : 0
                            })
                    }

                    Label {
                        metrics: layout.metrics
                        size: layout.count < 3 ? 64 : Theme.lead
                        fit: place.fit
                        words: figure.modelData.unit
                        width: figure.width
                        lineHeight: 1.1
                        font.weight: Font.Bold
                    }

                    Label {
                        metrics: layout.metrics
                        size: layout.count > 3 ? Theme.body : Theme.lead
                        fit: place.fit
                        words: figure.modelData.label
                        width: figure.width
                    }
                }
            }
        }
    }

    Credit {
        id: credit

        backed: layout.lonely
        layout: layout
    }
}
