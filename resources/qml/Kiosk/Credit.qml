import QtQuick

/*!
    Who made the picture behind a slide, in the lower right corner. The slide's words end above
    `reserved`, from the lower edge. `backed` where no scrim is behind it.
*/
Label {
    id: credit

    required property SlideLayout layout
    property bool backed: false

    readonly property real reserved: Math.max(metrics.footer, visible ? height + metrics.space(72) : 0)

    metrics: layout.metrics
    size: Theme.small
    fit: metrics.large ? 0.75 : 1
    color: Theme.muted
    text: layout.picture(0).credit
    width: Math.min(implicitWidth, layout.width - 2 * metrics.margin)
    horizontalAlignment: Text.AlignRight
    lineHeight: 1.1

    Rectangle {
        visible: credit.backed
        z: -1
        color: Theme.shade(Theme.scrim, Math.max(Theme.veil, 0.84))

        anchors {
            fill: parent
            leftMargin: -credit.metrics.space(16)
            rightMargin: -credit.metrics.space(16)
            topMargin: -credit.metrics.space(8)
            bottomMargin: -credit.metrics.space(8)
        }
    }

    anchors {
        right: parent.right
        bottom: parent.bottom
        rightMargin: metrics.margin
        bottomMargin: metrics.space(40)
    }
}
