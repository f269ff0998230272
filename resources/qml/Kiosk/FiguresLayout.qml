pragma ComponentBehavior: Bound

import QtQuick

/*! Key figures, large enough to be read from the other end of the hall. */
SlideLayout {
    id: layout

    readonly property int longest: Math.max(...slide.figures.map(figure => figure.value.replace(/&nbsp;/g, " ").length))
    readonly property real columnWidth: (grid.width - grid.columnSpacing * (columns - 1)) / columns
    readonly property real valueSize: Math.min(Theme.figure * ([2, 1.35][slide.figures.length - 1] ?? 1), columnWidth / metrics.text(0.64 * fitted.fit) / longest)
    readonly property int columns: metrics.upright ? 1 : Math.max(1, Math.min(3, slide.figures.length === 4 ? 2 : slide.figures.length))

    Backdrop {
        anchors.fill: parent
        source: layout.picture(0).source
        alt: layout.picture(0).alt
        accent: Theme.line
        moving: layout.moving
        still: layout.still
        seconds: layout.slide.duration + 4
        variant: layout.slide.number
    }

    Veil {
        anchors.fill: parent
        metrics: layout.metrics
        reach: width
    }

    Column {
        id: words

        opacity: layout.enter
        transform: Translate {
            y: layout.rise
        }

        x: layout.metrics.margin
        y: layout.metrics.margin + Math.max(0, (fitted.room - height) / 2)
        width: layout.width - 2 * layout.metrics.margin
        spacing: layout.metrics.space(56) * fitted.fit

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

        Grid {
            id: grid

            columns: layout.columns
            columnSpacing: layout.metrics.space(72)
            rowSpacing: layout.metrics.space(48) * fitted.fit
            width: words.width

            Repeater {
                model: layout.slide.figures

                Column {
                    id: figure

                    required property var modelData

                    width: layout.columnWidth
                    spacing: layout.metrics.space(8) * fitted.fit

                    Rectangle {
                        width: parent.width
                        height: Math.max(2, layout.metrics.space(3))
                        color: Theme.line
                    }

                    Heading {
                        metrics: layout.metrics
                        size: layout.valueSize
                        fit: fitted.fit
                        color: Theme.signal
                        text: figure.modelData.value
                        room: figure.width
                        lineHeight: 1.1
                        font.features: ({
                                "tnum": 1
                            })
                    }

                    Label {
                        metrics: layout.metrics
                        size: Theme.lead
                        fit: fitted.fit
                        text: figure.modelData.unit
                        width: figure.width
                        lineHeight: 1.1
                        font.weight: Font.Bold
                    }

                    Label {
                        metrics: layout.metrics
                        fit: fitted.fit
                        text: figure.modelData.label
                        width: figure.width
                    }
                }
            }
        }
    }

    Credit {
        id: credit

        layout: layout
    }

    Fitted {
        id: fitted

        metrics: layout.metrics
        column: words
        most: 1.25
        room: layout.height - layout.metrics.margin - credit.reserved
    }
}
