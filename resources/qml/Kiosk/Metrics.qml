import QtQuick

/*!
    Sizes for one screen: `unit` is 1 at 1920×1080, upright or not. `invited` where the left of the
    lowest band, `footer` high, is kept free for the line that invites to touch.
*/
QtObject {
    required property real width
    required property real height
    required property real textScale
    property bool invited: false

    readonly property bool upright: height > width
    readonly property real unit: Math.sqrt(Math.max(1, width * height) / (1920 * 1080))
    readonly property bool large: textScale > 1.3
    readonly property real margin: (upright ? 72 : 104) * unit
    readonly property real footer: (invited ? 72 + 32 * textScale : 56) * unit
    readonly property real kept: invited ? 0.6 * width : 0

    function text(size: real): real {
        return size * unit * textScale;
    }

    function space(size: real): real {
        return size * unit;
    }

    /*! The words with soft hyphens only in those that are longer than `whole` letters. */
    function divided(words: string, whole: real): string {
        return words.replace(/[^\s-]+/g, word => {
            const bare = word.replace(/\u00ad/g, "");
            return bare.length > whole ? word : bare;
        });
    }
}
