pragma ComponentBehavior: Bound

import QtQuick

/*! Moments in the order of time: along a line, or down a page where there is no width for it. */
SlideLayout {
    id: layout

    readonly property int longest: Math.max(...slide.moments.map(moment => moment.title).join(" ").split(/[\s-]/).map(word => word.length))
    readonly property bool along: !metrics.upright && slide.moments.length <= 4 && slide.moments.length * (longest * metrics.text(Theme.body * 0.5) + metrics.space(40)) <= grid.width
    readonly property int columns: along ? slide.moments.length : metrics.upright ? 1 : 2

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
        spacing: layout.metrics.space(44) * fitted.fit

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
            flow: layout.along ? Grid.LeftToRight : Grid.TopToBottom
            rows: layout.along ? 1 : Math.ceil(layout.slide.moments.length / layout.columns)
            columnSpacing: layout.along ? 0 : layout.metrics.space(72)
            rowSpacing: layout.metrics.space(28) * fitted.fit
            width: words.width

            Repeater {
                id: moments

                model: layout.slide.moments

                Moment {
                    metrics: layout.metrics
                    fit: fitted.fit
                    along: layout.along
                    width: (grid.width - grid.columnSpacing * (layout.columns - 1)) / layout.columns
                    reach: moments.count > index + 1 ? (moments.itemAt(index + 1)?.y ?? y) - y : 0
                    last: index === layout.slide.moments.length - 1 || !layout.along && (index + 1) % grid.rows === 0
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
