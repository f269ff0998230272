import QtQuick

/*! Darkens a picture behind a text that begins at `from` (from the top) and goes down to the edge. */
Rectangle {
    id: scrim

    required property real from
    required property Metrics metrics

    readonly property real ramp: metrics.space(260)
    readonly property real above: Math.max(0, from - ramp)
    readonly property real share: Math.min(0.9, Math.max(0.02, (from - above) / Math.max(1, height)))

    y: above
    width: parent.width
    height: parent.height - above
    gradient: Gradient {
        GradientStop {
            position: 0
            color: Theme.shade(Theme.scrim, scrim.above > 0 ? 0 : Theme.veil)
        }
        GradientStop {
            position: scrim.share * 0.5
            color: Theme.shade(Theme.scrim, Theme.veil * 0.55)
        }
        GradientStop {
            position: scrim.share
            color: Theme.shade(Theme.scrim, Theme.veil)
        }
        GradientStop {
            position: 1
            color: Theme.shade(Theme.scrim, Math.max(Theme.veil, 0.94))
        }
    }
}
