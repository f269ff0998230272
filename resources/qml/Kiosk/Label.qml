import QtQuick

/*!
    A text of the content: only bold and italic, wrapped, in the house type. Long `words` are
    divided where they would not fit; words are torn elsewhere only where nothing else helps.
*/
Text {
    id: label

    required property Metrics metrics
    property string words
    property real size: Theme.body
    property real fit: 1

    property real whole: 0
    property bool crumbled: false

    readonly property bool torn: wrapMode === Text.WordWrap && contentWidth > width + 1

    /*! Finds the lines anew, with as few words divided as can be; more of them where lines are short. */
    function settle(): void {
        const letters = width / (font.pixelSize * 0.56);
        rightPadding = 0;
        crumbled = false;
        whole = letters < 14 ? letters * 0.6 : Infinity;
        if (torn)
            whole = letters;
        if (torn)
            whole = 0;
        crumbled = torn && fit < 0.62;
    }

    /*! Draws the lines in, so that the last one is no lonely word: short texts fully, long ones by half. */
    function balance(): void {
        rightPadding = 0;
        crumbled = crumbled || torn;
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

    Accessible.role: Accessible.StaticText
    Accessible.name: textFormat === Text.PlainText ? text : Theme.plain(text)
    Accessible.ignored: !visible
    color: Theme.text
    text: metrics.divided(words, whole)
    textFormat: Text.StyledText
    wrapMode: crumbled ? Text.Wrap : Text.WordWrap
    lineHeight: 1.28
    renderType: Text.QtRendering
    visible: text !== ""

    font {
        family: Theme.family
        pixelSize: Math.max(8, Math.round(metrics.text(size) * fit))
    }
}
