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
        from: place.start
        metrics: layout.metrics
    }

    PictureButton {
        anchors.fill: parent
        layout: layout
    }

    Words {
        id: place

        layout: layout
        low: true
        spacing: 26
        ground: Theme.scrim
        x: layout.metrics.margin
        y: layout.metrics.margin
        width: layout.width - 2 * layout.metrics.margin
        height: layout.height - y - credit.reserved

        Origin {
            metrics: layout.metrics
            kicker: layout.slide.kicker
            kind: layout.slide.kind
            emblem: layout.slide.emblem
            accent: layout.slide.accent
            onAccent: layout.slide.onAccent
            fit: place.fit
            width: place.room
        }

        Heading {
            metrics: layout.metrics
            size: layout.metrics.upright ? 84 : Theme.display
            fit: place.fit
            room: Math.min(place.room, layout.metrics.text(1500))
            words: layout.slide.title
        }

        Repeater {
            model: layout.slide.paragraphs

            Heading {
                required property var modelData

                metrics: layout.metrics
                size: Theme.lead
                fit: place.fit
                words: modelData.text
                room: Math.min(place.room, layout.metrics.text(1300))
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
}
