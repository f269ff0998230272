import QtQuick

/*! Darkens a picture behind a text that begins at `from` (from the top) and goes down to the edge. */
Rectangle {
    id: scrim

    required property real from
    required property Metrics metrics

    readonly property real ramp: metrics.space(260)
    readonly property real above: Math.max(0, from - ramp)
    readonly property real share: Math.min(0.9, Math.max(0.02, (from - above) / Math.max(1, height)))

    readonly property real cut: Math.max(0, 1 - from / ramp)

    /*! How dark it is at `way`, from the beginning of the ramp (0) to that of the text (1). */
    function dark(way: real): color {
        return Theme.shade(Theme.scrim, Theme.veil * (way < 0.5 ? 1.1 * way : 0.1 + 0.9 * way));
    }

    y: above
    width: parent.width
    height: parent.height - above
    gradient: Gradient {
        GradientStop {
            position: 0
            color: scrim.dark(scrim.cut)
        }
        GradientStop {
            position: scrim.share * 0.5
            color: scrim.dark((1 + scrim.cut) / 2)
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
