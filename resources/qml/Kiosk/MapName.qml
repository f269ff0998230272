import QtQuick

/*! A name on the map, on a ground of its own so that it can be read over anything. */
Rectangle {
    id: name

    required property Metrics metrics
    property alias text: words.text
    property bool strong: false
    property real size: Theme.small
    property real most: Infinity

    implicitWidth: Math.min(most - 2 * metrics.space(12), words.implicitWidth + 2 * metrics.space(12))
    implicitHeight: words.implicitHeight + metrics.space(12)
    radius: metrics.space(10)
    color: strong ? Theme.signal : Theme.shade(Theme.scrim, Math.max(Theme.veil, 0.86))

    Text {
        id: words

        anchors.centerIn: parent
        width: Math.min(implicitWidth, name.width - name.metrics.space(12))
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 8
        textFormat: Text.PlainText
        color: name.strong ? Theme.signalInk : Theme.text
        font.family: Theme.family
        font.weight: Font.DemiBold
        font.pixelSize: Math.max(1, Math.round(name.metrics.text(name.size)))
        Accessible.ignored: true
    }
}
