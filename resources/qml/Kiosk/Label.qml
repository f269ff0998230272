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

    readonly property bool torn: wrapMode === Text.WordWrap && contentWidth > width + 1

    /*! Draws the lines in, so that the last one is no lonely word: short texts fully, long ones by half. */
    function balance(): void {
        rightPadding = 0;
        const lines = lineCount;
        if (lines < 2 || wrapMode !== Text.WordWrap)
            return;
        let low = 0;
        let high = width * 0.5;
        while (high - low > width * 0.02) {
            rightPadding = (low + high) / 2;
            if (lineCount > lines || contentWidth > width - rightPadding + 1)
                high = rightPadding;
            else
                low = rightPadding;
        }
        rightPadding = lines < 4 ? low : low / 2;
    }

    color: Theme.text
    textFormat: Text.StyledText
    wrapMode: fit < 0.62 ? Text.Wrap : Text.WordWrap
    lineHeight: 1.28
    renderType: Text.QtRendering
    visible: text !== ""

    font {
        family: Theme.family
        pixelSize: Math.max(8, Math.round(metrics.text(size) * fit))
    }
}
