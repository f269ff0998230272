pragma ComponentBehavior: Bound

import QtQuick

/*! A sentence that stands alone over a darkened picture. */
SlideLayout {
    id: layout

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
        reach: layout.metrics.upright || layout.picture(0).source === "" ? width : words.x + Math.max(quote.contentWidth, author.contentWidth, role.contentWidth, origin.span)
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
        spacing: layout.metrics.space(34) * fitted.fit

        Rectangle {
            width: layout.metrics.space(160)
            height: layout.metrics.space(12)
            color: Theme.signal
        }

        Heading {
            id: quote

            metrics: layout.metrics
            size: layout.metrics.upright ? 72 : 80
            fit: fitted.fit
            room: Math.min(words.width, layout.metrics.text(1280))
            text: layout.slide.paragraphs.map(paragraph => paragraph.text).join("<br>")
            lineHeight: 1.14
            font.weight: Font.Bold
        }

        Column {
            visible: layout.slide.author !== "" || layout.slide.role !== ""
            spacing: layout.metrics.space(4) * fitted.fit

            Label {
                id: author

                metrics: layout.metrics
                size: Theme.lead
                fit: fitted.fit
                text: layout.slide.author
                width: words.width
                font.weight: Font.DemiBold
            }

            Label {
                id: role

                metrics: layout.metrics
                fit: fitted.fit
                color: Theme.muted
                text: layout.slide.role
                width: words.width
            }
        }

        Origin {
            id: origin

            metrics: layout.metrics
            kicker: layout.slide.kicker
            kind: ""
            accent: layout.slide.accent
            onAccent: layout.slide.onAccent
            fit: fitted.fit
            width: parent.width
        }
    }

    Credit {
        id: credit

        backed: !layout.metrics.upright
        layout: layout
    }

    Fitted {
        id: fitted

        metrics: layout.metrics
        column: words
        most: 1.15
        room: layout.height - layout.metrics.margin - credit.reserved
    }
}
