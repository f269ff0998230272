import QtQuick

/*!
    Who made the picture behind a slide, in the lower right corner; a long one lies above what is
    kept free there. The slide's words end above `reserved`, from the lower edge. `backed` where no
    scrim is behind it.
*/
Label {
    id: credit

    required property SlideLayout layout
    property bool backed: false

    readonly property real corner: layout.width - metrics.margin - Math.max(metrics.margin, metrics.kept)
    readonly property bool above: implicitWidth > 2.5 * corner
    readonly property real room: above ? layout.width - 2 * metrics.margin : corner
    readonly property real low: above ? metrics.footer : metrics.space(40)
    readonly property real reserved: Math.max(metrics.footer, visible ? low + height + metrics.space(32) : 0)

    metrics: layout.metrics
    size: Theme.small
    fit: metrics.large ? 0.6 : 1
    color: Theme.muted
    words: layout.picture(0).credit
    width: Math.min(room, implicitWidth > room ? implicitWidth / Math.ceil(implicitWidth / room) * 1.15 : implicitWidth)
    whole: room / (font.pixelSize * 0.56)
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
        bottomMargin: credit.low
    }
}
