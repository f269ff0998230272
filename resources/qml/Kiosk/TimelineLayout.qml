pragma ComponentBehavior: Bound

import QtQuick

/*! Moments in the order of time: along a line, or down a page where there is no width for it. */
SlideLayout {
    id: layout

    readonly property int longestWord: Math.max(...slide.moments.map(moment => metrics.divided(moment.title, Infinity)).join(" ").split(/[\s-]/).map(word => word.length))
    readonly property int longestDate: Math.max(...slide.moments.map(moment => moment.date.replace(/&nbsp;/g, " ").length))
    readonly property real narrowest: Math.max(longestWord * metrics.text(Theme.body * 0.5), longestDate * metrics.text(52 * 0.54)) + metrics.space(72)
    readonly property bool along: !metrics.upright && slide.moments.length <= 4 && slide.moments.length * narrowest <= grid.width
    readonly property int columns: along ? slide.moments.length : metrics.upright || slide.moments.length < 4 && !metrics.large ? 1 : 2

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
        from: place.start
        metrics: layout.metrics
    }

    Words {
        id: place

        layout: layout
        low: true
        most: 1.25
        spacing: 44
        ground: Theme.scrim
        x: layout.metrics.margin
        y: layout.metrics.margin
        width: layout.width - 2 * layout.metrics.margin
        height: layout.height - y - credit.reserved

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

        Grid {
            id: grid

            columns: layout.columns
            flow: layout.along ? Grid.LeftToRight : Grid.TopToBottom
            rows: layout.along ? 1 : Math.ceil(layout.slide.moments.length / layout.columns)
            columnSpacing: layout.along ? 0 : layout.metrics.space(72)
            rowSpacing: layout.metrics.space(28) * place.fit
            width: place.room

            Repeater {
                id: moments

                model: layout.slide.moments

                Moment {
                    metrics: layout.metrics
                    fit: place.fit
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
}
