import QtQuick

/*!
    Who made the picture behind a slide, in the lower right corner. The slide's words end above
    `reserved`, from the lower edge.
*/
Label {
    id: credit

    required property SlideLayout layout

    readonly property real reserved: Math.max(metrics.footer, visible ? height + metrics.space(72) : 0)

    metrics: layout.metrics
    size: Theme.small
    color: Theme.muted
    text: layout.picture(0).credit
    width: Math.min(implicitWidth, layout.width - 2 * metrics.margin)
    horizontalAlignment: Text.AlignRight
    lineHeight: 1.1

    anchors {
        right: parent.right
        bottom: parent.bottom
        rightMargin: metrics.margin
        bottomMargin: metrics.space(40)
    }
}
