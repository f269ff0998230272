import QtQuick

/*!
    A title: heavy, tight, its lines balanced so that none ends with a lonely word; where balance
    cannot help, a smaller size may. A word that is wider than `room` makes it smaller, then is
    divided, but never torn.
*/
Text {
    id: heading

    required property Metrics metrics
    required property real room
    property string words
    property real size: Theme.heading
    property real fit: 1

    readonly property real tightest: 0.72
    property real narrowed: 1
    property real whole: Infinity
    property bool balancing: false

    readonly property int pixels: Math.max(8, Math.round(metrics.text(size) * fit * narrowed))

    function balance(): void {
        balancing = true;
        whole = Infinity;
        narrow();
        if (narrowed < tightest && words.includes("\u00ad")) {
            narrowed = 1;
            whole = Math.floor(room / (pixels * tightest * 0.58));
            narrow();
        }
        spread();
        if (lineCount > 1 && width > room * 0.85)
            save(lineCount, narrowed);
        balancing = false;
    }

    function narrow(): void {
        width = room;
        narrowed = 1;
        for (let round = 0; contentWidth > room + 1 && round < 6; ++round)
            narrowed *= Math.min(0.98, room / contentWidth);
    }

    function save(lines: int, before: real): void {
        width = room;
        while (lineCount === lines && narrowed > before * 0.85)
            narrowed -= 0.03;
        if (lineCount === lines)
            narrowed = before;
        spread();
    }

    function spread(): void {
        const lines = lineCount;
        if (lines < 2)
            return;
        let low = room * 0.4;
        let high = room;
        while (high - low > room * 0.02) {
            width = (low + high) / 2;
            if (lineCount > lines || contentWidth > width + 1)
                low = width;
            else
                high = width;
        }
        width = high;
    }

    Accessible.role: font.weight > Font.DemiBold ? Accessible.Heading : Accessible.StaticText
    Accessible.name: textFormat === Text.PlainText ? text : Theme.plain(text)
    Accessible.ignored: !visible
    color: Theme.text
    text: metrics.divided(words, whole)
    textFormat: Text.StyledText
    wrapMode: Text.WordWrap
    lineHeight: 0.94
    renderType: Text.QtRendering
    visible: text !== ""
    onRoomChanged: balance()
    onTextChanged: if (!balancing)
        balance()
    Component.onCompleted: balance()

    font {
        family: Theme.family
        weight: Font.ExtraBold
        letterSpacing: -0.012 * heading.pixels
        pixelSize: heading.pixels
    }
}
