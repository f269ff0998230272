import QtQuick

/*!
    A QR code with its name and address, on a white square of `side`; each module is a whole number
    of pixels. A long address is cut: the code has it whole.
*/
Item {
    id: code

    required property var modelData
    required property Metrics metrics
    required property real fit
    required property bool beside
    required property real side

    readonly property int pixels: Math.max(2, Math.floor(side / Math.max(21, image.implicitWidth)))

    implicitHeight: beside ? Math.max(paper.height, lines.implicitHeight) : lines.y + lines.implicitHeight
    height: implicitHeight

    Rectangle {
        id: paper

        width: Math.max(code.side, image.width)
        height: width
        color: "white"

        Image {
            id: image

            x: Math.round((paper.width - width) / 2)
            y: x
            source: code.modelData.code
            smooth: false
            fillMode: Image.Stretch
            width: implicitWidth * code.pixels
            height: implicitHeight * code.pixels

            Accessible.role: Accessible.Graphic
            Accessible.name: code.modelData.address
        }
    }

    Column {
        id: lines

        x: code.beside ? paper.width + code.metrics.space(32) : 0
        y: code.beside ? Math.max(0, (paper.height - height) / 2) : paper.height + code.metrics.space(18)
        width: code.width - x
        spacing: code.metrics.space(4)

        Label {
            metrics: code.metrics
            fit: code.fit
            words: code.modelData.label
            width: lines.width
            lineHeight: 1.16
            font.weight: Font.DemiBold
        }

        Label {
            metrics: code.metrics
            size: 30
            fit: code.fit
            color: Theme.muted
            text: code.modelData.address
            textFormat: Text.PlainText
            wrapMode: Text.WrapAnywhere
            maximumLineCount: 2
            elide: Text.ElideRight
            width: lines.width
        }
    }
}
