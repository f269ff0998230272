import QtQuick

/*!
    Keeps a column inside its place: when the text is too long for it, or a word too wide, every
    size is multiplied by `fit`, so that nothing is ever cut. A short text may grow, up to `most`.
    Where sizes may not fall below `least`, the text keeps its size and `overflows` instead.
*/
Item {
    id: fitted

    required property Column column
    required property real room
    required property Metrics metrics

    property real fit: 1
    property real most: 1
    property real least: 0
    property bool overflows: false

    readonly property real watched: room + metrics.text(1) + metrics.width + least

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
            (item as Label).settle();
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
        overflows = false;
        fit = most;
        if (!fits())
            shrink();
        if (fit < least)
            overflow();
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

    function overflow(): void {
        overflows = true;
        fit = 1;
        settle(column);
        if (!tears(column))
            return;
        fit = least;
        settle(column);
    }

    function again(): void {
        later.restart();
    }

    visible: false
    onWatchedChanged: again()
    Component.onCompleted: again()

    Timer {
        id: later

        interval: 0
        onTriggered: fitted.adjust()
    }
}
