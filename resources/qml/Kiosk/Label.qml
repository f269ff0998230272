import QtQuick

/*! A text of the content: only bold and italic, wrapped, in the house type. */
Text {
    required property Metrics metrics
    property real size: Theme.body
    property real fit: 1

    color: Theme.text
    textFormat: Text.StyledText
    wrapMode: Text.Wrap
    lineHeight: 1.28
    renderType: Text.QtRendering
    visible: text !== ""

    font {
        family: Theme.family
        pixelSize: Math.max(8, Math.round(metrics.text(size) * fit))
    }
}
