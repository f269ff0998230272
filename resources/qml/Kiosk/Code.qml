import QtQuick

/*! A QR code with its name and address; each module is a whole number of pixels. */
Item {
    id: code

    required property var modelData
    required property Metrics metrics
    required property real fit
    required property bool beside

    readonly property real wanted: metrics.space(300) * fit
    readonly property int pixels: Math.max(2, Math.round(wanted / Math.max(21, image.implicitWidth)))

    implicitHeight: beside ? Math.max(image.height, words.implicitHeight) : words.y + words.implicitHeight
    height: implicitHeight

    Image {
        id: image

        source: code.modelData.code
        smooth: false
        fillMode: Image.Stretch
        width: implicitWidth * code.pixels
        height: implicitHeight * code.pixels

        Accessible.role: Accessible.Graphic
        Accessible.name: code.modelData.address
    }

    Column {
        id: words

        x: code.beside ? image.width + code.metrics.space(32) : 0
        y: code.beside ? 0 : image.height + code.metrics.space(18)
        width: code.width - x
        spacing: code.metrics.space(4)

        Label {
            metrics: code.metrics
            fit: code.fit
            text: code.modelData.label
            width: words.width
            lineHeight: 1.16
            font.weight: Font.DemiBold
        }

        Label {
            metrics: code.metrics
            size: 28
            fit: code.fit
            color: Theme.muted
            text: code.modelData.address
            textFormat: Text.PlainText
            wrapMode: Text.WrapAnywhere
            width: words.width
        }
    }
}
