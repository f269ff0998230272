import QtQuick

/*! Caption and credit of a picture, over its lower edge; they leave a third of it free, large ones a quarter. */
Item {
    id: root

    required property Metrics metrics
    required property string caption
    required property string credit
    property real inset: metrics.space(40)
    property real bottomInset: metrics.space(28)
    property bool shown: true

    readonly property real ramp: metrics.space(90)

    visible: shown && (caption !== "" || credit !== "")

    Rectangle {
        id: shade

        height: Math.min(root.height, lines.height + root.bottomInset + root.ramp)

        readonly property real reached: 0.8 * Math.max(0.02, height - lines.height - root.bottomInset) / Math.max(1, height)

        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.shade(Theme.scrim, 0)
            }
            GradientStop {
                position: shade.reached
                color: Theme.shade(Theme.scrim, Theme.veil)
            }
            GradientStop {
                position: 1
                color: Theme.shade(Theme.scrim, Math.max(Theme.veil, 0.92))
            }
        }

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
    }

    Column {
        id: lines

        spacing: root.metrics.space(4)

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            leftMargin: root.inset
            rightMargin: root.inset
            bottomMargin: root.bottomInset
        }

        Label {
            metrics: root.metrics
            size: 30
            fit: fitted.fit
            words: root.caption
            width: parent.width
            lineHeight: 1.15
            font.weight: Font.DemiBold
        }

        Label {
            metrics: root.metrics
            size: Theme.small
            fit: fitted.fit * (root.metrics.large ? 0.6 : 1)
            color: Theme.muted
            words: root.credit
            width: parent.width
            lineHeight: 1.1
        }
    }

    Fitted {
        id: fitted

        metrics: root.metrics
        column: lines
        room: root.height * (root.metrics.large ? 0.75 : 0.66) - root.bottomInset
    }
}
