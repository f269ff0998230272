import QtQuick

/*!
    A text of the content: only bold and italic, wrapped, in the house type. Words are torn only
    where the text has become so small that Fitted may not shrink it any more.
*/
Text {
    id: label

    required property Metrics metrics
    property real size: Theme.body
    property real fit: 1

    property real lastLine: 0

    readonly property bool torn: wrapMode === Text.WordWrap && contentWidth > width + 1

    /*! Draws the lines in a little where that saves the last one from being a lonely word. */
    function balance(): void {
        rightPadding = 0;
        const lines = lineCount;
        for (let share = 0.04; share < 0.3 && lines > 1 && lastLine < contentWidth * 0.3; share += 0.04) {
            rightPadding = width * share;
            if (lineCount > lines || torn || contentWidth > width - rightPadding + 1) {
                rightPadding = 0;
                return;
            }
        }
    }

    color: Theme.text
    textFormat: Text.StyledText
    wrapMode: fit < 0.72 ? Text.Wrap : Text.WordWrap
    lineHeight: 1.28
    renderType: Text.QtRendering
    visible: text !== ""
    onLineLaidOut: line => lastLine = line.implicitWidth

    font {
        family: Theme.family
        pixelSize: Math.max(8, Math.round(metrics.text(size) * fit))
    }
}
