pragma Singleton

import QtQuick
import Kiosk.State

/*!
    Colours, type and motion of every screen. The colours come from the city's kiosk.yaml, by way of
    `palette`; sizes are at 1920×1080 and are multiplied by Metrics.unit.
*/
QtObject {
    property PaletteState palette: null

    readonly property color background: palette ? palette.background : "#0B2A45"
    readonly property color raised: palette ? palette.raised : "#1D3A53"
    readonly property color line: palette ? palette.line : "#3A5468"
    readonly property color text: palette ? palette.text : "#F4EFE3"
    readonly property color muted: palette ? palette.muted : "#B9BDBB"
    readonly property color signal: palette ? palette.signal : "#F2A33A"
    readonly property color signalInk: palette ? palette.signalInk : "#06121E"
    readonly property color scrim: palette ? palette.scrim : "#061726"

    readonly property bool dark: text.hslLightness > 0.5
    readonly property bool highContrast: palette?.highContrast ?? false
    readonly property real veil: palette ? palette.veil : 0.8

    readonly property string family: palette?.font ?? "Figtree"
    readonly property int small: 26
    readonly property int body: 38
    readonly property int lead: 44
    readonly property int heading: 72
    readonly property int display: 100
    readonly property int figure: 136

    readonly property int easing: Easing.InOutSine
    readonly property int enterEasing: Easing.OutCubic
    readonly property int quick: 180
    readonly property int slow: 700
    readonly property int glide: 360

    /*! The ground of a control while it is pressed. */
    function pressed(ground: color): color {
        return Qt.tint(ground, shade(text, 0.3));
    }

    /*! StyledText as words alone, for those who do not see it. */
    function plain(styled: string): string {
        const bare = styled.replace(/<br>/g, " ").replace(/<[^>]*>|\u00ad/g, "");
        return bare.replace(/&nbsp;/g, " ").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
    }

    function shade(colour: color, opacity: real): color {
        return Qt.rgba(colour.r, colour.g, colour.b, opacity);
    }
}
