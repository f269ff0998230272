import QtQuick

/*! Who made the picture behind a slide, in the lower right corner. */
Label {
    id: credit

    required property SlideLayout layout

    metrics: layout.metrics
    size: Theme.small
    color: Theme.muted
    text: layout.picture(0).credit
    width: Math.min(implicitWidth, layout.width * 0.4)
    horizontalAlignment: Text.AlignRight
    lineHeight: 1.1

    anchors {
        right: parent.right
        bottom: parent.bottom
        rightMargin: metrics.space(40)
        bottomMargin: metrics.space(32)
    }
}
