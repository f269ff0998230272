pragma ComponentBehavior: Bound

import QtQuick

/*! A sentence that stands alone over a darkened picture. */
SlideLayout {
    id: layout

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

    Veil {
        anchors.fill: parent
        visible: !layout.metrics.upright
        metrics: layout.metrics
        reach: place.x + Math.max(quote.contentWidth, author.contentWidth, role.contentWidth, origin.span)
    }

    Scrim {
        visible: layout.metrics.upright
        from: place.start
        metrics: layout.metrics
    }

    Words {
        id: place

        layout: layout
        low: layout.metrics.upright
        most: 1.15
        spacing: 34
        ground: Theme.scrim
        x: layout.metrics.margin
        y: layout.metrics.margin
        width: layout.width - 2 * layout.metrics.margin
        height: layout.height - y - credit.reserved

        Rectangle {
            width: layout.metrics.space(160)
            height: layout.metrics.space(12)
            color: Theme.signal
        }

        Heading {
            id: quote

            metrics: layout.metrics
            size: layout.metrics.upright ? 72 : 80
            fit: place.fit
            room: Math.min(place.room, layout.metrics.text(1280))
            words: layout.slide.paragraphs.map(paragraph => paragraph.text).join("<br>")
            lineHeight: 1.14
            font.weight: Font.Bold
        }

        Column {
            visible: layout.slide.author !== "" || layout.slide.role !== ""
            spacing: layout.metrics.space(4) * place.fit

            Label {
                id: author

                metrics: layout.metrics
                size: Theme.lead
                fit: place.fit
                words: layout.slide.author
                width: place.room
                font.weight: Font.DemiBold
            }

            Label {
                id: role

                metrics: layout.metrics
                fit: place.fit
                color: Theme.muted
                words: layout.slide.role
                width: place.room
            }
        }

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
    }

    Credit {
        id: credit

        backed: !layout.metrics.upright
        layout: layout
    }
}
