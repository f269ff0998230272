import QtQuick

/*! Sizes for one screen: `unit` is 1 at 1920×1080, upright or not. */
QtObject {
    required property real width
    required property real height
    required property real textScale

    readonly property bool upright: height > width
    readonly property real unit: Math.sqrt(Math.max(1, width * height) / (1920 * 1080))
    readonly property bool large: textScale > 1.3
    readonly property real margin: (upright ? 72 : 104) * unit
    readonly property real footer: 104 * unit

    function text(size: real): real {
        return size * unit * textScale;
    }

    function space(size: real): real {
        return size * unit;
    }
}
