import QtQuick

/*! One picture on the whole screen, with its caption. */
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
        from: lines.y
        metrics: layout.metrics
        visible: lines.visible
    }

    PictureButton {
        anchors.fill: parent
        layout: layout
    }

    Column {
        id: lines

        opacity: layout.enter
        transform: Translate {
            y: layout.rise
        }

        width: layout.width - 2 * layout.metrics.margin
        spacing: layout.metrics.space(20) * fitted.fit

        anchors {
            left: parent.left
            bottom: parent.bottom
            leftMargin: layout.metrics.margin
            bottomMargin: layout.metrics.footer
        }

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
            size: 56
            fit: fitted.fit
            room: Math.min(lines.width, layout.metrics.text(1500))
            words: layout.slide.title
        }

        Heading {
            metrics: layout.metrics
            size: Theme.body
            fit: fitted.fit
            words: layout.picture(0).caption
            room: Math.min(lines.width, layout.metrics.text(1300))
            lineHeight: 1.24
            font.weight: Font.Normal
            font.letterSpacing: 0
        }

        Label {
            metrics: layout.metrics
            size: Theme.small
            fit: fitted.fit
            color: Theme.muted
            words: layout.picture(0).credit
            width: lines.width
        }
    }

    Fitted {
        id: fitted

        metrics: layout.metrics
        column: lines
        room: layout.height * 0.64 - layout.metrics.footer
    }
}
