pragma ComponentBehavior: Bound

import QtQuick

/*!
    The place of a slide's words: one column, fitted to it, in its middle or, when `low`, at its foot.
    Where the slide is `scrollable` and they would become too small, they keep their size instead
    and are moved, by the finger or by two keys in the margin. `ground` is what lies behind them.
*/
Item {
    id: words

    required property SlideLayout layout
    property real most: 1
    property real spacing: 30
    property bool low: false
    property color ground: Theme.background

    default property alias content: column.data
    readonly property alias fit: fitted.fit
    readonly property alias overflows: fitted.overflows
    readonly property real room: column.width
    readonly property real start: y + (overflows ? 0 : column.y)
    readonly property real bearing: layout.metrics.space(8)
    readonly property real fade: layout.metrics.space(72)
    readonly property real keySide: layout.metrics.space(72)
    readonly property real keyGap: layout.metrics.space(16)
    readonly property real gutter: overflows ? Math.max(0, keySide + 2 * keyGap - layout.metrics.margin) : 0

    function move(share: real): void {
        const most = flick.contentHeight - flick.height;
        moving.to = Math.max(0, Math.min(most, flick.contentY + share * flick.height));
        if (layout.still)
            flick.contentY = moving.to;
        else
            moving.restart();
    }

    onWidthChanged: fitted.again()

    Flickable {
        id: flick

        x: -words.bearing
        width: words.width + words.bearing
        height: words.height
        contentHeight: column.height
        interactive: words.overflows
        clip: words.overflows
        flickableDirection: Flickable.VerticalFlick
        boundsBehavior: Flickable.StopAtBounds
        onInteractiveChanged: contentY = 0

        Column {
            id: column

            x: words.bearing
            y: words.overflows ? 0 : Math.max(0, (words.height - height) / (words.low ? 1 : 2))
            width: words.width - words.gutter
            spacing: words.layout.metrics.space(words.spacing) * fitted.fit
            opacity: words.layout.enter
            transform: Translate {
                y: words.layout.rise
            }
        }
    }

    Rectangle {
        id: upper

        x: -words.layout.metrics.margin
        y: -Math.min(words.y, words.layout.metrics.margin)
        width: words.width - 2 * x
        height: words.fade - y
        visible: words.overflows && !flick.atYBeginning
        gradient: Gradient {
            GradientStop {
                position: -upper.y / upper.height
                color: words.ground
            }
            GradientStop {
                position: 1
                color: Theme.shade(words.ground, 0)
            }
        }
    }

    Rectangle {
        id: lower

        x: upper.x
        y: words.height - words.fade
        width: upper.width
        height: words.layout.height - words.y - y
        visible: words.overflows && !flick.atYEnd
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.shade(words.ground, 0)
            }
            GradientStop {
                position: words.fade / lower.height
                color: words.ground
            }
        }
    }

    Column {
        visible: words.overflows
        x: words.width - words.gutter + words.keyGap
        y: words.height - height
        spacing: words.keyGap

        ScrollKey {
            icon: "up"
            spare: flick.atYBeginning
            size: words.keySide
            Accessible.name: qsTr("Further up")
            onPressed: words.move(-0.75)
        }

        ScrollKey {
            icon: "down"
            spare: flick.atYEnd
            size: words.keySide
            Accessible.name: qsTr("Further down")
            onPressed: words.move(0.75)
        }
    }

    NumberAnimation {
        id: moving

        target: flick
        property: "contentY"
        duration: Theme.slow
        easing.type: Theme.easing
    }

    Fitted {
        id: fitted

        metrics: words.layout.metrics
        column: column
        most: words.most
        least: words.layout.scrollable ? 0.85 : 0
        room: words.height
    }
}
