pragma ComponentBehavior: Bound

import QtQuick

/*! The opening: the picture on the whole screen, the name of the port at its foot. */
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

    Scrim {
        from: words.y
        metrics: layout.metrics
    }

    Column {
        id: words

        opacity: layout.enter
        transform: Translate {
            y: layout.rise
        }

        width: layout.width - 2 * layout.metrics.margin
        spacing: layout.metrics.space(26) * fitted.fit

        anchors {
            left: parent.left
            bottom: parent.bottom
            leftMargin: layout.metrics.margin
            bottomMargin: credit.reserved
        }

        Origin {
            metrics: layout.metrics
            kicker: layout.slide.kicker
            kind: layout.slide.kind
            emblem: layout.slide.emblem
            accent: layout.slide.accent
            onAccent: layout.slide.onAccent
            fit: fitted.fit
            width: parent.width
        }

        Heading {
            metrics: layout.metrics
            size: layout.metrics.upright ? 84 : Theme.display
            fit: fitted.fit
            room: Math.min(parent.width, layout.metrics.text(1500))
            text: layout.slide.title
        }

        Repeater {
            model: layout.slide.paragraphs

            Heading {
                required property var modelData

                metrics: layout.metrics
                size: Theme.lead
                fit: fitted.fit
                text: modelData.text
                room: Math.min(words.width, layout.metrics.text(1300))
                lineHeight: 1.24
                font.weight: Font.Normal
                font.letterSpacing: 0
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
        room: layout.height - credit.reserved - layout.metrics.margin
    }
}
