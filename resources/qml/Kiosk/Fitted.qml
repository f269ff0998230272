import QtQuick

/*!
    Keeps a column inside its place: when the text is too long for it, or a word too wide, every
    size is multiplied by `fit`, so that nothing is ever cut. A short text may grow, up to `most`.
*/
Item {
    id: fitted

    required property Column column
    required property real room
    required property Metrics metrics

    property real fit: 1
    property real most: 1

    readonly property real watched: room + metrics.text(1) + metrics.width

    function fits(): bool {
        settle(column);
        return column.implicitHeight <= room + 1 && !tears(column);
    }

    function tears(item: Item): bool {
        return (item as Label)?.torn || Array.from(item.children).some(tears);
    }

    function polish(item: Item): void {
        for (const child of item.children)
            polish(child);
        (item as Label)?.balance();
    }

    function settle(item: Item): void {
        for (const child of item.children)
            settle(child);
        if (item instanceof Heading)
            (item as Heading).balance();
        else if (item instanceof Label)
            (item as Label).rightPadding = 0;
        if (item instanceof Column)
            (item as Column).forceLayout();
        else if (item instanceof Row)
            (item as Row).forceLayout();
        else if (item instanceof Grid)
            (item as Grid).forceLayout();
    }

    function adjust(): void {
        if (room <= 0 || column.width <= 0)
            return;
        fit = most;
        if (!fits())
            shrink();
        polish(column);
    }

    function shrink(): void {
        let low = 0.25;
        let high = most;
        for (let round = 0; round < 8; ++round) {
            fit = (low + high) / 2;
            if (fits())
                low = fit;
            else
                high = fit;
        }
        fit = low;
        settle(column);
    }

    visible: false
    onWatchedChanged: later.restart()
    Component.onCompleted: later.restart()

    Timer {
        id: later

        interval: 0
        onTriggered: fitted.adjust()
    }
}
