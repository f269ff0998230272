import QtQuick

/*!
    Darkens a picture behind words that may stand anywhere on it, as far as `reach` from the left;
    beyond that the picture comes back into the light.
*/
Rectangle {
    id: veil

    required property real reach
    required property Metrics metrics

    readonly property real share: Math.min(0.98, (reach + metrics.space(48)) / Math.max(1, width))
    readonly property real end: Math.min(0.99, share + metrics.space(420) / Math.max(1, width))
    readonly property color full: Theme.shade(Theme.scrim, Math.max(Theme.veil, 0.84))
    readonly property color lit: Theme.shade(Theme.scrim, full.a + (0.3 - full.a) * (end - share) * width / metrics.space(420))

    gradient: Gradient {
        orientation: Gradient.Horizontal

        GradientStop {
            position: 0
            color: veil.full
        }
        GradientStop {
            position: veil.share
            color: veil.full
        }
        GradientStop {
            position: veil.end
            color: veil.lit
        }
        GradientStop {
            position: 1
            color: veil.lit
        }
    }
}
